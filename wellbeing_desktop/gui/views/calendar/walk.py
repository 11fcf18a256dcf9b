"""Which talk or own time an arrow key leads to; without Qt."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum


class Step(Enum):
    """Where an arrow key points in the week."""

    EARLIER = "earlier"
    LATER = "later"
    DAY_BEFORE = "day_before"
    DAY_AFTER = "day_after"


Spot = tuple[int, datetime]
"""A key, and when it begins."""


def neighbour(spots: Sequence[Spot], current: int, step: Step) -> int | None:
    """The key of what lies one step from `current`, or None at the end.

    Earlier and later follow the clock through all days; a day before or after means what is nearest in time on the
    nearest day that has something.
    """
    ordered = sorted(spots, key=lambda spot: (spot[1], spot[0]))
    at = next((index for index, (key, _) in enumerate(ordered) if key == current), None)
    if at is None:
        return ordered[0][0] if ordered else None
    if step in (Step.EARLIER, Step.LATER):
        to = at + (1 if step is Step.LATER else -1)
        return ordered[to][0] if 0 <= to < len(ordered) else None
    return _on_another_day(ordered, ordered[at][1], forward=step is Step.DAY_AFTER)


def _on_another_day(ordered: list[Spot], current: datetime, *, forward: bool) -> int | None:
    day = current.date()
    others = [spot for spot in ordered if (spot[1].date() > day if forward else spot[1].date() < day)]
    if not others:
        return None
    wanted = others[0 if forward else -1][1].date()
    return min((spot for spot in others if spot[1].date() == wanted), key=lambda spot: abs(_apart(spot[1], current)))[0]


def _apart(one: datetime, other: datetime) -> float:
    return (datetime.combine(other.date(), one.time()) - other).total_seconds()
