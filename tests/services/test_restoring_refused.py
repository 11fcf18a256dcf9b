"""What cannot be restored, or is stopped halfway, leaves everything as it was; looking changes nothing."""

import shutil
from pathlib import Path

import pytest

from tests.keyring_fixture import SecretService
from tests.services.restore_world import NEW_PHRASE, PHRASE, Laptop, files_of, go_on, kind_of, names
from tests.small_disk import small_disk
from tests.vault_fixture import Clock
from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.errors import Kind
from wellbeing_desktop.domain.progress import Cancelled, Progress
from wellbeing_desktop.services import (
    access,
    access_change,
    restore_choice,
    restoring,
    snapshots,
)
from wellbeing_desktop.services.restore_choice import Health
from wellbeing_desktop.vault.backup_files import found_in
from wellbeing_desktop.vault.connecting import connect
from wellbeing_desktop.vault.migrate import latest

pytestmark = pytest.mark.usefixtures("quick_stretch")

PIN, NEW_PIN = "481516", "271828"
OTHER_CODE = recovery_code.encode(12345)


def test_the_keyring_gets_a_new_entry_and_keeps_the_one_of_the_vault_aside(
    laptop: Laptop, secret_service: SecretService
) -> None:
    vault = laptop.open()
    access_change.change_secret(vault, PHRASE, PIN, use_keyring=True)
    vault.close()
    wish = restoring.Wish(laptop.newest().file, laptop.code, NEW_PIN, use_keyring=True)
    done = restoring.restore(laptop.home, wish)
    assert len(secret_service.labels()) == 2
    access.unlock(laptop.home, NEW_PIN).close()
    assert done.aside is not None
    access.unlock(done.aside, PIN).close()


def test_a_keyring_that_refuses_leaves_everything_as_it_was(laptop: Laptop) -> None:
    files = files_of(laptop.home)
    wish = restoring.Wish(laptop.newest().file, laptop.code, NEW_PIN, use_keyring=True)
    assert kind_of(laptop.home, wish) is Kind.KEYRING_ABSENT
    assert files_of(laptop.home) == files
    assert not (laptop.home / "next").exists()


def test_a_weak_secret_and_a_wrong_code_leave_everything_as_it_was(laptop: Laptop) -> None:
    files, found = files_of(laptop.home), laptop.newest()
    weak = restoring.Wish(found.file, laptop.code, "kort", use_keyring=False)
    assert kind_of(laptop.home, weak) is Kind.SECRET_TOO_WEAK
    assert kind_of(laptop.home, laptop.wish(found, opened_by=OTHER_CODE)) is Kind.BACKUP_SHUT
    assert files_of(laptop.home) == files


def test_a_flipped_byte_anywhere_is_noticed_before_anything_is_replaced(laptop: Laptop) -> None:
    found, files = laptop.newest(), files_of(laptop.home)
    path, whole = found.file.path, found.file.path.read_bytes()
    for place in (17, 5_000, len(whole) // 2, len(whole) - 50):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        assert kind_of(laptop.home, laptop.wish(found)) in (Kind.BACKUP_BAD, Kind.BACKUP_SHUT)
        assert files_of(laptop.home) == files
    path.write_bytes(whole)
    restoring.restore(laptop.home, laptop.wish(found))


@pytest.mark.parametrize("size", [0, 4096, -4096])
def test_a_backup_cut_short_is_bad(laptop: Laptop, size: int) -> None:
    found = laptop.newest()
    found.file.path.write_bytes(found.file.path.read_bytes()[:size])
    [cut] = laptop.found()
    assert restore_choice.check(laptop.home, cut, laptop.code).health is Health.DAMAGED
    assert kind_of(laptop.home, laptop.wish(found)) is Kind.BACKUP_BAD


def test_a_backup_of_a_newer_program_is_told_and_not_restored(laptop: Laptop) -> None:
    found = laptop.newest()
    connection = connect(found.file.path, bytearray(laptop.code.encode()))
    connection.execute(f"PRAGMA user_version = {latest() + 1}")
    connection.close()
    assert laptop.newest().health is Health.NEWER
    assert kind_of(laptop.home, laptop.wish(found)) is Kind.VAULT_NEWER


def test_stopped_at_any_step_everything_is_as_it_was(laptop: Laptop) -> None:
    files, found = files_of(laptop.home), laptop.newest()
    for step in (100, 200, restoring.PARTS):
        with pytest.raises(Cancelled):
            restoring.restore(laptop.home, laptop.wish(found), stopping_at(step))
        assert files_of(laptop.home) == files
        assert not (laptop.home / "next").exists()


def stopping_at(wanted: int) -> Progress:
    def stop(step: int, _total: int) -> None:
        if step == wanted:
            raise Cancelled

    return stop


def test_on_a_full_disk_everything_stays_as_it_was_until_there_is_room(laptop: Laptop, tmp_path: Path) -> None:
    found = laptop.newest()
    for kibibytes in (64, 800, 1_200):
        with small_disk(tmp_path / f"disk {kibibytes}", kibibytes) as disk:
            home = disk.folder / "home"
            assert kind_of(home, laptop.wish(found)) is Kind.DISK_FULL
            assert list(home.iterdir()) == []


def test_a_killed_write_in_the_vault_aside_is_played_back_on_the_copy_only(laptop: Laptop, tmp_path: Path) -> None:
    """What was never committed does not come along, and the files aside stay as they are."""
    aside = tmp_path / "aside" / "0001"
    vault = laptop.open()
    vault.connection.execute("PRAGMA cache_spill = 1")
    vault.connection.execute("PRAGMA cache_size = 1")
    vault.connection.execute("BEGIN IMMEDIATE")
    vault.connection.execute("UPDATE client SET name = 'never committed'")
    vault.connection.execute("CREATE TABLE filler AS SELECT randomblob(200000) AS words")
    shutil.copytree(laptop.home, aside)
    vault.close()
    assert (aside / "vault.db-journal").stat().st_size > 0
    files = files_of(aside)
    [file] = found_in(tmp_path / "aside")
    found = restore_choice.look_into(laptop.home, file, laptop.code)
    restoring.restore(laptop.home, laptop.wish(found))
    assert files_of(aside) == files
    restored = laptop.open(NEW_PHRASE)
    assert names(restored) == ["Anna de Vries"]
    restored.close()


def test_backups_are_listed_the_latest_state_first_whatever_the_clock_said(laptop: Laptop, clock: Clock) -> None:
    clock.turn(days=-400)
    go_on(laptop)
    vault = laptop.open()
    snapshots.make(vault, laptop.stick)
    vault.close()
    (laptop.stick / "snapshot-00000000-20269999-0001.db").write_bytes(b"no date")
    (laptop.stick / "holiday.db").write_bytes(b"no backup")
    assert [found.contents.clients for found in laptop.found() if found.contents] == [2, 1]


def test_looking_changes_nothing_and_leaves_nothing(laptop: Laptop) -> None:
    before, now = files_of(laptop.stick), files_of(laptop.home)
    [found] = laptop.found()
    assert restore_choice.check(laptop.home, found, laptop.code).health is Health.WHOLE
    assert restore_choice.present(laptop.home, laptop.code) is not None
    assert restore_choice.present(laptop.home, OTHER_CODE) is None
    assert (files_of(laptop.stick), files_of(laptop.home)) == (before, now)
    assert [path.name for path in laptop.home.iterdir() if path.is_dir()] == []
