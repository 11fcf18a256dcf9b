"""Proposals from the vault: talks, own times that come back, leave and travel are all kept free."""

from dataclasses import replace
from datetime import date, datetime, time

from tests.services.worlds import KEY, SLOTS, begin
from wellbeing_desktop.domain.appointments import Appointment, CalendarWishes, Repeats
from wellbeing_desktop.domain.free_time import Taken
from wellbeing_desktop.domain.planning import Plan
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.services import appointments, days_off, plans, room, sessions, trajectories
from wellbeing_desktop.vault.store import Vault

START = date(2027, 1, 4)
WISHES = CalendarWishes(1)


def proposed(vault: Vault, wishes: CalendarWishes = WISHES, **wanted: str) -> Plan:
    return trajectories.propose(vault, KEY, START, SLOTS, "nl", wishes=wishes, **wanted)


def test_a_weekly_time_of_ones_own_is_kept_free_every_week_but_the_one_left_out(practice_vault: Vault) -> None:
    weekly = Appointment(0, START, time(8), 150, "Intervisie", repeats=Repeats.WEEKLY)
    made = appointments.save(practice_vault, weekly).after[0]
    appointments.remove_one(practice_vault, made.id, date(2027, 1, 11))
    mondays = [one.start for one in proposed(practice_vault).sessions if one.day.weekday() == 0]
    assert mondays[:3] == [time(10, 30), time(9), time(10, 30)]


def test_a_fortnightly_time_that_ended_no_longer_counts(practice_vault: Vault) -> None:
    every_other = Appointment(
        0, START, time(8), 150, "Intervisie", repeats=Repeats.FORTNIGHTLY, until_on=date(2027, 1, 18)
    )
    appointments.save(practice_vault, every_other)
    mondays = [one.start for one in proposed(practice_vault).sessions if one.day.weekday() == 0]
    assert mondays[:5] == [time(10, 30), time(9), time(10, 30), time(9), time(9)]


def test_talks_count_until_they_are_cancelled(practice_vault: Vault) -> None:
    other = begin(practice_vault, "Bram Jansen", START)
    assert proposed(practice_vault).sessions[0].start != time(9)
    for session in other.sessions:
        sessions.cancel(practice_vault, session.id)
    assert proposed(practice_vault).sessions[0].start == time(9)


def test_one_travels_to_another_organisation_but_not_within_one(practice_vault: Vault) -> None:
    other = begin(practice_vault, "Bram Jansen", START)
    sessions.move(practice_vault, other.sessions[0].id, START, time(8))
    sessions.set_setting(practice_vault, other.sessions[0].id, Setting.ON_SITE)
    far = proposed(practice_vault, replace(WISHES, travel_minutes=60), home="Elders").sessions[0]
    near = proposed(practice_vault, replace(WISHES, travel_minutes=60), home="Gemeente Waterrijk").sessions[0]
    assert (far.start, near.start) == (time(10), time(9, 15))


def test_leave_is_told_by_its_name(practice_vault: Vault) -> None:
    days_off.add(practice_vault, START, START, "Studiedag")
    first = proposed(practice_vault).sessions[0]
    assert (first.moved_from, first.moved_because) == (START, "Studiedag")


def test_a_day_chosen_for_this_plan_goes_before_the_usual_days(practice_vault: Vault) -> None:
    plan = proposed(practice_vault, replace(WISHES, weekdays=(4,)))
    assert {one.day.weekday() for one in plan.sessions} <= {0, 2, 3, 4}
    assert plan.sessions[0].day.weekday() == 0


def test_the_usual_rhythm_is_the_first_of_the_programme(practice_vault: Vault) -> None:
    programme = next(one for one in trajectories.programmes(practice_vault) if one.key == "begeleiding-werk-prive")
    assert plans.rhythm_of(programme, "") == programme.spacings[0]
    assert plans.rhythm_of(programme, "fortnightly") == programme.spacings[1]
    weekly = next(one for one in trajectories.programmes(practice_vault) if one.key == KEY)
    assert plans.rhythm_of(weekly, "") is None


def test_what_will_be_moved_takes_no_room(practice_vault: Vault) -> None:
    world = begin(practice_vault, starts_on=START)
    first = world.sessions[0]
    with_it = room.free(practice_vault, START, START, WISHES, "nl").taken.get(START, [])
    without = room.free(practice_vault, START, START, WISHES, "nl", {first.id}).taken.get(START, [])
    assert [(one.begins, one.talk) for one in with_it] == [(datetime.combine(START, time(9)), True)]
    assert without == list[Taken]()
