"""Which session an arrow key leads to; without Qt."""

from collections.abc import Sequence
from enum import Enum

from wellbeing_desktop.domain.trajectory import Session


class Step(Enum):
    """Where an arrow key points in the week."""

    EARLIER = "earlier"
    LATER = "later"
    DAY_BEFORE = "day_before"
    DAY_AFTER = "day_after"


def neighbour(sessions: Sequence[Session], current: int, step: Step) -> int | None:
    """The id of the session one step from `current`, or None at the end of the week.

    Earlier and later follow the clock through the whole week; a day before or after means the session nearest in time
    on the nearest day that has one.
    """
    ordered = sorted(sessions, key=lambda session: (session.begins, session.id))
    at = next((index for index, session in enumerate(ordered) if session.id == current), None)
    if at is None:
        return ordered[0].id if ordered else None
    if step in (Step.EARLIER, Step.LATER):
        to = at + (1 if step is Step.LATER else -1)
        return ordered[to].id if 0 <= to < len(ordered) else None
    return _on_another_day(ordered, ordered[at], forward=step is Step.DAY_AFTER)


def _on_another_day(ordered: list[Session], current: Session, *, forward: bool) -> int | None:
    others = [s for s in ordered if (s.day > current.day if forward else s.day < current.day)]
    if not others:
        return None
    day = others[0].day if forward else others[-1].day
    wished = _minute(current)
    return min((s for s in others if s.day == day), key=lambda s: abs(_minute(s) - wished)).id


def _minute(session: Session) -> int:
    return session.start.hour * 60 + session.start.minute
