"""What the calendar shows of days: talks of several trajectories, what stands beside, weeks at the turn of the year."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest

from tests.services.worlds import START, begin
from wellbeing_desktop.domain.appointments import CalendarWishes, Milestone, Region, SchoolHoliday
from wellbeing_desktop.domain.conflicts import Why
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import calendar, milestones, school_holidays, sessions, trajectories, undo, wishes
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def test_several_trajectories_stand_in_one_week_in_order_of_time(practice_vault: Vault) -> None:
    begin(practice_vault)
    begin(practice_vault, "Bram Jansen")
    shown = calendar.week(practice_vault, START, "nl")
    assert [one.client_name for one in shown.entries[:2]] == ["Anna de Vries", "Bram Jansen"]
    begins = [one.session.begins for one in shown.entries]
    assert begins == sorted(begins)
    assert {each.why for one in shown.entries for each in one.conflicts} == {Why.TIME}


def test_the_number_of_queries_does_not_grow_with_the_sessions(practice_vault: Vault) -> None:
    def asked() -> int:
        statements: list[str] = []
        practice_vault.connection.set_trace_callback(statements.append)
        calendar.week(practice_vault, START, "nl")
        practice_vault.connection.set_trace_callback(None)
        return len(statements)

    begin(practice_vault)
    few = asked()
    for number in range(6):
        begin(practice_vault, f"Deelnemer {number}")
    assert asked() == few


def test_an_entry_alone_is_the_one_of_its_week(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    shown = calendar.week(practice_vault, START, "nl")
    assert calendar.entry(practice_vault, world.sessions[1].id, "nl") == shown.entries[1]
    with pytest.raises(UserError) as trouble:
        calendar.entry(practice_vault, 999, "nl")
    assert trouble.value.kind is Kind.NOT_FOUND


def test_school_holidays_are_those_of_the_region_until_changed(practice_vault: Vault) -> None:
    assert calendar.period(practice_vault, date(2026, 10, 10), 7, "nl").schools == {}
    wishes.save(practice_vault, CalendarWishes(1, Region.NORTH))
    shown = calendar.period(practice_vault, date(2026, 10, 9), 3, "nl").schools
    assert shown == {date(2026, 10, 10): "Herfstvakantie", date(2026, 10, 11): "Herfstvakantie"}
    wishes.save(practice_vault, CalendarWishes(1, Region.SOUTH))
    assert calendar.period(practice_vault, date(2026, 10, 9), 3, "nl").schools == {}
    own = SchoolHoliday(0, Region.SOUTH, date(2026, 10, 9), date(2026, 10, 9), "Studiedag scholen")
    change = school_holidays.save(practice_vault, Region.SOUTH, [own])
    assert calendar.period(practice_vault, date(2026, 10, 9), 3, "nl").schools == {
        date(2026, 10, 9): "Studiedag scholen"
    }
    undo.revert(practice_vault, change)
    assert not school_holidays.is_own(practice_vault, Region.SOUTH)


@pytest.mark.parametrize("region", [Region.NORTH, Region.MIDDLE, Region.SOUTH])
def test_the_published_school_holidays_are_whole_weeks_in_order(region: Region) -> None:
    holidays = school_holidays.official(region, "nl")
    assert len(holidays) == 15, "five in each of three school years"
    for one in holidays:
        assert (one.first.weekday(), one.last.weekday()) == (5, 6)
    assert all(one.last < other.first for one, other in pairwise(holidays))
    summers = [(one.last - one.first).days for one in holidays if one.title == "Zomervakantie"]
    assert summers == [43] * 3, "six weeks"
    assert [one.title for one in school_holidays.official(region, "en")][:1] == ["Autumn half-term"]


def test_milestones_count_from_the_first_day_of_leave_of_a_running_trajectory(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    wishes.save(practice_vault, CalendarWishes(1, milestones=True))
    milestones.set_absence(practice_vault, world.trajectory.id, START - timedelta(weeks=6) + timedelta(days=2))
    [due] = calendar.week(practice_vault, START, "nl").due
    assert (due.week, due.day, due.client_name) == (6, START + timedelta(days=2), "Anna de Vries")
    milestones.save(practice_vault, [Milestone(0, 7, "eigen moment")])
    assert calendar.week(practice_vault, START, "nl").due == ()
    assert [due.title for due in calendar.week(practice_vault, START + timedelta(days=7), "nl").due] == ["eigen moment"]
    wishes.save(practice_vault, CalendarWishes(1))
    assert calendar.week(practice_vault, START + timedelta(days=7), "nl").due == ()


def test_a_closed_trajectory_has_no_milestones_any_more(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    milestones.set_absence(practice_vault, world.trajectory.id, START - timedelta(weeks=6))
    assert milestones.between(practice_vault, START, START, "nl")
    closed = replace(trajectories.trajectory(practice_vault, world.trajectory.id), closed_on=START)
    records.put(practice_vault, closed)
    assert milestones.between(practice_vault, START, START, "nl") == ()


def test_the_milestones_of_the_law_are_those_weeks() -> None:
    assert [one.week for one in milestones.official("nl")] == [6, 8, 42, 52, 88, 91, 104]


@pytest.mark.parametrize("monday", [date(2026, 3, 23), date(2025, 10, 20)])
def test_a_week_in_which_the_clock_is_turned_has_seven_days(practice_vault: Vault, monday: date) -> None:
    world = begin(practice_vault)
    sunday = monday + timedelta(days=6)
    sessions.move(practice_vault, world.sessions[0].id, sunday, time(1, 30))
    shown = calendar.week(practice_vault, monday, "nl")
    assert shown.last == sunday
    [entry] = shown.entries
    assert entry.session.ends == datetime.combine(sunday, time(1, 30)) + timedelta(minutes=entry.session.minutes)


def test_the_week_of_new_year_holds_the_holidays_of_both_years(practice_vault: Vault) -> None:
    shown = calendar.week(practice_vault, date(2026, 12, 28), "nl")
    assert shown.closed == {date(2027, 1, 1): "Nieuwjaarsdag"}
    shown = calendar.week(practice_vault, date(2020, 12, 28), "nl")
    assert shown.last == date(2021, 1, 3)
    assert date(2021, 1, 1) in shown.closed
