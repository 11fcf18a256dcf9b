"""The rhythm of talks: where the remaining ones of a trajectory go, and where talks that are added stand among them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from .gates import phases_of
from .planning import PlannedSession
from .programme import Phase, Programme
from .trajectory import Session, SessionStatus

FURTHEST = 366
WEEK, ONE_DAY = timedelta(days=7), timedelta(days=1)
SATURDAY = 5


@dataclass(frozen=True)
class Extension:
    """That a trajectory got more talks than it began with, when, and why if a reason was given."""

    id: int
    trajectory_id: int
    talks: int
    made_on: date
    because: str = ""


@dataclass(frozen=True)
class Step:
    """One talk of a proposal: how it would be, and how it is; None for a talk that is added."""

    after: Session
    before: Session | None = None

    @property
    def moves(self) -> bool:
        """Whether a talk that is there gets another day."""
        return self.before is not None and self.before.day != self.after.day


def at_closing(programme: Programme, sessions: Iterable[Session]) -> frozenset[int]:
    """The ids of the sessions planned for after the closing; their kind can stand in another phase as well."""
    return frozenset(number for number, phase in phases_of(programme, sessions).items() if phase.at_closing)


def talks(programme: Programme, sessions: Iterable[Session]) -> list[Session]:
    """The talks that count for the length: not cancelled, and not those planned for after the closing."""
    listed = list(sessions)
    late = at_closing(programme, listed)
    return [one for one in listed if one.status is not SessionStatus.CANCELLED and one.id not in late]


def gaps_of(programme: Programme, spacing: str) -> tuple[int, ...]:
    """The days between talks of this rhythm; the usual one for a strange key, weekly for a programme without any."""
    known = {one.key: one.gaps for one in programme.spacings}
    usual = programme.spacings[0].gaps if programme.spacings else (7,)
    return known.get(spacing, usual)


def gap_after(gaps: Sequence[int], number: int) -> timedelta:
    """The time from the talk with this number, from 1, to the next; the last gap goes for all further ones."""
    return timedelta(days=gaps[min(number, len(gaps)) - 1])


def open_day(wished: date, closed: Mapping[date, str]) -> tuple[date, str]:
    """The first working day from `wished` on that is not closed, and why the wished one was avoided ('' if it was not).

    A weekend has no reason of its own. Gives the wished day when a year has no room.
    """
    for offset in range(FURTHEST):
        day = wished + timedelta(days=offset)
        if day.weekday() < SATURDAY and day not in closed:
            return day, closed.get(wished, "")
    return wished, ""


def lay_out(
    fixed: Sequence[Session],
    remaining: Sequence[Session],
    gaps: Sequence[int],
    earliest: date,
    closed: Mapping[date, str],
) -> list[Session]:
    """The remaining talks in the rhythm that follows on the last fixed one, each at its own time of day.

    Without a fixed one the first of the remaining stays where it is. No talk goes before `earliest` or onto the day of
    another; a day that is closed or in a weekend is avoided. The rhythm goes on from the wished day, but a talk that
    comes a week late takes the further ones along.
    """
    laid: list[Session] = []
    last = _meant(fixed[-1]) if fixed else None
    free_from = max(earliest, fixed[-1].day + ONE_DAY) if fixed else earliest
    for number, session in enumerate(remaining, len(fixed)):
        wished = session.day if last is None else last + gap_after(gaps, number)
        while wished < earliest:
            wished += WEEK
        day, because = open_day(max(wished, free_from), closed)
        moved = wished if day != wished else None
        laid.append(replace(session, day=day, moved_from=moved, moved_because=because or closed.get(wished, "")))
        last, free_from = wished if day - wished < WEEK else day, day + ONE_DAY
    return laid


def _meant(session: Session) -> date:
    """The day a talk was meant for when the plan had to avoid it by less than a week, else its own."""
    wished = session.moved_from
    return wished if wished and abs(session.day - wished) < WEEK else session.day


def flexible(programme: Programme) -> Phase | None:
    """The last phase that can be repeated more often, which is where talks are added; None when there is none."""
    found = [phase for phase in programme.phases if phase.flexible and not phase.at_closing]
    return found[-1] if found else None


def place_of_added(phase: Phase, remaining: Sequence[Session]) -> int:
    """Where among the remaining talks the added ones come: after the last talk of the phase, before what follows it."""
    own = [index for index, session in enumerate(remaining) if session.kind in phase.sessions]
    return own[-1] + 1 if own else 0


def added(programme: Programme, phase: Phase, like: Session, count: int) -> list[Session]:
    """New talks of a phase, at the time and in the way of an earlier one; day, number and week are still to be set."""
    kinds = [phase.sessions[index % len(phase.sessions)] for index in range(count)]
    return [
        replace(
            like,
            id=0,
            kind=kind,
            minutes=programme.kind(kind).minutes,
            status=SessionStatus.PLANNED,
            moved_from=None,
            moved_because="",
            cancelled_by=None,
        )
        for kind in kinds
    ]


def aftercare(
    programme: Programme, last: Session, number: int, closed: Mapping[date, str], today: date
) -> PlannedSession | None:
    """The proposal for the talk planned at the closing: so many days after the last talk, on an open working day.

    It gets this number; None for a programme that plans nothing at the closing.
    """
    phase = next((phase for phase in programme.phases if phase.at_closing and phase.sessions), None)
    if phase is None:
        return None
    wished = max(last.day + timedelta(days=phase.after_days), today)
    day, because = open_day(wished, closed)
    kind = programme.kind(phase.sessions[0])
    moved = wished if day != wished else None
    return PlannedSession(kind.key, number, last.week + 1, day, last.start, kind.minutes, moved, because)
