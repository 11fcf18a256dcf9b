"""Nothing refused is in any file that leaves, and what was released is: in worlds of which most things fit."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tests.leaks.other_files import all_files
from tests.leaks.scanner import leaks_in
from tests.leaks.worlds import Prepared, World, prepare
from wellbeing_desktop.domain.notes import Voice

KINDS = {
    "report", "progress_report", "attendance_overview", "closing_report", "hours_statement", "letter",
    "receipt", "form", "copy of the client", "copy of the colleague", "confirmation", "letter of withdrawal",
    "notice", "inspection copy",
    "portable copy", "plan", "pack", "life areas", "list", "register", "card",
}  # fmt: skip


@pytest.fixture(scope="module")
def grounds(tmp_path_factory: pytest.TempPathFactory) -> list[Prepared]:
    """Some practices, of which each world gets a copy."""
    folder = tmp_path_factory.mktemp("grounds")
    return [prepare(folder, number) for number in range(4)]


def look(prepared: Prepared, number: int, path: Path) -> Counter[str]:
    """Everything that leaves one world; counts what left and what did not."""
    seen: Counter[str] = Counter()
    vault = prepared.opened(path)
    try:
        for file in all_files(World(vault, prepared.ground, number)):
            where = f"world {number}, {file.what}"
            assert (file.data is None) == (file.expected is None), where
            if file.data is None or file.expected is None:
                seen["nothing"] += 1
                continue
            found = {leak.canary for leak in leaks_in(file.data, prepared.canaries, file.passphrase)}
            assert not file.passphrase or not prepared.canaries.in_bytes(file.data), f"{where}, outside the passphrase"
            too_much = {word: prepared.ground.placed[word] for word in found - file.expected.must - file.expected.may}
            assert not too_much, (where, too_much)
            missed = {word: prepared.ground.placed[word] for word in file.expected.must - found}
            assert not missed, (where, missed)
            seen.update({"file": 1, file.what: 1, "released": len(file.expected.must)})
    finally:
        vault.close()
        path.unlink()
    return seen


def look_at(grounds: list[Prepared], numbers: range, folder: Path) -> None:
    """All of them; each kind of file leaves at least once, and enough of what was asked for stays."""
    seen: Counter[str] = Counter()
    for number in numbers:
        seen += look(grounds[number % len(grounds)], number, folder / "world.db")
    assert set(seen) >= KINDS, KINDS - set(seen)
    assert seen["released"] > 10 * len(numbers), seen
    assert len(numbers) // 8 < seen["nothing"] < len(numbers), seen


def test_nothing_refused_is_in_a_file_of_a_hundred_worlds(grounds: list[Prepared], tmp_path: Path) -> None:
    look_at(grounds, range(100), tmp_path)


@pytest.mark.long
def test_nothing_refused_is_in_a_file_of_two_thousand_worlds(tmp_path: Path) -> None:
    grounds = [prepare(tmp_path, number) for number in range(40)]
    look_at(grounds, range(2_000), tmp_path)


def test_what_the_oracle_would_not_expect_is_a_failure(grounds: list[Prepared], tmp_path: Path) -> None:
    """A practice whose canaries are said to be a colleague's or a client's for that matter: then much is too much."""
    prepared = grounds[0]
    placed = {word: replace(one, voice=Voice.COLLEAGUE) for word, one in prepared.ground.placed.items()}
    lying = replace(prepared, ground=replace(prepared.ground, placed=placed))
    with pytest.raises(AssertionError, match="world 0"):
        look(lying, 0, tmp_path / "world.db")
