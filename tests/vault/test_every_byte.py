"""Every byte of a vault is turned round: each is found by the check of pages, and none is ever read as a row."""

import hashlib
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.vault.damaged import add, flip, make
from tests.vault_tools import DATA_KEY, SetClock
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.vault import diagnosis, page_check
from wellbeing_desktop.vault.cipher_pages import CipherPages
from wellbeing_desktop.vault.connecting import PAGE_SIZE, SALT_SIZE
from wellbeing_desktop.vault.faults import sqlite_errors
from wellbeing_desktop.vault.opening import open_vault
from wellbeing_desktop.vault.store import Vault

ROWS = 60
READ_EVERY = 97


def fill(vault: Vault) -> None:
    for number in range(ROWS):
        add(vault, f"{number} " + "x" * 3_000)


@pytest.fixture
def closed(tmp_path: Path, clock: SetClock) -> Path:
    return make(tmp_path / "vault.db", clock, fill)


def rows_of(connection: Any) -> str:
    rows = connection.execute("SELECT id, name FROM organisation ORDER BY id").fetchall()
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def read(path: Path, salt: bytes) -> str:
    """The rows of a vault as the program gets them; empty when it is told that they cannot be had."""
    try:
        vault = open_vault(path, DATA_KEY, salt=salt)
    except UserError:
        return ""
    try:
        with sqlite_errors():
            return rows_of(vault.connection)
    except UserError:
        return ""
    finally:
        vault.close()


def wrongly_read(path: Path, places: range, chance: random.Random, reading: Callable[[], str]) -> tuple[int, int]:
    """How many flips gave other rows than there were, and how many were told or gave no rows."""
    right, wrong, told = reading(), 0, 0
    for at in places:
        bit = chance.randrange(8)
        flip(path, at, bit)
        found = reading()
        wrong += found not in ("", right)
        told += found == ""
        flip(path, at, bit)
    return wrong, told


@pytest.mark.long
def test_every_flipped_byte_is_found_on_its_page(closed: Path) -> None:
    """One bit of each byte of the file, salt included, by what checks an open vault's pages."""
    content, salt, chance = bytearray(closed.read_bytes()), diagnosis.read_salt(closed), random.Random(50)  # noqa: S311
    pages, missed = CipherPages(DATA_KEY, salt), 0
    for at in range(SALT_SIZE, len(content)):
        number, begin = at // PAGE_SIZE + 1, at // PAGE_SIZE * PAGE_SIZE
        bit = 1 << chance.randrange(8)
        content[at] ^= bit
        missed += pages.is_whole(number, bytes(content[begin : begin + PAGE_SIZE]))
        content[at] ^= bit
    for at in range(SALT_SIZE):
        flip(closed, at, chance.randrange(8))
        missed += page_check.look_at_file(closed, DATA_KEY, salt).trouble is None
        closed.write_bytes(content)
    print(f"\n{len(content)} flips on {len(content) // PAGE_SIZE} pages, {missed} missed: under {3 / len(content):.1e}")
    assert len(content) // PAGE_SIZE >= 50
    assert missed == 0


@pytest.mark.long
def test_no_flipped_byte_is_ever_read_as_a_row(closed: Path) -> None:
    """The vault is opened and read as the program does; what is given is what was written, or nothing is."""
    salt, size = diagnosis.read_salt(closed), closed.stat().st_size
    places = range(0, size, READ_EVERY)
    wrong, told = wrongly_read(closed, places, random.Random(51), lambda: read(closed, salt))  # noqa: S311
    print(f"\n{len(places)} flips read back: {told} told, {wrong} read wrongly: under {3 / len(places):.1e}")
    assert wrong == 0
    assert told > len(places) // 10


def test_without_encryption_they_are(tmp_path: Path) -> None:
    """The control: the same flips in a file of plain SQLite give other texts, without a word."""
    path = tmp_path / "plain.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE organisation (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    plain.executemany("INSERT INTO organisation (name) VALUES (?)", [("x" * 3_000,) for _ in range(ROWS)])
    plain.commit()
    plain.close()

    def reading() -> str:
        connection = sqlite3.connect(path)
        try:
            return rows_of(connection)
        except sqlite3.DatabaseError:
            return ""
        finally:
            connection.close()

    wrong, _ = wrongly_read(path, range(2 * PAGE_SIZE + 2_000, 30 * PAGE_SIZE, 3_001), random.Random(51), reading)  # noqa: S311
    assert wrong > 20
