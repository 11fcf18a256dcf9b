"""Doing what was shown when a talk falls out: in one act, and taken back in one."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from tests.services.group_worlds import make_group, plan_group
from tests.services.worlds import begin, took_place
from wellbeing_desktop.domain.appointments import Appointment
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.rescheduling import Remedy
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.services import appointments, days_off, rescheduling, sessions, trajectories, undo
from wellbeing_desktop.vault.store import Vault


def shown(vault: Vault, session: Session, remedy: Remedy) -> rescheduling.Proposal:
    return rescheduling.propose(vault, session.id, remedy, "nl")


def test_shifting_all_moves_the_rest_by_a_week_and_back_in_one_undo(practice_vault: Vault) -> None:
    world = begin(practice_vault, starts_on=date(2027, 1, 4))
    fallen = world.sessions[3]
    proposal = shown(practice_vault, fallen, Remedy.SHIFT_ALL)
    change = rescheduling.carry_out(practice_vault, proposal)
    now = trajectories.sessions_of(practice_vault, world.trajectory.id)
    assert now[:3] == list(world.sessions[:3])
    assert [one.day for one in now[3:9]] == [one.day + timedelta(days=7) for one in world.sessions[3:9]]
    assert [one.begins for one in now] == [
        *(one.begins for one in world.sessions[:3]),
        *(move.at for move in proposal.moves),
    ]
    assert change.act is Act.RESCHEDULE
    undo.revert(practice_vault, change)
    assert trajectories.sessions_of(practice_vault, world.trajectory.id) == list(world.sessions)


def test_own_time_leave_and_holidays_are_avoided(practice_vault: Vault) -> None:
    fallen = begin(practice_vault, starts_on=date(2027, 1, 4)).sessions[0]
    day = fallen.day + timedelta(days=1)
    appointments.save(practice_vault, Appointment(0, day, time(8), 120, "tandarts"))
    [move] = shown(practice_vault, fallen, Remedy.SHIFT_ONE).moves
    assert move.at is not None
    assert (move.at.date(), move.at.time()) == (day, time(10))
    days_off.add(practice_vault, day, day, "studiedag")
    [move] = shown(practice_vault, fallen, Remedy.SHIFT_ONE).moves
    assert move.at is None, "the next talk is on Wednesday at nine, and Tuesday is closed"


def test_a_cancelled_talk_can_be_planned_again_elsewhere(practice_vault: Vault) -> None:
    fallen = begin(practice_vault).sessions[0]
    sessions.cancel(practice_vault, fallen.id, Role.CLIENT)
    rescheduling.carry_out(practice_vault, shown(practice_vault, fallen, Remedy.SHIFT_ONE))
    now = sessions.session(practice_vault, fallen.id)
    assert (now.status, now.cancelled_by) == (SessionStatus.PLANNED, None)
    assert now.day == fallen.day + timedelta(days=1)


@pytest.mark.parametrize("remedy", [Remedy.SHIFT_ONE, Remedy.SHIFT_ALL])
def test_a_talk_nobody_came_to_stays_and_a_new_one_takes_its_place(practice_vault: Vault, remedy: Remedy) -> None:
    world = begin(practice_vault)
    sessions.miss(practice_vault, world.sessions[0].id, Role.CLIENT)
    missed = sessions.session(practice_vault, world.sessions[0].id)
    proposal = shown(practice_vault, missed, remedy)
    change = rescheduling.carry_out(practice_vault, proposal)
    assert sessions.session(practice_vault, missed.id) == missed
    made = trajectories.sessions_of(practice_vault, world.trajectory.id)[-1]
    assert (made.number, made.kind, made.week, made.status) == (25, missed.kind, missed.week, SessionStatus.PLANNED)
    assert (made.begins, made.moved_from, made.cancelled_by) == (proposal.moves[0].at, missed.day, None)
    [client] = sessions.participants(practice_vault, made.id)
    assert (client.client_id, client.present) == (world.client.id, None)
    undo.revert(practice_vault, change)
    assert trajectories.sessions_of(practice_vault, world.trajectory.id) == [missed, *world.sessions[1:]]


def test_what_nobody_came_to_cannot_be_let_go_as_cancelled(practice_vault: Vault) -> None:
    fallen = begin(practice_vault).sessions[0]
    sessions.miss(practice_vault, fallen.id)
    with pytest.raises(UserError) as caught:
        rescheduling.carry_out(practice_vault, shown(practice_vault, fallen, Remedy.DROP))
    assert caught.value.kind is Kind.NOT_ALLOWED
    assert sessions.session(practice_vault, fallen.id).status is SessionStatus.NO_SHOW


def test_dropping_tells_who_cancelled(practice_vault: Vault) -> None:
    fallen = begin(practice_vault).sessions[0]
    change = rescheduling.carry_out(practice_vault, shown(practice_vault, fallen, Remedy.DROP), Role.COLLEAGUE)
    now = sessions.session(practice_vault, fallen.id)
    assert (now.status, now.cancelled_by) == (SessionStatus.CANCELLED, Role.COLLEAGUE)
    undo.revert(practice_vault, change)
    assert sessions.session(practice_vault, fallen.id) == fallen


def test_what_was_held_does_not_fall_out(practice_vault: Vault) -> None:
    fallen = begin(practice_vault).sessions[0]
    took_place(practice_vault, fallen.id)
    with pytest.raises(UserError) as caught:
        shown(practice_vault, fallen, Remedy.SHIFT_ONE)
    assert caught.value.kind is Kind.NOT_ALLOWED


def test_nothing_happens_when_a_talk_is_not_as_it_was_shown(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    proposal = shown(practice_vault, world.sessions[0], Remedy.SHIFT_ALL)
    sessions.move(practice_vault, world.sessions[-1].id, date(2027, 6, 1), time(11))
    before = trajectories.sessions_of(practice_vault, world.trajectory.id)
    with pytest.raises(UserError) as caught:
        rescheduling.carry_out(practice_vault, proposal)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE
    assert trajectories.sessions_of(practice_vault, world.trajectory.id) == before


def test_what_has_no_moment_is_not_carried_out(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    proposal = shown(practice_vault, world.sessions[0], Remedy.SHIFT_ONE)
    stuck = replace(proposal, moves=(replace(proposal.moves[0], at=None),))
    assert not stuck.possible
    with pytest.raises(UserError) as caught:
        rescheduling.carry_out(practice_vault, stuck)
    assert caught.value.kind is Kind.NOT_ALLOWED


def test_a_groups_meetings_shift_with_everybody_in_them(practice_vault: Vault) -> None:
    meetings = plan_group(practice_vault, make_group(practice_vault))
    present = [sessions.participants(practice_vault, one.id) for one in meetings]
    rescheduling.carry_out(practice_vault, shown(practice_vault, meetings[0], Remedy.SHIFT_ALL))
    now = trajectories.sessions_of(practice_vault, meetings[0].trajectory_id)
    assert [new.day - old.day for new, old in zip(now, meetings, strict=True)] == [timedelta(days=7)] * len(meetings)
    assert [sessions.participants(practice_vault, one.id) for one in now] == present
