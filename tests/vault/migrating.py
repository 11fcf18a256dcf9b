"""Vaults of every earlier version with data in them, and their migrations cut short after any statement."""

import re
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.vault_tools import DATA_KEY
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.vault import audit, connecting, migrate, opening, table_hashes

VAULTS = Path(__file__).parents[1] / "vaults"
ALIKE = ("client", "contact", "trajectory", "session", "participant", "note_section", "report", "disclosure", "audit")
"""Tables that every version has had since the second, in which no migration makes or loses a row."""

VERSIONS = (1, 2, 3, 4, 5)


def lay_down(version: int, path: Path) -> None:
    """Put a closed vault of that version there; the first had nothing but what a vault says of itself."""
    if version > 1:
        shutil.copy(VAULTS / f"version-{version}.vault", path)
        return
    path.touch(mode=0o600)
    with opened(path) as connection:
        connection.execute(f"PRAGMA application_id = {connecting.APPLICATION_ID}")
        connection.executescript(migrate.scripts()[1].read_text("utf-8"))
        connection.execute("PRAGMA user_version = 1")
        values = (secrets.token_hex(16), secrets.token_bytes(32), opening.new_code())
        connection.execute("INSERT INTO meta VALUES (1, ?, '0.1.0', '2026-01-01T09:00:00', ?, ?, '2026-01-01')", values)
        for act in (Act.CREATE_VAULT, Act.CONFIRM_SHEET):
            audit.append(connection, datetime(2026, 1, 1, 9), act, 0)


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """A bare connection, for looking at a vault as it lies there."""
    with closing(connecting.connect(path, connecting.raw_key(DATA_KEY))) as connection:
        yield connection


def content(path: Path) -> dict[str, Any]:
    """The version, every table's rows and hash, and the whole schema."""
    with opened(path) as connection:
        return {"version": connecting.pragma(connection, "user_version"), **table_hashes.of(connection)}


def rows(connection: Any) -> dict[str, int]:
    """How many rows the tables have in which no migration makes or loses one."""
    known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ALIKE if table in known
    }


def statements(number: int) -> list[str]:
    """The statements of a migration, a trigger with all of its body as one."""
    found, begun = [], ""
    for piece in re.split(r"(?<=;)", migrate.scripts()[number].read_text("utf-8")):
        begun += piece
        if sqlite3.complete_statement(begun):
            found.append(begun)
            begun = ""
    assert not re.sub(r"--.*", "", begun).strip(), "a statement without an end"
    return found


def sample(steps: int, of: int) -> list[int]:
    """The first, the last, and so many between them, evenly."""
    return sorted({1, of, *(1 + round((of - 1) * at / (steps - 1)) for at in range(steps))})
