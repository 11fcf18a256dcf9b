"""Snapshots in two places: each for itself, thinned only after a new one was read back, its trouble told once."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services import worlds
from tests.small_disk import small_disk
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import snapshot_places, snapshots
from wellbeing_desktop.services.snapshots import Outcome, Where
from wellbeing_desktop.vault import snapshots as files
from wellbeing_desktop.vault.snapshot_file import verify
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def keep_up(vault: Vault, chosen: Path, *, new: bool = True) -> tuple[Outcome, ...]:
    return snapshots.keep_up(vault, snapshots.targets(vault, str(chosen)), new=new)


def beside(vault: Vault) -> Path:
    return vault.path.parent / "snapshots"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def kinds(outcomes: tuple[Outcome, ...]) -> list[Kind | None]:
    return [outcome.trouble.kind if outcome.trouble else None for outcome in outcomes]


def code_of(vault: Vault) -> str:
    return str(vault.connection.execute("SELECT recovery_code FROM meta").fetchone()[0])


def pretend(folder: Path, vault: Vault, *days: str) -> None:
    """Lay down names of earlier snapshots: thinning goes by names alone."""
    for number, day in enumerate(days, start=1):
        (folder / f"snapshot-{files.tag(vault)}-{day}-{number:04}.db").touch()


def test_one_is_made_and_the_other_is_the_same_to_the_byte(practice_vault: Vault, stick: Path) -> None:
    outcomes = keep_up(practice_vault, stick)
    assert kinds(outcomes) == [None, None]
    [here], [there] = beside(practice_vault).iterdir(), stick.iterdir()
    assert here.name == there.name
    assert here.read_bytes() == there.read_bytes()
    verify(there, code_of(practice_vault))
    assert there.stat().st_mode & 0o777 == 0o600


def test_each_place_is_for_itself(practice_vault: Vault, stick: Path) -> None:
    keep_up(practice_vault, stick / "gone")
    assert kinds(keep_up(practice_vault, stick / "gone")) == [None, Kind.SNAPSHOT_FOLDER_MISSING]
    assert len(names(beside(practice_vault))) == 2
    for path in beside(practice_vault).iterdir():
        path.unlink()
    beside(practice_vault).rmdir()
    beside(practice_vault).touch()
    laptop, chosen = keep_up(practice_vault, stick)
    assert laptop.trouble is not None
    assert chosen.newest is not None
    verify(chosen.newest.path, code_of(practice_vault))


def test_a_stick_that_is_back_gets_the_newest_and_the_laptop_what_only_the_stick_has(
    practice_vault: Vault, stick: Path, tmp_path: Path
) -> None:
    keep_up(practice_vault, stick / "gone")
    acts = practice_vault.connection.execute("SELECT count(*) FROM audit").fetchone()
    assert kinds(keep_up(practice_vault, stick, new=False)) == [None, None]
    assert names(stick) == names(beside(practice_vault))
    beside(practice_vault).rename(tmp_path / "lost")
    keep_up(practice_vault, stick, new=False)
    assert names(beside(practice_vault)) == names(stick)
    assert practice_vault.connection.execute("SELECT count(*) FROM audit").fetchone() == acts, "nothing was made"


def test_one_that_went_bad_since_is_not_brought_over(practice_vault: Vault, stick: Path) -> None:
    keep_up(practice_vault, stick / "gone")
    [made] = beside(practice_vault).iterdir()
    with made.open("rb+") as file:
        file.seek(4096 * 5 + 99)
        file.write(os.urandom(4))
    assert kinds(keep_up(practice_vault, stick, new=False)) == [None, Kind.SNAPSHOT_BAD]
    assert names(stick) == []


def test_numbers_go_on_from_the_highest_of_all_places(practice_vault: Vault, stick: Path) -> None:
    (stick / "snapshot-ffffffff-20250101-0041.db").touch()
    keep_up(practice_vault, stick)
    assert names(beside(practice_vault)) == [f"snapshot-{files.tag(practice_vault)}-20261123-0042.db"]
    assert len(names(stick)) == 2


def test_each_place_is_thinned_by_what_is_in_it_and_others_are_left_alone(practice_vault: Vault, stick: Path) -> None:
    beside(practice_vault).mkdir()
    days = [f"202611{day:02}" for day in range(1, 23)]
    pretend(beside(practice_vault), practice_vault, *days)
    pretend(stick, practice_vault, *days[-3:])
    for number, day in enumerate(days[:15], start=100):
        (stick / f"snapshot-ffffffff-{day}-0{number}.db").touch()
    (stick / "snapshot-99999999-20209999-0001.db").touch()
    (stick / "holiday.jpg").touch()
    assert kinds(keep_up(practice_vault, stick)) == [None, None]
    left = [name[-16:-8] for name in names(beside(practice_vault))]
    assert left == ["20261101", "20261108", "20261115", *(f"202611{day}" for day in range(16, 24))]
    assert len(names(stick)) == 3 + 1 + 15 + 2


def test_nothing_is_thinned_where_no_new_one_was_read_back(practice_vault: Vault, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1024) as disk:
        pretend(disk.folder, practice_vault, *(f"202611{day:02}" for day in range(1, 23)))
        disk.fill(leave=65536)
        assert kinds(keep_up(practice_vault, disk.folder)) == [None, Kind.DISK_FULL]
        assert len(names(disk.folder)) == 22 + len(["ballast"])


@pytest.mark.parametrize("turn", [{"days": -9000}, {"days": 9000}, {"days": -2}])
def test_a_clock_set_back_or_years_ahead_removes_nothing(
    practice_vault: Vault, stick: Path, clock: Clock, turn: dict[str, int]
) -> None:
    pretend(stick, practice_vault, "20251231", "20261031", "20261115", *(f"202611{day}" for day in range(16, 24)))
    before = names(stick)
    clock.turn(**turn)
    keep_up(practice_vault, stick)
    assert set(before) < set(names(stick))


def test_what_a_crash_left_is_swept_but_only_our_own(practice_vault: Vault, stick: Path) -> None:
    own = files.tag(practice_vault)
    left = [f"snapshot-{own}-20261120-0003.db.part", f"snapshot-{own}-20261120-0003.db.part-journal"]
    kept = ["snapshot-ffffffff-20261120-0007.db.part", f"archive-{own}-20261120-0003.db.part"]
    for name in (*left, *kept):
        (stick / name).touch()
    keep_up(practice_vault, stick)
    assert set(names(stick)) & {*left, *kept} == set(kept)


def test_trouble_is_new_once_until_it_is_mended(practice_vault: Vault, stick: Path) -> None:
    home, gone = practice_vault.path.parent, str(stick / "gone")
    first = keep_up(practice_vault, Path(gone))
    assert kinds(snapshot_places.settle(home, first)) == [Kind.SNAPSHOT_FOLDER_MISSING]
    assert snapshot_places.settle(home, keep_up(practice_vault, Path(gone))) == ()
    assert [each.trouble for each in snapshot_places.standing(practice_vault, gone)] == [
        None,
        Kind.SNAPSHOT_FOLDER_MISSING,
    ]
    (stick / "gone").mkdir()
    assert snapshot_places.standing(practice_vault, gone)[1].trouble, "it is mended once a snapshot is there"
    assert snapshot_places.settle(home, keep_up(practice_vault, Path(gone))) == ()
    assert [each.trouble for each in snapshot_places.standing(practice_vault, gone)] == [None, None]
    full = (Outcome(first[1].target, trouble=UserError(Kind.DISK_FULL)),)
    assert snapshot_places.settle(home, full) == full, "trouble of another kind is new"
    snapshot_places.forget(home, Where.CHOSEN)
    assert snapshot_places.known(home, Where.CHOSEN) is None


def test_a_disk_that_is_full_at_any_step_leaves_the_last_good_one(practice_vault: Vault, tmp_path: Path) -> None:
    """Room is given in steps of 4 KB: at each one a snapshot is brought over, at some one is made there."""
    with small_disk(tmp_path / "disk", 8192) as disk:
        [made, first] = keep_up(practice_vault, disk.folder)
        assert made.newest is not None
        assert first.newest is not None
        newer = made.newest.path.with_name(made.newest.path.name.replace("-0001", "-0002"))
        made.newest.path.rename(newer)
        source = replace(made.newest, path=newer)
        pages = made.newest.size // 4096
        for room in range(pages):
            disk.fill(leave=4096 * room)
            assert trouble_of(lambda: files.bring(source, disk.folder)) is Kind.DISK_FULL, room
            if room % (pages // 6) == 0:
                assert trouble_of(lambda: files.make(practice_vault, disk.folder)) is Kind.DISK_FULL, room
            assert names(disk.folder) == ["ballast", first.newest.path.name]
            disk.free()
        verify(first.newest.path, code_of(practice_vault))
        assert trouble_of(lambda: files.bring(source, disk.folder)) is None
        print(f"full disk: {pages} steps of 4 KB, 0 of them left anything but the last good snapshot")


def trouble_of(deed: Callable[[], object]) -> Kind | None:
    try:
        deed()
    except UserError as trouble:
        return trouble.kind
    return None


def test_a_damaged_vault_stops_all_before_anything_is_copied(practice_vault: Vault, stick: Path) -> None:
    """And what is typed can still be saved: the connection has not met the bad page."""
    keep_up(practice_vault, stick)
    with practice_vault.transaction(Act.ADD_CONTACT):
        practice_vault.connection.execute("INSERT INTO organisation (name) VALUES (?)", ("x" * 500_000,))
    handle = os.open(practice_vault.path, os.O_WRONLY)  # never closed: a close would give up the vault's locks
    os.pwrite(handle, bytes(16), practice_vault.path.stat().st_size - 3000)
    before = names(stick)
    with pytest.raises(UserError) as caught:
        keep_up(practice_vault, stick)
    assert caught.value.kind is Kind.VAULT_DAMAGED
    assert names(stick) == before
    worlds.add_client(practice_vault)
