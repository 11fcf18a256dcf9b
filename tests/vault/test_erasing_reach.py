"""Erasing forgets no table: each one that leads to a client is emptied of that client, and only a dossier goes."""

from typing import Any

import pytest

from tests.dossier_fixture import Filled
from wellbeing_desktop.vault import erasing
from wellbeing_desktop.vault.store import Vault

STAY = {
    "budget_use": "an organisation's money; loosened from a talk that goes",
    "organisation_report": "about a group; figures about five people or more, and no names",
}
"""Tables whose rows lead to a trajectory, which may be a group's, and stay; with why."""


def references(connection: Any) -> dict[str, set[str]]:
    """Of each table those that it refers to."""
    rows = connection.execute(
        'SELECT tables.name, reference."table" FROM pragma_table_list AS tables,'
        " pragma_foreign_key_list(tables.name) AS reference WHERE tables.schema = 'main'"
    )
    found: dict[str, set[str]] = {}
    for table, other in rows.fetchall():
        found.setdefault(table, set()).add(other)
    return found


def leading_to(connection: Any, goal: str) -> set[str]:
    """Every table whose rows lead to one of these, over however many others."""
    all_of_them, reached = references(connection), {goal}
    while more := {table for table, others in all_of_them.items() if others & reached} - reached:
        reached |= more
    return reached


def test_every_table_that_leads_to_a_client_has_a_step_or_a_reason(practice_vault: Vault) -> None:
    steps = {table for table, _ in erasing.STEPS}
    reached = leading_to(practice_vault.connection, "client")
    assert reached - steps - {"client"} == set(STAY)
    assert {"session", "response", "life_answer", "withdrawal"} <= reached


def test_what_is_taken_out_leaves_no_reference_and_no_row_of_anybody_else(dossier_vault: Vault, filled: Filled) -> None:
    connection, client = dossier_vault.connection, filled.dossier.client.id

    def counted() -> dict[str, int]:
        tables = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables.fetchall()
        }

    before, expected = counted(), erasing.count(connection, client)
    connection.execute("BEGIN")
    connection.execute("PRAGMA defer_foreign_keys = ON")
    connection.execute("INSERT INTO erasing VALUES (?)", (client,))
    gone = erasing.take_out(connection, client)
    after = counted()
    assert {table: gone[table] for table in expected} == expected
    assert set(gone) - set(expected) == {"contact", "organisation"}
    for table in before:
        added = {"erasing": 1, "erased_disclosure": expected["disclosure"]}.get(table, 0)
        if not table.startswith(("note_words", "working_words", "note_to_index")):
            assert after[table] == before[table] - gone.get(table, 0) + added, table
    connection.execute("ROLLBACK")


@pytest.mark.parametrize("other", [True, False])
def test_numbers_are_not_given_again(practice_vault: Vault, other: bool) -> None:
    if other:
        practice_vault.connection.execute("INSERT INTO client VALUES (3, 'Anna', NULL, '', '', NULL, 'nl')")
    erasing.never_again(practice_vault.connection, 41)
    erasing.never_again(practice_vault.connection, 12)
    cursor = practice_vault.connection.execute("INSERT INTO client VALUES (NULL, 'Bea', NULL, '', '', NULL, 'nl')")
    assert cursor.lastrowid == 42
