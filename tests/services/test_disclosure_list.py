"""What was given about a client, on paper for the client: to others whole, to the client in a table."""

from dataclasses import replace

import pytest

from tests.documents.anatomy import words
from tests.services.worlds import AGREED, World, allow, begin, seal
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.disclosure import Cause, Disclosure, Notice, Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import Table
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.services import disclosure_list, people, releases
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    report = seal(practice_vault, made.dialogue.id)
    allow(practice_vault, made)
    give(practice_vault, releases.for_contact(practice_vault, report.id, made.manager.id, Purpose.PROGRESS))
    own = report.content.participants[0].participant_id
    give(practice_vault, releases.for_participant(practice_vault, report.id, own, "nl"))
    return made


def give(vault: Vault, release: Release, way: Way = Way.PRINTED) -> Disclosure:
    (entry,) = releases.finish(vault, release, releases.pdf(release), way).after
    assert isinstance(entry, Disclosure)
    return entry


def printed(vault: Vault, client_id: int) -> str:
    return words(releases.pdf(disclosure_list.compose(vault, client_id)))


def test_it_says_what_whom_why_when_and_under_which_consent(practice_vault: Vault, world: World) -> None:
    said = printed(practice_vault, world.client.id)
    for part in (
        "23 november 2026: Verslag voor de werkgever",
        "SV-2026-0001-R1, versie 1",
        "Bert Smit, leidinggevende",
        "Voortgang van de gemaakte afspraken",
        "TOE-2026-0001",
        "Afgedrukt",
        AGREED[0],
        "Eigen exemplaar",
    ):
        assert part in said


def test_of_nobody_else_and_of_nothing_when_nothing_left(practice_vault: Vault, world: World) -> None:
    zoe = begin(practice_vault, "Zoë Öztürk").client
    said = printed(practice_vault, zoe.id)
    assert "Er is over u niets aan anderen gegeven." in said
    assert "U hebt zelf nog niets" in said
    assert "Anna" not in said


def test_it_goes_to_the_client_in_the_clients_language_and_is_registered(practice_vault: Vault, world: World) -> None:
    people.change_client(practice_vault, replace(world.client, language="en"), "Gemeente Waterrijk")
    release = disclosure_list.compose(practice_vault, world.client.id)
    assert release.language == "en"
    entry = give(practice_vault, release, Way.SAVED)
    assert (entry.document, entry.client_id, entry.contact_id) == ("disclosure_list", world.client.id, None)
    assert entry.recipient == "Anna de Vries"


def test_printing_and_then_saving_the_same_list_is_no_change(practice_vault: Vault, world: World) -> None:
    release = disclosure_list.compose(practice_vault, world.client.id)
    give(practice_vault, release)
    give(practice_vault, release, Way.SAVED)
    later = disclosure_list.compose(practice_vault, world.client.id)
    assert later.paper is not None
    assert later.paper.version == 2
    assert "OV-0001" not in str(later.paper.blocks), "a list does not list itself"


def test_what_left_since_is_a_change(practice_vault: Vault, world: World) -> None:
    release = disclosure_list.compose(practice_vault, world.client.id)
    give(practice_vault, releases.for_contact(practice_vault, 1, world.manager.id, Purpose.PROGRESS))
    with pytest.raises(UserError) as caught:
        releases.check(practice_vault, release)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE


def test_that_a_recipient_was_told_stands_with_what_they_got(practice_vault: Vault, world: World) -> None:
    assert "Ingelicht op" not in printed(practice_vault, world.client.id)
    with practice_vault.transaction(Act.TELL_RECIPIENT):
        records.put(practice_vault, Notice(0, 1, Cause.ERASURE, practice_vault.now(), Means.PAPER))
    said = printed(practice_vault, world.client.id)
    assert "Ingelicht op 23 november 2026: er is iets gewist, op papier" in said


def test_own_papers_stand_in_a_table_of_their_own(practice_vault: Vault, world: World) -> None:
    release = disclosure_list.compose(practice_vault, world.client.id)
    assert release.paper is not None
    (table,) = [block for block in release.paper.blocks if isinstance(block, Table)]
    assert len(table.rows) == 1
    assert table.rows[0][1].startswith("Gespreksverslag")
