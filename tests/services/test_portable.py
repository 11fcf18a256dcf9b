"""The portable copy: everything the client gave, in the published form, and nothing of anybody else."""

import json
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from typing import Any, get_args, get_type_hints

import pikepdf
import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from pypdfium2 import PdfDocument

from tests.canary import leaks
from tests.services.worlds import INK, World, allow, begin, proposal, seal, write
from wellbeing_desktop.documents.protecting import protected
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Answer, Means
from wellbeing_desktop.services import (
    consent_requests,
    consents,
    disclosures,
    goals,
    homework,
    insights,
    life_areas,
    measures,
    people,
    portable,
    portable_file,
    portable_form,
    releases,
    reports,
)
from wellbeing_desktop.vault.store import Vault

PASSPHRASE = "appel berg citroen eiland fluit"
OTHERS = ("Chaima", "Idrissi", "Bert Smit", "VAN CHAIMA", "WERKAANTEKENING", "DOSSIERTEKST", "Lotte Vermeer")
VALIDATOR = Draft202012Validator(
    json.loads(portable_form.published()), format_checker=Draft202012Validator.FORMAT_CHECKER
)


@pytest.fixture
def world(practice_vault: Vault) -> World:
    """A client with something of every kind, and another one who is nobody's business here."""
    vault, made = practice_vault, begin(practice_vault)
    begin(vault, "Lotte Vermeer")
    people.change_client(vault, replace(made.client, phone="06 12345678", email="anna@post.invalid"), "Gemeente")
    allow(vault, made)
    request = consent_requests.ask(vault, proposal(made, None)).after[0]
    consent_requests.decline(vault, request.id, Means.ORAL, "phone")
    seal(vault, made.dialogue.id)
    goals.add(vault, made.trajectory.id, "Met Chaima durven overleggen")
    homework.give(vault, made.dialogue.id, "Bert Smit om een gesprek vragen")
    insights.add(vault, Insight(0, made.dialogue.id, "SAMEN: we leken op elkaar"))
    insights.add(vault, Insight(0, made.dialogue.id, "VAN CHAIMA: haar eigen inzicht", Voice.COLLEAGUE))
    asked = measures.asked_at(vault, made.sessions[0].id)
    measures.save(vault, made.sessions[0].id, asked[0].indicator.key, 7)
    agreed = consents.Given(Means.SCREEN, signature=INK)
    life_areas.ask(vault, made.client.id, agreed)
    first = life_areas.maps(vault, made.client.id)[0]
    life_areas.answer(vault, first.kept.id, first.areas[0].key, 6, "Lotte Vermeer belt vaak")
    return replace(made, client=people.client(vault, made.client.id))


def data_of(vault: Vault, world: World) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(portable.compose(vault, world.client.id).data)
    return made


def opened(file: bytes, passphrase: str = PASSPHRASE) -> dict[str, bytes]:
    """The files within, by name."""
    with pikepdf.open(BytesIO(file), password=passphrase) as document:
        return {name: kept.get_file().read_bytes() for name, kept in document.attachments.items()}


def test_the_published_schema_is_that_of_the_form_and_sound() -> None:
    assert portable_form.published() == portable_form.schema(), "python -m wellbeing_desktop.services.portable_form"
    Draft202012Validator.check_schema(json.loads(portable_form.published()))


def test_what_is_made_is_as_the_schema_says(practice_vault: Vault, world: World) -> None:
    VALIDATOR.validate(data_of(practice_vault, world))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.pop("person"),
        lambda data: data.update(working_notes=[]),
        lambda data: data["trajectories"][0]["measures"][0].update(score=11),
        lambda data: data["trajectories"][0]["talks"][0].update(status="perhaps"),
        lambda data: data["consents"][0].update(recipient="Bert Smit"),
        lambda data: data.update(made_on="gisteren"),
    ],
)
def test_the_schema_refuses_anything_else(practice_vault: Vault, world: World, spoil: Any) -> None:
    data = data_of(practice_vault, world)
    spoil(data)
    with pytest.raises(ValidationError):
        VALIDATOR.validate(data)


def test_everything_of_the_client_is_in_it(practice_vault: Vault, world: World) -> None:
    data = data_of(practice_vault, world)
    [followed] = data["trajectories"]
    assert data["person"]["email"] == "anna@post.invalid"
    assert len(followed["talks"]) == len(world.sessions)
    assert [goal["text"] for goal in followed["goals"]] == ["Met [collega] durven overleggen"]
    assert [one["text"] for one in followed["exercises"]] == ["[leidinggevende] om een gesprek vragen"]
    assert [one["text"] for one in followed["insights"]] == ["SAMEN: we leken op elkaar"]
    assert len(followed["agreements"]) == 2
    assert [one["score"] for one in followed["measures"]] == [7]
    assert [one["answers"][0]["text"] for one in data["life_areas"]] == ["[naam] belt vaak"]
    assert sorted(one["state"] for one in data["consents"]) == ["declined", "live"]
    assert {one["recipient"] for one in data["consents"]} == {"manager"}
    [report] = data["reports"]
    assert [line["voice"] for line in report["lines"]] == ["joint", "client"]
    assert [one["answer"] for one in report["answers"]] == ["agrees"]


