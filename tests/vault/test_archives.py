"""An archive gets its name only when a restore on trial held what the vault holds; else nothing of it stays."""

import sqlite3
from pathlib import Path

import pytest
import sqlcipher3

from tests.small_disk import small_disk
from tests.vault_tools import DATA_KEY, SetClock
from wellbeing_desktop.domain.archives import PARTS, Step, step_at
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault import archive_proof, archives, snapshot_file, table_hashes
from wellbeing_desktop.vault.opening import open_vault
from wellbeing_desktop.vault.store import Vault

PASSPHRASE = "wilg anker molen tulp zeven hamer"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def add(vault: Vault, name: str) -> None:
    with vault.transaction(Act.ADD_CONTACT):
        vault.connection.execute("INSERT INTO organisation (name) VALUES (?)", (name,))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_it_opens_with_standard_settings_and_its_passphrase_alone(vault: Vault, folder: Path) -> None:
    add(vault, "Bakkerij Zon")
    made = archives.make(vault, folder, PASSPHRASE)
    connection = sqlcipher3.connect(str(made.file.path))
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key = '{PASSPHRASE}'")
    assert connection.execute("SELECT name FROM organisation").fetchall() == [("Bakkerij Zon",)]
    connection.close()
    assert b"Bakkerij" not in made.file.path.read_bytes()
    assert made.file.path.stat().st_mode & 0o777 == 0o600
    assert made.contents == table_hashes.of(vault.connection)
    assert made.contents["organisation"].rows == 1
    assert archives.listed(folder) == [made.file]
    assert not (vault.path.parent / archive_proof.TRIAL).exists()


def test_progress_goes_through_every_step_and_may_stop_at_any(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot_file, "SLICE_PAGES", 50)
    monkeypatch.setattr(archive_proof, "SLICE_PAGES", 50)
    seen: list[int] = []
    archives.make(vault, folder, PASSPHRASE, progress=lambda done, _of: seen.append(done))
    assert seen == sorted(seen)
    assert seen[-1] == PARTS * len(Step)
    assert {step_at(done) for done in seen} == set(Step)

    class Stopped(Exception):  # noqa: N818
        """What a cancel button raises."""

    for step in Step:

        def stop(done: int, _of: int, step: Step = step) -> None:
            if step_at(done) is step:
                raise Stopped

        with pytest.raises(Stopped):
            archives.make(vault, folder, PASSPHRASE, progress=stop)
        assert len(names(folder)) == 1
        assert not (vault.path.parent / archive_proof.TRIAL).exists()


def test_what_a_crash_left_is_swept_but_only_of_this_vault(vault: Vault, folder: Path, clock: SetClock) -> None:
    tag = vault.connection.execute("SELECT vault_id FROM meta").fetchone()[0][:8]
    (folder / f"archive-{tag}-20260101-0004.db.part").write_bytes(b"half")
    (folder / "archive-ffffffff-20260101-0007.db.part").write_bytes(b"half")
    (folder / "archive-ffffffff-20260101-0005.db").write_bytes(b"")
    (vault.path.parent / archive_proof.TRIAL).mkdir()
    clock.move(days=-400)
    made = archives.make(vault, folder, PASSPHRASE, least=3)
    assert made.file.sequence == 8
    assert [found.sequence for found in archives.listed(folder)] == [8, 5]
    others = ["archive-ffffffff-20260101-0005.db", "archive-ffffffff-20260101-0007.db.part"]
    assert names(folder) == sorted([*others, made.file.path.name])


def test_it_is_made_anew_when_something_was_written_meanwhile(vault: Vault, folder: Path) -> None:
    written: list[str] = []

    def write_once(done: int, _of: int) -> None:
        if step_at(done) is Step.RESTORE and not written:
            written.append("meanwhile")
            add(vault, "meanwhile")

    made = archives.make(vault, folder, PASSPHRASE, progress=write_once)
    assert made.contents == table_hashes.of(vault.connection)
    assert made.contents["organisation"].rows == 1


def test_it_gives_up_when_somebody_goes_on_writing(vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "ATTEMPTS", 2)

    def write_on(done: int, _of: int) -> None:
        if step_at(done) is Step.COMPARE:
            add(vault, "again")

    with pytest.raises(UserError) as caught:
        archives.make(vault, folder, PASSPHRASE, progress=write_on)
    assert caught.value.kind is Kind.ARCHIVE_BUSY
    assert names(folder) == []


