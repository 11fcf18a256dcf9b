"""After the disk failed nothing goes through the old connection: the files are copied, the vault is opened anew."""

import shutil
from pathlib import Path

import pytest
import sqlcipher3

from tests.failing_disk import failing_from
from tests.small_disk import small_disk
from tests.vault_tools import DATA_KEY
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault.opening import open_vault
from wellbeing_desktop.vault.store import Recovered, Vault

HALFWAY = 128 << 10
"""Bytes: more than the journal of a small act, less than the vault, so that it takes some of the pages only."""


def add(vault: Vault, name: str) -> None:
    with vault.transaction(Act.ADD_CONTACT):
        vault.connection.execute("INSERT INTO organisation (name) VALUES (?)", (name,))


def names(vault: Vault) -> list[str]:
    return [name for (name,) in vault.connection.execute("SELECT name FROM organisation ORDER BY id")]


def trouble_of(call: object, *arguments: object) -> Kind:
    with pytest.raises(UserError) as caught:
        call(*arguments)  # type: ignore[operator]
    return caught.value.kind


def fail_once(vault: Vault) -> None:
    with failing_from(HALFWAY):
        assert trouble_of(add, vault, "lost" * 5_000) is Kind.DISK_FAILED
    assert vault.doubtful


@pytest.fixture
def kept(vault: Vault) -> Vault:
    add(vault, "before")
    return vault


def asides(vault: Vault) -> list[str]:
    folder = vault.path.parent / "aside"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_a_failed_write_is_undone_at_a_fresh_opening_and_the_vault_goes_on(kept: Vault) -> None:
    told: list[Recovered] = []
    kept.on_recovered.append(told.append)
    old = kept.connection
    fail_once(kept)
    assert names(kept) == ["before"]
    assert not kept.doubtful
    assert kept.connection is not old
    add(kept, "after")
    assert names(kept) == ["before", "after"]
    assert told == [Recovered(kept.path.parent / "aside" / "0001", None)]


def test_the_files_are_copied_before_they_are_opened_anew(kept: Vault, tmp_path: Path) -> None:
    fail_once(kept)
    left = kept.path.read_bytes()
    add(kept, "after")
    aside = tmp_path / "aside" / "0001"
    assert (aside / "vault.db").read_bytes() == left != kept.read(0, 1 << 24)
    copy = open_vault(aside / "vault.db", DATA_KEY)
    assert names(copy) == ["before"]
    copy.close()


def test_nothing_more_goes_through_the_old_connection(kept: Vault) -> None:
    old = kept.connection
    fail_once(kept)
    changes = old.total_changes
    add(kept, "after")
    with pytest.raises(sqlcipher3.ProgrammingError, match="closed"):
        old.execute("SELECT 1")
    assert kept.connection.total_changes < changes


def test_a_disk_that_goes_on_failing_is_told_each_time_and_copied_once(kept: Vault) -> None:
    for _ in range(3):
        fail_once(kept)
        assert names(kept) == ["before"]
    assert asides(kept) == ["0001"]
    add(kept, "between")
    fail_once(kept)
    assert names(kept) == ["before", "between"]
    assert asides(kept) == ["0001", "0002"]


def test_nothing_is_undone_while_the_files_cannot_be_copied(kept: Vault) -> None:
    fail_once(kept)
    left = kept.path.read_bytes()
    with failing_from(HALFWAY):
        assert trouble_of(names, kept) is Kind.DISK_FULL
    assert kept.path.read_bytes() == left
    assert asides(kept) == []
    assert names(kept) == ["before"]


def test_a_disk_that_was_taken_out_is_waited_for(kept: Vault, tmp_path: Path) -> None:
    fail_once(kept)
    (tmp_path / "vault.db").rename(tmp_path / "out")
    assert trouble_of(names, kept) is Kind.VAULT_MISSING
    assert trouble_of(add, kept, "lost") is Kind.VAULT_MISSING
    (tmp_path / "out").rename(tmp_path / "vault.db")
    add(kept, "after")
    assert names(kept) == ["before", "after"]


