"""A trajectory laid out week by week or phase by phase, with the hours it may take. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from .gates import phases_of
from .programme import Phase, Programme
from .trajectory import Session, SessionStatus

_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Hours:
    """Minutes of guidance: `agreed` by the programme, held, and still planned; what was cancelled does not count."""

    agreed: int
    held: int
    planned: int

    @property
    def left(self) -> int:
        """The minutes that nothing is planned for; never below zero."""
        return max(0, self.agreed - self.held - self.planned)

    @property
    def over(self) -> int:
        """The minutes above what was agreed; never below zero."""
        return max(0, self.held + self.planned - self.agreed)


@dataclass(frozen=True)
class Stretch:
    """A week of a trajectory, or a whole phase; `number` counts from 1, `hours` is None without agreed hours."""

    number: int
    phase: Phase
    sessions: tuple[Session, ...]
    hours: Hours | None
    is_present: bool

    @property
    def first_day(self) -> date:
        """The day of its first session."""
        return min(session.day for session in self.sessions)

    @property
    def last_day(self) -> date:
        """The day of its last session."""
        return max(session.day for session in self.sessions)


def by_week(programme: Programme) -> bool:
    """Whether the programme is told in weeks: it agrees hours a week, or has no rhythm of its own."""
    return programme.hours_a_week > 0 or not programme.spacings


def stretches(programme: Programme, sessions: Iterable[Session], today: date) -> tuple[Stretch, ...]:
    """The trajectory's stretches in order, with their sessions by time; what has no session has no stretch."""
    listed = sorted(sessions, key=lambda session: (session.begins, session.number))
    phases, weekly = phases_of(programme, listed), by_week(programme)
    order = [phase.key for phase in programme.phases]
    groups: dict[tuple[int, int], list[Session]] = {}
    for session in listed:
        at = order.index(phases[session.id].key)
        groups.setdefault((at, session.week if weekly else 0), []).append(session)
    present = _present(groups, today)
    return tuple(
        Stretch(
            week or number,
            programme.phases[at],
            tuple(groups[at, week]),
            hours(groups[at, week], week_minutes(programme)) if programme.hours_a_week > 0 else None,
            (at, week) == present,
        )
        for number, (at, week) in enumerate(sorted(groups), 1)
    )


def week_minutes(programme: Programme) -> int:
    """The minutes of guidance that the programme agrees for a week; 0 when it does not."""
    return round(programme.hours_a_week * 60)


def total(programme: Programme, sessions: Iterable[Session]) -> Hours | None:
    """The hours of the whole trajectory: as many weeks as the programme has, or as were planned when that is more."""
    if programme.hours_a_week <= 0:
        return None
    listed = list(sessions)
    weeks = max(len(programme.weeks()), max((session.week for session in listed), default=0))
    return hours(listed, weeks * week_minutes(programme))


def hours(sessions: Iterable[Session], agreed: int) -> Hours:
    """What these sessions take of the agreed minutes."""
    listed = list(sessions)
    return Hours(
        agreed,
        sum(session.minutes for session in listed if session.status is SessionStatus.HELD),
        sum(session.minutes for session in listed if session.status is SessionStatus.PLANNED),
    )


def _present(groups: dict[tuple[int, int], list[Session]], today: date) -> tuple[int, int] | None:
    """The stretch of this calendar week; while it holds none, the one that comes next; None when all is past."""
    monday = today - timedelta(days=today.weekday())
    ahead = [(key, session) for key, group in groups.items() for session in group if session.day >= monday]
    first = min(ahead, key=lambda pair: (pair[1].day, pair[0]), default=None)
    return first[0] if first else None
