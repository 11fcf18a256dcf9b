"""The table of contents: each heading with a line of dots and its page, and a link to it."""

from dataclasses import dataclass, field

from wellbeing_desktop.assets.wording import Wording
from wellbeing_desktop.documents.flow import Strip
from wellbeing_desktop.documents.lines import Line, line, single
from wellbeing_desktop.documents.outline import Bookmark
from wellbeing_desktop.documents.sheet import Aside, Link, Sheet
from wellbeing_desktop.documents.strips import baseline
from wellbeing_desktop.documents.styles import BODY, MARGIN, PAGE_HEIGHT, RULE, STRONG, TOP_FIRST, TOP_NEXT, WIDTH
from wellbeing_desktop.documents.tags import Element

_NUMBER = 34.0  # room for the page at the right
_INWARDS = 14.0
_AIR = 4.0


@dataclass(slots=True)
class Entry:
    """A heading in the table; where it stands is known once everything is laid on pages."""

    words: str
    deeper: bool
    page: int = 0
    height: float = 0.0


@dataclass(slots=True)
class Index:
    """The entries of one document, and which strips their headings begin with."""

    entries: list[Entry] = field(default_factory=list)
    strips: list[Strip] = field(default_factory=list)

    def find(self, pages: list[list[tuple[Strip, float]]]) -> None:
        """Look up the page and the height of each heading among the laid pages."""
        waiting = {id(strip): entry for strip, entry in zip(self.strips, self.entries, strict=True)}
        for number, page in enumerate(pages):
            top = PAGE_HEIGHT - (TOP_NEXT if number else TOP_FIRST)
            for strip, offset in page:
                entry = waiting.get(id(strip))
                if entry is not None:
                    entry.page, entry.height = number, top - offset

    def bookmarks(self) -> list[Bookmark]:
        """The entries as bookmarks."""
        return [Bookmark(entry.words, entry.page, entry.height, entry.deeper) for entry in self.entries]


def contents_strips(entries: list[Entry], parent: Element, words: Wording) -> list[Strip]:
    """A line for each entry, one that is deeper within the chapter above."""
    table = parent.child("TOC")
    chapter, within = table, table
    strips: list[Strip] = []
    for entry in entries:
        if not entry.deeper:
            item = chapter = within = table.child("TOCI")
        else:
            if within is chapter and chapter is not table:
                within = chapter.child("TOC")
            item = within.child("TOCI")
        strips.append(_entry(entry, item.child("Reference").child("Link"), words))
    return strips


def _entry(entry: Entry, link: Element, wording: Wording) -> Strip:
    style = BODY if entry.deeper else STRONG
    left = MARGIN + (_INWARDS if entry.deeper else 0.0)
    room = MARGIN + WIDTH - _NUMBER - left
    (words,) = single(entry.words, style, room)
    height = style.leading

    def draw(sheet: Sheet, top: float) -> None:
        base, right = baseline(top, style), MARGIN + WIDTH
        number = line(str(entry.page + 1), style)
        sheet.text(left, base, Line(f"{words.text} ", words.width), style, link)
        dots = (left + words.width + _AIR, right - number.width - _AIR)
        if dots[0] < dots[1]:
            sheet.shape(((dots[0], base + 1), (dots[1], base + 1)), Aside.DECORATION, line=RULE, dash=(0.8, 3.0))
        sheet.text(right - number.width, base, number, style, link)
        where = Link(
            sheet.page,
            left,
            top - height,
            right,
            top,
            wording.text("contents.link", heading=words.text, page=entry.page + 1),
            entry.page,
            entry.height,
        )
        sheet.link(where, link)

    return Strip(height, draw, 5.0 if not entry.deeper else 1.0)
