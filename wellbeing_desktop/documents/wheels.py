"""A wheel of areas as a vector drawing: sectors by score, a dashed earlier line, patterns for what has no score."""

from dataclasses import dataclass
from functools import partial
from math import pi

from wellbeing_desktop.documents.flow import Strip
from wellbeing_desktop.documents.lines import Line, line, longest_word, width_of, wrap
from wellbeing_desktop.documents.sheet import Sheet
from wellbeing_desktop.documents.strips import baseline
from wellbeing_desktop.documents.styles import CAPTION, GREY, INK, LABEL, MARGIN, RULE, STRONG, TEAL, WIDTH, Style
from wellbeing_desktop.documents.tags import Element
from wellbeing_desktop.domain import wheel as geometry
from wellbeing_desktop.domain.paper import Wheel
from wellbeing_desktop.domain.wheel import HIGHEST, Box, Legend, Mark, Sector

_RADII = tuple(range(135, 65, -5))
_GAP = 9.0
_WIDEST = 118.0  # of a label
_FILL = 0xBBD6CF
_PATTERN = 0x8C9A96
_EARLIER = 0x7A3B00
_DASH = (4.0, 2.6)
_HATCH = 6.0
_PADS = 8.0
_SWATCH = 22.0
_AFTER = 20.0  # between two entries of the legend
_RINGS = (2, 4, 6, 8)
_NUMBERED = (5, 10)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the wheel stands on the page, and the element it belongs to."""

    sheet: Sheet
    top: float
    target: Element

    def points(self, points: list[geometry.Point]) -> list[geometry.Point]:
        """From the wheel's own measure, in which y runs down, to the page."""
        return [(MARGIN + x, self.top - y) for x, y in points]


def wheel_strips(block: Wheel, parent: Element) -> list[Strip]:
    """The wheel with its labels and legend, never cut by a page end; nothing without sectors."""
    if not block.sectors:
        return []
    labels = [_label(sector) for sector in block.sectors]
    layout = geometry.lay_out(len(labels), WIDTH, _RADII, _GAP, lambda number, room: labels[number].measure(room))
    height = layout.height + 2 * _PADS + LABEL.leading
    draw = partial(_draw, block, labels, layout, parent.figure(block.alt), height)
    return [Strip(height, draw, 4.0)]


@dataclass(frozen=True, slots=True)
class _Label:
    """The name of a sector over its value."""

    title: str
    words: str

    def lines(self, room: float) -> list[tuple[Line, Style]]:
        """The lines that fit the room, which is never less than the longest word."""
        least = max(longest_word(self.title, LABEL), longest_word(self.words, STRONG)) + 0.1
        width = max(least, min(room, _WIDEST))
        return [(each, style) for text, style in self._parts() for each in wrap(text, style, width)]

    def measure(self, room: float) -> tuple[float, float]:
        """The width and height of those lines."""
        lines = self.lines(room)
        return max(width_of(each.text.rstrip(), style) for each, style in lines), sum(s.leading for _, s in lines)

    def _parts(self) -> list[tuple[str, Style]]:
        return [(text, style) for text, style in ((self.title, LABEL), (self.words, STRONG)) if text]


def _label(sector: Sector) -> _Label:
    return _Label(sector.title, sector.words)


def _draw(
    block: Wheel,
    labels: list[_Label],
    layout: geometry.Layout,
    target: Element,
    height: float,
    sheet: Sheet,
    top: float,
) -> None:
    target.surround(MARGIN, top - height, MARGIN + WIDTH, top)
    place = _Place(sheet, top - _PADS, target)
    for number, sector in enumerate(block.sectors):
        _draw_sector(place, layout, geometry.angles(len(block.sectors), number), sector)
    _draw_rings(place, layout, len(block.sectors))
    for number, sector in enumerate(block.sectors):
        _draw_earlier(place, layout, geometry.angles(len(block.sectors), number), sector)
    _draw_numbers(place, layout, len(block.sectors))
    for label, box in zip(labels, layout.labels, strict=True):
        _draw_label(place, label, box)
    _draw_legend(place, block.legend, layout.height + _PADS)


def _draw_sector(place: _Place, layout: geometry.Layout, turn: tuple[float, float], sector: Sector) -> None:
    inner, outer = geometry.score_radius(0, layout.radius), layout.radius
    if sector.score is not None:
        reach = max(geometry.score_radius(sector.score, outer), inner + 1.5)
        points = place.points(geometry.wedge(layout.centre, inner, reach, *turn))
        place.sheet.shape(points, place.target, fill=_FILL, line=TEAL, thickness=1.0)
    for path in _pattern(layout, turn, sector.mark):
        place.sheet.shape(place.points(path), place.target, line=_PATTERN, thickness=0.6, closed=False)


