"""Where things lie in the grid: days and minutes to pixels and back; without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

MINUTES_OF_DAY = 24 * 60
SNAP = 15
SHORTEST_DRAWN = 30
WEEKEND_SHARE = 0.62
LANE_SHARE, MOST_SHARE = 0.65, 2.3


@dataclass(frozen=True)
class Lane:
    """The part of a day's column a session gets: `index` counts from 0 out of `count` equal parts."""

    index: int
    count: int


@dataclass(frozen=True)
class Moment:
    """A day of the calendar and a minute of it, 0 to 1439."""

    day: date
    minute: int

    @property
    def start(self) -> time:
        """The minute as a local time."""
        return time(self.minute // 60, self.minute % 60)

    @classmethod
    def of(cls, moment: datetime) -> "Moment":
        """The day and minute of a local moment."""
        return cls(moment.date(), moment.hour * 60 + moment.minute)

    def span(self, length: int) -> tuple[int, int]:
        """The first minute of `length` minutes, and the one after the last, at most midnight."""
        return self.minute, min(MINUTES_OF_DAY, self.minute + length)

    def shifted(self, days: int, minutes: int, length: int) -> "Moment":
        """Moved by days and minutes; a session of `length` minutes stays within its day."""
        latest = max(0, MINUTES_OF_DAY - length)
        return Moment(self.day + timedelta(days=days), min(max(0, self.minute + minutes), latest))


def lanes(spans: Sequence[tuple[int, int]]) -> list[Lane]:
    """A lane for each (first minute, last minute) of one day, so that no two that share time share a lane.

    Only sessions that touch each other, directly or through others, make each other narrow.
    """
    found: dict[int, Lane] = {}
    cluster: dict[int, int] = {}
    ends: list[int] = []
    for at in sorted(range(len(spans)), key=lambda at: (spans[at][0], -spans[at][1])):
        first, last = spans[at][0], max(spans[at][1], spans[at][0] + SHORTEST_DRAWN)
        if ends and first >= max(ends):
            found |= {done: Lane(lane, len(ends)) for done, lane in cluster.items()}
            cluster, ends = {}, []
        lane = next((lane for lane, end in enumerate(ends) if end <= first), len(ends))
        ends[lane : lane + 1] = [last]
        cluster[at] = lane
    found |= {done: Lane(lane, len(ends)) for done, lane in cluster.items()}
    return [found[at] for at in range(len(spans))]


def snapped(minute: float) -> int:
    """The nearest quarter of an hour."""
    return round(minute / SNAP) * SNAP


@dataclass(frozen=True)
class Ruler:
    """The measures of drawn days in pixels: the edges of their columns, seven or one, and the height of an hour."""

    edges: tuple[int, ...]
    hour: float

    def y(self, minute: float) -> int:
        """How far from midnight a minute of the day lies."""
        return round(minute * self.hour / 60)

    def minute(self, y: float) -> float:
        """The minute of the day at a height."""
        return y * 60 / self.hour

    def column(self, index: int) -> tuple[int, int]:
        """Left edge and width of the column of a day, the first one 0."""
        return self.edges[index], self.edges[index + 1] - self.edges[index]

    def index_at(self, x: float) -> int:
        """The column under x; beyond the ends the first or the last one."""
        return max(0, min(len(self.edges) - 2, sum(1 for edge in self.edges[1:] if x >= edge)))

    def place(self, index: int, lane: Lane, first: int, last: int) -> tuple[int, int, int, int]:
        """x, y, width and height of a session in its lane, with a little air around it."""
        left, width = self.column(index)
        left, width = left + 3, width - 7
        x = left + width * lane.index // lane.count
        right = left + width * (lane.index + 1) // lane.count - (2 if lane.index + 1 < lane.count else 0)
        top = self.y(first) + 1
        bottom = self.y(min(MINUTES_OF_DAY, max(last, first + SHORTEST_DRAWN))) - 1
        return x, top, max(1, right - x), max(1, bottom - top)


def share(weekday: int, most_lanes: int) -> float:
    """How wide a day is beside the others: a free Saturday or Sunday less, a day with overlaps more."""
    if not most_lanes:
        return 1.0 if weekday < 5 else WEEKEND_SHARE
    return min(MOST_SHARE, 1 + LANE_SHARE * (most_lanes - 1))


def ruler(left: int, width: int, hour: float, shares: Sequence[float]) -> Ruler:
    """Columns from `left` over `width`, divided by their shares."""
    total = sum(shares)
    edges = [left + round(width * sum(shares[:index]) / total) for index in range(len(shares) + 1)]
    return Ruler(tuple(edges), hour)
