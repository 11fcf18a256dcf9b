"""The rows of one client's dossier, wherever they are, and taking them out.

People whom others know too stay, and so do groups and networks, without the client. What the register of disclosures
keeps is in `erased_disclosure`. `tests/vault/test_erasing_reach.py` sees to it that no table is forgotten.
"""

# ruff: noqa: S608 - statements are made of what stands in this file and of names out of the schema

from collections.abc import Iterable
from typing import Any

_TRAJECTORIES = "(SELECT id FROM trajectory WHERE client_id = :client)"
_TALKS = f"(SELECT id FROM session WHERE trajectory_id IN {_TRAJECTORIES})"
_REPORTS = f"(SELECT id FROM report WHERE session_id IN {_TALKS})"
_SEATS = f"(SELECT id FROM participant WHERE client_id = :client OR session_id IN {_TALKS})"
_MEMBERS = "(SELECT id FROM member WHERE client_id = :client)"
_ENTRIES = "(SELECT id FROM disclosure WHERE client_id = :client)"
_CONSENTS = "(SELECT id FROM consent WHERE client_id = :client)"
_REQUESTS = "(SELECT id FROM consent_request WHERE client_id = :client)"
_MAPS = "(SELECT id FROM life_map WHERE client_id = :client)"

_OF_CLIENT = "client_id = :client"
_OF_TRAJECTORY = f"trajectory_id IN {_TRAJECTORIES}"
_OF_TALK = f"session_id IN {_TALKS}"
_OF_ROUND = f"report_id IN {_REPORTS} OR participant_id IN {_SEATS}"

_DRAFTS = (
    f"form IN (SELECT 'addendum:' || value FROM (SELECT id AS value FROM report WHERE session_id IN {_TALKS})"
    f" UNION SELECT 'suitability:' || id FROM trajectory WHERE {_OF_CLIENT}"
    f" UNION SELECT 'limitation:' || id FROM trajectory WHERE {_OF_CLIENT}"
    " UNION SELECT 'inspection:' || :client)"
    " OR instr(folded(content), (SELECT folded(name) FROM client WHERE id = :client)) > 0"
)

STEPS: tuple[tuple[str, str], ...] = (
    ("form_draft", _DRAFTS),
    ("notice", f"disclosure_id IN {_ENTRIES}"),
    ("disclosure", _OF_CLIENT),
    ("withdrawal", f"consent_id IN {_CONSENTS}"),
    ("consent_scan", f"request_id IN {_REQUESTS}"),
    ("consent_refusal", f"request_id IN {_REQUESTS}"),
    ("consent", _OF_CLIENT),
    ("consent_request", _OF_CLIENT),
    ("reminder", _OF_ROUND),
    ("response", _OF_ROUND),
    ("scan", _OF_ROUND),
    ("report", _OF_TALK),
    ("agreement", _OF_TALK),
    ("homework", _OF_TALK),
    ("insight", _OF_TALK),
    ("omission", _OF_TALK),
    ("note_move", f"from_session_id IN {_TALKS} OR to_session_id IN {_TALKS}"),
    ("note_version", _OF_TALK),
    ("note_section", _OF_TALK),
    ("session_theme", _OF_TALK),
    ("talk_timer", _OF_TALK),
    ("name_allowed", f"{_OF_CLIENT} OR {_OF_TALK}"),
    ("life_answer", f"life_map_id IN {_MAPS}"),
    ("life_map", _OF_CLIENT),
    ("measure", f"{_OF_TRAJECTORY} OR member_id IN {_MEMBERS}"),
    ("member_line", f"{_OF_TALK} OR member_id IN {_MEMBERS}"),
    ("help", f"{_OF_TALK} OR helper_id IN {_MEMBERS}"),
    ("participant", f"{_OF_CLIENT} OR {_OF_TALK}"),
    ("member", _OF_CLIENT),
    ("decision", _OF_TRAJECTORY),
    ("extension", _OF_TRAJECTORY),
    ("gate_exception", _OF_TRAJECTORY),
    ("goal", _OF_TRAJECTORY),
    ("investment", _OF_TRAJECTORY),
    ("limitation", _OF_TRAJECTORY),
    ("phase_standing", _OF_TRAJECTORY),
    ("plan_action", _OF_TRAJECTORY),
    ("referral", _OF_TRAJECTORY),
    ("suitability_check", _OF_TRAJECTORY),
    ("take_away", _OF_TRAJECTORY),
    ("session", _OF_TRAJECTORY),
    ("trajectory", _OF_CLIENT),
    ("relation", _OF_CLIENT),
    ("client", "id = :client"),
)
"""Which rows go from which table, in the order in which the vault's rules let them."""

