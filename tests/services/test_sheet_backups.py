"""After a renewal each snapshot opens with the new sheet and holds what it held; a bad or strange one is left alone."""

import shutil
from pathlib import Path

import pytest

from tests.small_disk import small_disk
from tests.vault_fixture import Clock
from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.archives import Contents
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Cancelled
from wellbeing_desktop.services import access_start, known_sheets, settling, sheet_backups
from wellbeing_desktop.vault import passphrases, snapshots, table_hashes
from wellbeing_desktop.vault.snapshots import connect_snapshot
from wellbeing_desktop.vault.store import Vault

NEW = recovery_code.encode(424242)


def content(path: Path, code: str) -> Contents:
    connection = connect_snapshot(path, code)
    found = table_hashes.of(connection)
    connection.close()
    return found


def opened_by(path: Path, code: str) -> bytes:
    """The key to a backup that this code opens."""
    found = passphrases.key_of(path, [code])
    assert found is not None
    return found[1]


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    made = [tmp_path / "snapshots", tmp_path / "stick"]
    for folder in made:
        folder.mkdir()
    return made


@pytest.fixture
def renewed(practice_vault: Vault, folders: list[Path], clock: Clock) -> tuple[str, dict[Path, Contents]]:
    """The old code, and what each snapshot made with it held; the new sheet is in force."""
    old = access_start.sheet_code(practice_vault)
    first = snapshots.make(practice_vault, folders[0]).path
    second = shutil.copy(first, folders[1])
    before = dict.fromkeys((first, Path(second)), content(first, old))
    settling.take_effect(practice_vault, NEW)
    return old, before


def test_snapshots_in_both_places_open_with_the_new_sheet_and_hold_the_same(
    practice_vault: Vault, folders: list[Path], renewed: tuple[str, dict[Path, Contents]]
) -> None:
    _, before = renewed
    assert sheet_backups.behind(practice_vault)
    steps: list[tuple[int, int]] = []
    brought = sheet_backups.bring_snapshots(practice_vault, folders, lambda done, of: steps.append((done, of)))
    assert brought == sheet_backups.Brought(2)
    assert sheet_backups.behind(practice_vault) == 0
    assert steps == sorted(steps)
    assert all(done <= of == 200 for done, of in steps)
    for path, held in before.items():
        assert content(path, NEW) == held
    assert sorted(path for folder in folders for path in folder.iterdir()) == sorted(before)
    assert sheet_backups.bring_snapshots(practice_vault, folders) == sheet_backups.Brought(0)


def test_what_is_damaged_or_strange_is_left_as_it_is_and_told(
    practice_vault: Vault, folders: list[Path], renewed: tuple[str, dict[Path, Contents]]
) -> None:
    damaged, sound = renewed[1]
    content_ = bytearray(damaged.read_bytes())
    content_[len(content_) // 2] ^= 1
    damaged.write_bytes(content_)
    stranger = folders[1] / f"snapshot-{'0' * 8}-20260101-0007.db"
    stranger.write_bytes(b"another vault's")
    brought = sheet_backups.bring_snapshots(practice_vault, [*folders, folders[0] / "gone"])
    assert brought == sheet_backups.Brought(1, (), (damaged,), (folders[0] / "gone",))
    assert damaged.read_bytes() == bytes(content_)
    assert stranger.read_bytes() == b"another vault's"
    assert opened_by(sound, NEW)
    assert sheet_backups.behind(practice_vault) == 1


def test_stopped_half_way_the_backup_is_the_old_one(
    folders: list[Path], renewed: tuple[str, dict[Path, Contents]]
) -> None:
    old, before = renewed
    path = next(iter(before))
    whole = path.read_bytes()
    key = opened_by(path, old)
    for last in (0, 150, 250, 380):  # at its beginning, copying, reading back, and just before the renaming

        def stop(done: int, _of: int, last: int = last) -> None:
            if done >= last:
                raise Cancelled

        with pytest.raises(Cancelled):
            passphrases.change(path, key, NEW, stop)
        assert path.read_bytes() == whole
        assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_backup_that_is_damaged_in_any_page_is_never_replaced(renewed: tuple[str, dict[Path, Contents]]) -> None:
    old, before = renewed
    path = next(iter(before))
    key, whole = opened_by(path, old), path.read_bytes()
    for place in range(2000, len(whole), 9 * 4096):
        damaged = whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :]
        path.write_bytes(damaged)
        with pytest.raises(UserError) as caught:
            passphrases.change(path, key, NEW)
        assert caught.value.kind is Kind.SNAPSHOT_BAD
        assert path.read_bytes() == damaged


def test_codes_begin_with_the_present_one(practice_vault: Vault) -> None:
    first = access_start.sheet_code(practice_vault)
    settling.take_effect(practice_vault, NEW)
    settling.take_effect(practice_vault, recovery_code.encode(7))
    assert known_sheets.codes(practice_vault) == [recovery_code.encode(7), NEW, first]


def test_without_room_a_snapshot_waits_for_another_time(practice_vault: Vault, tmp_path: Path, clock: Clock) -> None:
    with small_disk(tmp_path / "disk", 8192) as disk:
        path = snapshots.make(practice_vault, disk.folder).path
        settling.take_effect(practice_vault, NEW)
        before = path.read_bytes()
        disk.fill()
        assert sheet_backups.bring_snapshots(practice_vault, [disk.folder]) == sheet_backups.Brought(0, (path,))
        assert sheet_backups.behind(practice_vault) == 1
        assert path.read_bytes() == before
        disk.free()
        assert sheet_backups.bring_snapshots(practice_vault, [disk.folder]) == sheet_backups.Brought(1)
        assert sheet_backups.behind(practice_vault) == 0
