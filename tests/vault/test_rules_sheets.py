"""The vault itself keeps the codes of old sheets: archives made before still need them."""

import pytest
import sqlcipher3

from tests.vault_fixture import Clock
from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.services import access_start, settling
from wellbeing_desktop.vault.store import Vault

NEW = recovery_code.encode(2026)


@pytest.fixture
def renewed(practice_vault: Vault, clock: Clock) -> Vault:
    settling.take_effect(practice_vault, NEW)
    return practice_vault


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM old_sheet",
        "UPDATE old_sheet SET recovery_code = replace(recovery_code, '-', '+')",
        "UPDATE old_sheet SET replaced_on = '2020-01-01'",
        "INSERT OR REPLACE INTO old_sheet (id, recovery_code, replaced_on) VALUES (1, '"
        + 41 * "A"
        + "', '2026-01-01')",
    ],
)
def test_an_old_sheet_is_neither_changed_nor_removed(renewed: Vault, statement: str) -> None:
    with pytest.raises(sqlcipher3.IntegrityError, match="rule:sheet_kept"):
        renewed.connection.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE meta SET sheet_pending = 'short'",
        "UPDATE meta SET sheet_behind = -1",
        "UPDATE meta SET sheet_asked_on = '23-11-2026'",
        "UPDATE meta SET old_entry = 'short'",
        "INSERT INTO old_sheet (recovery_code, replaced_on) VALUES ('short', '2026-01-01')",
        "INSERT INTO old_sheet (recovery_code, replaced_on) SELECT recovery_code, replaced_on FROM old_sheet",
    ],
)
def test_what_can_be_of_no_sheet_is_refused(renewed: Vault, statement: str) -> None:
    with pytest.raises(sqlcipher3.IntegrityError, match="constraint failed"):
        renewed.connection.execute(statement)


def test_a_sheet_never_comes_back(renewed: Vault) -> None:
    assert access_start.sheet_code(renewed) == NEW
    renewed.connection.execute("UPDATE meta SET recovery_code = (SELECT recovery_code FROM old_sheet)")
    with pytest.raises(sqlcipher3.IntegrityError, match="UNIQUE"):
        settling.take_effect(renewed, NEW)
