"""Whether a trajectory's phases are open, and beginning one with a reason although its gate is closed."""

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.gates import Facts, PhaseGate, evaluated_in, phases_of
from wellbeing_desktop.domain.gates import standing as judge
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.domain.phases import GateException, PhaseStanding
from wellbeing_desktop.domain.suitability import SuitabilityCheck
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import life_areas, trajectories


def standing(vault: Vault, trajectory_id: int) -> tuple[PhaseGate, ...]:
    """How each phase's gate stands now, in the programme's order; raises NOT_FOUND."""
    trajectory = trajectories.trajectory(vault, trajectory_id)
    return judge(trajectories.programme_of(vault, trajectory), facts(vault, trajectory))


def of_session(vault: Vault, session_id: int) -> PhaseGate:
    """The gate of the phase a session belongs to; raises NOT_FOUND."""
    session = records.get(vault, Session, session_id)
    trajectory = trajectories.trajectory(vault, session.trajectory_id)
    programme = trajectories.programme_of(vault, trajectory)
    phase = phases_of(programme, trajectories.sessions_of(vault, trajectory.id))[session_id]
    return next(gate for gate in judge(programme, facts(vault, trajectory)) if gate.phase == phase)


def require_open(vault: Vault, session_id: int) -> None:
    """Raises GATE_CLOSED when it is closed, with the first `gate` that is not fulfilled and the `trajectory`'s id."""
    found = of_session(vault, session_id)
    if not found.is_open:
        number = records.get(vault, Session, session_id).trajectory_id
        raise UserError(Kind.GATE_CLOSED, gate=found.missing[0].value, trajectory=number)


def pass_with_reason(vault: Vault, trajectory_id: int, phase: str, reason: str) -> Change:
    """Write down why a phase begins although its gate is closed.

    Raises FIELD_EMPTY without a reason, NOT_FOUND for a strange phase, NOT_ALLOWED when the phase is open.
    """
    said = require(reason, "gate_reason")
    with vault.transaction(Act.OPEN_GATE, trajectory_id):
        found = next((gate for gate in standing(vault, trajectory_id) if gate.phase.key == phase), None)
        if found is None:
            raise UserError(Kind.NOT_FOUND)
        if found.is_open:
            raise UserError(Kind.NOT_ALLOWED)
        made = records.put(vault, GateException(0, trajectory_id, phase, said, vault.now().date()))
    return Change(Act.OPEN_GATE, after=(made,))


def evaluation_ahead(vault: Vault, trajectory_id: int) -> int | None:
    """The id of the first evaluation that is still planned; None without one."""
    trajectory = trajectories.trajectory(vault, trajectory_id)
    kinds = {kind.key for kind in trajectories.programme_of(vault, trajectory).kinds if kind.evaluation}
    planned = [
        one
        for one in trajectories.sessions_of(vault, trajectory_id)
        if one.kind in kinds and one.status is SessionStatus.PLANNED
    ]
    return min(planned, key=lambda one: (one.begins, one.number)).id if planned else None


def exceptions(vault: Vault, trajectory_id: int) -> list[GateException]:
    """The phases that were begun with a reason."""
    return records.select(vault, GateException, "WHERE trajectory_id = ? ORDER BY id", (trajectory_id,))


def facts(vault: Vault, trajectory: Trajectory) -> Facts:
    """What is known of a trajectory that its gates look at."""
    newest = records.select(
        vault, SuitabilityCheck, "WHERE trajectory_id = ? ORDER BY id DESC LIMIT 1", (trajectory.id,)
    )
    phases = records.select(vault, PhaseStanding, "WHERE trajectory_id = ? AND assignment_done", (trajectory.id,))
    programme = trajectories.programme_of(vault, trajectory)
    return Facts(
        newest[0].conclusion if newest else None,
        _count(vault, "goal WHERE trajectory_id = ?", trajectory.id),
        evaluated_in(programme, trajectories.sessions_of(vault, trajectory.id)),
        frozenset(phase.phase for phase in phases),
        trajectory.client_id is not None and life_areas.may_ask(vault, trajectory.client_id),
        frozenset(one.phase for one in exceptions(vault, trajectory.id)),
    )


def _count(vault: Vault, of: str, number: int | None) -> int:
    row = vault.connection.execute(f"SELECT count(*) FROM {of}", (number,)).fetchone()  # noqa: S608 - our own words
    return int(row[0])
