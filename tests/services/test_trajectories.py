"""Starting a programme: the plan in the calendar, holidays, days off, conflicts, and taking it back."""

from datetime import date, timedelta

import pytest

from tests.services.worlds import KEY, SLOTS, START, add_client, begin, took_place
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.planning import Plan
from wellbeing_desktop.services import calendar, days_off, people, sessions, trajectories, undo
from wellbeing_desktop.vault.store import Vault


def test_twenty_four_sessions_stand_in_the_calendar(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    week = calendar.week(practice_vault, START, "nl")
    assert len(world.sessions) == 24
    assert [e.kind_title for e in week.entries] == ["Reflectiegesprek", "Dialooggesprek", "Dialooggesprek"]
    assert week.entries[1].people == ("Chaima El Idrissi",)
    assert (week.entries[1].number, week.entries[1].count) == (2, 24)


def test_dutch_holidays_and_own_days_off_are_avoided_with_their_reason(practice_vault: Vault) -> None:
    days_off.add(practice_vault, date(2027, 4, 14), date(2027, 4, 14), "studiedag")
    plan = trajectories.propose(practice_vault, KEY, date(2027, 4, 12), SLOTS, "nl")
    reasons = {s.moved_from: s.moved_because for s in plan.sessions if s.moved_from}
    assert reasons[date(2027, 4, 14)] == "studiedag"
    assert reasons[date(2027, 5, 6)] == "Hemelvaartsdag"
    client = add_client(practice_vault)
    trajectories.start(practice_vault, client.id, KEY, plan)
    week = calendar.week(practice_vault, date(2027, 5, 3), "nl")
    assert week.closed[date(2027, 5, 6)] == "Hemelvaartsdag"
    assert [e.session.moved_because for e in week.entries if e.session.moved_from] == ["Hemelvaartsdag"]


def test_holidays_have_their_english_names_too(practice_vault: Vault) -> None:
    assert days_off.closed_days(practice_vault, date(2027, 4, 27), date(2027, 4, 27), "en") == {
        date(2027, 4, 27): "King's Day"
    }


def test_a_second_plan_in_the_same_hours_is_in_conflict(practice_vault: Vault) -> None:
    begin(practice_vault)
    plan = trajectories.propose(practice_vault, KEY, START, SLOTS, "nl")
    assert trajectories.conflicts(practice_vault, plan) == frozenset(range(1, 25))
    begin(practice_vault, "Bram Jansen")
    assert all(e.conflict for e in calendar.week(practice_vault, START, "nl").entries)


def test_a_started_plan_can_be_taken_back_whole(practice_vault: Vault) -> None:
    client = add_client(practice_vault)
    plan = trajectories.propose(practice_vault, KEY, START, SLOTS, "nl")
    change = trajectories.start(practice_vault, client.id, KEY, plan)
    undo.revert(practice_vault, change)
    assert trajectories.of_client(practice_vault, client.id) == []
    assert calendar.week(practice_vault, START, "nl").entries == ()


def test_an_empty_plan_is_not_started(practice_vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        trajectories.start(practice_vault, add_client(practice_vault).id, KEY, Plan(()))
    assert caught.value.kind is Kind.FIELD_EMPTY


def test_a_moved_session_and_its_undo(practice_vault: Vault) -> None:
    session = begin(practice_vault).sessions[0]
    change = sessions.move(practice_vault, session.id, session.day + timedelta(days=1), session.start)
    assert sessions.session(practice_vault, session.id).day == session.day + timedelta(days=1)
    undo.revert(practice_vault, change)
    assert sessions.session(practice_vault, session.id) == session


def test_another_colleague_may_be_chosen_and_taken_back(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    people.add_contact(practice_vault, world.client.id, people.NewContact("Daan Visser", Role.COLLEAGUE))
    daan = people.contacts_of(practice_vault, world.client.id, Role.COLLEAGUE)[-1]
    change = sessions.set_colleague(practice_vault, world.dialogue.id, daan.id)
    assert calendar.entry(practice_vault, world.dialogue.id, "nl").people == ("Daan Visser",)
    undo.revert(practice_vault, change)
    assert calendar.entry(practice_vault, world.dialogue.id, "nl").people == ("Chaima El Idrissi",)


def test_who_was_absent_is_kept_with_a_held_session(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    client, colleague = sessions.participants(practice_vault, world.dialogue.id)
    change = took_place(practice_vault, world.dialogue.id, frozenset({colleague.id}))
    assert [p.present for p in sessions.participants(practice_vault, world.dialogue.id)] == [True, False]
    undo.revert(practice_vault, change)
    assert [p.present for p in sessions.participants(practice_vault, world.dialogue.id)] == [None, None]
    assert client.role is Role.CLIENT


def test_a_cancelled_session_is_in_nobodys_way(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    begin(practice_vault, "Bram Jansen")
    sessions.cancel(practice_vault, world.sessions[0].id)
    assert not calendar.entry(practice_vault, world.sessions[0].id, "nl").conflict
