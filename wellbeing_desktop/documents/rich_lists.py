"""The lines of a note on paper: plain ones, bullets and numbers, as far in as on the screen, lists within lists."""

from dataclasses import dataclass

from wellbeing_desktop.documents.flow import Strip
from wellbeing_desktop.documents.lines import line, width_of
from wellbeing_desktop.documents.rich import rich_paragraph
from wellbeing_desktop.documents.strips import Cell, prefixed, spaced
from wellbeing_desktop.documents.styles import BODY, BOLD, BULLET, BULLET_SIGN, INDENT, MARGIN, NUMBER_INDENT, WIDTH
from wellbeing_desktop.documents.tags import Element
from wellbeing_desktop.domain.notes import Listing, numbered
from wellbeing_desktop.domain.rich_lines import Lines, RichLine

_GAP = 2.5
_BESIDE = 5.0  # between a wide number and the text


@dataclass(slots=True)
class _Open:
    """A list that goes on; `body` is that of its last item, for what stands deeper."""

    indent: int
    listing: Listing
    items: Element
    body: Element


def line_strips(block: Lines, root: Element) -> list[Strip]:
    """The lines under each other, in a tree of lists."""
    lines = [item for item in block.items if item.text.strip()]
    numbers, lists = numbered(item.style for item in lines), _Lists(root)
    step = _step(numbers)
    strips: list[Strip] = []
    for at, (item, number) in enumerate(zip(lines, numbers, strict=True)):
        inside = at + 1 < len(lines) and lines[at + 1].style.indent > item.style.indent
        strips += spaced(_laid(item, number, step, lists, inside), _GAP if strips else 0.0)
    return strips


def _step(numbers: list[int]) -> float:
    """How far one step goes: as far as in a list of points, and further where a number needs it."""
    most = max(numbers, default=0)
    return max(NUMBER_INDENT, width_of(f"{most}.", BULLET) + _BESIDE) if most else INDENT


def _laid(item: RichLine, number: int, step: float, lists: "_Lists", inside: bool) -> list[Strip]:
    label, style = f"{item.label}: " if item.label else "", item.style
    bold = tuple((first + len(label), last + len(label)) for first, last in style.bold)
    left = style.indent * step
    if style.listing is Listing.NONE:
        place = lists.beside(style.indent).child("P")
        return rich_paragraph(label + item.text, bold, (BODY, BOLD), place, MARGIN + left, WIDTH - left)
    entry = lists.item(style.indent, style.listing, goes_on=number != 1)
    sign = Cell(MARGIN + left + 2, (line(f"{number}." if number else BULLET_SIGN, BULLET),), BULLET, entry.child("Lbl"))
    body = lists.body(entry)
    left += step
    place = body.child("P") if inside else body
    strips = rich_paragraph(label + item.text, bold, (BODY, BOLD), place, MARGIN + left, WIDTH - left)
    return prefixed(strips, sign, BODY)


class _Lists:
    """Which lists are open while lines are laid, from the outermost in."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._open: list[_Open] = []

    def beside(self, indent: int) -> Element:
        """Where a plain line belongs: in the item above that it stands deeper than, or in the document itself."""
        self._close(indent)
        return self._open[-1].body if self._open else self._root

    def item(self, indent: int, listing: Listing, goes_on: bool) -> Element:
        """A new item, of the open list when that is of its kind and goes on, else of a new one."""
        self._close(indent + 1)
        last = self._open[-1] if self._open else None
        if last is None or last.indent != indent or last.listing is not listing or not goes_on:
            place = self.beside(indent)
            items = place.listing("Decimal" if listing is Listing.NUMBER else "Disc")
            self._open.append(_Open(indent, listing, items, items))
        return self._open[-1].items.child("LI")

    def body(self, entry: Element) -> Element:
        """The body of an item that was begun."""
        self._open[-1].body = entry.child("LBody")
        return self._open[-1].body

    def _close(self, indent: int) -> None:
        """End the lists that stand so far in or further."""
        while self._open and self._open[-1].indent >= indent:
            self._open.pop()
