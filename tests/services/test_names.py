"""Noticing the names of others: which tell who it is, who may be named where, and what is remembered."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.group_worlds import make_group, plan_group
from tests.services.worlds import World, add_client, begin, write
from wellbeing_desktop.assets.dictionaries import ordinary
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.groups import GroupKind
from wellbeing_desktop.domain.name_index import NameIndex, Person, Talk
from wellbeing_desktop.domain.notes import Compartment, Line
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.services import names, notes, people, reports
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault

ANNA = Person("Anna de Vries", 1)
OTHERS = (
    Person("Wilhelmina van der Zijdewind", 2),
    Person("Jan Bakker", 3),
    Person("Roos Groot-Zwaan", 4),
    Person("İrem Çelik", 5),
    Person("Bo Li", 6),
    Person("Annabel Jansen", None, 7),
    Person("Els Jansen", None, 8),
    Person("Tom Jansen", None, 9),
    Person("Kees Jansen", None, 10),
    Person("Anna Kwakernaak", 11),
    Person("Petra Hoogeveen", 12),
)
INDEX = NameIndex((ANNA, *OTHERS), ordinary)
TALK = Talk(frozenset({ANNA.key}), frozenset({ANNA.name, "drs. Petra Zonneveld"}))


def found(text: str) -> list[tuple[str, str]]:
    return [(each.text, each.people[0].name) for each in INDEX.look(text, TALK)]


@pytest.mark.parametrize(
    ("text", "written", "name"),
    [
        ("Ik sprak Wilhelmina van der Zijdewind gisteren.", "Wilhelmina van der Zijdewind", OTHERS[0].name),
        ("ook wilhelmina van der zijdewind", "wilhelmina van der zijdewind", OTHERS[0].name),
        ("Volgens Wilhelmina wel", "Wilhelmina", OTHERS[0].name),
        ("wilhelmina’s plan", "wilhelmina", OTHERS[0].name),
        ("Zijdewinds plan", "Zijdewinds", OTHERS[0].name),
        ("met Jan Bakker erbij", "Jan Bakker", "Jan Bakker"),
        ("met jan bakker erbij", "jan bakker", "Jan Bakker"),
        ("mevrouw Bakker belde", "Bakker", "Jan Bakker"),
        ("J. Bakker belde", "Bakker", "Jan Bakker"),
        ("Roos Zwaan", "Roos Zwaan", OTHERS[2].name),
        ("Irem en Celik", "Irem", "İrem Çelik"),
        ("IREM ÇELIK", "IREM ÇELIK", "İrem Çelik"),
        ("Bo Li kwam", "Bo Li", "Bo Li"),
        ("Els Jansen kwam", "Els Jansen", "Els Jansen"),
        ("Anna Kwakernaak, een ander", "Anna Kwakernaak", "Anna Kwakernaak"),
    ],
)
def test_a_name_is_noticed(text: str, written: str, name: str) -> None:
    assert (written, name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna de Vries en Anna, mevrouw De Vries",
        "Petra Zonneveld schrijft dit",
        "De bakker bakt; Bakker worden wil ze",
        "een roos, een zwaan, groot nieuws",
        "Jan",
        "bo en Li",
        "Jansen",
        "Wilhelminapark Zijdewindstraat",
        "Wilhel mina",
        "",
    ],
)
def test_what_tells_nobody_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_name_that_two_lines_part_is_none() -> None:
    assert found("Jan\nBakker") == []


def test_where_a_name_stands_is_told() -> None:
    text = "🙂 eerst\nen toen Wilhelmina, en İrem Çelik."
    assert [text[each.start : each.end] for each in INDEX.look(text, TALK)] == ["Wilhelmina", "İrem Çelik"]


def test_a_part_of_several_people_names_them_all() -> None:
    three = NameIndex(
        [ANNA, *(Person(f"{first} Kwakernaak", at) for at, first in enumerate(("A", "B", "C"), 20))], ordinary
    )
    [one] = three.look("Kwakernaak belde", TALK)
    assert len(one.people) == 3


@given(st.text(max_size=300))
def test_any_text_can_be_looked_through(text: str) -> None:
    for each in INDEX.look(text, TALK):
        assert text[each.start : each.end] == each.text


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    add_client(practice_vault, "Wilhelmina Zijdewind")
    return made


def noticed(vault: Vault, session_id: int, text: str, where: Compartment = Compartment.DOSSIER) -> list[str]:
    talk = names.talk_of(vault, session_id, where)
    return [each.people[0].name for each in names.index(vault).look(text, talk)]


def test_those_around_the_client_may_be_named(practice_vault: Vault, world: World) -> None:
    talk = world.sessions[0].id
    assert noticed(practice_vault, talk, "Anna sprak Bert Smit, Chaima El Idrissi en İrem Yıldız") == []
    assert noticed(practice_vault, talk, "Wilhelmina ook") == ["Wilhelmina Zijdewind"]


def test_a_contact_of_somebody_else_is_noticed(practice_vault: Vault, world: World) -> None:
    other = add_client(practice_vault, "Tjitske Hoekstra")
    people.add_contact(practice_vault, other.id, people.NewContact("Xander Veenstra", Role.MANAGER))
    assert noticed(practice_vault, world.sessions[0].id, "Xander belde") == ["Xander Veenstra"]


def test_the_index_follows_the_vault(practice_vault: Vault, world: World) -> None:
    vault, talk = practice_vault, world.sessions[0].id
    first = names.index(vault)
    assert names.index(vault) is first
    client = next(each for each in people.clients(vault) if each.name.startswith("Wilhelmina"))
    people.change_client(vault, dataclasses.replace(client, name="Ottoline Zijdewind"), "")
    assert names.index(vault) is not first
    assert noticed(vault, talk, "Wilhelmina en Ottoline") == ["Ottoline Zijdewind"]


def test_an_allowed_name_is_remembered_for_that_talk_and_undone(practice_vault: Vault, world: World) -> None:
    vault, (first, second) = practice_vault, world.sessions[:2]
    [named] = names.index(vault).look("Wilhelmina", names.talk_of(vault, first.id))
    change = names.allow(vault, first.id, named.people)
    assert change.act is Act.ALLOW_NAME
    assert noticed(vault, first.id, "Wilhelmina") == []
    assert noticed(vault, second.id, "Wilhelmina") == ["Wilhelmina Zijdewind"]
    assert names.allow(vault, first.id, named.people).after == ()
    revert(vault, change)
    assert noticed(vault, first.id, "Wilhelmina") == ["Wilhelmina Zijdewind"]


def test_a_report_tells_the_names_of_others_that_were_not_allowed(practice_vault: Vault, world: World) -> None:
    vault, talk = practice_vault, world.dialogue
    write(vault, talk.id)
    notes.save(vault, talk.id, {"insights": (Line("Net als Wilhelmina"), Line("Chaima luistert"))})
    reports.make(vault, talk.id, "nl")
    report = reports.round_of(vault, talk.id)
    assert report is not None
    [named] = names.in_report(vault, report.report)
    assert named.people[0].name == "Wilhelmina Zijdewind"
    names.allow(vault, talk.id, named.people)
    assert names.in_report(vault, report.report) == ()


def test_what_a_group_shares_names_nobody_of_it(practice_vault: Vault) -> None:
    vault = practice_vault
    group = make_group(vault)
    talk = plan_group(vault, group)[0].id
    add_client(vault, "Ottoline Zijdewind")
    text = "Souad en Ferhat Demir, en Ottoline"
    assert noticed(vault, talk, text) == ["Ottoline Zijdewind"]
    assert noticed(vault, talk, text, Compartment.WORKING) == ["Ottoline Zijdewind"]
    assert noticed(vault, talk, text, Compartment.SHARE) == ["Souad Amrani", "Ferhat Demir", "Ottoline Zijdewind"]


def test_a_network_may_name_its_own(practice_vault: Vault) -> None:
    group = make_group(practice_vault, kind=GroupKind.NETWORK)
    talk = plan_group(practice_vault, group, key="medewerkersnetwerk")[0].id
    assert noticed(practice_vault, talk, "Souad zorgt voor de zaal", Compartment.SHARE) == []


def test_clients_of_the_same_name_are_not_mixed_up(practice_vault: Vault, world: World) -> None:
    vault = practice_vault
    people.add_client(vault, people.NewClient(Client(0, "Anna de Vries")))
    assert noticed(vault, world.sessions[0].id, "Anna de Vries belde Anna") == []
