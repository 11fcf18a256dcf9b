"""Whose names are covered in a client's inspection copy, and what stands in the place of each."""

from collections.abc import Iterable

from wellbeing_desktop.documents.letters import printable
from wellbeing_desktop.domain.groups import Member
from wellbeing_desktop.domain.masking import Masking, Other, Rest
from wellbeing_desktop.domain.name_index import Talk
from wellbeing_desktop.domain.people import Client, Contact, Role
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.domain.trajectory import Participant
from wellbeing_desktop.vault import records

from . import names, people, practice
from .inspection_source import Source

Key = tuple[int | None, int | None]
"""A client's id or a contact's, as `name_index.Person.key`."""


def masking(source: Source, added: Iterable[str], standing: frozenset[str]) -> Masking:
    """How names are found and covered: never the client's own, nor the user's.

    `added` are words that the user wants covered as well, `standing` the places that may stand.
    """
    vault, client = source.vault, source.client
    called = _called(source)
    client_names = called.pop((client.id, None), [])
    owner = practice.current(vault)
    own = tuple(dict.fromkeys((client.name, *client_names, owner.professional)))
    around = {(None, one.id) for one in people.contacts_of(vault, client.id)}
    members = {(one.client_id, one.contact_id) for one in _beside(source)} - around
    others = [
        Other(tuple(dict.fromkeys(found)), _mark(source, key, in_group=key in members)) for key, found in called.items()
    ]
    allowed = frozenset(called) | {(client.id, None)}
    rest = Rest(names.index(vault), Talk(allowed, frozenset(own)), source.text("someone"))
    return Masking(others, own, rest, added, standing, printable)


def _called(source: Source) -> dict[Key, list[str]]:
    """Everybody near the client with the name of now, then those under which they stand in reports."""
    vault, client = source.vault, source.client.id
    around: list[Contact] = people.contacts_of(vault, client)
    around += records.select(
        vault,
        Contact,
        "WHERE id IN (SELECT contact_id FROM participant WHERE session_id IN"
        " (SELECT session_id FROM participant WHERE client_id = ?))"
        " OR id IN (SELECT contact_id FROM consent WHERE client_id = ?)"
        " OR id IN (SELECT contact_id FROM disclosure WHERE client_id = ?)",
        (client, client, client),
    )
    found: dict[Key, list[str]] = {(None, one.id): [one.name] for one in around}
    for member in _beside(source):
        person: Client | Contact = (
            records.get(vault, Client, member.client_id)
            if member.client_id is not None
            else records.get(vault, Contact, member.contact_id or 0)
        )
        found.setdefault((member.client_id, member.contact_id), []).append(person.name)
    for key, name in _in_reports(source):
        found.setdefault(key, []).append(name)
    return found


def _beside(source: Source) -> list[Member]:
    """Who is or was in a group with the client."""
    return records.select(
        source.vault,
        Member,
        "WHERE group_id IN (SELECT group_id FROM member WHERE client_id = ?) AND client_id IS NOT ? ORDER BY id",
        (source.client.id, source.client.id),
    )


def _in_reports(source: Source) -> Iterable[tuple[Key, str]]:
    """The names by which people stand in the reports of the client's talks, which may be another than now."""
    own = "session_id IN (SELECT session_id FROM participant WHERE client_id = ?)"
    places = records.select(source.vault, Participant, f"WHERE {own}", (source.client.id,))
    who: dict[int, Key] = {one.id: (one.client_id, one.contact_id) for one in places}
    for report in records.select(source.vault, Report, f"WHERE {own} ORDER BY id", (source.client.id,)):
        for one in report.content.participants:
            if one.participant_id in who:
                yield who[one.participant_id], one.name


def _mark(source: Source, key: Key, *, in_group: bool) -> str:
    """'[collega]' for a contact of the client's; for somebody who is only in the same group '[groepslid]'."""
    client_id, contact_id = key
    if in_group:
        return source.text("mark", role=source.text("member"))
    if client_id is not None or contact_id is None:
        return source.text("someone")
    role = people.contact(source.vault, contact_id).role
    if role is Role.OTHER:
        return source.text("someone")
    words = source.role(role)
    return source.text("mark", role=words if words.isupper() else words.lower())
