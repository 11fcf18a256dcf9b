"""The board of a trajectory: its weeks or phases with their talks, gates and hours."""

from dataclasses import dataclass

from wellbeing_desktop.domain.board import Hours, Stretch, stretches, total
from wellbeing_desktop.domain.gates import PhaseGate
from wellbeing_desktop.domain.groups import Group
from wellbeing_desktop.domain.phases import GateException
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import calendar, gates, people, trajectories


@dataclass(frozen=True)
class Heading:
    """Whose trajectory it is, by which programme, and how many of its talks were held; cancelled ones do not count."""

    trajectory: Trajectory
    programme: Programme
    name: str
    held: int
    count: int


@dataclass(frozen=True)
class Row:
    """A week or a phase of the board, with each session as the calendar describes it."""

    stretch: Stretch
    entries: tuple[calendar.Entry, ...]


@dataclass(frozen=True)
class Board:
    """The whole trajectory; `hours` is None when its programme agrees none."""

    programme: Programme
    rows: tuple[Row, ...]
    gates: tuple[PhaseGate, ...]
    exceptions: tuple[GateException, ...]
    hours: Hours | None


def heading(vault: Vault, trajectory_id: int) -> Heading:
    """What stands above every page of a trajectory; raises NOT_FOUND."""
    trajectory = trajectories.trajectory(vault, trajectory_id)
    sessions = [one for one in trajectories.sessions_of(vault, trajectory_id) if _counts(one)]
    held = sum(one.status is SessionStatus.HELD for one in sessions)
    return Heading(
        trajectory, trajectories.programme_of(vault, trajectory), _name(vault, trajectory), held, len(sessions)
    )


def board(vault: Vault, trajectory_id: int, language: str) -> Board:
    """The board of a trajectory, titles in `language`; raises NOT_FOUND."""
    trajectory = trajectories.trajectory(vault, trajectory_id)
    programme = trajectories.programme_of(vault, trajectory)
    sessions = trajectories.sessions_of(vault, trajectory_id)
    rows = tuple(
        Row(stretch, tuple(calendar.entry(vault, one.id, language) for one in stretch.sessions))
        for stretch in stretches(programme, sessions, vault.now().date())
    )
    return Board(
        programme,
        rows,
        gates.standing(vault, trajectory_id),
        tuple(gates.exceptions(vault, trajectory_id)),
        total(programme, sessions),
    )


def _counts(session: Session) -> bool:
    return session.status is not SessionStatus.CANCELLED


def _name(vault: Vault, trajectory: Trajectory) -> str:
    if trajectory.client_id is not None:
        return people.client(vault, trajectory.client_id).name
    return records.get(vault, Group, trajectory.group_id or 0).name
