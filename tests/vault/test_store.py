"""A transaction happens wholly or not at all, with its audit line; trouble comes out as its kind."""

from datetime import datetime
from pathlib import Path

import pytest
import sqlcipher3

from tests.small_disk import small_disk
from tests.vault_tools import DATA_KEY, SetClock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault.opening import create, open_vault
from wellbeing_desktop.vault.store import Vault


def add(vault: Vault, name: str) -> None:
    vault.connection.execute("INSERT INTO organisation (name) VALUES (?)", (name,))


def names(vault: Vault) -> list[str]:
    return [name for (name,) in vault.connection.execute("SELECT name FROM organisation ORDER BY id")]


def acts(vault: Vault) -> list[tuple[str, int]]:
    return list(vault.connection.execute("SELECT act, subject FROM audit ORDER BY id"))


def test_an_act_and_its_audit_line_are_kept_together(vault: Vault) -> None:
    with vault.transaction(Act.ADD_CONTACT, 7):
        add(vault, "Bakkerij Zon")
    assert names(vault) == ["Bakkerij Zon"]
    assert acts(vault) == [("create_vault", 0), ("add_contact", 7)]


def test_the_subject_may_be_known_only_inside(vault: Vault) -> None:
    with vault.transaction(Act.ADD_CONTACT) as line:
        line.subject_id = 12
    assert acts(vault)[-1] == ("add_contact", 12)


def test_a_failing_act_leaves_nothing(vault: Vault) -> None:
    def half_an_act() -> None:
        with vault.transaction(Act.ADD_CONTACT):
            add(vault, "Bakkerij Zon")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_an_act()
    assert not vault.connection.in_transaction
    assert names(vault) == []
    assert acts(vault) == [("create_vault", 0)]


def test_an_autosave_writes_no_audit_line(vault: Vault) -> None:
    with vault.transaction(Act.AUTOSAVE):
        add(vault, "Bakkerij Zon")
    assert names(vault) == ["Bakkerij Zon"]
    assert acts(vault) == [("create_vault", 0)]


def test_a_broken_rule_is_named(vault: Vault) -> None:
    with pytest.raises(UserError) as caught, vault.transaction(Act.ADD_CLIENT):
        vault.connection.execute("DELETE FROM meta")
    assert caught.value.kind is Kind.RULE
    assert caught.value.data == {"rule": "vault_identity_is_fixed"}
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_mistake_in_the_program_stays_a_mistake(vault: Vault) -> None:
    with pytest.raises(sqlcipher3.Error, match="no such table"), vault.transaction(Act.ADD_CLIENT):
        vault.connection.execute("INSERT INTO nowhere VALUES (1)")
    assert not vault.connection.in_transaction


def test_a_vault_at_its_size_limit_says_disk_full_and_goes_on_after(vault: Vault) -> None:
    (pages,) = vault.connection.execute("PRAGMA page_count").fetchone()
    vault.connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(UserError) as caught, vault.transaction(Act.ADD_CONTACT):
        add(vault, "x" * 100_000)
    assert caught.value.kind is Kind.DISK_FULL
    vault.connection.execute("PRAGMA max_page_count=100000")
    with vault.transaction(Act.ADD_CONTACT):
        add(vault, "Bakkerij Zon")
    assert names(vault) == ["Bakkerij Zon"]


def test_a_full_disk_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2048) as disk:
        vault = create(disk.folder / "vault.db", DATA_KEY)
        with vault.transaction(Act.ADD_CONTACT):
            add(vault, "before")
        disk.fill()
        with pytest.raises(UserError) as caught, vault.transaction(Act.ADD_CONTACT):
            add(vault, "x" * 400_000)
        assert caught.value.kind is Kind.DISK_FULL
        assert names(vault) == ["before"]
        disk.free()
        with vault.transaction(Act.ADD_CONTACT):
            add(vault, "after")
        vault.close()
        again = open_vault(disk.folder / "vault.db", DATA_KEY)
        assert names(again) == ["before", "after"]
        again.close()


def test_the_clock_is_local_and_in_whole_seconds(vault: Vault, clock: SetClock) -> None:
    assert vault.now() == datetime(2026, 3, 9, 10, 30, 15)
    clock.move(hours=-1)
    with vault.transaction(Act.ADD_CONTACT):
        pass
    lines = vault.connection.execute("SELECT at FROM audit ORDER BY id").fetchall()
    assert lines == [("2026-03-09T10:30:15",), ("2026-03-09T09:30:15",)]


def test_closing_twice_is_harmless(vault: Vault) -> None:
    vault.close()
    vault.close()
