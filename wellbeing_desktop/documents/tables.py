"""Tables: a tinted head that comes back on each page, hairlines, and rows that may be cut."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Wording
from wellbeing_desktop.documents.columns import shared
from wellbeing_desktop.documents.flow import Draw, Strip
from wellbeing_desktop.documents.lines import longest_word, wrap
from wellbeing_desktop.documents.sheet import Aside, Sheet
from wellbeing_desktop.documents.strips import Cell, Pads, paragraph, row
from wellbeing_desktop.documents.styles import BODY, CELL, GREY, MARGIN, RULE, TABLE_HEAD, TEAL, TINT, WIDTH
from wellbeing_desktop.documents.tags import Element
from wellbeing_desktop.domain.paper import AgreementTable, Column, Table

_SIDE = 4.0  # air left and right within a cell
_HAIR = 0.1  # so that a word fits a column made to its measure in spite of rounding
_WIDEST = 0.35  # of the table, which a column may take for one long word; a wider one is cut between letters
_PEN_ROOM = 20.0  # under the words of a row in which somebody signs
_TICK_BOX = 8.6
_KEPT = {True: "agreement.is_kept", False: "agreement.is_open"}
_HOOK = ((0.2, 0.5), (0.43, 0.25), (0.85, 0.85))  # the tick, in parts of its box
_AGREEMENT_SHARES = (0.35, 3.85, 1.1, 0.9, 0.6)


def table_strips(table: Table, words: Wording, parent: Element) -> list[Strip]:
    """Any table; an empty one becomes a sentence."""
    if not table.rows:
        return paragraph(words.text("table.none"), BODY, parent.child("P"))
    return _Grid(table.columns, table.rows, parent.child("Table"), for_pen=table.for_pen).strips()


def agreement_strips(table: AgreementTable, words: Wording, formats: Formats, parent: Element) -> list[Strip]:
    """The agreements with number, owner, date and a box to tick; without any, a sentence that says so."""
    if not table.rows:
        return paragraph(words.text("agreement.none"), BODY, parent.child("P"))
    names = ("number", "text", "owner", "due", "kept")
    columns = [
        Column(words.text(f"agreement.{name}"), share) for name, share in zip(names, _AGREEMENT_SHARES, strict=True)
    ]
    rows = [
        (
            str(number),
            agreement.text,
            agreement.owner,
            formats.date(agreement.due) if agreement.due else words.text("agreement.no_date"),
            "",
        )
        for number, agreement in enumerate(table.rows, 1)
    ]
    ticks = [(agreement.kept, words.text(_KEPT[agreement.kept])) for agreement in table.rows]
    return _Grid(columns, rows, parent.child("Table"), ticks).strips()


@dataclass(frozen=True, slots=True)
class _Tick(Cell):
    """A box to tick, beside the first line of its row."""

    kept: bool = False

    def draw(self, sheet: Sheet, baseline: float, leading: float, part: slice) -> None:  # noqa: ARG002
        if part.start:
            return
        x, y = self.x + (self.width - _TICK_BOX) / 2, baseline - 1.2
        if isinstance(self.target, Element):
            self.target.surround(x, y, x + _TICK_BOX, y + _TICK_BOX)
        sheet.frame(x, y, _TICK_BOX, _TICK_BOX, GREY, self.target)
        if self.kept:
            hook = [(x + share * _TICK_BOX, y + high * _TICK_BOX) for share, high in _HOOK]
            sheet.ink([hook], TEAL, 1.3, self.target)


class _Grid:
    """The columns of one table and the element that its rows belong to."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[tuple[str, ...]],
        table: Element,
        ticks: Sequence[tuple[bool, str]] = (),
        *,
        for_pen: bool = False,
    ) -> None:
        self._columns = columns
        self._rows = rows
        self._table = table
        self._ticks = ticks  # whether ticked, and the words for it, of each row; they fill the last column
        self._pads = Pads(3.2, _PEN_ROOM if for_pen else 3.6, RULE)
        self._widths = self._measured()

    def strips(self) -> list[Strip]:
        head = self._table.child("TR")
        first = self._head([head.header_cell("Column") for _ in self._columns])
        first.glue = True
        again = self._head([Aside.HEADER for _ in self._columns])
        out = [first]
        for number, texts in enumerate(self._rows):
            entry = self._table.child("TR")
            cells = [self._cell(n, text, entry.child("TD")) for n, text in enumerate(texts)]
            if self._ticks:
                cells[-1] = self._tick(cells[-1], *self._ticks[number])
            pieces = row(cells, CELL, self._pads)
            for piece in pieces:
                piece.again = again
            out += pieces
        return out

    def _measured(self) -> list[float]:
        """The columns by their shares, each as wide as its longest word as far as that may be."""
        shares = [column.share for column in self._columns]
        least = []
        for number, column in enumerate(self._columns):
            widest = max(_WIDEST, column.share / sum(shares)) * WIDTH
            words = longest_word(" ".join(texts[number] for texts in self._rows), CELL)
            asked = max(words, longest_word(column.title, TABLE_HEAD)) + 2 * _SIDE + _HAIR
            least.append(min(asked, widest))
        return shared(shares, least, WIDTH)

    def _head(self, targets: Sequence[Element | Aside]) -> Strip:
        cells = []
        for number, target in enumerate(targets):
            x, width = self._place(number)
            lines = wrap(self._columns[number].title, TABLE_HEAD, width)
            cells.append(Cell(x, lines, TABLE_HEAD, target, self._align(number), self._ticked(number)))
        strip = row(cells, TABLE_HEAD, Pads(2.8, 2.8, TEAL, 1.0))[0]
        strip.draw = partial(_tinted, strip.draw, strip.height)
        return strip

    def _cell(self, number: int, text: str, target: Element) -> Cell:
        x, width = self._place(number)
        lines = wrap(text, CELL, width)
        return Cell(x, lines, CELL, target, self._align(number))

    def _tick(self, cell: Cell, kept: bool, words: str) -> Cell:
        x, width = self._place(len(self._columns) - 1)
        target = cell.target.figure(words) if isinstance(cell.target, Element) else cell.target
        return _Tick(x, (), CELL, target, width, kept=kept)

    def _ticked(self, number: int) -> bool:
        return bool(self._ticks) and number == len(self._columns) - 1

    def _place(self, number: int) -> tuple[float, float]:
        return MARGIN + sum(self._widths[:number]) + _SIDE, self._widths[number] - 2 * _SIDE

    def _align(self, number: int) -> float:
        aligned = self._columns[number].right or self._ticked(number)
        return self._place(number)[1] if aligned else 0.0


def _tinted(draw: Draw, height: float, sheet: Sheet, top: float) -> None:
    sheet.fill(MARGIN, top - height, WIDTH, height, TINT)
    draw(sheet, top)
