"""With bare SQL: what is kept goes only with the dossier that is being erased, and the proof stays."""

from collections.abc import Iterator

import pytest
import sqlcipher3

from tests.dossier_fixture import Filled
from wellbeing_desktop.vault.store import Vault

KEPT = (
    ("withdrawal", "consent_kept"),
    ("consent_refusal", "consent_kept"),
    ("consent", "consent_kept"),
    ("consent_request", "consent_kept"),
    ("life_map", "consent_kept"),
    ("response", "response_kept"),
    ("report", "sealed"),
    ("disclosure", "disclosure_kept"),
)
"""Tables with rows of the dossier that are otherwise never deleted, and the rule that says so."""


@pytest.fixture
def client(filled: Filled) -> int:
    return filled.dossier.client.id


@pytest.fixture
def rolled_back(dossier_vault: Vault) -> Iterator[Vault]:
    dossier_vault.connection.execute("BEGIN")
    dossier_vault.connection.execute("PRAGMA defer_foreign_keys = ON")
    yield dossier_vault
    dossier_vault.connection.execute("ROLLBACK")


def rule(vault: Vault, statement: str, *values: object) -> str:
    """The rule that refuses it; fails when it is done."""
    with pytest.raises(sqlcipher3.IntegrityError) as caught:
        vault.connection.execute(statement, values)
    return str(caught.value).removeprefix("rule:")


@pytest.mark.parametrize(("table", "named"), KEPT)
def test_it_stays_unless_its_own_dossier_is_erased(
    rolled_back: Vault, filled: Filled, client: int, table: str, named: str
) -> None:
    one = f"DELETE FROM {table} WHERE id = (SELECT min(id) FROM {table} WHERE {table}.id IN ({own(table)}))"
    assert rule(rolled_back, one) == named
    rolled_back.connection.execute("INSERT INTO erasing VALUES (?)", (filled.dossier.other.id,))
    assert rule(rolled_back, one) == named
    rolled_back.connection.execute("INSERT INTO erasing VALUES (?)", (client,))
    if table == "disclosure":
        assert rule(rolled_back, one) == named  # the register keeps its line first
        keep(rolled_back, client)
    assert rolled_back.connection.execute(one).rowcount == 1


def own(table: str) -> str:
    """The ids of the client's rows; of the register not what is about nobody."""
    return f"SELECT id FROM {table}" + (" WHERE client_id IS NOT NULL" if table == "disclosure" else "")


def keep(vault: Vault, client: int, role: str = "client") -> None:
    vault.connection.execute(
        "INSERT INTO erased_disclosure SELECT id, client_id, document, number, version, ?, way, made_at, previous,"
        " chained FROM disclosure WHERE client_id = ?",
        (role, client),
    )


def test_the_register_keeps_only_what_stood_in_it(rolled_back: Vault, client: int) -> None:
    with pytest.raises(sqlcipher3.IntegrityError, match=r"^rule:disclosure_kept$"):
        keep(rolled_back, client)
    rolled_back.connection.execute("INSERT INTO erasing VALUES (?)", (client,))
    bent = "SELECT id, client_id, document, number, version, 'hr', way, made_at, previous, ? FROM disclosure"
    assert rule(rolled_back, f"INSERT INTO erased_disclosure {bent}", "0" * 64) == "disclosure_kept"
    keep(rolled_back, client)
    assert rule(rolled_back, "UPDATE erased_disclosure SET role = 'hr'") == "disclosure_kept"
    assert rule(rolled_back, "DELETE FROM erased_disclosure") == "disclosure_kept"


def test_the_proof_changes_only_once_by_being_checked(rolled_back: Vault, client: int) -> None:
    rolled_back.connection.execute(
        "INSERT INTO erasure (client_id, erased_at, reason, counts) VALUES (?, '2026-11-23T10:00:00', 'other', '{}')",
        (client,),
    )
    assert rule(rolled_back, "UPDATE erasure SET reason = 'term_past'") == "erasure_kept"
    checked = "UPDATE erasure SET checked_at = '2026-11-23T10:00:0'||?"
    rolled_back.connection.execute(checked, ("1",))
    assert rule(rolled_back, checked, "2") == "erasure_kept"
    assert rule(rolled_back, "DELETE FROM erasure") == "erasure_kept"


def test_a_groups_report_changes_only_for_who_sat_there(rolled_back: Vault, filled: Filled, client: int) -> None:
    change = "UPDATE report SET content = json_set(content, '$.place', 'elders') WHERE state = 'sealed'"
    assert rule(rolled_back, change) == "sealed"
    rolled_back.connection.execute("INSERT INTO erasing VALUES (?)", (filled.dossier.other.id,))
    assert rule(rolled_back, change) == "sealed"
    rolled_back.connection.execute("INSERT INTO erasing VALUES (?)", (client,))
    assert rule(rolled_back, "UPDATE report SET state = 'replaced' WHERE state = 'sealed'") in ("sealed", "round_order")
    assert rolled_back.connection.execute(change).rowcount == 1
