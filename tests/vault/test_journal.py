"""A journal left by a crash gives back the old state wholly, or the vault says that it is damaged: never a mixture."""

import os
import random
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.vault.damaged import add, flip, make
from tests.vault_tools import DATA_KEY, SetClock
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault import diagnosis, page_check
from wellbeing_desktop.vault.faults import sqlite_errors
from wellbeing_desktop.vault.journal import is_damaged
from wellbeing_desktop.vault.opening import open_vault
from wellbeing_desktop.vault.store import Vault

HEADER = 28
RECORD = 4 + 4096 + 4
SECTOR = 512
LARGEST = 20_000_000
"""No vault that is opened grows beyond this: ten times what is there."""


def fill(vault: Vault) -> None:
    for number in range(120):
        add(vault, f"{number} old " + "x" * 900)


def state_of(vault: Vault) -> list[tuple[int, str]]:
    return [(number, name[:9]) for number, name in vault.connection.execute("SELECT id, name FROM organisation")]


def cut_off(path: Path) -> None:
    """Die in the middle of a write so large that SQLite had begun to write it into the vault."""
    if (child := os.fork()) == 0:
        vault = open_vault(path, DATA_KEY)
        vault.connection.execute("PRAGMA cache_size = 5")
        vault.connection.execute("BEGIN IMMEDIATE")
        vault.connection.execute("UPDATE organisation SET name = replace(name, 'old', 'newer')")
        vault.connection.execute("DELETE FROM organisation WHERE id % 3 = 0")
        os._exit(0)
    os.waitpid(child, 0)


@dataclass
class Cut:
    """A vault with the journal of a write that was cut off, and the state before it."""

    path: Path
    old: list[tuple[int, str]]
    salt: bytes
    sizes: set[int] = field(default_factory=set)

    @property
    def journal(self) -> Path:
        return self.path.with_name(self.path.name + "-journal")

    def outcome(self, work: Path, at: int, bit: int) -> str:
        """Open a copy whose journal has one bit turned round: 'refused', 'told', 'old' or 'mixed'."""
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        for file in (self.path, self.journal):
            shutil.copy(file, work)
        flip(work / self.journal.name, at, bit)
        try:
            vault = open_vault(work / self.path.name, DATA_KEY, salt=self.salt)
        except UserError as trouble:
            return "refused" if trouble.kind in (Kind.VAULT_DAMAGED, Kind.VAULT_TRUNCATED) else str(trouble.kind)
        try:
            if page_check.look(vault).trouble is not None:
                return "told"
            with sqlite_errors():
                return "old" if state_of(vault) == self.old else "mixed"
        except UserError:
            return "told"
        finally:
            vault.close()
            self.sizes.add((work / self.path.name).stat().st_size)

    def outcomes(self, work: Path, places: Iterable[int], chance: random.Random) -> dict[str, int]:
        """How often each came of a flip at these places."""
        found: dict[str, int] = {}
        for at in places:
            outcome = self.outcome(work, at, chance.randrange(8))
            found[outcome] = found.get(outcome, 0) + 1
        return found


@pytest.fixture
def cut(tmp_path: Path, clock: SetClock) -> Cut:
    path = make(tmp_path / "vault.db", clock, fill)
    salt = diagnosis.read_salt(path)
    vault = open_vault(path, DATA_KEY, salt=salt)
    found = Cut(path, state_of(vault), salt)
    vault.close()
    cut_off(path)
    return found


def headers(journal: Path) -> list[int]:
    """Where the journal's headers begin."""
    content = journal.read_bytes()
    return [at for at in range(0, len(content), SECTOR) if content.startswith(bytes.fromhex("d9d505f920a163d7"), at)]


def test_a_journal_as_it_was_left_gives_back_the_old_state(cut: Cut) -> None:
    assert cut.journal.stat().st_size > 20 * RECORD
    assert len(headers(cut.journal)) > 2
    assert not is_damaged(cut.journal)
    vault = open_vault(cut.path, DATA_KEY)
    assert state_of(vault) == cut.old
    assert page_check.look(vault).trouble is None
    vault.close()


def test_a_flipped_bit_in_it_never_mixes_old_and_new(cut: Cut, tmp_path: Path) -> None:
    """A sample: half of the first header, a few of the last one, and some of a record."""
    first = [*range(0, HEADER, 2), SECTOR + 2, SECTOR + 1500, SECTOR + 4 + 4096 + 1, headers(cut.journal)[-1] + 3]
    found = cut.outcomes(tmp_path / "work", first, random.Random(6))  # noqa: S311
    for header in (headers(cut.journal)[number] for number in (0, 2, -2, -1)):
        for byte, bit in ((5, 5), (11, 1), (11, 0)):  # a mark's byte to zero, counts of two to none and to three
            outcome = cut.outcome(tmp_path / "work", header + byte, bit)
            assert outcome in ("refused", "told", "old"), (header, byte, bit)
    assert set(found) <= {"refused", "told", "old"}
    assert found["refused"] > 5
    assert sum(found.values()) == len(first)
    assert max(cut.sizes) < LARGEST


def test_without_the_look_at_the_journal_some_do(cut: Cut, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: SQLite alone stops at what does not fit, and leaves a vault that is neither old nor new."""
    monkeypatch.setattr(diagnosis, "is_damaged", lambda _journal: False)
    found = cut.outcomes(tmp_path / "work", (3, 11, 13), random.Random(6))  # noqa: S311
    assert found.get("old", 0) < 3
    assert found.get("mixed", 0) + found.get("told", 0) > 0


@pytest.mark.long
def test_every_byte_of_all_headers_and_of_some_records(cut: Cut, tmp_path: Path) -> None:
    """All bytes of every header, of the first and last record's number and checksum, and 1,500 others."""
    chance, size = random.Random(2026), cut.journal.stat().st_size  # noqa: S311
    places = {at + byte for at in headers(cut.journal) for byte in range(HEADER)}
    places |= {SECTOR + byte for byte in (*range(4), *range(4 + 4096, RECORD))}
    places |= {size - 1 - byte for byte in (*range(4), *range(4 + 4096, RECORD))}
    places |= set(chance.sample(range(size), 1_500))
    found = cut.outcomes(tmp_path / "work", sorted(places), chance)
    print(f"\n{len(places)} flips of a hot journal: {found}; at most 3/{len(places)} = {3 / len(places):.4%} mixed")
    assert set(found) <= {"refused", "told", "old"}
    assert max(cut.sizes) < LARGEST
