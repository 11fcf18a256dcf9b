"""Consent to ask comes first; then each area is answered, skipped or refused; a later map lies over an earlier one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.services.worlds import INK, World, begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.life_areas import AreaState, LifeMap
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.services import life_areas, people
from wellbeing_desktop.services.consents import Given
from wellbeing_desktop.services.life_areas import Said
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault

SIGNED = Given(Means.SCREEN, signature=INK)
SPOKEN = Given(Means.ORAL, "in gesprek")


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


def agree(vault: Vault, world: World, given: Given | None = SPOKEN, session_id: int | None = None) -> LifeMap:
    change = life_areas.ask(vault, world.client.id, given, session_id=session_id)
    return next(record for record in change.after if isinstance(record, LifeMap))


def trouble(call: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value


def test_the_wording_is_kept_as_it_was_shown_in_the_clients_language(practice_vault: Vault, world: World) -> None:
    shown = life_areas.proposal(practice_vault, world.client.id)
    assert shown.startswith("Ik, Anna de Vries, vind het goed dat drs. İrem Yıldız")
    assert "Ouders en kinderen, Slaap, Lichaam" in shown
    change = life_areas.ask(practice_vault, world.client.id, SIGNED, shown=shown)
    kept = life_areas.maps(practice_vault, world.client.id)[0].kept
    assert (kept.wording, kept.language, kept.means, kept.signature) == (shown, "nl", Means.SCREEN, INK)
    assert kept.asked_on == date(2026, 11, 23)
    assert not change.undoable
    english = replace(world.client, language="en")
    assert isinstance(english, Client)
    people.change_client(practice_vault, english, "")
    assert "Parents and children, Sleep, Body" in life_areas.proposal(practice_vault, world.client.id)


def test_what_reads_otherwise_by_now_is_not_recorded(practice_vault: Vault, world: World) -> None:
    def record() -> Change:
        return life_areas.ask(practice_vault, world.client.id, SPOKEN, shown="Iets anders")

    assert trouble(record).kind is Kind.CHANGED_MEANWHILE
    assert life_areas.maps(practice_vault, world.client.id) == []


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (Given(Means.SCREEN), "signature"),
        (Given(Means.ORAL, "  "), "how"),
        (Given(Means.PAPER, on=date(2026, 11, 24)), "signed_on"),
    ],
)
def test_a_yes_says_how_it_was_given(practice_vault: Vault, world: World, given: Given, field: str) -> None:
    error = trouble(lambda: life_areas.ask(practice_vault, world.client.id, given))
    assert error.data["field"] == field


def test_a_no_takes_nothing_but_itself_and_nothing_can_be_asked(practice_vault: Vault, world: World) -> None:
    kept = agree(practice_vault, world, None)
    assert (kept.agreed, kept.is_open) == (False, False)
    assert not life_areas.may_ask(practice_vault, world.client.id)
    error = trouble(lambda: life_areas.answer(practice_vault, kept.id, "sleep", 5))
    assert (error.kind, error.data["rule"]) == (Kind.RULE, "consent_to_ask")


def test_the_last_word_counts(practice_vault: Vault, world: World) -> None:
    assert not life_areas.may_ask(practice_vault, world.client.id)
    agree(practice_vault, world)
    assert life_areas.may_ask(practice_vault, world.client.id)
    agree(practice_vault, world, None)
    assert not life_areas.may_ask(practice_vault, world.client.id)
    kept = agree(practice_vault, world)
    assert life_areas.may_ask(practice_vault, world.client.id)
    life_areas.stop(practice_vault, kept.id)
    assert not life_areas.may_ask(practice_vault, world.client.id)


def test_each_area_is_answered_skipped_or_refused_and_each_can_be_undone(practice_vault: Vault, world: World) -> None:
    kept = agree(practice_vault, world)
    life_areas.answer(practice_vault, kept.id, "sleep", 4, "wordt wakker om vier uur")
    skipped = life_areas.skip(practice_vault, kept.id, "sleep")
    life_areas.refuse(practice_vault, kept.id, "relationship")
    mapped = life_areas.by_id(practice_vault, kept.id)
    sleep, relationship = mapped.answer("sleep"), mapped.answer("relationship")
    assert sleep is not None
    assert relationship is not None
    assert (sleep.state, sleep.score, sleep.text) == (AreaState.SKIPPED, None, "")
    assert relationship.state is AreaState.REFUSED
    revert(practice_vault, skipped)
    sleep = life_areas.by_id(practice_vault, kept.id).answer("sleep")
    assert sleep is not None
    assert (sleep.score, sleep.text) == (4, "wordt wakker om vier uur")
    life_areas.reopen(practice_vault, kept.id, "relationship")
    assert life_areas.by_id(practice_vault, kept.id).answer("relationship") is None
    assert trouble(lambda: life_areas.reopen(practice_vault, kept.id, "sleep")).kind is Kind.NOT_FOUND


def test_what_is_typed_is_saved_and_what_is_emptied_goes(practice_vault: Vault, world: World) -> None:
    kept = agree(practice_vault, world)
    life_areas.skip(practice_vault, kept.id, "body")
    life_areas.save(practice_vault, kept.id, {"sleep": Said(None, "moe"), "life": Said(0), "body": Said()})
    answers = {a.area: (a.state, a.score, a.text) for a in life_areas.by_id(practice_vault, kept.id).answers}
    assert answers == {
        "body": (AreaState.SKIPPED, None, ""),
        "sleep": (AreaState.ANSWERED, None, "moe"),
        "life": (AreaState.ANSWERED, 0, ""),
    }
    life_areas.save(practice_vault, kept.id, {"sleep": Said(None, " \n"), "life": Said(3)})
    answers = {a.area: (a.state, a.score, a.text) for a in life_areas.by_id(practice_vault, kept.id).answers}
    assert set(answers) == {"body", "life"}


@pytest.mark.parametrize(
    ("area", "said", "kind"),
    [
        ("sleep", Said(11), Kind.FIELD_WRONG),
        ("sleep", Said(-1), Kind.FIELD_WRONG),
        ("sleep", Said(1, "x" * 100_001), Kind.FIELD_WRONG),
        ("work", Said(5), Kind.NOT_FOUND),
    ],
)
def test_only_scores_from_0_to_10_about_areas_of_the_map(
    practice_vault: Vault, world: World, area: str, said: Said, kind: Kind
) -> None:
    kept = agree(practice_vault, world)
    assert trouble(lambda: life_areas.save(practice_vault, kept.id, {area: said})).kind is kind
    assert life_areas.by_id(practice_vault, kept.id).answers == ()


def test_stopping_takes_one_act_and_leaves_what_was_said(practice_vault: Vault, world: World) -> None:
    kept = agree(practice_vault, world)
    life_areas.answer(practice_vault, kept.id, "sleep", 4, "slecht")
    assert not life_areas.stop(practice_vault, kept.id).undoable
    for call in (
        lambda: life_areas.answer(practice_vault, kept.id, "sleep", 9),
        lambda: life_areas.skip(practice_vault, kept.id, "sleep"),
        lambda: life_areas.refuse(practice_vault, kept.id, "body"),
        lambda: life_areas.save(practice_vault, kept.id, {"sleep": Said()}),
    ):
        assert trouble(call).data["rule"] == "consent_to_ask"
    assert trouble(lambda: life_areas.stop(practice_vault, kept.id)).kind is Kind.NOT_ALLOWED
    assert [a.text for a in life_areas.by_id(practice_vault, kept.id).answers] == ["slecht"]


def test_a_map_belongs_to_a_talk_of_its_own_client(practice_vault: Vault, world: World) -> None:
    assert agree(practice_vault, world, session_id=world.sessions[0].id).session_id == world.sessions[0].id
    other = begin(practice_vault, "Zoë Öztürk")
    error = trouble(lambda: agree(practice_vault, other, session_id=world.sessions[0].id))
    assert error.data["rule"] == "other_trajectory"


def test_a_new_map_lies_over_the_last_one_with_scores(practice_vault: Vault, world: World, clock: Clock) -> None:
    first = agree(practice_vault, world)
    life_areas.answer(practice_vault, first.id, "sleep", 4)
    clock.turn(days=100)
    agree(practice_vault, world, None)
    assert trouble(lambda: life_areas.answer(practice_vault, first.id, "sleep", 9)).data["rule"] == "consent_to_ask"
    second = life_areas.by_id(practice_vault, agree(practice_vault, world).id)
    before = life_areas.earlier(practice_vault, second)
    assert before is not None
    assert before.kept.id == first.id
    life_areas.answer(practice_vault, second.kept.id, "sleep", 6)
    second = life_areas.by_id(practice_vault, second.kept.id)
    moved = {m.area.key: m.difference for m in life_areas.compare(second, before)}
    assert moved["sleep"] == 2
    assert set(moved.values()) == {2, None}
    assert life_areas.earlier(practice_vault, before) is None
