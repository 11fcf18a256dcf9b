"""Clients and the people around them."""

from dataclasses import dataclass, replace

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client, Contact, Organisation, Relation, Role, require
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@dataclass(frozen=True)
class NewContact:
    """A contact as filled in; an organisation is found by its name or made."""

    name: str
    role: Role
    organisation: str = ""
    phone: str = ""
    email: str = ""
    language: str = "nl"


@dataclass(frozen=True)
class NewClient:
    """A client as filled in, with the contacts that are known at the start."""

    client: Client
    organisation: str = ""
    contacts: tuple[NewContact, ...] = ()


def add_client(vault: Vault, new: NewClient) -> Change:
    """Add a client with organisation and contacts in one act.

    Raises FIELD_EMPTY without a name, and RULE 'sheet_first' before the recovery sheet was typed back.
    """
    made: list[Record] = []
    with vault.transaction(Act.ADD_CLIENT) as line:
        line.subject_id = put_client(vault, new, made).id
    return Change(Act.ADD_CLIENT, after=tuple(made))


def put_client(vault: Vault, new: NewClient, made: list[Record]) -> Client:
    """Add a client inside an act's transaction; what was made is added to `made`. Raises as `add_client`."""
    client = replace(new.client, id=0, name=require(new.client.name, "client_name"))
    for contact in new.contacts:
        require(contact.name, "contact_name")
    client = replace(client, organisation_id=organisation_by_name(vault, new.organisation, made))
    client = records.put(vault, client)
    made.append(client)
    for contact in new.contacts:
        _add_contact(vault, client.id, contact, made)
    return client


def change_client(vault: Vault, client: Client, organisation: str) -> Change:
    """Change a client's data; raises FIELD_EMPTY or NOT_FOUND."""
    client = replace(client, name=require(client.name, "client_name"))
    made: list[Record] = []
    with vault.transaction(Act.CHANGE_CLIENT, client.id):
        before = records.get(vault, Client, client.id)
        client = replace(client, organisation_id=organisation_by_name(vault, organisation, made))
        records.put(vault, client)
    return Change(Act.CHANGE_CLIENT, (before,), (*made, client))


def add_contact(vault: Vault, client_id: int, new: NewContact) -> Change:
    """Add somebody around a client; raises FIELD_EMPTY or NOT_FOUND."""
    require(new.name, "contact_name")
    made: list[Record] = []
    with vault.transaction(Act.ADD_CONTACT, client_id):
        records.get(vault, Client, client_id)
        _add_contact(vault, client_id, new, made)
    return Change(Act.ADD_CONTACT, after=tuple(made))


def add_contact_of(vault: Vault, new: NewContact) -> Change:
    """Add somebody of an organisation who is around no client, a member of a group for instance; raises FIELD_EMPTY."""
    made: list[Record] = []
    with vault.transaction(Act.ADD_CONTACT) as line:
        line.subject_id = put_contact(vault, new, made).id
    return Change(Act.ADD_CONTACT, after=tuple(made))


def change_contact(vault: Vault, contact: Contact, organisation: str) -> Change:
    """Change a contact's data; raises FIELD_EMPTY, NOT_FOUND, or RULE 'role_kept' once a consent names it."""
    contact = replace(contact, name=require(contact.name, "contact_name"))
    made: list[Record] = []
    with vault.transaction(Act.CHANGE_CONTACT, contact.id):
        before = records.get(vault, Contact, contact.id)
        contact = replace(contact, organisation_id=organisation_by_name(vault, organisation, made))
        records.put(vault, contact)
    return Change(Act.CHANGE_CONTACT, (before,), (*made, contact))


def clients(vault: Vault) -> list[Client]:
    """All clients by name."""
    return records.select(vault, Client, "ORDER BY name COLLATE NOCASE, id")


def client(vault: Vault, client_id: int) -> Client:
    """One client; raises NOT_FOUND."""
    return records.get(vault, Client, client_id)


def contacts_of(vault: Vault, client_id: int, *roles: Role) -> list[Contact]:
    """The contacts around a client in the order they were added, only those in `roles` when given."""
    found = records.select(
        vault,
        Contact,
        "JOIN relation ON relation.contact_id = contact.id WHERE relation.client_id = ? ORDER BY relation.id",
        (client_id,),
    )
    return [contact for contact in found if not roles or contact.role in roles]


def contact(vault: Vault, contact_id: int) -> Contact:
    """One contact; raises NOT_FOUND."""
    return records.get(vault, Contact, contact_id)


def contacts(vault: Vault) -> list[Contact]:
    """All contacts by name."""
    return records.select(vault, Contact, "ORDER BY name COLLATE NOCASE, id")


def organisations(vault: Vault) -> list[Organisation]:
    """All organisations by name."""
    return records.select(vault, Organisation, "ORDER BY name COLLATE NOCASE, id")


def home_of(vault: Vault, client_id: int | None) -> str:
    """The name of the organisation where a client works, or an empty text."""
    found = records.find(vault, Client, client_id) if client_id else None
    return organisation_name(vault, found.organisation_id) if found else ""


def organisation_name(vault: Vault, organisation_id: int | None) -> str:
    """The organisation's name, or an empty text."""
    found = records.find(vault, Organisation, organisation_id) if organisation_id else None
    return found.name if found else ""


def organisation_by_name(vault: Vault, name: str, made: list[Record]) -> int | None:
    """The id of the organisation with this name, made and noted in `made` when new; None for an empty name.

    Inside a transaction.
    """
    if not name.strip():
        return None
    name = require(name, "organisation")
    found = records.select(vault, Organisation, "WHERE name = ? COLLATE NOCASE ORDER BY id", (name,))
    if found:
        return found[0].id
    organisation = records.put(vault, Organisation(0, name))
    made.append(organisation)
    return organisation.id


def _add_contact(vault: Vault, client_id: int, new: NewContact, made: list[Record]) -> None:
    contact = put_contact(vault, new, made)
    made.append(records.put(vault, Relation(0, client_id, contact.id)))


def put_contact(vault: Vault, new: NewContact, made: list[Record]) -> Contact:
    """Store a contact and note what was made; inside a transaction. Raises FIELD_EMPTY, FIELD_WRONG 'role'."""
    if new.role in (Role.CLIENT, Role.PRACTICE, Role.MEMBER):
        raise UserError(Kind.FIELD_WRONG, field="role")
    name = require(new.name, "contact_name")
    organisation_id = organisation_by_name(vault, new.organisation, made)
    contact = records.put(vault, Contact(0, name, new.role, organisation_id, new.phone, new.email, new.language))
    made.append(contact)
    return contact
