"""A map beside an earlier one: what moved, and what cannot be said."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from wellbeing_desktop.domain.life_areas import AreaState, LifeAnswer, LifeMap, compare
from wellbeing_desktop.domain.programme import Area, Words
from wellbeing_desktop.domain.reports import Means

EMPTY = Words("…", "…")
SLEEP, FRIENDS = (Area(key, EMPTY, EMPTY, EMPTY, EMPTY) for key in ("sleep", "friends"))
AGREED = LifeMap(1, 1, 1, date(2026, 11, 23), True, "Ik …", "nl", Means.ORAL, "in gesprek")


def said(area: str, score: int | None) -> LifeAnswer:
    return LifeAnswer(0, 1, area, AreaState.ANSWERED, score)


@pytest.mark.parametrize(
    ("now", "before", "difference"), [(7, 5, 2), (5, 7, -2), (5, 5, 0), (None, 5, None), (5, None, None), (0, 0, 0)]
)
def test_a_difference_needs_both_scores(now: int | None, before: int | None, difference: int | None) -> None:
    (sleep,) = compare([SLEEP], [said("sleep", now)], [said("sleep", before)])
    assert (sleep.score, sleep.earlier_score, sleep.difference) == (now, before, difference)


def test_areas_come_in_their_own_order_and_one_that_was_not_asked_before_has_no_earlier_answer() -> None:
    sleep, friends = compare([SLEEP, FRIENDS], [said("friends", 4)], [said("sleep", 3), said("gone", 9)])
    assert (sleep.now, sleep.earlier_score, sleep.difference) == (None, 3, None)
    assert (friends.score, friends.before, friends.difference) == (4, None, None)


def test_may_be_asked_only_after_a_yes_that_was_not_stopped() -> None:
    assert AGREED.is_open
    assert not replace(AGREED, agreed=False).is_open
    assert not replace(AGREED, stopped_at=datetime(2026, 11, 23, 15)).is_open
