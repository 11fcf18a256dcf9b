"""More talks than a trajectory began with, and another rhythm for those that remain: done as shown before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.planning import PlannedSession
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.rhythm import (
    Extension,
    Step,
    added,
    flexible,
    gaps_of,
    lay_out,
    place_of_added,
    talks,
)
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import trajectories
from .clashes import clashing
from .days_off import closed_days

HORIZON = timedelta(days=800)


@dataclass(frozen=True)
class Proposal:
    """What would be done to a trajectory's remaining talks; `clashes` are the numbers of those that share time."""

    trajectory: Trajectory
    spacing: str
    steps: tuple[Step, ...]
    clashes: frozenset[int] = frozenset()

    @property
    def added(self) -> int:
        """How many talks are new."""
        return sum(step.before is None for step in self.steps)


@dataclass(frozen=True)
class _Standing:
    """A running trajectory as it stands: what was held, and what remains."""

    trajectory: Trajectory
    programme: Programme
    fixed: tuple[Session, ...]
    remaining: tuple[Session, ...]


def room(vault: Vault, trajectory_id: int) -> int:
    """How many talks can still be added; 0 for a programme whose number of talks is fixed."""
    found = _standing(vault, trajectory_id)
    if found.programme.length is None or flexible(found.programme) is None:
        return 0
    return max(0, found.programme.length.most - len(found.fixed) - len(found.remaining))


def remaining(vault: Vault, trajectory_id: int) -> int:
    """How many talks are still planned, without those planned at the closing; raises NOT_ALLOWED for a closed one."""
    return len(_standing(vault, trajectory_id).remaining)


def extension(vault: Vault, trajectory_id: int, count: int, language: str) -> Proposal:
    """Where this many more talks would stand, and what follows them, in the trajectory's rhythm.

    Raises FIELD_WRONG 'talks' for more than there is room for, NOT_ALLOWED for a closed trajectory.
    """
    found = _standing(vault, trajectory_id)
    phase = flexible(found.programme)
    if phase is None or not (found.fixed or found.remaining) or not 1 <= count <= room(vault, trajectory_id):
        raise UserError(Kind.FIELD_WRONG, field="talks")
    at = place_of_added(phase, found.remaining)
    like = (*found.fixed, *found.remaining)[-1]
    before, after = found.remaining[:at], found.remaining[at:]
    gaps = gaps_of(found.programme, found.trajectory.spacing)
    new = added(found.programme, phase, like, count)
    laid = _laid(vault, (*found.fixed, *before), (*new, *after), gaps, language)
    old = {one.id: one for one in after}
    numbers = _numbers(vault, found, frozenset(old), len(laid))
    steps = tuple(
        Step(replace(session, number=number, week=week), old.get(session.id))
        for session, (number, week) in zip(laid, numbers, strict=True)
    )
    return _proposal(vault, found, found.trajectory.spacing, steps)


def respacing(vault: Vault, trajectory_id: int, spacing: str, language: str) -> Proposal:
    """Where the remaining talks would go in another rhythm; raises NOT_ALLOWED for a closed trajectory."""
    found = _standing(vault, trajectory_id)
    if spacing not in {one.key for one in found.programme.spacings}:
        raise UserError(Kind.NOT_FOUND)
    laid = _laid(vault, found.fixed, found.remaining, gaps_of(found.programme, spacing), language)
    steps = tuple(Step(after, before) for after, before in zip(laid, found.remaining, strict=True))
    return _proposal(vault, found, spacing, steps)


def carry_out(vault: Vault, proposal: Proposal, because: str = "") -> Change:
    """Do what was shown, in one act; raises CHANGED_MEANWHILE when a talk or the trajectory was changed since."""
    act = Act.ADD_TALKS if proposal.added else Act.RESCHEDULE
    owner = proposal.trajectory
    with vault.transaction(act, owner.id):
        if trajectories.trajectory(vault, owner.id) != owner:
            raise UserError(Kind.CHANGED_MEANWHILE)
        before, after = _put(vault, proposal)
        if proposal.spacing != owner.spacing:
            before.append(owner)
            after.append(records.put(vault, replace(owner, spacing=proposal.spacing)))
        if proposal.added:
            today = vault.now().date()
            after.append(records.put(vault, Extension(0, owner.id, proposal.added, today, because.strip())))
    return Change(act, tuple(before), tuple(after))


def extensions(vault: Vault, trajectory_id: int) -> list[Extension]:
    """The times a trajectory was extended, the earliest first."""
    return records.select(vault, Extension, "WHERE trajectory_id = ? ORDER BY id", (trajectory_id,))


def _put(vault: Vault, proposal: Proposal) -> tuple[list[Record], list[Record]]:
    """Write the steps from the last to the first, so that a number is free when a talk takes it."""
    before: list[Record] = []
    after: list[Record] = []
    people: list[Record] = []
    for step in reversed(proposal.steps):
        if step.before is None:
            session, taking_part = trajectories.place(vault, proposal.trajectory, _planned(step.after))
            after.append(records.put(vault, replace(step.after, id=session.id)))
            people.extend(taking_part)
        elif step.after != step.before:
            if records.find(vault, Session, step.before.id) != step.before:
                raise UserError(Kind.CHANGED_MEANWHILE)
            before.insert(0, step.before)
            after.append(records.put(vault, step.after))
    return before, [*after, *people]


def _planned(session: Session) -> PlannedSession:
    return PlannedSession(
        session.kind,
        session.number,
        session.week,
        session.day,
        session.start,
        session.minutes,
        session.moved_from,
        session.moved_because,
    )


def _standing(vault: Vault, trajectory_id: int) -> _Standing:
    trajectory = trajectories.trajectory(vault, trajectory_id)
    if trajectory.closed_on is not None:
        raise UserError(Kind.NOT_ALLOWED)
    programme = trajectories.programme_of(vault, trajectory)
    counted = talks(programme, trajectories.sessions_of(vault, trajectory_id))
    fixed = [one for one in counted if one.status is not SessionStatus.PLANNED]
    remaining = [one for one in counted if one.status is SessionStatus.PLANNED]
    return _Standing(trajectory, programme, tuple(fixed), tuple(remaining))


def _laid(
    vault: Vault, fixed: Sequence[Session], remaining: Sequence[Session], gaps: Sequence[int], language: str
) -> list[Session]:
    today = vault.now().date()
    first = min([today, *(one.day for one in (*fixed, *remaining))])
    closed = closed_days(vault, first, max(today, first) + HORIZON, language)
    return lay_out(fixed, remaining, gaps, today, closed)


def _numbers(vault: Vault, found: _Standing, moved: frozenset[int], count: int) -> list[tuple[int, int]]:
    """Numbers and weeks for talks that follow those that stay as they are; taken numbers are passed over.

    What is moved gives its number free; a cancelled talk or one planned at a closing keeps its own.
    """
    staying = [one for one in (*found.fixed, *found.remaining) if one.id not in moved]
    taken = {one.number for one in trajectories.sessions_of(vault, found.trajectory.id) if one.id not in moved}
    number = max((one.number for one in staying), default=0)
    week = max((one.week for one in staying), default=0)
    numbers: list[tuple[int, int]] = []
    while len(numbers) < count:
        number += 1
        if number not in taken:
            week += 1
            numbers.append((number, week))
    return numbers


def _proposal(vault: Vault, found: _Standing, spacing: str, steps: tuple[Step, ...]) -> Proposal:
    own = frozenset(step.before.id for step in steps if step.before)
    at = clashing(vault, [step.after for step in steps], own)
    return Proposal(found.trajectory, spacing, steps, frozenset(steps[place].after.number for place in at))
