"""Closing a trajectory: what it means is told before, and one undo takes the whole of it back."""

from datetime import date, time, timedelta

import pytest

from tests.services import work_life
from tests.services.worlds import INK, add_client
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.consent import ConsentState, Purpose, offered_categories
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.planning import Plan, PlannedSession
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.services import closing, consents, days_off, people, trajectories
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


def _at_the_end(vault: Vault, clock: Clock) -> work_life.WorkLife:
    """A trajectory of which every talk was held, on the day of the last."""
    found = work_life.begin(vault)
    work_life.hold(vault, *found.sessions)
    clock.turn(days=(found.sessions[-1].day - clock.present.date()).days)
    return found


def test_aftercare_is_proposed_so_many_days_after_the_last_talk(practice_vault: Vault, clock: Clock) -> None:
    found = _at_the_end(practice_vault, clock)
    after = closing.ending(practice_vault, found.trajectory.id, "nl").aftercare
    assert after is not None
    assert (after.kind, after.number, after.minutes) == ("aftercare", 6, 45)
    assert after.day == found.sessions[-1].day + timedelta(days=42)
    assert after.start == time(10)


def test_aftercare_avoids_weekends_and_days_off(practice_vault: Vault, clock: Clock) -> None:
    found = _at_the_end(practice_vault, clock)
    wished = found.sessions[-1].day + timedelta(days=42)
    days_off.add(practice_vault, wished, wished + timedelta(days=3), "Vakantie")
    after = closing.ending(practice_vault, found.trajectory.id, "nl").aftercare
    assert after is not None
    assert (after.day, after.moved_from, after.moved_because) == (wished + timedelta(days=6), wished, "Vakantie")


def test_closing_and_aftercare_are_one_act(practice_vault: Vault, clock: Clock) -> None:
    found = _at_the_end(practice_vault, clock)
    before = trajectories.sessions_of(practice_vault, found.trajectory.id)
    proposed = closing.ending(practice_vault, found.trajectory.id, "nl").aftercare
    assert proposed is not None
    chosen = closing.at(proposed, date(2027, 2, 9), time(16))
    change = closing.close(practice_vault, found.trajectory.id, after=chosen)
    assert trajectories.trajectory(practice_vault, found.trajectory.id).closed_on == clock.present.date()
    (planned,) = closing.aftercare_of(practice_vault, found.trajectory.id)
    assert (planned.day, planned.start, planned.moved_from) == (date(2027, 2, 9), time(16), None)
    revert(practice_vault, change)
    assert trajectories.trajectory(practice_vault, found.trajectory.id) == found.trajectory
    assert trajectories.sessions_of(practice_vault, found.trajectory.id) == before


