"""Clients, contacts and organisations, and taking it all back."""

from dataclasses import replace

import pytest

from tests.services.worlds import add_client
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.services import people, undo
from wellbeing_desktop.vault.store import Vault


def counts(vault: Vault) -> list[int]:
    return [
        vault.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("client", "contact", "relation", "organisation")
    ]


def test_a_client_comes_with_contacts_and_one_organisation_in_one_act(practice_vault: Vault) -> None:
    client = add_client(practice_vault)
    assert counts(practice_vault) == [1, 2, 2, 1]
    assert [c.role for c in people.contacts_of(practice_vault, client.id)] == [Role.MANAGER, Role.COLLEAGUE]
    assert people.organisation_name(practice_vault, client.organisation_id) == "Gemeente Waterrijk"


def test_taking_it_back_leaves_nothing_and_doing_it_again_the_same(practice_vault: Vault) -> None:
    change = people.add_client(
        practice_vault,
        people.NewClient(Client(0, "Anna"), "Bedrijf", (people.NewContact("Bert", Role.MANAGER, "Bedrijf"),)),
    )
    back = undo.revert(practice_vault, change)
    assert counts(practice_vault) == [0, 0, 0, 0]
    undo.revert(practice_vault, back)
    assert counts(practice_vault) == [1, 1, 1, 1]


def test_a_nameless_contact_stops_the_whole_act(practice_vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        people.add_client(
            practice_vault, people.NewClient(Client(0, "Anna"), "Bedrijf", (people.NewContact(" ", Role.HR),))
        )
    assert (caught.value.kind, caught.value.data["field"]) == (Kind.FIELD_EMPTY, "contact_name")
    assert counts(practice_vault) == [0, 0, 0, 0]


def test_a_changed_organisation_can_be_taken_back_with_the_new_one(practice_vault: Vault) -> None:
    client = add_client(practice_vault)
    change = people.change_client(practice_vault, replace(client, name="Anna Jansen"), "Nieuw Bedrijf")
    assert counts(practice_vault)[3] == 2
    undo.revert(practice_vault, change)
    assert people.client(practice_vault, client.id) == client
    assert counts(practice_vault)[3] == 1


def test_undo_refuses_when_the_record_was_changed_since(practice_vault: Vault) -> None:
    client = add_client(practice_vault)
    change = people.change_client(practice_vault, replace(client, name="Anna Jansen"), "")
    people.change_client(practice_vault, replace(client, name="Anna Smit"), "")
    with pytest.raises(UserError) as caught:
        undo.revert(practice_vault, change)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE
    assert people.client(practice_vault, client.id).name == "Anna Smit"


def test_the_clients_stand_by_name(practice_vault: Vault) -> None:
    for name in ("Zoë", "anna", "Bram"):
        add_client(practice_vault, name)
    assert [c.name for c in people.clients(practice_vault)] == ["anna", "Bram", "Zoë"]
