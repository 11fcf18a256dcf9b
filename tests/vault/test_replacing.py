"""Another vault in the place of the present one: after any interruption one of the two, with its own key file."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.interrupted import every_interruption
from tests.small_disk import small_disk
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault import replacing

NAMES = ("vault.db", "vault.db-journal", "vault.keys", "vault.deputy")


def lay(folder: Path, mark: str, *names: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_text(mark)


def marks(folder: Path) -> dict[str, str]:
    return {name: (folder / name).read_text() for name in NAMES if (folder / name).exists()}


def set_out(home: Path) -> None:
    """An old vault whose program was killed, and a new one on its way."""
    for path in [home / name for name in ("aside", "next", "next.ready")]:
        shutil.rmtree(path, ignore_errors=True)
    lay(home, "old", *NAMES)
    lay(replacing.folder_for_next(home), "new", "vault.db", "vault.keys")


OLD = dict.fromkeys(NAMES, "old")
NEW = dict.fromkeys(("vault.db", "vault.keys"), "new")


def test_a_ready_vault_comes_in_the_place_of_the_present_one_which_is_kept_whole(tmp_path: Path) -> None:
    set_out(tmp_path)
    replacing.mark_ready(tmp_path)
    assert marks(tmp_path) == OLD
    aside = replacing.put_in_place(tmp_path)
    assert aside == tmp_path / "aside" / "0001"
    assert marks(tmp_path) == NEW
    assert marks(aside) == OLD
    assert sorted(path.name for path in tmp_path.iterdir()) == ["aside", "vault.db", "vault.keys"]


def test_each_vault_put_aside_has_a_folder_of_its_own(tmp_path: Path) -> None:
    set_out(tmp_path)
    kept = replacing.new_aside(tmp_path)
    (kept / "vault.db").write_text("kept")
    replacing.mark_ready(tmp_path)
    assert replacing.put_in_place(tmp_path) == tmp_path / "aside" / "0002"
    assert (kept / "vault.db").read_text() == "kept"


def test_without_a_present_vault_nothing_is_put_aside(tmp_path: Path) -> None:
    lay(replacing.folder_for_next(tmp_path), "new", "vault.db", "vault.keys")
    replacing.mark_ready(tmp_path)
    replacing.put_in_place(tmp_path)
    assert marks(tmp_path) == NEW
    assert not (tmp_path / "aside").exists()


def interruptions(home: Path, work: Callable[[], object]) -> list[str]:
    """What stood in the home folder after each interruption, once it had been finished."""
    found = []

    def prepare() -> Callable[[], object]:
        set_out(home)
        return work

    for _ in every_interruption(prepare):
        replacing.finish(home)
        found.append(marks(home)["vault.db"])
        assert marks(home) == (NEW if found[-1] == "new" else OLD)
        assert found[-1] == "old" or marks(home / "aside" / "0001") == OLD
        assert not replacing.is_ready(home)
    return found


def test_interrupted_before_any_step_it_is_the_old_vault_or_wholly_the_new_one(tmp_path: Path) -> None:
    home = tmp_path / "home"

    def replace() -> None:
        replacing.mark_ready(home)
        replacing.put_in_place(home)

    found = interruptions(home, replace)
    assert found == sorted(found, key=["old", "new"].index)
    assert found.count("old") == 2  # before the journal goes, and before the renaming that decides
    assert found.count("new") >= len(NAMES) + len(NEW)


def test_finishing_may_be_interrupted_as_often_as_it_likes(tmp_path: Path) -> None:
    """Each attempt goes on where the last one stopped."""
    set_out(tmp_path)
    replacing.mark_ready(tmp_path)
    steps = list(every_interruption(lambda: lambda: replacing.finish(tmp_path)))
    assert steps
    assert marks(tmp_path) == NEW
    assert marks(tmp_path / "aside" / "0001") == OLD


def test_an_unready_vault_is_never_put_in_place_and_goes_when_another_is_made(tmp_path: Path) -> None:
    set_out(tmp_path)
    replacing.finish(tmp_path)
    assert marks(tmp_path) == OLD
    assert list(replacing.folder_for_next(tmp_path).iterdir()) == []


@pytest.mark.parametrize("missing", ["vault.db", "vault.keys"])
def test_half_a_vault_is_never_ready(tmp_path: Path, missing: str) -> None:
    set_out(tmp_path)
    (tmp_path / "next" / missing).unlink()
    with pytest.raises(RuntimeError):
        replacing.mark_ready(tmp_path)
    assert not replacing.is_ready(tmp_path)


def test_a_vault_that_was_not_closed_is_never_ready(tmp_path: Path) -> None:
    set_out(tmp_path)
    (tmp_path / "next" / "vault.db-journal").write_text("rows that are not in yet")
    with pytest.raises(RuntimeError):
        replacing.mark_ready(tmp_path)
    (tmp_path / "next" / "vault.db-journal").write_text("")
    replacing.mark_ready(tmp_path)
    replacing.finish(tmp_path)
    assert marks(tmp_path) == NEW


def test_what_was_only_needed_for_the_making_does_not_come_along(tmp_path: Path) -> None:
    set_out(tmp_path)
    lay(tmp_path / "next", "half", "brought.db", "vault.db.before-0006")
    lay(tmp_path / "next" / "aside", "half", "vault.db")
    replacing.mark_ready(tmp_path)
    replacing.put_in_place(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["aside", "vault.db", "vault.keys"]
    assert [path.name for path in (tmp_path / "aside").iterdir()] == ["0001"]


def test_no_second_vault_is_begun_while_one_waits(tmp_path: Path) -> None:
    set_out(tmp_path)
    replacing.mark_ready(tmp_path)
    with pytest.raises(RuntimeError):
        replacing.folder_for_next(tmp_path)


def test_a_full_disk_never_leaves_a_mixture(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64) as disk:
        home = disk.folder / "home"
        set_out(home)
        replacing.mark_ready(home)
        disk.fill()
        with suppress(UserError):
            replacing.put_in_place(home)
        disk.free()
        replacing.finish(home)
        assert marks(home) == NEW
        assert marks(home / "aside" / "0001") == OLD


def test_a_disk_that_may_not_be_written_tells_it_and_keeps_the_old_vault(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64) as disk:
        set_out(disk.folder)
        replacing.mark_ready(disk.folder)
        disk.protect()
        with pytest.raises(UserError) as caught:
            replacing.finish(disk.folder)
        assert caught.value.kind is Kind.NOT_WRITABLE
        assert marks(disk.folder) == OLD
