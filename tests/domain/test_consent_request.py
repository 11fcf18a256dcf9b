"""Where a request for consent stands: each state, and which of two goes before the other."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from wellbeing_desktop.domain.consent import Category, ConsentRefusal, ConsentRequest, ConsentState, Purpose
from wellbeing_desktop.domain.consent_request import request_state_on, same_matter
from wellbeing_desktop.domain.reports import Means

ASKED_AT = datetime(2026, 11, 23, 14, 2)
LAST = date(2026, 12, 31)
REQUEST = ConsentRequest(
    1,
    "TV-2026-0001",
    1,
    1,
    2,
    Purpose.PROGRESS,
    (Category.PERIOD,),
    date(2026, 11, 23),
    LAST,
    "Ik…",
    "nl",
    None,
    ASKED_AT,
)
NO = ConsentRefusal(1, 1, ASKED_AT, Means.ORAL)


@pytest.mark.parametrize(
    ("day", "state"),
    [(LAST, ConsentState.ASKED), (date(2027, 1, 1), ConsentState.EXPIRED), (date(2026, 1, 1), ConsentState.ASKED)],
)
def test_a_request_waits_until_its_last_day_has_passed(day: date, state: ConsentState) -> None:
    assert request_state_on(REQUEST, None, day) is state


def test_without_a_last_day_it_ends_with_its_trajectory() -> None:
    endless = replace(REQUEST, until_on=None)
    assert request_state_on(endless, None, date(2040, 1, 1)) is ConsentState.ASKED
    closed = date(2026, 12, 1)
    assert request_state_on(endless, None, closed, trajectory_closed_on=closed) is ConsentState.ASKED
    assert request_state_on(endless, None, LAST, trajectory_closed_on=closed) is ConsentState.EXPIRED


def test_what_was_answered_stays_answered_and_what_is_asked_again_does_not_wait() -> None:
    assert request_state_on(REQUEST, NO, date(2040, 1, 1), asked_again=True) is ConsentState.DECLINED
    assert request_state_on(REQUEST, None, date(2040, 1, 1), asked_again=True) is ConsentState.REPLACED


def test_the_same_matter_is_one_recipient_and_purpose_in_one_trajectory() -> None:
    assert same_matter(REQUEST, replace(REQUEST, id=2, categories=(), until_on=None))
    for other in (
        replace(REQUEST, trajectory_id=2),
        replace(REQUEST, contact_id=1),
        replace(REQUEST, purpose="support"),
    ):
        assert not same_matter(REQUEST, other)