_LOOSENED = (
    f"UPDATE help SET helped_id = NULL WHERE helped_id IN {_MEMBERS} AND helper_id NOT IN {_MEMBERS}",
    f"UPDATE plan_action SET member_id = NULL WHERE member_id IN {_MEMBERS}",
    f"UPDATE budget_use SET session_id = NULL WHERE {_OF_TALK}",
)
"""What others keep: that they helped, what a network does, what was used of a budget."""

_REGISTER = """
INSERT INTO erased_disclosure (id, client_id, document, number, version, role, way, made_at, previous, chained)
SELECT disclosure.id, client_id, document, number, version, coalesce(contact.role, 'client'), way, made_at, previous,
    chained
FROM disclosure LEFT JOIN contact ON contact.id = disclosure.contact_id WHERE client_id = :client
"""
_WORDS = """
DELETE FROM spelling_word
WHERE instr(' ' || (SELECT folded(name) FROM client WHERE id = :client) || ' ', ' ' || folded(word) || ' ') > 0
    AND NOT EXISTS (
        SELECT 1 FROM (SELECT name FROM client WHERE id <> :client UNION ALL SELECT name FROM contact) AS others
        WHERE instr(' ' || folded(others.name) || ' ', ' ' || folded(word) || ' ') > 0)
"""
_INDEXES = ("note_words", "working_words")


def count(connection: Any, client_id: int) -> dict[str, int]:
    """How many rows would go from each table; tables from which none would are left out."""
    found = {
        table: connection.execute(
            f"SELECT count(*) FROM {table} WHERE {where}",
            {"client": client_id},
        ).fetchone()[0]
        for table, where in STEPS
    }
    return {table: number for table, number in found.items() if number}


def texts(connection: Any, client_id: int) -> Iterable[str]:
    """Every text in the rows that would go, as it is stored."""
    for table, where in STEPS:
        rows = connection.execute(f"SELECT * FROM {table} WHERE {where}", {"client": client_id})
        for row in rows.fetchall():
            yield from (value for value in row if isinstance(value, str))


def take_out(connection: Any, client_id: int) -> dict[str, int]:
    """Take the client's rows out and say how many went from each table; inside a transaction.

    The client stands in table `erasing` meanwhile, which the caller writes and empties again. Contacts and
    organisations whom nothing else refers to go along.
    """
    client = {"client": client_id}
    contacts, organisations = _contacts(connection, client), _organisations(connection, client_id)
    counts: dict[str, int] = {}
    for statement in (_REGISTER, *_LOOSENED, _WORDS):
        connection.execute(statement, client)
    for table, where in STEPS:
        counts[table] = connection.execute(f"DELETE FROM {table} WHERE {where}", client).rowcount
    counts["contact"] = _remove_loose(connection, "contact", contacts)
    counts["organisation"] = _remove_loose(connection, "organisation", organisations)
    for index in _INDEXES:  # contentless: what is taken away leaves its words until the pages are merged
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
    return {table: number for table, number in counts.items() if number}