def test_an_early_end_wants_a_reason_and_drops_what_is_not_kept(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    work_life.hold(practice_vault, *found.sessions[:2])
    ending = closing.ending(practice_vault, found.trajectory.id, "nl")
    assert ending.early
    assert [one.id for one in ending.remaining] == [one.id for one in found.sessions[2:]]
    with pytest.raises(UserError) as caught:
        closing.close(practice_vault, found.trajectory.id, " ")
    assert (caught.value.kind, caught.value.data) == (Kind.FIELD_EMPTY, {"field": "closing_reason"})
    kept = found.sessions[4].id
    change = closing.close(practice_vault, found.trajectory.id, "Nieuwe baan", keep=[kept])
    states = [one.status for one in trajectories.sessions_of(practice_vault, found.trajectory.id)]
    assert states[2:] == [SessionStatus.CANCELLED, SessionStatus.CANCELLED, SessionStatus.PLANNED]
    assert trajectories.trajectory(practice_vault, found.trajectory.id).closed_because == "Nieuwe baan"
    revert(practice_vault, change)
    assert work_life.planned(practice_vault, found.trajectory.id) == list(found.sessions[2:])


def test_a_closed_trajectory_is_not_closed_again(practice_vault: Vault, clock: Clock) -> None:
    found = _at_the_end(practice_vault, clock)
    closing.close(practice_vault, found.trajectory.id)
    with pytest.raises(UserError) as caught:
        closing.close(practice_vault, found.trajectory.id)
    assert caught.value.kind is Kind.NOT_ALLOWED


def test_reopening_makes_it_run_again(practice_vault: Vault, clock: Clock) -> None:
    found = _at_the_end(practice_vault, clock)
    with pytest.raises(UserError) as caught:
        closing.reopen(practice_vault, found.trajectory.id)
    assert caught.value.kind is Kind.NOT_ALLOWED
    closing.close(practice_vault, found.trajectory.id)
    closing.reopen(practice_vault, found.trajectory.id)
    assert trajectories.trajectory(practice_vault, found.trajectory.id) == found.trajectory


def test_aftercare_is_never_planned_before_today(practice_vault: Vault, clock: Clock) -> None:
    found = _at_the_end(practice_vault, clock)
    clock.turn(days=365)
    after = closing.ending(practice_vault, found.trajectory.id, "nl").aftercare
    assert after is not None
    assert after.day >= clock.present.date()
    with pytest.raises(UserError) as caught:
        closing.close(practice_vault, found.trajectory.id, after=closing.at(after, date(2026, 12, 1), time(9)))
    assert (caught.value.kind, caught.value.data) == (Kind.FIELD_WRONG, {"field": "day"})


def test_consents_until_the_end_are_told_before_and_end_then(practice_vault: Vault, clock: Clock) -> None:
    found = _at_the_end(practice_vault, clock)
    manager = people.contacts_of(practice_vault, found.client.id)[0]
    for until in (None, date(2027, 12, 31)):
        consents.record(
            practice_vault,
            consents.Proposal(
                found.client.id,
                found.trajectory.id,
                manager.id,
                Purpose.PROGRESS,
                offered_categories(Role.MANAGER),
                clock.present.date(),
                until,
            ),
            consents.Given(Means.SCREEN, signature=INK),
        )
    (told,) = closing.ending(practice_vault, found.trajectory.id, "nl").ending
    assert told.consent.until_on is None
    closing.close(practice_vault, found.trajectory.id)
    clock.turn(days=1)
    states = {one.consent.until_on: one.state for one in consents.of_client(practice_vault, found.client.id)}
    assert states == {None: ConsentState.EXPIRED, date(2027, 12, 31): ConsentState.LIVE}


def test_aftercare_is_due_two_weeks_before_its_day(practice_vault: Vault, clock: Clock) -> None:
    found = _at_the_end(practice_vault, clock)
    proposed = closing.ending(practice_vault, found.trajectory.id, "nl").aftercare
    closing.close(practice_vault, found.trajectory.id, after=proposed)
    assert closing.aftercare_due(practice_vault) == []
    clock.turn(days=42 - 14)
    (due,) = closing.aftercare_due(practice_vault)
    assert due.kind == "aftercare"
    clock.turn(days=100)
    assert closing.aftercare_due(practice_vault) == [due]
    change = closing.reopen(practice_vault, found.trajectory.id)
    assert closing.aftercare_due(practice_vault) == []
    revert(practice_vault, change)
    work_life.hold(practice_vault, due)
    assert closing.aftercare_due(practice_vault) == []


def test_a_client_who_comes_back_follows_on_a_closed_trajectory(practice_vault: Vault, clock: Clock) -> None:
    found = _at_the_end(practice_vault, clock)
    assert closing.earlier(practice_vault, found.client.id) == []
    closing.close(practice_vault, found.trajectory.id)
    (before,) = closing.earlier(practice_vault, found.client.id)
    trajectories.start(
        practice_vault, found.client.id, work_life.KEY, work_life.plan(date(2027, 9, 7)), earlier_id=before.id
    )
    back = work_life.world(practice_vault, found.client).trajectory
    assert [one.id for one in closing.chain(practice_vault, back.id)] == [found.trajectory.id]


def test_a_kind_that_also_comes_before_the_closing_is_told_apart(practice_vault: Vault, clock: Clock) -> None:
    """The map of life areas is asked at the start and again after the closing."""
    client, key = add_client(practice_vault), "levensgebieden-gesprek"
    sessions_planned = tuple(
        PlannedSession(kind, at, at, date(2026, 11, 10) + timedelta(weeks=at), time(9), 60)
        for at, kind in enumerate(("areas", "deepening"), 1)
    )
    trajectories.start(practice_vault, client.id, key, Plan(sessions_planned))
    number = trajectories.of_client(practice_vault, client.id)[0].id
    ending = closing.ending(practice_vault, number, "nl")
    assert [one.kind for one in ending.remaining] == ["areas", "deepening"]
    assert ending.aftercare is not None
    assert ending.aftercare.kind == "areas"
    closing.close(practice_vault, number, "Genoeg gezien", after=ending.aftercare)
    assert [one.number for one in closing.aftercare_of(practice_vault, number)] == [3]
    clock.turn(days=120)
    assert [one.number for one in closing.aftercare_due(practice_vault)] == [3]
