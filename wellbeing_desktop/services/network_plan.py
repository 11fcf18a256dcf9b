"""What a network decides, what it is going to do, and when it meets."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from wellbeing_desktop.domain.agreements import AgreementStatus
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.network import Decision, PlanAction
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.domain.phases import present, stages
from wellbeing_desktop.domain.planning import PlannedSession
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import one_record
from .groups import members
from .network import standings
from .sessions import participants
from .trajectories import place, programme_of, sessions_of, trajectory

SOON = timedelta(days=7)


@dataclass(frozen=True)
class Meeting:
    """A meeting of the core group: the phase it belongs to by position, and who of the members was there."""

    session: Session
    phase: int
    invited: int
    came: int


@dataclass(frozen=True)
class DueAction:
    """An open action of a network that is due within a week or overdue; `who` is empty when nobody took it on."""

    action: PlanAction
    group_id: int
    group_name: str
    who: str


def decisions(vault: Vault, trajectory_id: int) -> list[Decision]:
    """What was decided, the newest day first."""
    return records.select(
        vault, Decision, "WHERE trajectory_id = ? ORDER BY decided_on DESC, id DESC", (trajectory_id,)
    )


def save_decision(vault: Vault, decision: Decision) -> Change:
    """Make or change a decision; raises FIELD_EMPTY 'decision', RULE 'other_trajectory' for a strange meeting."""
    decision = replace(decision, text=require(decision.text, "decision"))
    return one_record.save(vault, Act.SAVE_DECISION, decision.trajectory_id, decision)


def remove_decision(vault: Vault, decision_id: int) -> Change:
    """Take a decision away; raises NOT_FOUND."""
    return one_record.remove(vault, Act.REMOVE_DECISION, Decision, decision_id)


def actions(vault: Vault, trajectory_id: int) -> list[PlanAction]:
    """The plan of action: what is open first, the earliest due first, those without a date last."""
    return records.select(
        vault,
        PlanAction,
        "WHERE trajectory_id = ? ORDER BY status <> 'open', due_on IS NULL, due_on, id",
        (trajectory_id,),
    )


def save_action(vault: Vault, action: PlanAction) -> Change:
    """Make or change an action; raises FIELD_EMPTY 'plan_action', RULE 'not_a_member' for somebody of another group."""
    action = replace(action, text=require(action.text, "plan_action"))
    return one_record.save(vault, Act.SAVE_PLAN_ACTION, action.trajectory_id, action)


def remove_action(vault: Vault, action_id: int) -> Change:
    """Take an action out of the plan; raises NOT_FOUND."""
    return one_record.remove(vault, Act.REMOVE_PLAN_ACTION, PlanAction, action_id)


def names(vault: Vault, group_id: int) -> dict[int, str]:
    """The names of everybody who is or was in the core group, by the number of the member."""
    return {one.member.id: one.name for one in members(vault, group_id)}


def due(vault: Vault, day: date) -> tuple[DueAction, ...]:
    """The open actions of running networks that are due within a week of the day, the earliest first."""
    found = records.select(
        vault,
        PlanAction,
        "JOIN trajectory ON trajectory.id = plan_action.trajectory_id WHERE trajectory.closed_on IS NULL "
        "AND plan_action.status = ? AND plan_action.due_on <= ? ORDER BY plan_action.due_on, plan_action.id",
        (AgreementStatus.OPEN.value, (day + SOON).isoformat()),
    )
    return tuple(_described(vault, action) for action in found)


def plan_meeting(
    vault: Vault, trajectory_id: int, kind: str, day: date, start: time, minutes: int, setting: Setting
) -> Change:
    """Plan one meeting in the phase that is worked in; who is in the core group on that day takes part.

    Raises NOT_FOUND for a strange kind, FIELD_WRONG 'minutes' outside 5 to 480, NOT_ALLOWED once all is closed.
    """
    if not 5 <= minutes <= 480:
        raise UserError(Kind.FIELD_WRONG, field="minutes")
    with vault.transaction(Act.ADD_SESSION, trajectory_id):
        owner = trajectory(vault, trajectory_id)
        programme = programme_of(vault, owner)
        if kind not in {one.key for one in programme.kinds}:
            raise UserError(Kind.NOT_FOUND)
        if owner.closed_on is not None:
            raise UserError(Kind.NOT_ALLOWED)
        phase = present(stages(programme.phases, standings(vault, trajectory_id))).position
        number = max((one.number for one in sessions_of(vault, trajectory_id)), default=0) + 1
        session, people = place(vault, owner, PlannedSession(kind, number, phase, day, start, minutes))
        session = records.put(vault, replace(session, setting=setting))
    return Change(Act.ADD_SESSION, after=(session, *people))


def meetings(vault: Vault, trajectory_id: int) -> tuple[Meeting, ...]:
    """The meetings in order of time, with how many were asked and how many were there."""
    found = sorted(sessions_of(vault, trajectory_id), key=lambda one: (one.begins, one.id))
    return tuple(_counted(vault, session) for session in found)


def _counted(vault: Vault, session: Session) -> Meeting:
    asked = participants(vault, session.id)
    held = session.status is SessionStatus.HELD
    return Meeting(session, session.week, len(asked), sum(1 for one in asked if held and one.present))


def _described(vault: Vault, action: PlanAction) -> DueAction:
    row = vault.connection.execute(
        "SELECT groups.id, groups.name, coalesce(client.name, contact.name, '') FROM trajectory "
        "JOIN groups ON groups.id = trajectory.group_id LEFT JOIN member ON member.id = ? "
        "LEFT JOIN client ON client.id = member.client_id LEFT JOIN contact ON contact.id = member.contact_id "
        "WHERE trajectory.id = ?",
        (action.member_id, action.trajectory_id),
    ).fetchone()
    return DueAction(action, int(row[0]), str(row[1]), str(row[2]))
