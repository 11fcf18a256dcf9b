"""An employee network: it begins with its first phase, and each phase opens when the one before it is closed."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.groups import Group, GroupKind
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.domain.phases import PhaseStanding, Stage, present, stages
from wellbeing_desktop.domain.programme import Audience, Programme
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .groups import ListedGroup, listed, trajectories_of
from .people import organisation_by_name
from .trajectories import begin_group, programme_of, programmes, trajectory

LONGEST_ANSWER = 100_000


@dataclass(frozen=True)
class Network:
    """A network with what it follows and where it stands."""

    listed: ListedGroup
    trajectory: Trajectory
    programme: Programme
    stages: tuple[Stage, ...]

    @property
    def present(self) -> Stage:
        """The phase that is worked in."""
        return present(self.stages)


def offered(vault: Vault) -> tuple[Programme, ...]:
    """The programmes that a network can follow."""
    return tuple(one for one in programmes(vault) if one.audience is Audience.NETWORK and one.phases)


def begin(vault: Vault, name: str, organisation: str, programme_key: str, starts_on: date, plan: str = "") -> Change:
    """Begin a network: its core group, what it follows, and the first phase, open from `starts_on`.

    Raises FIELD_EMPTY 'group_name' or 'organisation', NOT_FOUND for a programme that is not for networks.
    """
    name, organisation = require(name, "group_name"), require(organisation, "organisation")
    programme = next((one for one in offered(vault) if one.key == programme_key), None)
    if programme is None:
        raise UserError(Kind.NOT_FOUND)
    made: list[Record] = []
    with vault.transaction(Act.START_TRAJECTORY) as line:
        organisation_id = organisation_by_name(vault, organisation, made)
        group = records.put(vault, Group(0, name, GroupKind.NETWORK, organisation_id, plan=plan.strip()))
        made.append(group)
        started, version = begin_group(vault, group.id, programme_key, starts_on)
        made += [*version, started]
        made.append(records.put(vault, PhaseStanding(0, started.id, programme.phases[0].key, 1, starts_on)))
        line.subject_id = started.id
    return Change(Act.START_TRAJECTORY, after=tuple(made))


def networks(vault: Vault) -> tuple[Network, ...]:
    """All networks by name, those that follow something now first."""
    found = [network(vault, one.group.id) for one in listed(vault, GroupKind.NETWORK)]
    return tuple(sorted(found, key=lambda one: one.trajectory.closed_on is not None))


def network(vault: Vault, group_id: int) -> Network:
    """One network with its newest trajectory; raises NOT_FOUND for another kind of group."""
    shown = next((one for one in listed(vault, GroupKind.NETWORK) if one.group.id == group_id), None)
    followed = trajectories_of(vault, group_id)
    if shown is None or not followed:
        raise UserError(Kind.NOT_FOUND)
    programme = programme_of(vault, followed[0])
    return Network(shown, followed[0], programme, stages(programme.phases, standings(vault, followed[0].id)))


def standings(vault: Vault, trajectory_id: int) -> list[PhaseStanding]:
    """The phases that were opened, in order."""
    return records.select(vault, PhaseStanding, "WHERE trajectory_id = ? ORDER BY position", (trajectory_id,))


def save_answer(vault: Vault, standing_id: int, answer: str) -> datetime:
    """Keep what came of a phase's assignment while it is typed, and return the moment.

    Raises NOT_FOUND, FIELD_WRONG 'assignment' above 100,000 characters, DISK_FULL or DISK_FAILED.
    """
    if len(answer) > LONGEST_ANSWER:
        raise UserError(Kind.FIELD_WRONG, field="assignment")
    with vault.transaction(Act.AUTOSAVE, standing_id):
        before = records.get(vault, PhaseStanding, standing_id)
        if before.answer != clean(answer):
            records.put(vault, replace(before, answer=clean(answer)))
    return vault.now()


def mark_assignment(vault: Vault, standing_id: int, done: bool) -> Change:
    """Say whether a phase's assignment is done; raises RULE 'assignment_first' for a closed phase."""
    with vault.transaction(Act.CHANGE_PHASE, standing_id):
        before = records.get(vault, PhaseStanding, standing_id)
        after = records.put(vault, replace(before, assignment_done=done))
    return Change(Act.CHANGE_PHASE, (before,), (after,))


def close_phase(vault: Vault, standing_id: int) -> Change:
    """Close a phase today and open the next one, in one act; raises RULE 'assignment_first'."""
    today = vault.now().date()
    with vault.transaction(Act.CLOSE_PHASE, standing_id):
        before = records.get(vault, PhaseStanding, standing_id)
        after = records.put(vault, replace(before, closed_on=max(today, before.opened_on)))
        opened = _open_next(vault, after, today)
    return Change(Act.CLOSE_PHASE, (before,), (after, *opened))


def reopen_phase(vault: Vault, standing_id: int) -> Change:
    """Open the phase closed last once more; the one after it closes again as if it had not been opened.

    Raises RULE 'phase_begun' when something was done in the phase after it, 'phase_order' for an earlier phase.
    """
    with vault.transaction(Act.OPEN_PHASE, standing_id):
        before = records.get(vault, PhaseStanding, standing_id)
        opened = _opened_after(vault, before)
        for later in opened:
            records.remove(vault, later)
        after = records.put(vault, replace(before, closed_on=None))
    return Change(Act.OPEN_PHASE, (before, *opened), (after,))


def finish(vault: Vault, trajectory_id: int, because: str = "") -> Change:
    """Close what a network follows today; before all its phases are closed that needs a reason.

    Raises FIELD_EMPTY 'reason' without that, NOT_ALLOWED when it was closed already.
    """
    with vault.transaction(Act.CLOSE_TRAJECTORY, trajectory_id):
        before = trajectory(vault, trajectory_id)
        if before.closed_on is not None:
            raise UserError(Kind.NOT_ALLOWED)
        done = sum(1 for one in standings(vault, trajectory_id) if one.closed_on)
        if done < len(programme_of(vault, before).phases):
            because = require(because, "reason")
        closing = max(vault.now().date(), before.starts_on)
        after = records.put(vault, replace(before, closed_on=closing, closed_because=because.strip()))
    return Change(Act.CLOSE_TRAJECTORY, (before,), (after,))


def go_on(vault: Vault, trajectory_id: int) -> Change:
    """Take up again what a network followed and had closed."""
    with vault.transaction(Act.REOPEN_TRAJECTORY, trajectory_id):
        before = trajectory(vault, trajectory_id)
        after = records.put(vault, replace(before, closed_on=None, closed_because=""))
    return Change(Act.REOPEN_TRAJECTORY, (before,), (after,))


def _open_next(vault: Vault, closed: PhaseStanding, today: date) -> list[PhaseStanding]:
    phases = programme_of(vault, trajectory(vault, closed.trajectory_id)).phases
    if closed.position >= len(phases):
        return []
    position = closed.position + 1
    fresh = PhaseStanding(0, closed.trajectory_id, phases[closed.position].key, position, today)
    return [records.put(vault, fresh)]


def _opened_after(vault: Vault, earlier: PhaseStanding) -> list[PhaseStanding]:
    return [one for one in standings(vault, earlier.trajectory_id) if one.position == earlier.position + 1]
