"""What laying out by weeks and by a spacing have in common: one talk at a time, and the plan that grows of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from .errors import Kind, UserError
from .free_time import BREAK, FreeTime, Obstacle, Taken, Within
from .plan import Plan, PlannedSession, SkippedWeek, Unplaced, Whereabouts
from .programme import SessionKind

WEEK = timedelta(days=7)
MOST_CLOSED_WEEKS = 26
MOST_FULL_WEEKS = 4
_TELLING = (Obstacle.TAKEN, Obstacle.FULL, Obstacle.OUTSIDE, Obstacle.CLOSED, Obstacle.ORDER)


@dataclass(frozen=True)
class Laid:
    """A talk with its wished moment, and when it is, or what was in the way of every moment tried."""

    kind: SessionKind
    wished: datetime
    at: datetime | None
    obstacle: Obstacle | None

    @property
    def ends(self) -> datetime:
        """When it ends; when it would have begun while it has no moment."""
        return self.at + timedelta(minutes=self.kind.minutes) if self.at else self.wished


def lay(kind: SessionKind, wished: datetime, days: Iterable[date], free: FreeTime, where: str, within: Within) -> Laid:
    """The talk on the first of these days that has room."""
    met: list[Obstacle] = []
    for day in days:
        found = free.fit(day, wished.time(), kind.minutes, where, within)
        if isinstance(found, time):
            at = datetime.combine(day, found)
            return Laid(kind, wished, at, None if at == wished else _reason(met, wished, free))
        met.append(found)
    return Laid(kind, wished, None, next((one for one in _TELLING if one in met), Obstacle.ORDER))


def stretch(laid: Laid, where: str) -> Taken:
    """The time that a placed talk takes."""
    return Taken(laid.at or laid.wished, laid.ends, where, talk=True)


@dataclass
class Growing:
    """A plan being made: what was placed so far, and the free time that is left; `pinned` is when the first talk is."""

    free: FreeTime
    whereabouts: Whereabouts
    pinned: datetime | None = None
    sessions: list[PlannedSession] = field(default_factory=list)
    skipped: list[SkippedWeek] = field(default_factory=list)
    unplaced: list[Unplaced] = field(default_factory=list)
    closed_in_a_row: int = 0

    @property
    def last_end(self) -> datetime:
        """Before this moment no further talk begins."""
        return self.sessions[-1].ends + BREAK if self.sessions else datetime.min

    def keep(self, laid: Laid, week: int, monday: date) -> None:
        """Take a talk into the plan, or tell that it has no room."""
        self.closed_in_a_row = 0
        if laid.at is None:
            self.unplaced.append(Unplaced(laid.kind.key, week, monday, laid.obstacle or Obstacle.TAKEN))
            return
        self.free = self.free.also_taken(stretch(laid, self.whereabouts.of(laid.kind.key)))
        self.sessions.append(self._session(laid, laid.at, week))

    def skip(self, monday: date, obstacle: Obstacle) -> None:
        """Leave a calendar week out; raises FIELD_WRONG when half a year in a row is closed."""
        self.closed_in_a_row += obstacle is Obstacle.CLOSED
        if self.closed_in_a_row > MOST_CLOSED_WEEKS:
            raise UserError(Kind.FIELD_WRONG, field="weekdays")
        self.skipped.append(SkippedWeek(monday, reasons(monday, self.free), obstacle))

    def plan(self) -> Plan:
        """The plan as it is now."""
        return Plan(tuple(self.sessions), tuple(self.skipped), tuple(self.unplaced))

    def _session(self, laid: Laid, at: datetime, week: int) -> PlannedSession:
        moved = at.date() != laid.wished.date()
        return PlannedSession(
            laid.kind.key,
            len(self.sessions) + 1,
            week,
            at.date(),
            at.time(),
            laid.kind.minutes,
            moved_from=laid.wished.date() if moved else None,
            moved_because=self.free.closed.get(laid.wished.date(), "") if moved else "",
            wished_at=None if at == laid.wished else laid.wished,
            obstacle=laid.obstacle,
        )


def reasons(monday: date, free: FreeTime) -> str:
    """The names of the closed days in a week, each once."""
    days = (monday + timedelta(days=n) for n in range(7))
    return ", ".join(dict.fromkeys(free.closed[day] for day in days if free.closed.get(day)))


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def _reason(met: list[Obstacle], wished: datetime, free: FreeTime) -> Obstacle:
    """Why the wished moment was not used: what the wished day met, which is tried first."""
    if met:
        return met[0]
    inside = free.wishes.from_time <= wished.time() < free.wishes.until_time
    return Obstacle.TAKEN if inside else Obstacle.OUTSIDE
