"""Which snapshots stay, on calendars made by hand and on many made by chance."""

import random
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import pytest

from wellbeing_desktop.domain.thinning import LONGEST_PAUSE, Made, is_jump, staying

MONDAY = date(2026, 3, 9)
ONE = timedelta(days=1)


def numbered(days: list[date]) -> list[Made]:
    return [Made(number, day) for number, day in enumerate(days, start=1)]


def left(made: list[Made]) -> list[Made]:
    stay = staying(made)
    return [each for each in made if each.number in stay]


def kept_over_time(days: Iterable[date]) -> list[Made]:
    """What is left when everything is thinned after each new one, as the program does."""
    there: list[Made] = []
    for each in numbered(list(days)):
        there = left([*there, each])
    return there


def then(before: list[Made], days: list[date]) -> list[Made]:
    """Further ones, whose numbers follow."""
    return [Made(before[-1].number + number, day) for number, day in enumerate(days, start=1)]


def working_days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        if first.weekday() < 5:
            yield first
        first += ONE


def test_nothing_and_one_stay() -> None:
    assert staying([]) == frozenset()
    assert staying([Made(1, MONDAY)]) == {1}


def test_all_of_the_last_day_stay_and_the_last_one_of_each_day_before() -> None:
    assert staying(numbered([MONDAY, MONDAY, MONDAY + ONE, MONDAY + ONE, MONDAY + ONE])) == {2, 3, 4, 5}


def test_the_stages_of_four_years_of_work() -> None:
    there = kept_over_time(working_days(date(2022, 6, 1), date(2026, 3, 11)))
    assert [f"{each.day:%y%m%d}" for each in there] == [
        *("221230", "231229", "241231"),
        *("250331", "250430", "250530", "250630", "250731", "250829", "250930", "251031", "251128", "251231"),
        *("260130", "260213", "260220", "260227"),
        *("260302", "260303", "260304", "260305", "260306", "260309", "260310", "260311"),
    ]


def test_a_holiday_costs_nothing_because_stages_count_what_is_there() -> None:
    made = numbered([*(MONDAY + ONE * number for number in range(5)), MONDAY + ONE * 45])
    assert left(made) == made


JUMPS = [timedelta(days=-1), timedelta(days=-40), timedelta(days=-4000), LONGEST_PAUSE + ONE, timedelta(days=4000)]


@pytest.mark.parametrize("jump", JUMPS)
def test_a_jump_of_the_clock_removes_nothing_however_long_it_stays_wrong(jump: timedelta) -> None:
    before = kept_over_time(working_days(date(2024, 1, 1), MONDAY))
    there = before
    for each in then(before, [before[-1].day + jump + ONE * (number // 3) for number in range(300)]):
        there = left([*there, each])
    assert there[: len(before)] == before
    assert len(there) < len(before) + 35


def test_a_clock_that_was_wrong_for_a_while_removes_nothing_when_it_is_right_again() -> None:
    before = kept_over_time(working_days(date(2025, 1, 1), MONDAY))
    made = [*before, *then(before, [date(2041, 1, 1), date(2041, 1, 2), MONDAY])]
    assert left(made) == made


def test_what_was_thinned_before_is_no_jump() -> None:
    """Month's ends far apart would else each begin a run of their own, which keeps all its stages for ever."""
    days = [date(2020, 1, 1) + ONE * 50 * number for number in range(60)]
    there = kept_over_time(days)
    assert len(there) <= 1 + 7 + 4 + 12 + len({day.year for day in days})


def a_calendar(chance: random.Random) -> list[date]:
    """Days of snapshots: busy and quiet weeks, holidays, several a day, and a clock that jumps now and then."""
    day, days = date(2020, 1, 1) + ONE * chance.randrange(2000), []
    jumpy = chance.random() < 0.5
    for _ in range(chance.randrange(1, 120)):
        days.append(day)
        if jumpy and chance.random() < 0.03:
            day += ONE * chance.choice([-4000, -400, -30, -1, 61, 400, 4000])
        else:
            day += ONE * chance.choice([0, 0, 0, 1, 1, 1, 1, 3, 7, 14, 45, 60])
    return days


def check(days: list[date]) -> None:
    """What must hold of any calendar while it is thinned after each new snapshot."""
    there: list[Made] = []
    jumps = 0
    for each in numbered(days):
        before, there = there, left([*there, each])
        assert each in there, "the newest one stays"
        if before and is_jump(before[-1], each):
            jumps += 1
            assert there == [*before, each], "a jump of the clock removes nothing"
    assert left(there) == there, "thinning twice removes no more"
    assert {day.year for day in days} == {each.day.year for each in there}, "something of every year stays"
    years = len({day.year for day in days})
    assert len({each.day for each in there}) <= (jumps + 1) * (2 + 7 + 4 + 12 + years), "no more than the stages hold"
    if not jumps:
        _check_stages(days, [each.day for each in there])


def _check_stages(days: list[date], there: list[date]) -> None:
    """By counting: what is left is as if nothing had been removed before the last one was made."""
    last = days[-1]
    assert there.count(last) == days.count(last)
    for form, most in (("%Y-%m-%d", 7), ("%G-%V", 4), ("%Y-%m", 12), ("%Y", 100)):
        ends = {f"{day:{form}}": day for day in days}
        ends.pop(f"{last:{form}}")
        assert set(list(ends.values())[-most:]) <= set(there), form
    years = len({day.year for day in days})
    assert len(there) <= days.count(last) + 7 + 4 + 12 + years


def test_calendars_of_all_kinds() -> None:
    chance = random.Random(6)  # noqa: S311 - a calendar is no secret
    for _ in range(40):
        check(a_calendar(chance))


@pytest.mark.long
def test_twenty_thousand_calendars() -> None:
    chance = random.Random(2026)  # noqa: S311 - a calendar is no secret
    number, snapshots = 20_000, 0
    for _ in range(number):
        days = a_calendar(chance)
        snapshots += len(days)
        check(days)
    print(f"\nthinning: {number} calendars, {snapshots} snapshots, 0 lost: fewer than 1 in {number // 3}")