def never_again(connection: Any, client_id: int) -> None:
    """See to it that no later client gets this number; SQLite gives the numbers after the highest there ever was."""
    found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'client'").fetchone()
    if found is None:
        connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('client', ?)", (client_id,))
    elif found[0] < client_id:
        connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'client'", (client_id,))


def holding(connection: Any, text: bytes) -> Iterable[str]:
    """The tables in a row of which this text stands, the indexes of words left out."""
    tables = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    for (table,) in tables.fetchall():
        columns = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
        where = " OR ".join(f'instr(CAST("{name}" AS BLOB), :text)' for (name,) in columns)
        if connection.execute(f'SELECT 1 FROM "{table}" WHERE {where} LIMIT 1', {"text": text}).fetchone():
            yield table


def only_known_here(connection: Any, client_id: int) -> list[int]:
    """The contacts whom nothing outside this dossier refers to: they go with it."""
    client, steps = {"client": client_id}, dict(STEPS)
    references = _references(connection, "contact")

    def is_elsewhere(number: int) -> bool:
        return any(
            connection.execute(
                f"SELECT 1 FROM {table} WHERE {column} = :contact AND ({steps.get(table, '0')}) IS NOT TRUE LIMIT 1",
                client | {"contact": number},
            ).fetchone()
            for table, column in references
        )

    return [number for number in sorted(_contacts(connection, client)) if not is_elsewhere(number)]


def mentions(connection: Any, client_id: int, name: str) -> int:
    """In how many rows that stay the name stands."""
    client, steps, found = {"client": client_id, "name": name}, dict(STEPS), 0
    tables = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    for (table,) in tables.fetchall():
        columns = connection.execute(
            "SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT' AND name NOT IN ('source')", (table,)
        ).fetchall()
        where = " OR ".join(f'instr(lower("{column}"), lower(:name))' for (column,) in columns)
        if where and table not in ("report", "client"):
            query = f'SELECT count(*) FROM "{table}" WHERE ({where}) AND ({steps.get(table, "0")}) IS NOT TRUE'
            found += connection.execute(query, client).fetchone()[0]
    return int(found)


def _contacts(connection: Any, client: dict[str, int]) -> set[int]:
    """Everybody around the client or named in a row of the dossier."""
    found: set[int] = set()
    for table, column in _references(connection, "contact"):
        where = dict(STEPS).get(table)
        if where is not None:
            rows = connection.execute(f"SELECT {column} FROM {table} WHERE {where}", client)
            found |= {number for (number,) in rows.fetchall() if number is not None}
    return found


def _organisations(connection: Any, client_id: int) -> set[int]:
    """The client's organisation and those of the people around the client."""
    rows = connection.execute(
        "SELECT organisation_id FROM client WHERE id = :client UNION SELECT organisation_id FROM contact"
        " WHERE id IN (SELECT contact_id FROM relation WHERE client_id = :client)",
        {"client": client_id},
    )
    return {number for (number,) in rows.fetchall() if number is not None}


def _remove_loose(connection: Any, table: str, numbers: set[int]) -> int:
    """Delete those of these rows that no row of any table refers to; returns how many went."""
    references = _references(connection, table)
    removed = 0
    for number in sorted(numbers):
        if not any(
            connection.execute(f"SELECT 1 FROM {other} WHERE {column} = ? LIMIT 1", (number,)).fetchone()
            for other, column in references
        ):
            removed += connection.execute(f"DELETE FROM {table} WHERE id = ?", (number,)).rowcount
    return removed


def _references(connection: Any, table: str) -> list[tuple[str, str]]:
    """Every table and column that refers to rows of this one, as the schema has it."""
    rows = connection.execute(
        'SELECT tables.name, reference."from" FROM pragma_table_list AS tables,'
        " pragma_foreign_key_list(tables.name) AS reference"
        " WHERE tables.schema = 'main' AND reference.\"table\" = ? ORDER BY tables.name, reference.id",
        (table,),
    )
    return [(name, column) for name, column in rows.fetchall()]
