"""Laying a programme's weeks into the calendar: pure, and every day that was avoided is told with its reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .errors import Kind, UserError
from .programme import Programme, SessionKind

BREAK = timedelta(minutes=15)
WEEK = timedelta(days=7)
LAST_END = time(21, 0)
MOST_SKIPPED_WEEKS = 26


@dataclass(frozen=True)
class Slot:
    """A weekday (Monday 0) and the time at which the first session on it begins."""

    weekday: int
    start: time


@dataclass(frozen=True)
class PlannedSession:
    """One session of a proposed plan; `moved_from` is the wished day and `moved_because` why it was avoided."""

    kind: str
    number: int
    week: int
    day: date
    start: time
    minutes: int
    moved_from: date | None = None
    moved_because: str = ""


@dataclass(frozen=True)
class SkippedWeek:
    """A calendar week in which the sessions of a programme week did not fit, with the days in the way."""

    monday: date
    because: str


@dataclass(frozen=True)
class Plan:
    """A proposal: the sessions in order, and the calendar weeks that were left out."""

    sessions: tuple[PlannedSession, ...]
    skipped: tuple[SkippedWeek, ...] = ()

    @property
    def minutes(self) -> int:
        """The length of all sessions together, in minutes."""
        return sum(session.minutes for session in self.sessions)


def propose(programme: Programme, starts_on: date, slots: tuple[Slot, ...], closed: Mapping[date, str]) -> Plan:
    """Lay the programme out from `starts_on`, one programme week in each calendar week.

    `closed` maps days that cannot be used to their reason. A session on a closed day goes to another open working
    day of the same week in order; a week without room is left out whole. Raises FIELD_EMPTY without slots and
    FIELD_WRONG when half a year has no room.
    """
    if not slots:
        raise UserError(Kind.FIELD_EMPTY, field="weekdays")
    monday = starts_on - timedelta(days=starts_on.weekday())
    sessions: list[PlannedSession] = []
    skipped: list[SkippedWeek] = []
    for week, kinds in enumerate(programme.weeks(), 1):
        while True:
            placed = _lay_week(kinds, monday, starts_on, slots, closed)
            if placed is not None:
                break
            if starts_on <= monday + timedelta(days=6):
                skipped.append(SkippedWeek(monday, _reasons(monday, closed)))
            if len(skipped) > MOST_SKIPPED_WEEKS:
                raise UserError(Kind.FIELD_WRONG, field="weekdays")
            monday += WEEK
        for wished, day, start, kind in placed:
            sessions.append(
                PlannedSession(
                    kind.key,
                    len(sessions) + 1,
                    week,
                    day,
                    start,
                    kind.minutes,
                    moved_from=None if wished == day else wished,
                    moved_because="" if wished == day else closed.get(wished, ""),
                )
            )
        monday += WEEK
    return Plan(tuple(sessions), tuple(skipped))


Placed = tuple[date, date, time, SessionKind]


def _lay_week(
    kinds: tuple[SessionKind, ...],
    monday: date,
    earliest: date,
    slots: tuple[Slot, ...],
    closed: Mapping[date, str],
) -> list[Placed] | None:
    wishes = _spread(len(kinds), sorted(slots, key=lambda slot: slot.weekday))
    free_from: dict[date, datetime] = {}
    placed: list[Placed] = []
    last = datetime.combine(monday, time.min)
    for kind, slot in zip(kinds, wishes, strict=True):
        wished = monday + timedelta(days=slot.weekday)
        found = _first_fit(kind, slot, wished, max(last, datetime.combine(earliest, time.min)), free_from, closed)
        if found is None:
            return None
        last = found + timedelta(minutes=kind.minutes) + BREAK
        free_from[found.date()] = last
        placed.append((wished, found.date(), found.time(), kind))
    return placed


def _spread(count: int, slots: list[Slot]) -> list[Slot]:
    """One slot for each of `count` sessions in order; several sessions share a day when there are fewer days."""
    return [slots[index * len(slots) // count] for index in range(count)] if len(slots) < count else slots[:count]


def _first_fit(
    kind: SessionKind,
    slot: Slot,
    wished: date,
    not_before: datetime,
    free_from: Mapping[date, datetime],
    closed: Mapping[date, str],
) -> datetime | None:
    monday = wished - timedelta(days=wished.weekday())
    working = [monday + timedelta(days=n) for n in range(5)]
    order = [wished, *(d for d in working if d > wished), *(d for d in reversed(working) if d < wished)]
    for day in order:
        if day in closed:
            continue
        begins = max(datetime.combine(day, slot.start), free_from.get(day, datetime.min))
        ends = begins + timedelta(minutes=kind.minutes)
        if begins >= not_before and ends <= datetime.combine(day, LAST_END):
            return begins
    return None


def _reasons(monday: date, closed: Mapping[date, str]) -> str:
    days = (monday + timedelta(days=n) for n in range(7))
    return ", ".join(dict.fromkeys(closed[day] for day in days if day in closed))
