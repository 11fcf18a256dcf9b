"""Making vaults and damaging them, for the tests of damage and repair."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3

from tests.vault_tools import DATA_KEY
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind
from wellbeing_desktop.vault.connecting import PAGE_SIZE, connect, raw_key
from wellbeing_desktop.vault.faults import from_sqlite
from wellbeing_desktop.vault.opening import create
from wellbeing_desktop.vault.store import Clock, Vault


def add(vault: Vault, name: str) -> None:
    """Add an organisation, the plainest row there is, with a name that may be as long as is wanted."""
    with vault.transaction(Act.ADD_CONTACT):
        vault.connection.execute("INSERT INTO organisation (name) VALUES (?)", (name,))


def make(path: Path, clock: Clock, fill: Callable[[Vault], object]) -> Path:
    """A closed vault with something in it."""
    vault = create(path, DATA_KEY, clock=clock)
    vault.connection.execute("PRAGMA synchronous = OFF")
    fill(vault)
    vault.close()
    return path


def flip(path: Path, at: int, bit: int = 0) -> None:
    """Turn one bit of a file round; a second time turns it back."""
    with path.open("rb+") as file:
        file.seek(at)
        (byte,) = file.read(1)
        file.seek(at)
        file.write(bytes([byte ^ (1 << bit)]))


def flip_page(path: Path, number: int) -> None:
    """Turn one bit in the middle of a page round."""
    flip(path, (number - 1) * PAGE_SIZE + 2000)


def pages_of(path: Path) -> int:
    """How many pages a file has."""
    return path.stat().st_size // PAGE_SIZE


class Reader:
    """Queries a damaged vault as SQLite lets it be read, with a new connection after each bad page."""

    def __init__(self, path: Path, data_key: bytes = DATA_KEY) -> None:
        self._path, self._key = path, data_key
        self._connection = self._connect()

    def rows(self, query: str, *values: object) -> list[Any] | None:
        """What the query gives, None when it met a bad page."""
        try:
            return list(self._connection.execute(query, values).fetchall())
        except sqlcipher3.Error as error:
            trouble = from_sqlite(error)
            assert trouble is not None
            assert trouble.kind is Kind.VAULT_DAMAGED
            self.close()
            self._connection = self._connect()
            return None

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _connect(self) -> Any:
        connection = connect(self._path, raw_key(self._key))
        connection.execute("PRAGMA writable_schema = ON")  # else SQLite reads nothing at all of a file cut short
        return connection
