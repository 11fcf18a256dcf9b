"""Where a consent stands on a day, what it can hold for whom, and when it runs out."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.consent import (
    Category,
    Consent,
    ConsentState,
    Purpose,
    Withdrawal,
    last_day,
    offered_categories,
    offered_for,
    offered_purposes,
    runs_out_soon,
    state_on,
)
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Means

FIRST, LAST = date(2026, 11, 23), date(2027, 2, 23)
GIVEN = datetime(2026, 11, 23, 14, 0)
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))
EMPLOYER = {"period", "talks", "attendance", "work_agreements", "next_steps", "limitations"}
EVERYTHING = EMPLOYER | {"insights", "other_agreements"}
TABLE = {
    Role.PRACTICE: set(),
    Role.CLIENT: set(),
    Role.COLLEAGUE: set(),
    Role.MANAGER: EMPLOYER,
    Role.HR: EMPLOYER,
    Role.COMMISSIONER: {"period", "talks", "attendance", "hours"},
    Role.COMPANY_DOCTOR: {*EVERYTHING, "referral_letter"},
    Role.GP: {*EVERYTHING, "referral_letter"},
    Role.OTHER: EVERYTHING - {"limitations"},
    Role.MEMBER: set(),
}


def made(from_on: date = FIRST, until_on: date | None = LAST, number: int = 7) -> Consent:
    return Consent(
        number,
        "TOE-2026-0007",
        1,
        1,
        1,
        Purpose.PROGRESS,
        (Category.PERIOD,),
        from_on,
        until_on,
        "…",
        "nl",
        GIVEN,
        Means.ORAL,
        "per telefoon",
    )


def taken_back(number: int) -> Withdrawal:
    return Withdrawal(1, number, GIVEN, Means.ORAL)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (FIRST - timedelta(1), ConsentState.NOT_YET),
        (FIRST, ConsentState.LIVE),
        (LAST, ConsentState.LIVE),
        (LAST + timedelta(1), ConsentState.EXPIRED),
    ],
)
def test_both_ends_are_included(day: date, state: ConsentState) -> None:
    assert state_on(made(), [], day) is state


def test_without_a_date_it_ends_with_the_trajectory() -> None:
    endless = made(until_on=None)
    assert state_on(endless, [], date(2999, 1, 1)) is ConsentState.LIVE
    assert state_on(endless, [], LAST, LAST) is ConsentState.LIVE
    assert state_on(endless, [], LAST + timedelta(1), LAST) is ConsentState.EXPIRED
    assert (last_day(endless), last_day(endless, LAST), last_day(made(), FIRST)) == (None, LAST, LAST)


@given(DAYS, DAYS, st.none() | DAYS)
def test_what_was_taken_back_is_withdrawn_on_every_day(day: date, first: date, last: date | None) -> None:
    consent = made(first, last)
    assert state_on(consent, [taken_back(3), taken_back(7)], day) is ConsentState.WITHDRAWN
    assert state_on(consent, [taken_back(3)], day) is not ConsentState.WITHDRAWN


def test_what_another_took_the_place_of_holds_until_that_one_begins() -> None:
    states = [state_on(made(), [], FIRST + timedelta(day), None, FIRST + timedelta(10)) for day in (-1, 0, 9, 10, 400)]
    assert states == [
        ConsentState.NOT_YET,
        ConsentState.LIVE,
        ConsentState.LIVE,
        ConsentState.REPLACED,
        ConsentState.REPLACED,
    ]
    assert state_on(made(), [taken_back(7)], LAST, None, FIRST) is ConsentState.WITHDRAWN


@given(DAYS, st.integers(-5, 60))
def test_notice_is_given_in_the_last_two_weeks(day: date, left: int) -> None:
    consent = made(date(2025, 1, 1), day + timedelta(left))
    state = state_on(consent, [], day)
    assert runs_out_soon(state, last_day(consent), day) is (0 <= left <= 14)


def test_nothing_without_an_end_and_nothing_that_is_over_runs_out() -> None:
    assert not runs_out_soon(ConsentState.LIVE, None, FIRST)
    assert not runs_out_soon(ConsentState.WITHDRAWN, FIRST, FIRST)
    assert not runs_out_soon(ConsentState.NOT_YET, FIRST, FIRST)


@pytest.mark.parametrize("role", Role)
def test_each_role_is_offered_what_it_may_ever_have(role: Role) -> None:
    offered = offered_categories(role)
    assert {category.value for category in offered} == TABLE[role]
    assert list(offered) == [category for category in Category if category in offered]


def test_a_referral_is_talked_over_with_a_doctor_only_and_is_its_letter_only() -> None:
    for role in Role:
        doctor = role in (Role.COMPANY_DOCTOR, Role.GP)
        assert (Purpose.REFERRAL in offered_purposes(role)) is doctor
        assert offered_for(role, Purpose.REFERRAL) == ((Category.REFERRAL_LETTER,) if doctor else ())
        for purpose in set(Purpose) - {Purpose.REFERRAL}:
            assert set(offered_for(role, purpose)) == set(offered_categories(role)) - {Category.REFERRAL_LETTER}
