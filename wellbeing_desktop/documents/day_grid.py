"""A month as a sheet on the wall: a row for each week, a box for each day with what is in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from wellbeing_desktop.documents.flow import Strip
from wellbeing_desktop.documents.fonts import Face
from wellbeing_desktop.documents.lines import Line, single, wrap
from wellbeing_desktop.documents.sheet import Aside, Sheet, Target
from wellbeing_desktop.documents.strips import baseline
from wellbeing_desktop.documents.styles import GREY, INK, MARGIN, RULE, TABLE_HEAD, TEAL, TINT, WIDTH, Style
from wellbeing_desktop.documents.tags import Element
from wellbeing_desktop.domain.paper import DayBox, DayGrid

_NUMBER = Style(Face.SEMIBOLD, 9.4, 13, TEAL)
_QUIET_NUMBER = Style(Face.REGULAR, 9.4, 13, GREY)
_NOTE = Style(Face.REGULAR, 6.9, 8.6, GREY)
_ENTRY = Style(Face.REGULAR, 7.4, 9.2, INK)
_SIDE = 3.6
_ABOVE = 3.0
_BELOW = 4.5
_LEAST = 96.0
_HEAD = 17.0
_MOST_LINES = 3  # of one entry


@dataclass(frozen=True, slots=True)
class _Box:
    """A day ready to be drawn: lines with their styles, and the piece of the structure they belong to."""

    lines: tuple[tuple[Line, Style], ...]
    target: Target
    tinted: bool

    @property
    def height(self) -> float:
        """How high it is with air."""
        return _ABOVE + sum(style.leading for _, style in self.lines) + _BELOW


def grid_strips(grid: DayGrid, parent: Element) -> list[Strip]:
    """The names of the days, which come back on each page, and the weeks."""
    table, width = parent.child("Table"), WIDTH / len(grid.heads)
    head = table.child("TR")
    first = _head(grid.heads, width, [head.header_cell("Column") for _ in grid.heads])
    first.glue = True
    again = _head(grid.heads, width, [Aside.HEADER for _ in grid.heads])
    strips = [first]
    for week in grid.weeks:
        entry = table.child("TR")
        strips.append(_week([_box(day, width, entry.child("TD")) for day in week], width, again))
    return strips


def _head(names: tuple[str, ...], width: float, targets: Sequence[Target]) -> Strip:
    lines = [single(name, TABLE_HEAD, width - 2 * _SIDE)[0] for name in names]

    def draw(sheet: Sheet, top: float) -> None:
        sheet.fill(MARGIN, top - _HEAD, WIDTH, _HEAD, TINT)
        for at, (line, target) in enumerate(zip(lines, targets, strict=True)):
            sheet.text(MARGIN + at * width + _SIDE, baseline(top - 2, TABLE_HEAD), line, TABLE_HEAD, target)
        sheet.rule(MARGIN, top - _HEAD, WIDTH, TEAL, 1.0)

    return Strip(_HEAD, draw, 8.0)


def _box(day: DayBox, width: float, target: Element) -> _Box:
    room = width - 2 * _SIDE
    lines = [(wrap(day.number, _QUIET_NUMBER if day.outside else _NUMBER, room)[0], _NUMBER)]
    if day.outside:
        lines = [(lines[0][0], _QUIET_NUMBER)]
    if day.note:
        lines += [(line, _NOTE) for line in single(day.note, _NOTE, room, 2)]
    for entry in day.entries:
        lines += [(line, _ENTRY) for line in single(entry, _ENTRY, room, _MOST_LINES)]
    return _Box(tuple(lines), target, bool(day.note) and not day.outside)


def _week(boxes: list[_Box], width: float, again: Strip) -> Strip:
    height = max(_LEAST, *(box.height for box in boxes))

    def draw(sheet: Sheet, top: float) -> None:
        for at, box in enumerate(boxes):
            left = MARGIN + at * width
            if box.tinted:
                sheet.fill(left, top - height, width, height, TINT)
            if at:
                sheet.fill(left - 0.25, top - height, 0.5, height, RULE)
            _draw_lines(sheet, left + _SIDE, top - _ABOVE, box)
        sheet.rule(MARGIN, top - height, WIDTH, RULE, 0.6)

    return Strip(height, draw, again=again)


def _draw_lines(sheet: Sheet, x: float, top: float, box: _Box) -> None:
    for line, style in box.lines:
        sheet.text(x, baseline(top, style), line, style, box.target)
        top -= style.leading
