"""The take-away pack: written part by part, one document for the client alone, nothing of a note by itself."""

from dataclasses import replace

import msgspec
import pytest

from tests.services import work_life
from tests.vault_fixture import Clock
from wellbeing_desktop.assets.ready_texts import ready_texts
from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.paper import Bullets, Heading, PaperKind, Text
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.programme import Item
from wellbeing_desktop.services import (
    agreements,
    closing,
    disclosures,
    notes,
    people,
    releases,
    take_away,
    trajectories,
)
from wellbeing_desktop.services.take_away_paper import text_blocks
from wellbeing_desktop.vault.store import Vault

PARTS = ("action_plan", "exercises", "conversations", "signalling_plan")


def _written(vault: Vault) -> work_life.WorkLife:
    found = work_life.begin(vault)
    take_away.save(vault, found.trajectory.id, {"action_plan": "Elke dinsdag om vijf uur weg", "exercises": "Wandelen"})
    return found


def test_each_part_is_kept_in_the_programmes_order(practice_vault: Vault) -> None:
    number = _written(practice_vault).trajectory.id
    take_away.save(practice_vault, number, {"exercises": "Buiten wandelen\0"})
    found = take_away.parts(practice_vault, number)
    assert tuple(part.item.key for part in found) == PARTS
    assert [part.text for part in found] == ["Elke dinsdag om vijf uur weg", "Buiten wandelen", "", ""]


def test_a_strange_part_is_refused(practice_vault: Vault) -> None:
    number = work_life.begin(practice_vault).trajectory.id
    with pytest.raises(UserError) as caught:
        take_away.save(practice_vault, number, {"recipe": "soep"})
    assert caught.value.kind is Kind.NOT_FOUND


def test_an_empty_pack_is_no_document(practice_vault: Vault) -> None:
    number = work_life.begin(practice_vault).trajectory.id
    take_away.save(practice_vault, number, {"exercises": "  \n"})
    with pytest.raises(UserError) as caught:
        take_away.pack(practice_vault, number)
    assert (caught.value.kind, caught.value.data) == (Kind.FIELD_EMPTY, {"field": "take_away"})


def test_the_pack_is_for_the_client_alone_and_registered(practice_vault: Vault) -> None:
    found = _written(practice_vault)
    release = take_away.pack(practice_vault, found.trajectory.id)
    assert (release.contact_id, release.client_id, release.report_id) == (None, found.client.id, None)
    file = releases.pdf(release)
    releases.finish(practice_vault, release, file, Way.SAVED)
    (entry,) = disclosures.listed(practice_vault)
    assert (entry.document, entry.recipient) == (PaperKind.TAKE_AWAY.value, "Ruben Koster")
    assert disclosures.items_in_words(practice_vault, entry, "nl") == ("Meegeefpakket",)


def test_nothing_of_a_note_comes_in_by_itself(practice_vault: Vault) -> None:
    found = _written(practice_vault)
    secrets = {"impressions": "WERKAANTEKENING", "story": "DOSSIERTEKST", "insights": "DEELTEKST"}
    notes.save(practice_vault, found.sessions[0].id, {key: (Line(text),) for key, text in secrets.items()})
    agreements.add(practice_vault, Agreement(0, found.sessions[0].id, "AFSPRAAK", Role.CLIENT))
    said = msgspec.json.encode(take_away.pack(practice_vault, found.trajectory.id).paper).decode()
    assert "Elke dinsdag om vijf uur weg" in said
    assert not [text for text in (*secrets.values(), "AFSPRAAK") if text in said]


def test_the_pack_speaks_the_clients_language(practice_vault: Vault) -> None:
    found = _written(practice_vault)
    people.change_client(practice_vault, replace(found.client, language="en"), "")
    release = take_away.pack(practice_vault, found.trajectory.id)
    assert release.language == "en"
    assert release.paper is not None
    assert release.paper.title == "To take along"
    assert Heading("My action plan") in release.paper.blocks


def test_aftercare_stands_on_it_once_planned(practice_vault: Vault, clock: Clock) -> None:
    found = _written(practice_vault)
    work_life.hold(practice_vault, *found.sessions)
    clock.turn(days=30)
    closing.close(
        practice_vault,
        found.trajectory.id,
        after=closing.ending(practice_vault, found.trajectory.id, "nl").aftercare,
    )
    paper = take_away.pack(practice_vault, found.trajectory.id).paper
    assert paper is not None
    assert [fact.value for fact in paper.facts if fact.label == "Nazorggesprek"] == [
        "dinsdag 2 februari 2027, 10:00–10:45"
    ]


def test_only_open_agreements_can_be_taken_over(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    for text, status, due in (
        ("Om vijf uur weg", AgreementStatus.OPEN, found.sessions[2].day),
        ("Al gedaan", AgreementStatus.KEPT, None),
        ("Wandelen", AgreementStatus.OPEN, None),
    ):
        agreements.add(practice_vault, Agreement(0, found.sessions[1].id, text, Role.CLIENT, None, due, status))
    lines = take_away.as_lines(take_away.open_agreements(practice_vault, found.trajectory.id), "nl")
    assert lines == "– Om vijf uur weg (uiterlijk 8 december 2026)\n– Wandelen"


def test_another_text_has_another_number(practice_vault: Vault) -> None:
    found = _written(practice_vault)
    first = take_away.pack(practice_vault, found.trajectory.id).paper
    take_away.save(practice_vault, found.trajectory.id, {"exercises": "Zwemmen"})
    second = take_away.pack(practice_vault, found.trajectory.id).paper
    assert first is not None
    assert second is not None
    assert first.number != second.number


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("Eén regel", [Text("Eén regel")]),
        ("Rustig ademen\nZit rechtop.", [Heading("Rustig ademen", 3), Text("Zit rechtop.")]),
        ("Dit is een zin.\nEn nog een.", [Text("Dit is een zin."), Text("En nog een.")]),
        ("– een\n- twee\n\ndrie", [Bullets(("een", "twee")), Text("drie")]),
        (
            "Vroeg\n– hoofdpijn\nWat helpt\n– lopen",
            [Heading("Vroeg", 3), Bullets(("hoofdpijn",)), Heading("Wat helpt", 3), Bullets(("lopen",))],
        ),
        ("–\n<b>x</b>", [Heading("–", 3), Text("<b>x</b>")]),
        ("", []),
    ],
)
def test_typed_lines_become_blocks(text: str, blocks: list[object]) -> None:
    assert text_blocks(text) == blocks


def test_both_languages_offer_the_same_building_blocks() -> None:
    dutch, english = ready_texts("nl"), ready_texts("en")
    assert {part: len(ready) for part, ready in dutch.items()} == {part: len(ready) for part, ready in english.items()}
    assert all(one.title and one.text == one.text.strip() for ready in dutch.values() for one in ready)


def test_every_list_belongs_to_a_part_of_some_programme() -> None:
    items: list[Item] = [item for programme in trajectories.programmes() for item in programme.take_away]
    assert ready_texts("nl").keys() <= {item.key for item in items}
    assert take_away.PLAN in {item.key for item in items}
