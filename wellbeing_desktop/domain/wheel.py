"""A wheel of areas and its geometry, the same on screen and on paper; x runs right and y down, angles from the top."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil, cos, pi, radians, sin

Point = tuple[float, float]
Measure = Callable[[int, float], tuple[float, float]]
"""The width and height of the label with this number when it may be so wide."""

HUB = 0.16
"""The radius of the middle, where a score of 0 lies, in parts of the wheel's radius."""
HIGHEST = 10
_STEP = radians(4)  # an arc is drawn as straight pieces this long: at 150 pixels they stray less than 0.1 pixel
_UPRIGHT = 0.25  # a label whose middle is nearer to the vertical than this stands above or below the wheel


class Mark(StrEnum):
    """How a sector is filled: by its score, or with a pattern that says why it has none."""

    PLAIN = "plain"
    SKIPPED = "skipped"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Sector:
    """One area: its name, its value in words below the name, its score and the earlier one where there are."""

    title: str
    words: str
    score: int | None = None
    earlier: int | None = None
    mark: Mark = Mark.PLAIN


@dataclass(frozen=True, slots=True)
class Legend:
    """What fill, dashed line and patterns mean, in words; an empty one does not occur in the wheel."""

    now: str
    earlier: str = ""
    skipped: str = ""
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a label stands; `side` is -1 when it ends at the wheel, 1 when it begins there, 0 when centred."""

    left: float
    top: float
    width: float
    height: float
    side: int

    def overlaps(self, other: "Box") -> bool:
        """Whether two labels would lie over each other."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )


@dataclass(frozen=True, slots=True)
class Layout:
    """A wheel with its labels within (0, 0, width, height)."""

    centre: Point
    radius: float
    labels: tuple[Box, ...]
    width: float
    height: float


def score_radius(score: float, radius: float) -> float:
    """How far a score reaches from the middle of a wheel of this radius."""
    return radius * (HUB + (1 - HUB) * score / HIGHEST)


def angles(count: int, number: int) -> tuple[float, float]:
    """Where the sector with this number begins and ends, in radians clockwise; the first has its middle at the top."""
    width = 2 * pi / count
    return (number - 0.5) * width, (number + 0.5) * width


def at(centre: Point, radius: float, angle: float) -> Point:
    """The point at an angle and a distance from the middle."""
    return centre[0] + radius * sin(angle), centre[1] - radius * cos(angle)


def arc(centre: Point, radius: float, begin: float, end: float) -> list[Point]:
    """The points of an arc, both ends included; from `begin` to `end`, whichever way that is."""
    pieces = max(1, ceil(abs(end - begin) / _STEP))
    return [at(centre, radius, begin + (end - begin) * piece / pieces) for piece in range(pieces + 1)]


def wedge(centre: Point, inner: float, outer: float, begin: float, end: float) -> list[Point]:
    """The outline of a sector between two radii."""
    return [*arc(centre, outer, begin, end), *arc(centre, inner, end, begin)]


def hatching(centre: Point, inner: float, outer: float, begin: float, end: float, gap: float) -> list[list[Point]]:
    """Arcs across a sector, `gap` apart: a pattern that is seen without colour."""
    count = int((outer - inner) / gap)
    return [arc(centre, inner + gap * number, begin, end) for number in range(1, count + 1)]


def spokes(centre: Point, inner: float, outer: float, begin: float, end: float, gap: float) -> list[list[Point]]:
    """Lines outwards through a sector, `gap` apart at its rim."""
    count = max(2, round((end - begin) * outer / gap))
    turns = [begin + (end - begin) * number / count for number in range(1, count)]
    return [[at(centre, inner, turn), at(centre, outer, turn)] for turn in turns]


def lay_out(count: int, width: float, radii: Sequence[float], gap: float, measure: Measure) -> Layout:
    """The largest of these radii with which all labels stand whole and apart from each other within the width.

    `radii` runs from large to small; the last one is taken when none fits. `gap` lies between wheel and labels.
    """
    for radius in radii[:-1]:
        made = _tried(count, width, radius, gap, measure)
        if made is not None:
            return made
    return _placed(count, width, radii[-1], gap, measure)


def _tried(count: int, width: float, radius: float, gap: float, measure: Measure) -> Layout | None:
    made = _placed(count, width, radius, gap, measure)
    boxes = made.labels
    inside = all(box.left >= -0.01 and box.left + box.width <= width + 0.01 for box in boxes)
    apart = not any(one.overlaps(other) for place, one in enumerate(boxes) for other in boxes[:place])
    return made if inside and apart else None


def _placed(count: int, width: float, radius: float, gap: float, measure: Measure) -> Layout:
    """The wheel in the middle of the width, as high as its labels need."""
    middle = width / 2
    raw = [_label(number, count, (middle, 0.0), radius + gap, width, measure) for number in range(count)]
    top = min([-radius, *(box.top for box in raw)])
    bottom = max([radius, *(box.top + box.height for box in raw)])
    moved = tuple(Box(box.left, box.top - top, box.width, box.height, box.side) for box in raw)
    return Layout((middle, -top), radius, moved, width, bottom - top)


def _label(number: int, count: int, centre: Point, distance: float, width: float, measure: Measure) -> Box:
    turn = 2 * pi * number / count
    x, y = at(centre, distance, turn)
    side = 0 if abs(sin(turn)) < _UPRIGHT else 1 if sin(turn) > 0 else -1
    room = {0: 2 * distance, 1: width - x, -1: x}[side]
    wide, high = measure(number, room)
    left = {0: x - wide / 2, 1: x, -1: x - wide}[side]
    return Box(left, y - high / 2 * (1 + cos(turn)), wide, high, side)