def _pattern(layout: geometry.Layout, turn: tuple[float, float], mark: Mark) -> list[list[geometry.Point]]:
    """Arcs for what was skipped, arcs and spokes for what was refused."""
    if mark is Mark.PLAIN:
        return []
    inner, outer = geometry.score_radius(0, layout.radius), layout.radius
    arcs = geometry.hatching(layout.centre, inner, outer, *turn, _HATCH)
    crossed = geometry.spokes(layout.centre, inner, outer, *turn, 1.6 * _HATCH) if mark is Mark.REFUSED else []
    return [*arcs, *crossed]


def _draw_rings(place: _Place, layout: geometry.Layout, count: int) -> None:
    for score in (0, *_RINGS, HIGHEST):
        ring = geometry.arc(layout.centre, geometry.score_radius(score, layout.radius), 0, 2 * pi)
        colour = GREY if score in (0, HIGHEST) else RULE
        place.sheet.shape(place.points(ring), place.target, line=colour, thickness=0.6 if colour == GREY else 0.4)
    for number in range(count):
        begin, _ = geometry.angles(count, number)
        ends = [geometry.at(layout.centre, geometry.score_radius(s, layout.radius), begin) for s in (0, HIGHEST)]
        place.sheet.shape(place.points(ends), place.target, line=GREY, thickness=0.5, closed=False)


def _draw_numbers(place: _Place, layout: geometry.Layout, count: int) -> None:
    begin, _ = geometry.angles(count, 0)
    for score in _NUMBERED:
        _draw_number(place, geometry.at(layout.centre, geometry.score_radius(score, layout.radius), begin), str(score))


def _draw_number(place: _Place, point: geometry.Point, text: str) -> None:
    """A score beside the line on which it lies, on white."""
    ((x, y),) = place.points([point])
    width = width_of(text, CAPTION)
    place.sheet.fill(x - width / 2 - 1.5, y - 4.2, width + 3, 8.4, 0xFFFFFF, place.target)
    place.sheet.text(x - width / 2, y - 2.8, line(text, CAPTION), CAPTION, place.target)


def _draw_earlier(place: _Place, layout: geometry.Layout, turn: tuple[float, float], sector: Sector) -> None:
    if sector.earlier is None:
        return
    points = place.points(geometry.arc(layout.centre, geometry.score_radius(sector.earlier, layout.radius), *turn))
    place.sheet.shape(points, place.target, line=_EARLIER, thickness=1.7, dash=_DASH, closed=False)


def _draw_label(place: _Place, label: _Label, box: Box) -> None:
    y = place.top - box.top
    for each, style in label.lines(box.width):
        spare = box.width - width_of(each.text.rstrip(), style)
        x = MARGIN + box.left + {-1: spare, 0: spare / 2, 1: 0.0}[box.side]
        place.sheet.text(x, baseline(y, style), each, style, place.target)
        y -= style.leading


def _draw_legend(place: _Place, legend: Legend, down: float) -> None:
    """The entries that occur, in the middle under the wheel."""
    entries = [
        (words, kind)
        for words, kind in (
            (legend.now, "now"),
            (legend.earlier, "earlier"),
            (legend.skipped, "skipped"),
            (legend.refused, "refused"),
        )
        if words
    ]
    width = sum(_SWATCH + width_of(words, LABEL) + _AFTER for words, _ in entries) - _AFTER
    x, top = MARGIN + (WIDTH - width) / 2, place.top - down
    for words, kind in entries:
        _draw_swatch(place, x, top - LABEL.leading / 2 - 4.5, kind)
        place.sheet.text(x + _SWATCH, baseline(top, LABEL), line(words, LABEL), LABEL, place.target)
        x += _SWATCH + width_of(words, LABEL) + _AFTER


def _draw_swatch(place: _Place, x: float, y: float, kind: str) -> None:
    """A piece of the fill, line or pattern that an entry of the legend explains."""
    wide, high = 16.0, 9.0
    box = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]
    if kind == "now":
        place.sheet.shape(box, place.target, fill=_FILL, line=TEAL)
        return
    if kind == "earlier":
        middle = [(x, y + high / 2), (x + wide, y + high / 2)]
        place.sheet.shape(middle, place.target, line=_EARLIER, thickness=1.7, dash=_DASH, closed=False)
        return
    place.sheet.shape(box, place.target, line=INK, thickness=0.4)
    for step in (3.0, 6.0):
        across = [(x, y + step), (x + wide, y + step)]
        place.sheet.shape(across, place.target, line=GREY, thickness=0.6, closed=False)
    if kind == "refused":
        for step in (4.0, 8.0, 12.0):
            upright = [(x + step, y), (x + step, y + high)]
            place.sheet.shape(upright, place.target, line=GREY, thickness=0.6, closed=False)
