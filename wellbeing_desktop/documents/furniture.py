"""What stands on every page: the band, the running head, and the footer with its code."""

from datetime import datetime

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Wording
from wellbeing_desktop.documents.codes import square
from wellbeing_desktop.documents.lines import Line, line, single, width_of
from wellbeing_desktop.documents.sheet import Aside, Sheet
from wellbeing_desktop.documents.strips import baseline
from wellbeing_desktop.documents.styles import (
    BAND,
    FOOT,
    FOOT_INK,
    FOOT_STRONG,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULE,
    RUNNING,
    TEAL,
    WIDTH,
    Style,
)
from wellbeing_desktop.domain.page_code import PageCode
from wellbeing_desktop.domain.paper import Paper

_FOOT_TOP = 65.0
_CODE = 34.0
_SIDE = 126.0
_RUNNING_BASE = PAGE_HEIGHT - 38.0


class Furniture:
    """Draws the same head and foot on each page of one paper."""

    def __init__(self, paper: Paper, made_at: datetime, words: Wording, formats: Formats) -> None:
        self._paper = paper
        self._words = words
        self._numbered = words.text("head.numbered", number=paper.number, version=paper.version)
        self._made = words.text("footer.made", day=formats.date(made_at.date()))

    def draw(self, sheet: Sheet, pages: int) -> None:
        """On the present page of the sheet; a running head from the second page on."""
        sheet.fill(0, PAGE_HEIGHT - BAND, PAGE_WIDTH, BAND, TEAL)
        number = sheet.page + 1
        if number > 1:
            self._running_head(sheet)
        sheet.rule(MARGIN, _FOOT_TOP, WIDTH, RULE, target=Aside.FOOTER)
        self._left_foot(sheet)
        self._right_foot(sheet, number, pages)
        code = PageCode(self._paper.number, self._paper.version, number)
        square(sheet, MARGIN + WIDTH - _CODE, _FOOT_TOP - 7 - _CODE, _CODE, code)

    def _running_head(self, sheet: Sheet) -> None:
        kind = self._words.text(f"kind.{self._paper.kind}")
        right = line(f"{kind} · {self._numbered}", FOOT)
        room = WIDTH - right.width - 16
        left = single(self._paper.practice.name, RUNNING, room)[0]
        sheet.text(MARGIN, _RUNNING_BASE, left, RUNNING, Aside.HEADER)
        sheet.text(MARGIN + WIDTH - right.width, _RUNNING_BASE, right, FOOT, Aside.HEADER)
        sheet.rule(MARGIN, _RUNNING_BASE - 9, WIDTH, RULE, target=Aside.HEADER)

    def _left_foot(self, sheet: Sheet) -> None:
        room = WIDTH - _SIDE - _CODE
        top = _FOOT_TOP - 6
        strong = self._words.text("footer.confidential") if self._paper.confidential else ""
        reader = self._paper.recipient
        text = self._words.text("footer.only_for", recipient=reader) if reader else ""
        if strong and text:
            text = f" · {text}"
        lead = line(strong, FOOT_STRONG)
        sheet.text(MARGIN, baseline(top, FOOT), lead, FOOT_STRONG, Aside.FOOTER)
        shown = _after(text, FOOT_INK, room, lead.width)
        for number, words in enumerate(shown):
            x = MARGIN + (lead.width if number == 0 else 0.0)
            sheet.text(x, baseline(top - number * FOOT.leading, FOOT), words, FOOT_INK, Aside.FOOTER)
        top -= max(len(shown), 1 if strong else 0) * FOOT.leading
        practice = self._paper.practice
        where = " · ".join(part for part in (practice.address, practice.registration) if part)
        for number, words in enumerate(single(where, FOOT, room, 3 - len(shown)) if where else ()):
            sheet.text(MARGIN, baseline(top - number * FOOT.leading, FOOT), words, FOOT, Aside.FOOTER)

    def _right_foot(self, sheet: Sheet, number: int, pages: int) -> None:
        edge = MARGIN + WIDTH - _CODE - 9
        page = self._words.text("footer.page", page=number, pages=pages)
        for place, (text, style) in enumerate(((page, FOOT_INK), (self._numbered, FOOT_INK), (self._made, FOOT))):
            words = line(text, style)
            y = baseline(_FOOT_TOP - 6 - place * FOOT.leading, FOOT)
            sheet.text(edge - words.width, y, words, style, Aside.FOOTER)


def _after(text: str, style: Style, room: float, taken: float) -> list[Line]:
    """At most two lines, the first of which has `taken` less room."""
    if not text:
        return []
    first = single(text, style, room - taken)[0]
    whole = line(text, style)
    if width_of(first.text, style) >= whole.width - 0.01:
        return [first]
    cut = text.rfind(" ", 0, len(first.text))
    head = line(text[: cut + 1], style)
    return [head, *single(text[cut + 1 :], style, room)]
