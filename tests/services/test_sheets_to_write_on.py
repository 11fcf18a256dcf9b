"""The reflection sheet and the signature sheet: what stands on them, and what never does."""

from datetime import date, timedelta

import pytest

from tests.documents.anatomy import words
from tests.services.worlds import World, begin, seal, took_place, write
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.insights import Insight, InsightState
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.paper import Bullets, Table, Text, WritingLines
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.services import (
    agreements,
    disclosures,
    notes,
    reflection_sheets,
    releases,
    signature_sheets,
)
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


def test_a_reflection_sheet_asks_what_the_talk_asks_with_room_to_write(practice_vault: Vault, world: World) -> None:
    first = world.sessions[0]
    paper = reflection_sheets.sheet(practice_vault, first.id).paper
    assert paper is not None
    kind = notes.kind_of(practice_vault, first.id)
    asked = [prompt.nl for section in kind.sections if section.compartment != "working" for prompt in section.prompts]
    kept_back = [
        prompt.nl for section in kind.sections if section.compartment == "working" for prompt in section.prompts
    ]
    said = [block.text for block in paper.blocks if isinstance(block, Text)]
    assert asked
    assert kept_back
    assert set(asked) < set(said)
    assert not set(kept_back) & set(said)
    assert sum(isinstance(block, WritingLines) for block in paper.blocks) >= len(asked)


def test_a_reflection_sheet_takes_along_what_stands_and_nothing_of_the_colleague(
    practice_vault: Vault, world: World
) -> None:
    one, two = world.dialogue, world.sessions[-1]
    write(practice_vault, one.id)
    for text, voice, state in (
        ("BLIJFT: eerst ademhalen", Voice.JOINT, InsightState.HOLDS),
        ("EIGEN: ik vraag te laat hulp", Voice.CLIENT, InsightState.OPEN),
        ("WEG: losgelaten", Voice.JOINT, InsightState.DROPPED),
        ("VAN DE COLLEGA: ik schrok", Voice.COLLEAGUE, InsightState.OPEN),
    ):
        records.put(practice_vault, Insight(0, one.id, text, voice, state))
    agreements.add(practice_vault, Agreement(0, one.id, "VAN CHAIMA: belt zelf", Role.COLLEAGUE, voice=Voice.COLLEAGUE))
    paper = reflection_sheets.sheet(practice_vault, two.id).paper
    assert paper is not None
    listed = [item for block in paper.blocks if isinstance(block, Bullets) for item in block.items]
    assert [item.split(":")[0] for item in listed[:2]] == ["BLIJFT", "EIGEN"]
    assert any(item.startswith("Elke ochtend tien minuten overleg (") for item in listed)
    whole = repr(paper.blocks)
    for never in ("WEG", "VAN DE COLLEGA", "VAN CHAIMA", "WERKAANTEKENING", "DOSSIERTEKST", "SAMEN: eerder"):
        assert never not in whole


def test_it_can_be_printed_and_is_registered_for_the_client(practice_vault: Vault, world: World) -> None:
    release = reflection_sheets.sheet(practice_vault, world.sessions[0].id)
    file = releases.pdf(release)
    assert "Anna de Vries" in words(file)
    releases.finish(practice_vault, release, file, Way.PRINTED)
    [entry] = disclosures.listed(practice_vault, world.client.id)
    assert (entry.document, entry.contact_id) == ("reflection_sheet", None)


def test_a_signature_sheet_lists_the_talks_held_in_those_days_with_their_reports(
    practice_vault: Vault, world: World
) -> None:
    report = seal(practice_vault, world.dialogue.id)
    held = [world.sessions[0], world.dialogue, world.sessions[3]]
    for one in held:
        took_place(practice_vault, one.id)
    last = held[-1].day - timedelta(days=1)
    paper = signature_sheets.sheet(practice_vault, world.trajectory.id, date(2026, 1, 1), last).paper
    assert paper is not None
    [table] = [block for block in paper.blocks if isinstance(block, Table)]
    assert table.for_pen
    assert [row[3] for row in table.rows] == ["geen verslag voorgelegd", f"{report.number} · versie 1"]
    assert all(row[4:] == ("", "") for row in table.rows)


def test_without_a_talk_held_there_is_nothing_to_sign(practice_vault: Vault, world: World) -> None:
    with pytest.raises(UserError) as caught:
        signature_sheets.sheet(practice_vault, world.trajectory.id, date(2026, 1, 1), date(2027, 12, 31))
    assert caught.value.kind is Kind.NOTHING_HELD
