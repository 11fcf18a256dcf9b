"""The action plan holds what the client has to do with from now on, and nothing that is somebody else's."""

from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument

from tests.services.worlds import AGREED, World, add_client, begin, write
from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.goals import Done, GoalState
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.paper import AgreementTable, PaperKind
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import (
    action_plan,
    agreements,
    disclosures,
    goals,
    homework,
    people,
    releases,
)
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


def read(release: Release) -> str:
    """What stands on its pages, on one line."""
    with PdfDocument(releases.pdf(release)) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def test_everything_to_do_stands_in_it(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    goals.add(practice_vault, world.trajectory.id, "Weer met plezier naar het werk")
    homework.give(practice_vault, world.dialogue.id, "Elke dag de ademoefening")
    made = action_plan.release(practice_vault, world.client.id)
    said = read(made)
    for text in (
        *AGREED,
        "Weer met plezier naar het werk",
        "Elke dag de ademoefening",
        "Chaima El Idrissi",
        "Wie helpt",
    ):
        assert text in said, text
    assert made.paper is not None
    assert (made.paper.kind, made.paper.reader) == (PaperKind.ACTION_PLAN, "Anna de Vries")
    assert made.items == (f"action_plan:{world.trajectory.id}",)


def test_what_is_done_let_go_or_anothers_stays_out(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    first, second = agreements.of_session(practice_vault, world.dialogue.id)
    agreements.review(practice_vault, first.id, AgreementStatus.KEPT)
    agreements.review(practice_vault, second.id, AgreementStatus.DROPPED)
    agreements.add(
        practice_vault,
        Agreement(0, world.dialogue.id, "VAN CHAIMA: eerst bellen", Role.COLLEAGUE, voice=Voice.COLLEAGUE),
    )
    given = homework.give(practice_vault, world.dialogue.id, "Al gedaan").after[0]
    homework.tell(practice_vault, given.id, Done.YES)
    aim = goals.add(practice_vault, world.trajectory.id, "Losgelaten doel").after[0]
    goals.review(practice_vault, aim.id, GoalState.DROPPED)
    said = read(action_plan.release(practice_vault, world.client.id))
    for text in (*AGREED, "CHAIMA:", "Al gedaan", "Losgelaten doel", "WERKAANTEKENING", "DOSSIERTEKST", "VAN ANNA"):
        assert text not in said, text


def test_the_manager_helps_only_with_what_the_manager_took_on(practice_vault: Vault, world: World) -> None:
    assert "Bert Smit" not in read(action_plan.release(practice_vault, world.client.id))
    agreements.add(practice_vault, Agreement(0, world.dialogue.id, "Rooster aanpassen", Role.MANAGER, world.manager.id))
    made = action_plan.release(practice_vault, world.client.id)
    assert "Bert Smit" in read(made)
    assert made.paper is not None
    [table] = [block for block in made.paper.blocks if isinstance(block, AgreementTable)]
    assert [row.owner for row in table.rows] == ["Bert Smit"]


def test_without_anything_to_plan_it_says_what_is_missing(practice_vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        action_plan.release(practice_vault, add_client(practice_vault, "Nog Niets").id)
    assert (caught.value.kind, caught.value.data) == (Kind.FIELD_EMPTY, {"field": "action_plan"})


def test_it_is_in_the_clients_language(practice_vault: Vault, world: World) -> None:
    people.change_client(practice_vault, replace(world.client, language="en"), "")
    assert "My action plan" in read(action_plan.release(practice_vault, world.client.id))


def test_what_changed_meanwhile_does_not_leave(practice_vault: Vault, world: World) -> None:
    made = action_plan.release(practice_vault, world.client.id)
    assert releases.check(practice_vault, made) == practice_vault.now()
    goals.add(practice_vault, world.trajectory.id, "Een nieuw doel")
    with pytest.raises(UserError) as caught:
        releases.check(practice_vault, made)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE


def test_it_is_registered_for_the_client_and_told_in_words(practice_vault: Vault, world: World) -> None:
    made = action_plan.release(practice_vault, world.client.id)
    releases.finish(practice_vault, made, releases.pdf(made), Way.PRINTED)
    [entry] = disclosures.listed(practice_vault)
    assert (entry.document, entry.client_id, entry.contact_id, entry.recipient) == (
        "action_plan",
        world.client.id,
        None,
        "Anna de Vries",
    )
    assert disclosures.items_in_words(practice_vault, entry, "nl") == ("Persoonlijk actieplan",)
    with pytest.raises(UserError, match="rule"):
        disclosures.register(
            practice_vault, replace(made, contact_id=world.manager.id), b"x", Way.PRINTED, practice_vault.now()
        )
