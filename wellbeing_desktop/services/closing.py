"""Closing a trajectory, at its end or before; opening it again; and the talk that is planned for afterwards."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.domain.planning import PlannedSession
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.rhythm import aftercare, at_closing, talks
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import consents, trajectories
from .clashes import clashing
from .consents import Standing
from .days_off import closed_days

HORIZON = timedelta(days=800)
DUE = timedelta(days=14)


@dataclass(frozen=True)
class Ending:
    """What closing a trajectory would mean.

    `remaining` are its planned talks, `aftercare` the proposal for afterwards (None when the programme has none or it
    is planned already), `ending` the live consents that hold until the end of the trajectory.
    """

    trajectory: Trajectory
    programme: Programme
    remaining: tuple[Session, ...]
    aftercare: PlannedSession | None
    ending: tuple[Standing, ...]

    @property
    def early(self) -> bool:
        """Whether it would end before its time: talks are still planned."""
        return bool(self.remaining)


def ending(vault: Vault, trajectory_id: int, language: str) -> Ending:
    """What closing would mean today; raises NOT_FOUND, NOT_ALLOWED for a closed trajectory."""
    trajectory = _open(vault, trajectory_id)
    programme = trajectories.programme_of(vault, trajectory)
    sessions = trajectories.sessions_of(vault, trajectory_id)
    remaining = tuple(one for one in talks(programme, sessions) if one.status is SessionStatus.PLANNED)
    return Ending(
        trajectory,
        programme,
        remaining,
        _proposed(vault, programme, sessions, language),
        until_the_end(vault, trajectory),
    )


def close(
    vault: Vault,
    trajectory_id: int,
    because: str = "",
    keep: Iterable[int] = (),
    after: PlannedSession | None = None,
) -> Change:
    """Close a trajectory today in one act: its planned talks are cancelled but those in `keep`, `after` is planned.

    Raises FIELD_EMPTY 'closing_reason' when talks are still planned and no reason is given, NOT_ALLOWED for one that
    is closed, FIELD_WRONG 'day' for a talk before today.
    """
    today = vault.now().date()
    if after is not None and after.day < today:
        raise UserError(Kind.FIELD_WRONG, field="day")
    found = ending(vault, trajectory_id, "nl")
    said = require(because, "closing_reason") if found.early else because.strip()
    kept = frozenset(keep)
    dropped = [one for one in found.remaining if one.id not in kept]
    with vault.transaction(Act.CLOSE_TRAJECTORY, trajectory_id):
        old = _open(vault, trajectory_id)
        made: list[Record] = [records.put(vault, replace(old, closed_on=today, closed_because=said))]
        made += [records.put(vault, replace(one, status=SessionStatus.CANCELLED)) for one in dropped]
        if after is not None:
            session, people = trajectories.place(vault, old, after)
            made += [session, *people]
    return Change(Act.CLOSE_TRAJECTORY, (old, *dropped), tuple(made))


def at(proposal: PlannedSession, day: date, start: time) -> PlannedSession:
    """The proposal on the day and time that the user chose instead."""
    if day == proposal.day:
        return replace(proposal, start=start)
    return replace(proposal, day=day, start=start, moved_from=None, moved_because="")


def until_the_end(vault: Vault, trajectory: Trajectory) -> tuple[Standing, ...]:
    """The consents that hold until the end of this trajectory and were not withdrawn."""
    if trajectory.client_id is None:
        return ()
    return tuple(
        one
        for one in consents.of_client(vault, trajectory.client_id)
        if one.consent.trajectory_id == trajectory.id and one.consent.until_on is None and one.withdrawal is None
    )


def clashes(vault: Vault, ending: Ending, planned: PlannedSession, keep: Iterable[int] = ()) -> bool:
    """Whether the talk would share time with another one or with the user's own time; shown, not forbidden.

    The talks that the closing itself drops, all that remain but those in `keep`, are no longer there by then.
    """
    talk = Session(
        0, ending.trajectory.id, planned.kind, planned.number, planned.week, planned.day, planned.start, planned.minutes
    )
    dropped = frozenset(one.id for one in ending.remaining) - frozenset(keep)
    return bool(clashing(vault, [talk], dropped))


def reopen(vault: Vault, trajectory_id: int) -> Change:
    """Open a closed trajectory again; cancelled talks stay cancelled. Raises NOT_ALLOWED for one that runs."""
    with vault.transaction(Act.REOPEN_TRAJECTORY, trajectory_id):
        old = trajectories.trajectory(vault, trajectory_id)
        if old.closed_on is None:
            raise UserError(Kind.NOT_ALLOWED)
        new = records.put(vault, replace(old, closed_on=None, closed_because=""))
    return Change(Act.REOPEN_TRAJECTORY, (old,), (new,))


def earlier(vault: Vault, client_id: int) -> list[Trajectory]:
    """The closed trajectories of a client, the newest first: those that a new one can follow on."""
    return [one for one in trajectories.of_client(vault, client_id) if one.closed_on is not None]


def chain(vault: Vault, trajectory_id: int) -> list[Trajectory]:
    """The trajectories that this one follows on, the one just before it first."""
    found: list[Trajectory] = []
    present = trajectories.trajectory(vault, trajectory_id)
    while present.earlier_id is not None and len(found) < 50:
        present = trajectories.trajectory(vault, present.earlier_id)
        found.append(present)
    return found


def followed_by(vault: Vault, trajectory_id: int) -> list[Trajectory]:
    """The trajectories that follow on this one directly, the earliest first."""
    return records.select(vault, Trajectory, "WHERE earlier_id = ? ORDER BY id", (trajectory_id,))


def aftercare_due(vault: Vault) -> list[Session]:
    """The planned talks of closed trajectories that are due within two weeks or overdue, the earliest first."""
    until = vault.now().date() + DUE
    found = records.select(
        vault,
        Session,
        "JOIN trajectory ON trajectory.id = session.trajectory_id "
        "WHERE closed_on IS NOT NULL AND status = 'planned' AND day <= ? ORDER BY day, start, session.id",
        (until.isoformat(),),
    )
    return [one for one in found if one.id in _late(vault, one.trajectory_id)]


def aftercare_of(vault: Vault, trajectory_id: int) -> list[Session]:
    """The talks planned at the closing of a trajectory that were not cancelled."""
    late = _late(vault, trajectory_id)
    sessions = trajectories.sessions_of(vault, trajectory_id)
    return [one for one in sessions if one.id in late and one.status is not SessionStatus.CANCELLED]


def _late(vault: Vault, trajectory_id: int) -> frozenset[int]:
    programme = trajectories.programme_of(vault, trajectories.trajectory(vault, trajectory_id))
    return at_closing(programme, trajectories.sessions_of(vault, trajectory_id))


def _open(vault: Vault, trajectory_id: int) -> Trajectory:
    trajectory = trajectories.trajectory(vault, trajectory_id)
    if trajectory.closed_on is not None:
        raise UserError(Kind.NOT_ALLOWED)
    return trajectory


def _proposed(vault: Vault, programme: Programme, sessions: list[Session], language: str) -> PlannedSession | None:
    late = at_closing(programme, sessions)
    alive = [one for one in sessions if one.status is not SessionStatus.CANCELLED]
    if not alive or any(one.id in late for one in alive):
        return None
    held = [one for one in alive if one.status is SessionStatus.HELD]
    last, today = max(held or alive, key=lambda one: one.begins), vault.now().date()
    closed = closed_days(vault, min(today, last.day), max(today, last.day) + HORIZON, language)
    return aftercare(programme, last, max(one.number for one in sessions) + 1, closed, today)
