"""Noticing the name of somebody else in what is written about a talk, and remembering that it may stand there."""

from collections.abc import Iterable
from weakref import WeakKeyDictionary

from wellbeing_desktop.assets.dictionaries import ordinary
from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.groups import Group, GroupKind, Member
from wellbeing_desktop.domain.name_index import Named, NameIndex, Person, Talk
from wellbeing_desktop.domain.notes import Compartment, NameAllowed
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import people, practice, sessions, trajectories

Everyone = tuple[tuple[str, int | None, int | None], ...]
"""Of each client and contact the name, the client's id and the contact's id; one of the ids is None."""

_made: WeakKeyDictionary[Vault, tuple[Everyone, NameIndex]] = WeakKeyDictionary()
"""The index of each open vault: making one takes half a second in a practice of ten thousand people."""


def index(vault: Vault) -> NameIndex:
    """Everybody in the vault, ready to be found in a text; made anew when somebody came, went or changed names."""
    found = everybody(vault)
    if vault not in _made or _made[vault][0] != found:
        _made[vault] = (found, made_of(found))
    return _made[vault][1]


def everybody(vault: Vault) -> Everyone:
    """All clients and contacts, each in the order of their ids."""
    rows = vault.connection.execute(
        "SELECT name, id, NULL FROM (SELECT name, id FROM client ORDER BY id)"
        " UNION ALL SELECT name, NULL, id FROM (SELECT name, id FROM contact ORDER BY id)"
    )
    return tuple(rows.fetchall())


def made_of(everyone: Everyone) -> NameIndex:
    """The index of these people; needs no vault, so that it can be made beside the window."""
    return NameIndex((Person(*each) for each in everyone), ordinary)


def keep(vault: Vault, everyone: Everyone, made: NameIndex) -> None:
    """Use this index of these people until they are others."""
    _made[vault] = (everyone, made)


def talk_of(vault: Vault, session_id: int, compartment: Compartment = Compartment.DOSSIER) -> Talk:
    """Who a section of a talk's note may speak of: who takes part, and for a client's talk who is around them.

    What a group of peers or managers shares names nobody of the group either. Whoever the user allowed may be named.
    """
    owner = trajectories.trajectory(vault, sessions.session(vault, session_id).trajectory_id)
    own = {person.key: person.name for person in _allowed(vault, session_id)}
    if owner.client_id is not None:
        taking_part = _taking_part(vault, session_id)
        around = _contacts(people.contacts_of(vault, owner.client_id))
        client = people.client(vault, owner.client_id)
        own |= {person.key: person.name for person in (*taking_part, *around)} | {(client.id, None): client.name}
    elif owner.group_id is not None and not (compartment is Compartment.SHARE and _names_nobody(vault, owner.group_id)):
        members = records.select(vault, Member, "WHERE group_id = ?", (owner.group_id,))
        known = _known(vault, [(member.client_id, member.contact_id) for member in members])
        own |= {person.key: person.name for person in (*known, *_taking_part(vault, session_id))}
    user = practice.current(vault).professional
    return Talk(frozenset(own), frozenset((*own.values(), user)))


def in_report(vault: Vault, report: Report) -> tuple[Named, ...]:
    """The names of others in what a report shares that nobody said may stand there, each place of each line."""
    talk, everybody = talk_of(vault, report.session_id, Compartment.SHARE), index(vault)
    texts = (*(line.text for line in report.content.lines), *(each.text for each in report.content.agreements))
    return tuple(named for text in texts for named in everybody.look(text, talk))


def allow(vault: Vault, session_id: int, who: Iterable[Person]) -> Change:
    """Remember that these people may be named in a talk's note; who already may stays so."""
    made: list[Record] = []
    with vault.transaction(Act.ALLOW_NAME, session_id):
        known = {person.key for person in _allowed(vault, session_id)}
        for person in who:
            if person.key not in known:
                made.append(records.put(vault, NameAllowed(0, session_id, person.client_id, person.contact_id)))
    return Change(Act.ALLOW_NAME, after=tuple(made))


def _taking_part(vault: Vault, session_id: int) -> list[Person]:
    return _known(vault, [(each.client_id, each.contact_id) for each in sessions.participants(vault, session_id)])


def _allowed(vault: Vault, session_id: int) -> list[Person]:
    kept = records.select(vault, NameAllowed, "WHERE session_id = ?", (session_id,))
    return _known(vault, [(each.client_id, each.contact_id) for each in kept])


def _known(vault: Vault, who: Iterable[tuple[int | None, int | None]]) -> list[Person]:
    """These people with their names."""
    found = []
    for client_id, contact_id in who:
        if client_id is not None:
            found.append(Person(people.client(vault, client_id).name, client_id, None))
        elif contact_id is not None:
            found.append(Person(people.contact(vault, contact_id).name, None, contact_id))
    return found


def _contacts(found: Iterable[Contact]) -> list[Person]:
    return [Person(contact.name, None, contact.id) for contact in found]


def _names_nobody(vault: Vault, group_id: int) -> bool:
    return records.get(vault, Group, group_id).kind is not GroupKind.NETWORK
