"""What is being typed is kept at once, and becomes one act with one undo."""

from dataclasses import replace

from tests.services import work_life
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.goals import Homework
from wellbeing_desktop.services import homework, typed
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


def test_a_draft_becomes_one_act(practice_vault: Vault) -> None:
    session = work_life.begin(practice_vault).sessions[0]
    drafted = typed.keep(practice_vault, Homework(0, session.id, "Elke av"))
    drafted = typed.keep(practice_vault, replace(drafted, text="Elke avond"))
    assert homework.given_at(practice_vault, session.id) == [drafted]
    change = typed.settle(practice_vault, Act.SAVE_HOMEWORK, replace(drafted, text="Elke avond lezen."), None)
    assert [one.text for one in homework.given_at(practice_vault, session.id)] == ["Elke avond lezen."]
    revert(practice_vault, change)
    assert homework.given_at(practice_vault, session.id) == []


def test_what_was_changed_goes_back_to_how_it_began(practice_vault: Vault) -> None:
    session = work_life.begin(practice_vault).sessions[0]
    homework.give(practice_vault, session.id, "Wandelen")
    (began,) = homework.given_at(practice_vault, session.id)
    typed.keep(practice_vault, replace(began, text="Wandelen met"))
    change = typed.settle(practice_vault, Act.SAVE_HOMEWORK, replace(began, text="Wandelen met Sem"), began)
    revert(practice_vault, change)
    assert homework.given_at(practice_vault, session.id) == [began]


def test_giving_up_leaves_no_trace(practice_vault: Vault) -> None:
    session = work_life.begin(practice_vault).sessions[0]
    drafted = typed.keep(practice_vault, Homework(0, session.id, "Elke av"))
    typed.discard(practice_vault, drafted, None)
    typed.discard(practice_vault, drafted, None)
    assert homework.given_at(practice_vault, session.id) == []
    homework.give(practice_vault, session.id, "Wandelen")
    (began,) = homework.given_at(practice_vault, session.id)
    drafted = typed.keep(practice_vault, replace(began, text="W"))
    typed.discard(practice_vault, drafted, began)
    assert homework.given_at(practice_vault, session.id) == [began]
