"""Finding a client, a session, a document or what was written by a few letters, numbers or a day."""

from datetime import date

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.folding import fold
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.faults import sqlite_errors
from wellbeing_desktop.vault.store import Vault

from . import trajectories
from .finding_marks import all_of, any_of, marks, named, numbered, pattern
from .finding_notes import in_items, in_notes
from .what_found import Found, What

__all__ = ["Found", "What", "find"]

LEAST = 2
"""As many letters or figures must be typed before the vault is looked through."""

LONGEST = 80
"""Letters looked at; what is typed beyond them does not make anybody easier to find."""


def find(vault: Vault, words: str, language: Language, limit: int) -> tuple[Found, ...]:
    """At most `limit` of each kind that hold every word: clients, sessions, notes, ...; best first of each.

    Clients are found by name and organisation, sessions by that and by number, day ('25-11', '25 nov') and kind, the
    nearest in time first, documents by number and what was written by its words, the newest first. Nothing is found
    before two letters or figures.
    """
    wanted = fold(words)[:LONGEST].split()
    if len("".join(wanted)) < LEAST:
        return ()
    with sqlite_errors():
        return (
            *_clients(vault, wanted, limit),
            *_sessions(vault, wanted, language, limit),
            *in_notes(vault, words[:LONGEST].split(), language, limit),
            *in_items(vault, words[:LONGEST].split(), limit),
            *_documents(vault, wanted, limit),
        )


_PEOPLE = """
WITH person AS MATERIALIZED (
    SELECT client.id, client.name, coalesce(organisation.name, '') AS organisation,
        ' ' || folded(client.name || ' ' || coalesce(organisation.name, '')) AS words
    FROM client LEFT JOIN organisation ON organisation.id = client.organisation_id)
"""
_SESSIONS = """
SELECT session.id, session.trajectory_id, person.name FROM person
    CROSS JOIN trajectory ON trajectory.client_id = person.id
    CROSS JOIN session ON session.trajectory_id = trajectory.id
"""
_DOCUMENTS = """
SELECT document.what, document.id, document.about, document.name, document.number, document.day FROM person JOIN (
    SELECT 'report' AS what, report.id, session.id AS about, client.name, report.number, session.day,
        client.id AS client_id
    FROM report JOIN session ON session.id = report.session_id
        JOIN trajectory ON trajectory.id = session.trajectory_id JOIN client ON client.id = trajectory.client_id
    WHERE report.version = (SELECT max(version) FROM report AS other WHERE other.number = report.number)
    UNION ALL
    SELECT 'consent', consent.id, client.id, client.name, consent.number, date(consent.given_at), client.id
    FROM consent JOIN client ON client.id = consent.client_id
    UNION ALL
    SELECT 'disclosure', id, id, recipient, number, date(made_at), client_id FROM disclosure
) AS document ON document.client_id = person.id
"""


def _clients(vault: Vault, wanted: list[str], limit: int) -> list[Found]:
    where, values = all_of([named(word) for word in wanted])
    rows = vault.connection.execute(
        f"{_PEOPLE} SELECT id, name, organisation FROM person WHERE {where} "  # noqa: S608 - finding_marks writes it
        "ORDER BY words LIKE ? ESCAPE '!' DESC, name COLLATE NOCASE, id LIMIT ?",
        (*values, pattern(f" {wanted[0]}"), limit),
    )
    return [Found(What.CLIENT, number, number, name, organisation) for number, name, organisation in rows.fetchall()]


def _sessions(vault: Vault, wanted: list[str], language: Language, limit: int) -> list[Found]:
    if all(word.isdecimal() for word in wanted):
        return []
    known = trajectories.programmes(vault)
    where, values = all_of([any_of([named(word), *marks(word, language, known)]) for word in wanted])
    rows = vault.connection.execute(
        f"{_PEOPLE} {_SESSIONS} WHERE {where} ORDER BY abs(julianday(session.day) - julianday(?)), session.id LIMIT ?",
        (*values, vault.now().date().isoformat(), limit),
    )
    return [_session(vault, number, trajectory, name, language) for number, trajectory, name in rows.fetchall()]


def _session(vault: Vault, session_id: int, trajectory_id: int, name: str, language: Language) -> Found:
    session = records.get(vault, Session, session_id)
    programme = trajectories.programme_of(vault, trajectories.trajectory(vault, trajectory_id))
    kind = programme.kind(session.kind).title.get(language)
    return Found(What.SESSION, session_id, session_id, name, kind, session.day, session.start, session.number)


def _documents(vault: Vault, wanted: list[str], limit: int) -> list[Found]:
    """Those with a word in their number, the other words in it or in the client's name."""
    in_number = [numbered(word) for word in wanted]
    either = [any_of([named(word), number]) for word, number in zip(wanted, in_number, strict=True)]
    where, values = all_of([any_of(in_number), *either])
    rows = vault.connection.execute(
        f"{_PEOPLE} {_DOCUMENTS} WHERE {where} ORDER BY document.day DESC, document.id DESC LIMIT ?",
        (*values, limit),
    )
    return [
        Found(What(what), number, about, name, document, date.fromisoformat(day))
        for what, number, about, name, document, day in rows.fetchall()
    ]
