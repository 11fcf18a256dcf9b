"""Checks of suitability: every point answered, the newest first, earlier ones as they were."""

from dataclasses import replace
from datetime import date

import pytest

from tests.services.worlds import World, begin, check
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.suitability import Answered, Conclusion, SuitabilityCheck, SuitabilityPoint
from wellbeing_desktop.services import suitability, trajectories
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault, suits=False)


def made(vault: Vault, world: World, answer: Answered = Answered.DOUBT) -> SuitabilityCheck:
    asked = trajectories.programme_of(vault, world.trajectory).suitability
    points = tuple(SuitabilityPoint(item.key, answer) for item in asked)
    return SuitabilityCheck(0, world.trajectory.id, date(2000, 1, 1), points, Conclusion.NOT_YET, remark=" later \0 ")


def test_a_check_is_kept_with_its_answers_on_the_present_day(practice_vault: Vault, world: World, clock: Clock) -> None:
    suitability.record(practice_vault, made(practice_vault, world))
    clock.turn(days=7)
    newest = check(practice_vault, world.trajectory)
    found = suitability.history(practice_vault, world.trajectory.id)
    assert [one.conclusion for one in found] == [Conclusion.SUITABLE, Conclusion.NOT_YET]
    assert found[0] == newest
    assert (found[1].checked_on, found[1].remark) == (date(2026, 11, 23), "later")
    assert {point.answer for point in found[1].points} == {Answered.DOUBT}


def test_undo_takes_only_the_newest_back(practice_vault: Vault, world: World) -> None:
    check(practice_vault, world.trajectory)
    change = suitability.record(practice_vault, made(practice_vault, world))
    revert(practice_vault, change)
    (left,) = suitability.history(practice_vault, world.trajectory.id)
    assert left.conclusion is Conclusion.SUITABLE


def test_every_point_is_answered_and_no_other(practice_vault: Vault, world: World) -> None:
    whole = made(practice_vault, world)
    strange = (*whole.points, SuitabilityPoint("sterrenbeeld", Answered.YES))
    for points, kind in ((whole.points[1:], Kind.FIELD_EMPTY), ((), Kind.FIELD_EMPTY), (strange, Kind.FIELD_WRONG)):
        with pytest.raises(UserError) as caught:
            suitability.record(practice_vault, replace(whole, points=points))
        assert caught.value.kind is kind
    assert suitability.history(practice_vault, world.trajectory.id) == []
