"""Hours times rate against days times cost, to the cent."""

from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.investment import Investment


def test_the_plan_and_the_absence() -> None:
    figures = Investment(0, 1, 32 * 60, 12_500, 28_500, 40)
    assert figures.plan_cents == 400_000
    assert figures.absence_cents == 1_140_000
    assert figures.difference_cents == 740_000
    assert figures.break_even_days == 15, "14 days save 3.990, one euro short of the plan"


def test_other_costs_of_absence_count_but_not_by_the_day() -> None:
    figures = Investment(0, 1, 60, 10_000, 5_000, 2, productivity_cents=1, quality_cents=20, replacement_cents=300)
    assert figures.absence_cents == 10_321
    assert figures.break_even_days == 2


def test_half_a_cent_is_rounded_up_and_no_cost_a_day_is_not_divided_by() -> None:
    assert Investment(0, 1, 30, 1, 0, 0).plan_cents == 1
    assert Investment(0, 1, 29, 1, 0, 0).plan_cents == 0
    assert Investment(0, 1, 60, 100, 0, 5).break_even_days is None


@given(st.integers(0, 20_000), st.integers(0, 50_000), st.integers(1, 200_000))
def test_break_even_is_the_first_whole_day_that_pays_for_the_plan(minutes: int, rate: int, day: int) -> None:
    figures = Investment(0, 1, minutes, rate, day, 0)
    days = figures.break_even_days
    assert days is not None
    assert days * day >= figures.plan_cents > (days - 1) * day or (days, figures.plan_cents) == (0, 0)