def test_what_was_saved_is_looked_for(kept: Vault) -> None:
    kept.connection.execute("PRAGMA wal_checkpoint")
    older = kept.read(0, 1 << 24)
    add(kept, "acknowledged")
    kept.meet(UserError(Kind.DISK_FAILED))
    with kept.path.open("rb+") as file:
        file.write(older)
        file.truncate()
    assert trouble_of(names, kept) is Kind.SAVED_LOST
    assert trouble_of(add, kept, "more") is Kind.SAVED_LOST
    assert kept.path.read_bytes() == older


def test_a_bad_page_ends_the_connection_but_not_the_rest(kept: Vault) -> None:
    with kept.transaction(Act.ADD_CONTACT):
        kept.connection.execute("CREATE TABLE planted (text)")
        kept.connection.execute("INSERT INTO planted VALUES (?)", ("x" * 40_000,))
    kept.close()
    spoiled = kept.path.stat().st_size - 4096 + 100
    with kept.path.open("rb+") as file:
        file.seek(spoiled)
        file.write(b"spoiled")
    again = open_vault(kept.path, DATA_KEY)
    told: list[Recovered] = []
    again.on_recovered.append(told.append)

    def read_it() -> None:
        with again.transaction(Act.ADD_CONTACT):
            again.connection.execute("UPDATE planted SET text = text || 'y'")  # SQLCipher calls it a lack of memory

    for _ in range(2):
        assert trouble_of(read_it) is Kind.VAULT_DAMAGED
        add(again, "still")
    assert names(again) == ["before", "still", "still"]
    assert [one.damage.data["count"] for one in told if one.damage] == [1, 1]
    assert asides(again) == []
    again.close()


def cut_off(vault: Vault, home: Path) -> bytes:
    """Leave in another folder what a power cut in the middle of a write leaves; returns the torn vault."""
    vault.connection.execute("PRAGMA cache_size = 5")  # so that pages are written before the commit
    vault.connection.execute("BEGIN IMMEDIATE")
    vault.connection.execute("INSERT INTO organisation (name) VALUES (?)", ("lost" * 50_000,))
    for name in ("vault.db", "vault.db-journal"):
        shutil.copy(vault.path.with_name(name), home / name)
    vault.connection.execute("ROLLBACK")
    return (home / "vault.db").read_bytes()


def test_a_write_that_was_cut_off_is_copied_before_opening_undoes_it(kept: Vault, tmp_path: Path) -> None:
    home = tmp_path / "after the power cut"
    home.mkdir()
    torn = cut_off(kept, home)
    opened = open_vault(home / "vault.db", DATA_KEY)
    assert names(opened) == ["before"]
    assert opened.read(0, 1 << 24) != torn == (home / "aside" / "0001" / "vault.db").read_bytes()
    assert (home / "aside" / "0001" / "vault.db-journal").stat().st_size > 0
    opened.close()
    open_vault(home / "vault.db", DATA_KEY).close()
    assert asides(opened) == ["0001"]


def test_a_write_that_was_cut_off_is_not_undone_without_room_for_the_copy(kept: Vault, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 4096) as disk:
        torn = cut_off(kept, disk.folder)
        path = disk.folder / "vault.db"
        disk.fill(leave=64 << 10)
        assert trouble_of(open_vault, path, DATA_KEY) is Kind.DISK_FULL
        assert path.read_bytes() == torn
        disk.free()
        again = open_vault(path, DATA_KEY)
        assert names(again) == ["before"]
        assert asides(again) == ["0001"]
        again.close()


def test_each_commit_has_its_number(vault: Vault) -> None:
    first = vault.connection.execute("SELECT revision FROM meta").fetchone()[0]
    with vault.transaction(Act.AUTOSAVE):
        pass
    add(vault, "one")
    assert vault.connection.execute("SELECT revision FROM meta").fetchone()[0] == first + 2
