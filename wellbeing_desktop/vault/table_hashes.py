"""A hash of each table of a vault: by it an archive is compared with the vault, row by row and value by value.

Rows go in the order of their rowid, or of the primary key where there is none; each is a MessagePack array of its
values. Virtual tables are left out: what they hold is in tables of their own. `sqlite_schema` goes by name, without
its page numbers.
"""

import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256, Hash

from ..domain.archives import Contents, TableContent
from ..domain.progress import Progress, no_progress
from .faults import sqlite_errors

SLICE_SECONDS = 0.004
"""So long at most, but for one row, the vault is kept from others at a time."""

_PAUSE_SECONDS = 0.001
_SCHEMA = "sqlite_schema"
_encode = msgspec.msgpack.Encoder().encode
_Row = tuple[Any, ...]


@dataclass(frozen=True)
class _Table:
    """A table, what is read of it, and by which columns its rows are in order; these are read before the rest."""

    name: str
    columns: str
    keys: tuple[str, ...]

    def query(self, *, onwards: bool) -> str:
        """All rows, or those that come after the one whose keys are given."""
        keys = ", ".join(self.keys)
        after = f" WHERE ({keys}) > ({', '.join('?' * len(self.keys))})" if onwards else ""
        return f'SELECT {keys}, {self.columns} FROM "{self.name}"{after} ORDER BY {keys}'  # noqa: S608 - names


def of(connection: Any, lock: AbstractContextManager[Any] | None = None, progress: Progress = no_progress) -> Contents:
    """The content of each table by name; with a lock the connection is given free every few milliseconds.

    The caller sees to it that nothing changes meanwhile. Raises VAULT_DAMAGED, DISK_FAILED and what `progress` raises.
    """
    held = nullcontext() if lock is None else lock
    with sqlite_errors():
        with held:
            tables = _tables(connection)
        found: Contents = {}
        for done, table in enumerate(tables):
            made, rows = Hash(SHA256()), 0
            for some in _slices(connection, table, held):
                made.update(b"".join(map(_encode, some)))
                rows += len(some)
                progress(done, len(tables))
                if lock is not None:
                    time.sleep(_PAUSE_SECONDS)  # without a pause a waiting thread hardly ever gets the lock
            found[table.name] = TableContent(rows, made.finalize().hex())
        progress(len(tables), len(tables))
    return found


def _tables(connection: Any) -> list[_Table]:
    """Every table that has rows of its own, and the table of tables."""
    listed = connection.execute("SELECT name, type, wr FROM pragma_table_list WHERE schema = 'main' ORDER BY name")
    found = [_Table(_SCHEMA, "type, tbl_name, sql", ("name",))]
    for name, kind, without_rowid in listed.fetchall():
        if kind in ("table", "shadow") and name != _SCHEMA:
            keys = _primary_key(connection, name) if without_rowid else ("rowid",)
            found.append(_Table(name, "*", keys))
    return found


def _primary_key(connection: Any, name: str) -> tuple[str, ...]:
    rows = connection.execute("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (name,)).fetchall()
    return tuple(f'"{column}"' for (column,) in rows)


def _slices(connection: Any, table: _Table, held: AbstractContextManager[Any]) -> Iterator[list[_Row]]:
    """The rows in order, as many at a time as can be read in the time of a slice."""
    keys = len(table.keys)
    last: _Row = ()
    while True:
        with held:
            cursor = connection.execute(table.query(onwards=bool(last)), last)
            some = _timed(cursor)
            cursor.close()
        if not some:
            return
        last = some[-1][:keys]
        yield some


def _timed(rows: Iterator[_Row]) -> list[_Row]:
    """At least one row, when there is one, and then those that come in time."""
    ends, some = time.monotonic() + SLICE_SECONDS, []
    for row in rows:
        some.append(row)
        if time.monotonic() >= ends:
            break
    return some
