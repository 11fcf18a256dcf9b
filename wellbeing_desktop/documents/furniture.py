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
    BOTTOM,
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
from wellbeing_desktop.domain.paper import Paper, PracticeHeader

_FOOT_TOP = 65.0  # of a foot of _FOOT_LINES
_FOOT_AIR = 6.0
_FOOT_LINES = 3
_ADDRESS_LINES = 3
_REGISTER_LINES = 5  # some 350 letters: more than all registers of the field together
_CODE = 38.0  # of 25 modules, read from a scan at 100 dpi: docs/decisions/0013-scans.md
_SIDE = 126.0
_ROOM = WIDTH - _SIDE - _CODE
_RUNNING_BASE = PAGE_HEIGHT - 38.0


class Furniture:
    """Draws the same head and foot on each page of one paper."""

    def __init__(self, paper: Paper, made_at: datetime, words: Wording, formats: Formats) -> None:
        self._paper = paper
        self._words = words
        self._numbered = words.text("head.numbered", number=paper.number, version=paper.version)
        self._made = words.text("footer.made", day=formats.date(made_at.date()))
        self._strong = words.text("footer.confidential") if paper.confidential else ""
        self._reader = self._addressed(paper.recipient) if paper.recipient else []
        self._above = max(len(self._reader), 1 if self._strong else 0)
        self._where = _where(paper.practice)
        self._growth = max(self._above + len(self._where) - _FOOT_LINES, 0) * FOOT.leading
        self._top = _FOOT_TOP + self._growth

    @property
    def bottom(self) -> float:
        """The height at the lower edge that is no room for text: a long address makes the foot taller."""
        return BOTTOM + self._growth

    def draw(self, sheet: Sheet, pages: int) -> None:
        """On the present page of the sheet; a running head from the second page on."""
        sheet.fill(0, PAGE_HEIGHT - BAND, PAGE_WIDTH, BAND, TEAL)
        number = sheet.page + 1
        if number > 1:
            self._running_head(sheet)
        sheet.rule(MARGIN, self._top, WIDTH, RULE, target=Aside.FOOTER)
        self._left_foot(sheet)
        self._right_foot(sheet, number, pages)
        code = PageCode(self._paper.number, self._paper.version, number, pages)
        square(sheet, MARGIN + WIDTH - _CODE, self._top - 7 - _CODE, _CODE, code)

    def _running_head(self, sheet: Sheet) -> None:
        kind = self._words.text(f"kind.{self._paper.kind}")
        right = line(f"{kind} · {self._numbered}", FOOT)
        room = WIDTH - right.width - 16
        left = single(self._paper.practice.name, RUNNING, room)[0]
        sheet.text(MARGIN, _RUNNING_BASE, left, RUNNING, Aside.HEADER)
        sheet.text(MARGIN + WIDTH - right.width, _RUNNING_BASE, right, FOOT, Aside.HEADER)
        sheet.rule(MARGIN, _RUNNING_BASE - 9, WIDTH, RULE, target=Aside.HEADER)

    def _left_foot(self, sheet: Sheet) -> None:
        lead = line(self._strong, FOOT_STRONG)
        top = self._top - _FOOT_AIR
        sheet.text(MARGIN, baseline(top, FOOT), lead, FOOT_STRONG, Aside.FOOTER)
        for number, words in enumerate(self._reader):
            x = MARGIN + (lead.width if number == 0 else 0.0)
            sheet.text(x, baseline(top - number * FOOT.leading, FOOT), words, FOOT_INK, Aside.FOOTER)
        top -= self._above * FOOT.leading
        for number, words in enumerate(self._where):
            sheet.text(MARGIN, baseline(top - number * FOOT.leading, FOOT), words, FOOT, Aside.FOOTER)

    def _addressed(self, reader: str) -> list[Line]:
        text = self._words.text("footer.only_for", recipient=reader)
        if self._strong:
            text = f" · {text}"
        return _after(text, FOOT_INK, _ROOM, line(self._strong, FOOT_STRONG).width)

    def _right_foot(self, sheet: Sheet, number: int, pages: int) -> None:
        edge = MARGIN + WIDTH - _CODE - 9
        page = self._words.text("footer.page", page=number, pages=pages)
        for place, (text, style) in enumerate(((page, FOOT_INK), (self._numbered, FOOT_INK), (self._made, FOOT))):
            words = line(text, style)
            y = baseline(self._top - _FOOT_AIR - place * FOOT.leading, FOOT)
            sheet.text(edge - words.width, y, words, style, Aside.FOOTER)


def _where(practice: PracticeHeader) -> tuple[Line, ...]:
    """The address, cut off when it is very long, and the register numbers whole."""
    address = single(practice.address, FOOT, _ROOM, _ADDRESS_LINES) if practice.address else ()
    if not practice.registration:
        return address
    if address:
        joined = line(f"{address[-1].text} · {practice.registration}", FOOT)
        if joined.width <= _ROOM:
            return (*address[:-1], joined)
    return (*address, *single(practice.registration, FOOT, _ROOM, _REGISTER_LINES))


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
