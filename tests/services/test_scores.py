"""Scores at talks: kept once each, taken back, undone, and their course with its gaps."""

from datetime import date, timedelta

import pytest

from tests.services.worlds import World, begin, took_place
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.measures import Measure
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.services import measures, sessions
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

PILLARS = ["trust", "understanding", "cooperation", "communication"]


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def reflections(world: World) -> list[Session]:
    return [one for one in world.sessions if one.kind == "reflection"]


def scored(vault: Vault, session: Session) -> dict[str, int | None]:
    return {one.indicator.key: one.score for one in measures.asked_at(vault, session.id)}


def test_the_four_pillars_are_asked_at_a_reflection(practice_vault: Vault, reflections: list[Session]) -> None:
    assert scored(practice_vault, reflections[0]) == dict.fromkeys(PILLARS)


def test_a_score_is_kept_replaced_and_taken_back(practice_vault: Vault, reflections: list[Session]) -> None:
    number = reflections[0].id
    measures.save(practice_vault, number, "trust", 0)
    change = measures.save(practice_vault, number, "trust", 7)
    assert scored(practice_vault, reflections[0])["trust"] == 7
    assert len(records.select(practice_vault, Measure)) == 1
    assert change.undoable
    revert(practice_vault, change)
    assert scored(practice_vault, reflections[0])["trust"] == 0
    gone = measures.save(practice_vault, number, "trust", None)
    assert scored(practice_vault, reflections[0])["trust"] is None
    revert(practice_vault, gone)
    assert scored(practice_vault, reflections[0])["trust"] == 0


def test_a_score_belongs_to_its_talks_day(practice_vault: Vault, reflections: list[Session]) -> None:
    measures.save(practice_vault, reflections[2].id, "trust", 5)
    (kept,) = records.select(practice_vault, Measure)
    assert (kept.measured_on, kept.session_id) == (reflections[2].day, reflections[2].id)


@pytest.mark.parametrize(("indicator", "score"), [("trust", 11), ("trust", -1), ("sleep", 5), ("", 5)])
def test_what_is_not_asked_is_not_kept(
    practice_vault: Vault, reflections: list[Session], indicator: str, score: int
) -> None:
    with pytest.raises(UserError) as caught:
        measures.save(practice_vault, reflections[0].id, indicator, score)
    assert caught.value.kind is Kind.FIELD_WRONG
    assert records.select(practice_vault, Measure) == []


def test_the_score_before_is_of_an_earlier_talk_only(practice_vault: Vault, reflections: list[Session]) -> None:
    first, second, third = reflections[:3]
    measures.save(practice_vault, first.id, "trust", 3)
    measures.save(practice_vault, third.id, "trust", 8)
    (asked, *_) = measures.asked_at(practice_vault, second.id)
    assert asked.earlier is not None
    assert (asked.earlier.score, asked.earlier.measured_on) == (3, first.day)
    assert measures.asked_at(practice_vault, first.id)[0].earlier is None


def test_the_course_has_a_gap_where_a_held_talk_has_no_score(practice_vault: Vault, reflections: list[Session]) -> None:
    first, second, third, fourth = reflections[:4]
    for session in (first, second, third):
        took_place(practice_vault, session.id)
    sessions.cancel(practice_vault, fourth.id)
    measures.save(practice_vault, first.id, "trust", 3)
    measures.save(practice_vault, third.id, "trust", 6)
    course = measures.series(practice_vault, first.trajectory_id)
    assert [moment.session for moment in course.moments] == [
        sessions.session(practice_vault, one.id) for one in (first, second, third)
    ]
    lines = {indicator.key: scores for indicator, scores in course.lines}
    assert list(lines) == PILLARS
    assert lines["trust"] == (3, None, 6)
    assert lines["communication"] == (None, None, None)
    assert not course.is_empty


def test_what_was_measured_apart_from_a_talk_stands_on_its_day(practice_vault: Vault, world: World) -> None:
    day = world.sessions[0].day + timedelta(days=1)
    measures.save(practice_vault, world.sessions[0].id, "trust", 2)
    records.put(practice_vault, Measure(0, world.trajectory.id, "trust", 9, day))
    records.put(practice_vault, Measure(0, world.trajectory.id, "trust", 4, date(2026, 1, 1)))
    course = measures.series(practice_vault, world.trajectory.id)
    assert [moment.day for moment in course.moments] == [date(2026, 1, 1), world.sessions[0].day, day]
    assert course.lines[0][1] == (4, 2, 9)


def test_without_scores_the_course_is_empty(practice_vault: Vault, world: World) -> None:
    course = measures.series(practice_vault, world.trajectory.id)
    assert (course.moments, course.is_empty) == ((), True)
