"""A snapshot is whole, opens with the printed code alone, and never replaces or leaves anything by accident."""

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3

from tests.small_disk import small_disk
from tests.vault_tools import DATA_KEY, SetClock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Cancelled
from wellbeing_desktop.vault import medium, snapshot_file, snapshots
from wellbeing_desktop.vault.opening import open_vault
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def add(vault: Vault, name: str) -> None:
    with vault.transaction(Act.ADD_CONTACT):
        vault.connection.execute("INSERT INTO organisation (name) VALUES (?)", (name,))


def code_of(vault: Vault) -> str:
    return str(vault.connection.execute("SELECT recovery_code FROM meta").fetchone()[0])


def read_with_standard_settings(path: Path, passphrase: str) -> list[tuple[str]]:
    """What any SQLCipher 4 program reads that knows the passphrase and nothing about us."""
    connection = sqlcipher3.connect(str(path))
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key='{passphrase}'")
        return connection.execute("SELECT name FROM organisation ORDER BY id").fetchall()
    finally:
        connection.close()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_snapshot_opens_with_the_printed_code_alone(vault: Vault, folder: Path) -> None:
    add(vault, "Bakkerij Zon")
    made = snapshots.make(vault, folder)
    assert read_with_standard_settings(made.path, code_of(vault)) == [("Bakkerij Zon",)]
    with pytest.raises(sqlcipher3.DatabaseError):
        read_with_standard_settings(made.path, code_of(vault).replace("-", ""))
    assert b"Bakkerij" not in made.path.read_bytes()
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert made.size == made.path.stat().st_size


def test_the_vault_can_be_used_on_afterwards(vault: Vault, folder: Path) -> None:
    snapshots.make(vault, folder)
    add(vault, "Bakkerij Zon")
    assert vault.connection.execute("SELECT count(*) FROM organisation").fetchone() == (1,)


def test_names_are_neutral_and_count_on_whatever_the_clock_says(vault: Vault, folder: Path, clock: SetClock) -> None:
    tag = vault.connection.execute("SELECT vault_id FROM meta").fetchone()[0][:8]
    first = snapshots.make(vault, folder)
    clock.move(days=-400)
    second = snapshots.make(vault, folder)
    assert names(folder) == [f"snapshot-{tag}-20250202-0002.db", f"snapshot-{tag}-20260309-0001.db"]
    assert (first.made_on, first.sequence) == (date(2026, 3, 9), 1)
    assert snapshots.latest(folder) == second


def test_numbers_taken_by_others_are_not_used_again(vault: Vault, folder: Path) -> None:
    for name in ("snapshot-ffffffff-20260101-0007.db", "snapshot-ffffffff-20260101-0008.db.part", "holiday.jpg"):
        (folder / name).write_bytes(b"")
    assert snapshots.make(vault, folder).sequence == 9
    assert len(names(folder)) == 4


def test_no_folder_and_no_snapshot_are_told(vault: Vault, folder: Path, tmp_path: Path) -> None:
    assert snapshots.latest(folder) is None
    with pytest.raises(UserError) as caught:
        snapshots.make(vault, tmp_path / "unplugged")
    assert caught.value.kind is Kind.SNAPSHOT_FOLDER_MISSING


def test_stopping_half_way_leaves_nothing(vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot_file, "SLICE_PAGES", 5)
    seen: list[tuple[int, int]] = []

    class Stopped(Exception):  # noqa: N818
        """What a cancel button raises."""

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if len(seen) == 3:
            raise Stopped

    with pytest.raises(Stopped):
        snapshots.make(vault, folder, progress)
    assert [done for done, _ in seen] == [5, 10, 15]
    assert names(folder) == []
    add(vault, "Bakkerij Zon")
    assert snapshots.make(vault, folder).sequence == 1


