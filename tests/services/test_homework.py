"""Homework: given at a talk, looked back on at a later one."""

import pytest

from tests.services import work_life
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.goals import Done, Homework
from wellbeing_desktop.services import homework
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


def _given(vault: Vault, session_id: int, text: str = "Elke avond om acht uur de telefoon weg") -> Homework:
    made = homework.give(vault, session_id, text).after[0]
    assert isinstance(made, Homework)
    return made


def test_open_homework_comes_back_at_the_next_talk(practice_vault: Vault) -> None:
    intake, working, halfway, *_ = work_life.begin(practice_vault).sessions
    given = _given(practice_vault, intake.id)
    assert homework.to_look_back_on(practice_vault, intake.id) == []
    for later in (working, halfway):
        (found,) = homework.to_look_back_on(practice_vault, later.id)
        assert (found.homework, found.given_at.id) == (given, intake.id)


def test_what_was_told_stays_in_sight_at_the_talk_where_it_was_told(practice_vault: Vault, clock: Clock) -> None:
    intake, working, halfway, *_ = work_life.begin(practice_vault).sessions
    given = _given(practice_vault, intake.id)
    clock.turn(days=(working.day - clock.present.date()).days)
    homework.tell(practice_vault, given.id, Done.PARTLY, "Drie avonden gelukt")
    (found,) = homework.to_look_back_on(practice_vault, working.id)
    assert (found.homework.done, found.homework.review) == (Done.PARTLY, "Drie avonden gelukt")
    assert homework.to_look_back_on(practice_vault, halfway.id) == []
    assert homework.open_in(practice_vault, intake.trajectory_id) == []


def test_another_trajectory_has_no_part_in_it(practice_vault: Vault) -> None:
    first, second = work_life.begin(practice_vault), work_life.begin(practice_vault, "Nadia Benali")
    _given(practice_vault, first.sessions[0].id)
    assert homework.to_look_back_on(practice_vault, second.sessions[1].id) == []


def test_a_line_stays_when_only_the_answer_changes(practice_vault: Vault) -> None:
    given = _given(practice_vault, work_life.begin(practice_vault).sessions[0].id)
    homework.tell(practice_vault, given.id, Done.NO, "Te druk")
    told = homework.tell(practice_vault, given.id, Done.PARTLY).after[0]
    assert isinstance(told, Homework)
    assert (told.done, told.review) == (Done.PARTLY, "Te druk")


def test_taking_an_answer_back_forgets_its_day(practice_vault: Vault) -> None:
    given = _given(practice_vault, work_life.begin(practice_vault).sessions[0].id)
    change = homework.tell(practice_vault, given.id, Done.YES)
    revert(practice_vault, change)
    assert homework.given_at(practice_vault, given.session_id) == [given]
    homework.tell(practice_vault, given.id, Done.YES)
    homework.tell(practice_vault, given.id, Done.UNKNOWN)
    assert homework.given_at(practice_vault, given.session_id)[0].told_on is None


def test_homework_without_words_is_refused(practice_vault: Vault) -> None:
    session = work_life.begin(practice_vault).sessions[0]
    with pytest.raises(UserError) as caught:
        homework.give(practice_vault, session.id, " ")
    assert (caught.value.kind, caught.value.data) == (Kind.FIELD_EMPTY, {"field": "homework"})
