"""A proposed plan: wished moments, placed talks, weeks left out, and what found no room."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .free_time import Obstacle


@dataclass(frozen=True)
class Slot:
    """A weekday (Monday 0) and the time at which the first session on it begins."""

    weekday: int
    start: time


@dataclass(frozen=True)
class PlannedSession:
    """One session of a proposed plan; `moved_from` is the wished day and `moved_because` why it was avoided.

    `week` counts the weeks of the programme, or the repeats of its phases. `wished_at` and `obstacle` are the wished
    moment and what stood in its way when the day or the time is another.
    """

    kind: str
    number: int
    week: int
    day: date
    start: time
    minutes: int
    moved_from: date | None = None
    moved_because: str = ""
    wished_at: datetime | None = None
    obstacle: Obstacle | None = None

    @property
    def begins(self) -> datetime:
        """The local moment it begins."""
        return datetime.combine(self.day, self.start)

    @property
    def ends(self) -> datetime:
        """The local moment it ends."""
        return self.begins + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class Unplaced:
    """A session for which there was no room in the week of `monday`; `because` names closed days in the way."""

    kind: str
    week: int
    monday: date
    obstacle: Obstacle
    because: str = ""


@dataclass(frozen=True)
class SkippedWeek:
    """A calendar week in which the sessions of a programme week did not fit, with the days in the way."""

    monday: date
    because: str
    obstacle: Obstacle = Obstacle.CLOSED


@dataclass(frozen=True)
class Plan:
    """A proposal: the sessions in order, the calendar weeks that were left out, and what could not be placed."""

    sessions: tuple[PlannedSession, ...]
    skipped: tuple[SkippedWeek, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()

    @property
    def minutes(self) -> int:
        """The length of all sessions together, in minutes."""
        return sum(session.minutes for session in self.sessions)


@dataclass(frozen=True)
class Whereabouts:
    """Where the talks of each kind are held, as `free_time.spot` tells; a kind that is not in it is anywhere."""

    spots: Mapping[str, str]

    def of(self, kind: str) -> str:
        """The spot of a kind's talks."""
        return self.spots.get(kind, "")


NOWHERE = Whereabouts({})
