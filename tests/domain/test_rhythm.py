"""The rhythm of talks: in order, on open working days, never into the past, whatever is closed."""

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.rhythm import gap_after, lay_out, open_day
from wellbeing_desktop.domain.trajectory import Session, SessionStatus

TUESDAY = date(2026, 11, 24)
DAYS = st.integers(0, 120).map(lambda offset: TUESDAY + timedelta(days=offset))
GAPS = st.lists(st.integers(1, 30), min_size=1, max_size=5).map(tuple)


def _talks(count: int) -> list[Session]:
    first = Session(1, 1, "working", 1, 1, TUESDAY, time(10), 60)
    return [replace(first, id=at, number=at, day=TUESDAY + timedelta(weeks=at - 1)) for at in range(1, count + 1)]


@given(st.integers(1, 8), st.integers(0, 8), GAPS, st.sets(DAYS), DAYS)
def test_talks_stay_in_order_on_open_days(
    count: int, held: int, gaps: tuple[int, ...], closed: set[date], earliest: date
) -> None:
    talks = _talks(count)
    fixed, remaining = talks[:held], talks[held:]
    laid = lay_out(fixed, remaining, gaps, earliest, dict.fromkeys(closed, "dicht"))
    days = [one.day for one in laid]
    assert days == sorted(set(days))
    assert all(day >= earliest and day.weekday() < 5 and day not in closed for day in days)
    assert not fixed or not days or days[0] > fixed[-1].day
    assert [(one.id, one.start) for one in laid] == [(one.id, one.start) for one in remaining]


@given(st.integers(2, 8), GAPS)
def test_without_hindrance_the_gaps_are_as_the_rhythm_says(count: int, gaps: tuple[int, ...]) -> None:
    whole_weeks = tuple(7 * (gap % 4 + 1) for gap in gaps)
    laid = lay_out([], _talks(count), whole_weeks, TUESDAY, {})
    found = [later.day - one.day for one, later in pairwise(laid)]
    assert found == [gap_after(whole_weeks, number) for number in range(1, count)]
    assert not [one for one in laid if one.moved_from]


def test_a_long_holiday_takes_the_further_talks_along() -> None:
    talks = _talks(4)
    closed = {date(2026, 12, 1) + timedelta(days=offset): "vakantie" for offset in range(14)}
    held = replace(talks[0], status=SessionStatus.HELD)
    laid = lay_out([held], talks[1:], (7,), TUESDAY, closed)
    assert [one.day for one in laid] == [date(2026, 12, 15), date(2026, 12, 22), date(2026, 12, 29)]
    assert (laid[0].moved_from, laid[0].moved_because) == (date(2026, 12, 1), "vakantie")


def test_the_rhythm_goes_on_from_the_day_that_was_meant() -> None:
    talks = _talks(2)
    avoided = replace(talks[0], day=TUESDAY + timedelta(days=1), moved_from=TUESDAY, moved_because="vrij")
    (laid,) = lay_out([avoided], talks[1:], (7,), TUESDAY, {})
    assert laid.day == TUESDAY + timedelta(days=7)


def test_dense_talks_do_not_land_on_one_day() -> None:
    talks = _talks(3)
    closed = {date(2026, 11, 26) + timedelta(days=offset): "vrij" for offset in range(6)}
    laid = lay_out(talks[:1], talks[1:], (3, 3), TUESDAY, closed)
    assert [one.day for one in laid] == [date(2026, 12, 2), date(2026, 12, 3)]


@pytest.mark.parametrize(
    ("wished", "found"),
    [
        (date(2026, 11, 24), (date(2026, 11, 24), "")),
        (date(2026, 11, 28), (date(2026, 11, 30), "")),
        (date(2026, 12, 25), (date(2026, 12, 28), "Kerst")),
    ],
)
def test_the_first_open_day(wished: date, found: tuple[date, str]) -> None:
    assert open_day(wished, {date(2026, 12, 25): "Kerst"}) == found


def test_a_year_without_room_gives_the_wished_day() -> None:
    assert open_day(TUESDAY, {TUESDAY + timedelta(days=n): "" for n in range(400)}) == (TUESDAY, "")