def test_a_stick_that_keeps_something_else_gets_no_archive(vault: Vault, folder: Path) -> None:
    def spoil(done: int, _of: int) -> None:
        if done == PARTS:
            (part,) = folder.glob("*.part")
            with part.open("rb+") as file:
                file.seek(4096 * 3 + 50)
                file.write(b"\xff\x00\xff\x00")

    with pytest.raises(UserError) as caught:
        archives.make(vault, folder, PASSPHRASE, progress=spoil)
    assert caught.value.kind is Kind.ARCHIVE_BAD
    assert names(folder) == []


def test_an_archive_that_holds_something_else_gets_no_name(vault: Vault, folder: Path) -> None:
    """Every page is as it was written, and yet it is not what the vault holds: only the comparison tells."""

    def change(done: int, _of: int) -> None:
        if done == 2 * PARTS:
            (part,) = folder.glob("*.part")
            connection = sqlcipher3.connect(str(part), isolation_level=None)
            connection.execute(f"PRAGMA key = '{PASSPHRASE}'")
            connection.execute("INSERT INTO organisation (name) VALUES ('Bakkerij Maan')")
            connection.close()

    with pytest.raises(UserError) as caught:
        archives.make(vault, folder, PASSPHRASE, progress=change)
    assert caught.value.kind is Kind.ARCHIVE_BAD
    assert names(folder) == []


def test_a_full_stick_keeps_the_archive_before(vault: Vault, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2048) as disk:
        first = archives.make(vault, disk.folder, PASSPHRASE)
        disk.fill(leave=65536)
        with pytest.raises(UserError) as caught:
            archives.make(vault, disk.folder, PASSPHRASE)
        assert caught.value.kind is Kind.DISK_FULL
        assert archives.listed(disk.folder) == [first.file]
        assert names(disk.folder) == sorted([first.file.path.name, "ballast"])
        assert not (vault.path.parent / archive_proof.TRIAL).exists()


def test_a_damaged_vault_makes_no_archive(vault: Vault, folder: Path) -> None:
    add(vault, "x" * 500_000)
    vault.close()
    with vault.path.open("rb+") as file:
        file.seek(-3000, 2)
        file.write(b"\0" * 16)
    damaged = open_vault(vault.path, DATA_KEY)
    with pytest.raises(UserError) as caught:
        archives.make(damaged, folder, PASSPHRASE)
    damaged.close()
    assert caught.value.kind is Kind.VAULT_DAMAGED
    assert names(folder) == []


def test_no_folder_is_told(vault: Vault, folder: Path) -> None:
    with pytest.raises(UserError) as caught:
        archives.make(vault, folder / "unplugged", PASSPHRASE)
    assert caught.value.kind is Kind.ARCHIVE_FOLDER_MISSING


@pytest.mark.parametrize(
    ("passphrase", "fit"), [("twee woorden", True), ("één woord", False), ("tab\there", False), ("x'00'", False)]
)
def test_every_program_must_make_the_same_key(passphrase: str, fit: bool) -> None:
    assert archives.fits(passphrase) is fit


def test_a_hash_tells_each_value_and_each_table_apart() -> None:
    def hashed(*statements: str) -> dict[str, str]:
        connection = sqlite3.connect(":memory:")
        for statement in ("CREATE TABLE t (a, b)", "CREATE TABLE k (a PRIMARY KEY, b) WITHOUT ROWID", *statements):
            connection.execute(statement)
        found = {name: content.sha256 for name, content in table_hashes.of(connection).items()}
        connection.close()
        return found

    base = hashed("INSERT INTO t VALUES (1, 'x')", "INSERT INTO k VALUES ('p', 1), ('q', 2)")
    assert set(base) == {"t", "k", "sqlite_schema"}
    assert hashed("INSERT INTO k VALUES ('q', 2), ('p', 1)", "INSERT INTO t VALUES (1, 'x')") == base
    others = ("(1, 'X')", "('1', 'x')", "(1.0, 'x')", "(1, x'78')", "(1, NULL)", "(NULL, 'x')")
    found = {hashed(f"INSERT INTO t VALUES {other}")["t"] for other in others}
    assert len(found | {base["t"]}) == len(others) + 1
    assert hashed("CREATE INDEX i ON t (a)")["sqlite_schema"] != base["sqlite_schema"]


def test_a_hash_read_in_slices_is_the_same(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        add(vault, f"name {number}")
    whole = table_hashes.of(vault.connection)
    monkeypatch.setattr(table_hashes, "SLICE_SECONDS", 0.0)
    assert table_hashes.of(vault.connection, vault.lock) == whole