def test_an_own_statement_is_in_it_and_nobody_elses(practice_vault: Vault, world: World) -> None:
    second = [one for one in world.sessions if one.kind == "dialogue"][1]
    write(practice_vault, second.id)
    report = next(iter(reports.make(practice_vault, second.id, "nl").after))
    made = reports.versions(practice_vault, second.id)[-1]
    assert report is not None
    reports.present(practice_vault, made.id)
    for person in made.content.participants:
        words = "EIGEN VERKLARING van mij" if person.role is Role.CLIENT else "VERKLARING VAN EEN ANDER"
        given = reports.Given(Answer.STATEMENT, Means.ORAL, "phone", words)
        reports.respond(practice_vault, made.id, person.participant_id, given)
    data = json.dumps(data_of(practice_vault, world), ensure_ascii=False)
    assert "EIGEN VERKLARING van mij" in data
    assert "VAN EEN ANDER" not in data


def test_nothing_of_others_or_of_working_notes_is_in_the_data(practice_vault: Vault, world: World) -> None:
    data = portable.compose(practice_vault, world.client.id).data
    assert leaks(data, OTHERS) == []
    assert leaks(data, ("Anna de Vries", "SAMEN: eerder overleggen")) != []


def test_nothing_of_them_is_in_any_page_or_file_within(practice_vault: Vault, world: World) -> None:
    """The reports name who took part in the talk; what is not the client's to read is in none of them."""
    made = portable_file.made(portable_file.prepare(practice_vault, world.client.id))
    files = opened(protected(made, PASSPHRASE))
    assert sorted(files) == ["SV-2026-0001-v1.pdf", "gegevens.json", "portable-1.json"]
    texts = []
    for pdf in (made, files["SV-2026-0001-v1.pdf"]):
        with PdfDocument(pdf) as document:
            texts.append("\n".join(page.get_textpage().get_text_range() for page in document))
    assert "VAN ANNA: ik zeg te snel ja" in texts[1]
    for text in texts:
        assert (
            leaks(text.encode(), ("VAN CHAIMA", "WERKAANTEKENING", "DOSSIERTEKST", "Lotte Vermeer", "Bert Smit")) == []
        )
    assert "Chaima" not in texts[0]
    assert "Wat er niet in zit" in texts[0]


def test_with_the_passphrase_the_data_comes_out_as_it_went_in(practice_vault: Vault, world: World) -> None:
    prepared = portable_file.prepare(practice_vault, world.client.id)
    locked = protected(portable_file.made(prepared), PASSPHRASE)
    files = opened(locked)
    assert files["gegevens.json"] == prepared.copy.data
    assert files["portable-1.json"] == portable_form.published()
    VALIDATOR.validate(json.loads(files["gegevens.json"]))
    assert files["SV-2026-0001-v1.pdf"] == releases.pdf(prepared.reports[0][2])
    for guess in ("", PASSPHRASE[:-1]):
        with pytest.raises(pikepdf.PasswordError):
            opened(locked, guess)
    assert leaks(locked, ("gegevens.json", "Anna de Vries", "SV-2026-0001")) == []


def test_the_same_copy_is_the_same_file(practice_vault: Vault, world: World) -> None:
    one, other = (portable_file.made(portable_file.prepare(practice_vault, world.client.id)) for _ in range(2))
    assert one == other


def test_what_changed_meanwhile_does_not_leave(practice_vault: Vault, world: World) -> None:
    made = portable.compose(practice_vault, world.client.id).release
    assert releases.check(practice_vault, made) == practice_vault.now()
    [goal] = goals.of_trajectory(practice_vault, world.trajectory.id)
    goals.reword(practice_vault, goal.id, "Iets anders willen")
    with pytest.raises(UserError) as caught:
        releases.check(practice_vault, made)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE


def test_it_is_for_the_client_only_and_told_item_by_item(practice_vault: Vault, world: World) -> None:
    made = replace(portable.compose(practice_vault, world.client.id).release, protected=True)
    releases.finish(practice_vault, made, b"the file", Way.SAVED)
    entry = disclosures.listed(practice_vault)[0]
    assert (entry.document, entry.client_id, entry.contact_id, entry.protected) == (
        "portable_copy",
        world.client.id,
        None,
        True,
    )
    told = disclosures.items_in_words(practice_vault, entry, "nl")
    assert {"Doelen (1)", "Afspraken (2)", "Verslagen die u hebt gelezen (1)"} <= set(told)
    with pytest.raises(UserError) as caught:
        disclosures.register(
            practice_vault, replace(made, contact_id=world.manager.id), b"x", Way.SAVED, practice_vault.now()
        )
    assert caught.value.data["rule"] in ("only_the_client", "no_live_consent", "employer_document")


def test_it_is_in_the_clients_language(practice_vault: Vault, world: World) -> None:
    people.change_client(practice_vault, replace(world.client, language="en"), "")
    copy = portable.compose(practice_vault, world.client.id)
    assert copy.data_name == "data.json"
    assert "Met [colleague] durven overleggen" in copy.data.decode()


def test_every_text_of_people_is_looked_through_for_names() -> None:
    """A new field in the form is a number, a choice, a day, or says that names are covered in it."""
    known = {
        "Sender", "Person", "TalkHad.kind", "Scored.indicator", "Written.title", "Followed.programme", "AreaSaid.area",
        "ConsentAsked.number", "LineRead.heading", "ReportRead.number", "ReportRead.addendum_to", "ReportRead.file",
    }  # fmt: skip
    plain = {
        f"{form.__name__}.{field.name}"
        for form in vars(portable_form).values()
        if is_dataclass(form) and isinstance(form, type)
        for field in fields(form)
        if _is_plain_text(get_type_hints(form, include_extras=True)[field.name])
    }
    assert "ReportRead.number" in plain
    assert {name for name in plain if name not in known and name.split(".")[0] not in known} == set()


def _is_plain_text(hint: Any) -> bool:
    if portable_form.COVERED in getattr(hint, "__metadata__", ()):
        return False
    return hint is str or any(_is_plain_text(part) for part in get_args(hint))
