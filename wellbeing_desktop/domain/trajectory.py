"""Trajectories, sessions and who takes part. Times are local to the practice; order is by number, never by clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from .errors import Kind, UserError
from .people import Role
from .programme import Setting


class SessionStatus(StrEnum):
    """What became of a session."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


@dataclass(frozen=True)
class Trajectory:
    """One programme followed by one client, or by one group.

    `earlier_id` links the trajectory of a client who came back to the one before, `spacing` is the key of its rhythm,
    `closed_because` the reason of an end before its time. `absent_since` is the first day of sickness leave, from
    which the sickness law's milestones count; None when it does not matter here.
    """

    id: int
    client_id: int | None
    programme_id: int
    starts_on: date
    closed_on: date | None = None
    group_id: int | None = None
    earlier_id: int | None = None
    spacing: str = ""
    closed_because: str = ""
    absent_since: date | None = None

    @property
    def person(self) -> int:
        """The id of the client who follows it; raises NOT_ALLOWED for a group's."""
        if self.client_id is None:
            raise UserError(Kind.NOT_ALLOWED)
        return self.client_id


@dataclass(frozen=True)
class Session:
    """One planned or held meeting; `kind` is a key of the trajectory's programme, `week` counts from 1.

    `moved_from` and `moved_because` tell which day the plan had to avoid and why (a holiday's name or the
    label of a day off, as data in the language of the calendar). `setting` is how people meet, `place` where, in the
    user's words. `cancelled_by` is who cancelled or did not come.
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
    setting: Setting = Setting.PRACTICE
    cancelled_by: Role | None = None

    @property
    def begins(self) -> datetime:
        """The local moment it begins."""
        return datetime.combine(self.day, self.start)

    @property
    def ends(self) -> datetime:
        """The local moment it ends."""
        return self.begins + timedelta(minutes=self.minutes)

    def is_to_come(self, today: date) -> bool:
        """Whether its day has yet to come; of a talk of today it can be said at any hour what became of it."""
        return self.day > today


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