def test_saving_goes_on_while_a_snapshot_is_made(vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another thread saves between the slices, and the snapshot holds either the old or the new state as a whole."""
    add(vault, "x" * 2_000_000)
    monkeypatch.setattr(snapshot_file, "SLICE_PAGES", 5)
    begun, saved, made = threading.Event(), threading.Event(), []
    left_when_saved: list[int] = []

    def progress(done: int, total: int) -> None:
        begun.set()
        if saved.is_set():
            left_when_saved.append(total - done)

    worker = threading.Thread(target=lambda: made.append(snapshots.make(vault, folder, progress)))
    worker.start()
    assert begun.wait(timeout=20)
    for number in range(5):
        add(vault, f"saved meanwhile {number}")
    saved.set()
    worker.join()
    assert left_when_saved[0] > 0, "the saves had to wait for the whole snapshot"
    kept = read_with_standard_settings(made[0].path, code_of(vault))
    assert kept[1:] == [(f"saved meanwhile {number}",) for number in range(5)]


def test_a_vault_that_is_closed_meanwhile_ends_it_without_a_trace(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot_file, "SLICE_PAGES", 5)
    add(vault, "x" * 500_000)
    begun, ended = threading.Event(), []

    def make() -> None:
        try:
            snapshots.make(vault, folder, lambda _done, _total: begun.set())
        except (UserError, Cancelled) as error:
            ended.append(error)

    worker = threading.Thread(target=make)
    worker.start()
    assert begun.wait(timeout=20)
    vault.close()
    worker.join()
    assert len(ended) == 1
    assert names(folder) == []
    again = open_vault(vault.path, DATA_KEY)
    assert again.connection.execute("SELECT count(*) FROM organisation").fetchone() == (1,)
    again.close()


def test_a_disk_that_fails_meanwhile_ends_it_and_the_vault_opens_anew(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot_file, "SLICE_PAGES", 5)
    failed = UserError(Kind.DISK_FAILED)
    with pytest.raises(UserError) as caught:
        snapshots.make(vault, folder, lambda _done, _total: vault.meet(failed))
    assert caught.value.kind is Kind.DISK_FAILED
    assert names(folder) == []
    add(vault, "Bakkerij Zon")
    assert not vault.doubtful
    assert snapshots.make(vault, folder).sequence == 1


def test_a_large_one_is_gone_through_once_a_day_and_always_read_back(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "WHOLE_UP_TO", 0)
    add(vault, "Bakkerij Zon")
    made = [snapshots.make(vault, folder) for _ in range(2)]
    for each in made:
        snapshot_file.verify(each.path, code_of(vault))
    part = folder / "part"
    part.touch()
    written = snapshot_file.write(vault, part, code_of(vault), lambda _done, _total: None)
    snapshot_file.read_back(part, code_of(vault), written)
    add(vault, "Bakkerij Maan")
    other = replace(written, mark=snapshot_file.mark(vault.connection))
    for code, expected in ((code_of(vault), other), (code_of(vault)[::-1], written)):
        with pytest.raises(UserError) as caught:
            snapshot_file.read_back(part, code, expected)
        assert caught.value.kind is Kind.SNAPSHOT_BAD


def test_halves_tell_of_every_byte(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(bytes(1001))
    seen = {medium.digests(file)}
    for at in (0, 499, 500, 501, 1000):
        file.write_bytes(bytes(at) + b"x" + bytes(1000 - at))
        seen.add(medium.digests(file))
    assert len(seen) == 6


def test_a_damaged_vault_makes_no_snapshot(vault: Vault, folder: Path) -> None:
    add(vault, "x" * 500_000)
    vault.close()
    with vault.path.open("rb+") as file:
        file.seek(-3000, 2)
        file.write(b"\0" * 16)
    damaged = open_vault(vault.path, DATA_KEY)
    with pytest.raises(UserError) as caught:
        snapshots.make(damaged, folder)
    damaged.close()
    assert caught.value.kind is Kind.VAULT_DAMAGED
    assert names(folder) == []


def test_a_snapshot_that_went_bad_on_the_stick_gets_no_name(vault: Vault, folder: Path) -> None:
    """A stick that stores something else than was written: the last slice is followed by a flipped byte."""

    def progress(done: int, total: int) -> None:
        (part,) = folder.glob("*.part")
        if done == total:
            with part.open("rb+") as file:
                file.seek(4096 * 3 + 50)
                file.write(b"\xff\x00\xff\x00")

    with pytest.raises(UserError) as caught:
        snapshots.make(vault, folder, progress)
    assert caught.value.kind is Kind.SNAPSHOT_BAD
    assert names(folder) == []


def test_a_full_stick_leaves_the_last_good_snapshot(vault: Vault, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1024) as disk:
        first = snapshots.make(vault, disk.folder)
        disk.fill(leave=65536)
        with pytest.raises(UserError) as caught:
            snapshots.make(vault, disk.folder)
        assert caught.value.kind is Kind.DISK_FULL
        assert snapshots.latest(disk.folder) == first
        assert names(disk.folder) == ["ballast", first.path.name]
        disk.protect()
        with pytest.raises(UserError) as caught:
            snapshots.make(vault, disk.folder)
        assert caught.value.kind is Kind.NOT_WRITABLE
