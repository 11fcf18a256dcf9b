"""The board's weeks and hours: what counts, what is left, what is too much, and which week is now."""

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.board import hours, stretches, total
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.programme import Look, Phase, Programme, SessionKind, Spacing, Words
from wellbeing_desktop.domain.trajectory import Session, SessionStatus

NAME = Words("naam", "name")
KINDS = tuple(SessionKind(key, NAME, 60, (Role.CLIENT,), Look.SESSION, ()) for key in ("alone", "two", "close"))
WEEKS = Programme("w", NAME, NAME, 4.0, KINDS, (Phase("week", NAME, ("alone", "two", "two"), repeat=8),))
MONDAY = date(2026, 11, 23)


def session(number: int, week: int, minutes: int = 80, status: SessionStatus = SessionStatus.PLANNED) -> Session:
    day = MONDAY + timedelta(weeks=week - 1, days=number % 5)
    return Session(number, 1, "alone" if number % 3 == 1 else "two", number, week, day, time(9), minutes, status)


def plan() -> list[Session]:
    return [session(3 * (week - 1) + n, week) for week in range(1, 9) for n in (1, 2, 3)]


def test_eight_weeks_of_four_hours_are_thirty_two() -> None:
    rows = stretches(WEEKS, plan(), MONDAY)
    assert [(row.number, len(row.sessions)) for row in rows] == [(week, 3) for week in range(1, 9)]
    assert all(row.hours and (row.hours.agreed, row.hours.planned, row.hours.left) == (240, 240, 0) for row in rows)
    whole = total(WEEKS, plan())
    assert whole is not None
    assert (whole.agreed, whole.planned, whole.held, whole.left, whole.over) == (32 * 60, 32 * 60, 0, 0, 0)


def test_what_was_called_off_or_missed_gives_its_hours_back() -> None:
    changed = [
        replace(one, status=SessionStatus.CANCELLED)
        if one.number == 1
        else replace(one, status=SessionStatus.NO_SHOW)
        if one.number == 2
        else replace(one, status=SessionStatus.HELD)
        if one.number == 3
        else one
        for one in plan()
    ]
    first = stretches(WEEKS, changed, MONDAY)[0].hours
    assert first is not None
    assert (first.held, first.planned, first.left, first.over) == (80, 0, 160, 0)


def test_more_than_agreed_is_over_and_nothing_is_left() -> None:
    long = [replace(one, minutes=120) if one.week == 2 else one for one in plan()]
    second = stretches(WEEKS, long, MONDAY)[1].hours
    assert second is not None
    assert (second.over, second.left) == (120, 0)


@given(st.lists(st.tuples(st.integers(5, 480), st.sampled_from(SessionStatus)), max_size=12), st.integers(0, 2000))
def test_held_planned_and_left_are_what_was_agreed_unless_it_is_too_much(
    talks: list[tuple[int, SessionStatus]], agreed: int
) -> None:
    found = hours([session(n, 1, minutes, status) for n, (minutes, status) in enumerate(talks, 1)], agreed)
    assert found.held + found.planned + found.left - found.over == agreed
    assert min(found.held, found.planned, found.left, found.over) >= 0
    assert found.left == 0 or found.over == 0


def test_the_present_week_is_this_calendar_weeks_else_the_next() -> None:
    def present(today: date) -> list[int]:
        return [row.number for row in stretches(WEEKS, plan(), today) if row.is_present]

    assert present(MONDAY + timedelta(days=6)) == [1]
    assert present(MONDAY + timedelta(days=7)) == [2]
    assert present(MONDAY - timedelta(days=30)) == [1]
    assert present(MONDAY + timedelta(weeks=9)) == []


def test_a_rhythm_of_its_own_is_told_in_phases_and_agrees_no_hours() -> None:
    phases = (Phase("begin", NAME, ("alone",)), Phase("work", NAME, ("two",), repeat=3, flexible=True))
    spaced = Programme("s", NAME, NAME, 0.0, KINDS, phases, spacings=(Spacing("weekly", NAME, (7,)),))
    talks = [replace(session(1, 1), kind="alone"), *(replace(session(n, n), kind="two") for n in (2, 3, 4))]
    rows = stretches(spaced, talks, MONDAY)
    assert [(row.phase.key, len(row.sessions), row.hours) for row in rows] == [("begin", 1, None), ("work", 3, None)]
    assert total(spaced, talks) is None


def test_within_a_week_talks_stand_by_time_and_days_are_the_first_and_last() -> None:
    talks = [replace(session(2, 1), day=MONDAY), replace(session(1, 1), day=MONDAY + timedelta(days=3))]
    (row,) = stretches(WEEKS, talks, MONDAY)
    assert [one.number for one in row.sessions] == [2, 1]
    assert (row.first_day, row.last_day) == (MONDAY, MONDAY + timedelta(days=3))
