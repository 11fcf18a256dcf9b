"""Trajectories, sessions and who takes part. Times are local to the practice; order is by number, never by clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from .people import Role


class SessionStatus(StrEnum):
    """What became of a session."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


@dataclass(frozen=True)
class Trajectory:
    """One programme followed by one client."""

    id: int
    client_id: int
    programme_id: int
    starts_on: date
    closed_on: date | None = None


@dataclass(frozen=True)
class Session:
    """One planned or held meeting; `kind` is a key of the trajectory's programme, `week` counts from 1.

    `moved_from` and `moved_because` tell which day the plan had to avoid and why (a holiday's name or the
    label of a day off, as data in the language of the calendar).
    """

    id: int
    trajectory_id: int
    kind: str
    number: int
    week: int
    day: date
    start: time
    minutes: int
    status: SessionStatus = SessionStatus.PLANNED
    place: str = ""
    moved_from: date | None = None
    moved_because: str = ""

    @property
    def begins(self) -> datetime:
        """The local moment it begins."""
        return datetime.combine(self.day, self.start)

    @property
    def ends(self) -> datetime:
        """The local moment it ends."""
        return self.begins + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class Participant:
    """Who takes part in a session beside the user; `present` is None until it was held."""

    id: int
    session_id: int
    role: Role
    client_id: int | None = None
    contact_id: int | None = None
    present: bool | None = None


def overlapping(sessions: Iterable[Session]) -> frozenset[int]:
    """The ids of the sessions that share time with another one; cancelled ones do not count."""
    alive = sorted((s for s in sessions if s.status is not SessionStatus.CANCELLED), key=lambda s: s.begins)
    found: set[int] = set()
    latest: Session | None = None
    for session in alive:
        if latest and session.begins < latest.ends:
            found |= {latest.id, session.id}
        if latest is None or session.ends > latest.ends:
            latest = session
    return frozenset(found)
