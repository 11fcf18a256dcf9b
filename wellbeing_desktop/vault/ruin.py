"""Reading what can still be read of a damaged vault: the rows outside what its bad pages hold."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlcipher3

from ..domain.errors import Kind
from .connecting import connect, raw_key
from .faults import from_sqlite
from .page_map import ALL_ROWS, PageMap, Rows

Row = tuple[Any, ...]


class Ruin:
    """A damaged vault that is only read, on a copy; after each bad page a new connection, for the old one is dead.

    `salt` is what the file was made with: its own may be damaged.
    """

    def __init__(self, path: Path, data_key: bytes, salt: bytes, found: PageMap) -> None:
        self._path, self._key, self._salt = path, data_key, salt
        self._found = found
        self._connection: Any = None

    def close(self) -> None:
        """Close the connection; a later read makes a new one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def columns(self, table: str) -> list[str]:
        """The columns of a table; none when there is no such table, or it cannot be known."""
        return [row[1] for row in self.query(f'PRAGMA table_info("{table}")') or ()]

    def query(self, query: str, *values: object) -> list[Row] | None:
        """The rows of a query, None when it met a bad page."""
        try:
            return list(self._open().execute(query, values).fetchall())
        except sqlcipher3.Error as error:
            self._after(error)
            return None

    def rows(self, table: str, columns: list[str], lost: list[Rows]) -> Iterator[Row]:
        """The rows of a table that has row numbers, each with its number first; `lost` gets what cannot be read.

        What the map knows to be bad is passed over; a page that is bad all the same ends its stretch of rows.
        """
        lost.extend(self._found.rows.get(table, ()))
        names = ", ".join(f'"{name}"' for name in ("rowid", *columns))
        query = f'SELECT {names} FROM "{table}" NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid'  # noqa: S608
        for low, high in _between(list(lost)):
            last = low - 1
            try:
                for row in self._open().execute(query, (low, high)):
                    yield row
                    last = row[0]
            except sqlcipher3.Error as error:
                self._after(error)
                lost.append((last + 1, high))

    def by_key(self, table: str, columns: list[str]) -> list[Row] | None:
        """All rows of a table kept by key, None when one of its pages is bad."""
        if table in self._found.by_key or table in self._found.rows:
            return None
        names = ", ".join(f'"{name}"' for name in columns)
        return self.query(f'SELECT {names} FROM "{table}"')  # noqa: S608 - names come from the schema

    def known(self, table: str, lost: list[Rows], column: str = "rowid") -> dict[int, Any] | None:
        """The rows that were in these ranges by number, by an index that can be read; None without one.

        Of each the value of a `column`, where the index holds that.
        """
        for _, name, _, _, partial in self.query(f'PRAGMA index_list("{table}")') or ():
            if partial or name in self._found.indexes:
                continue
            found = dict[int, Any]()
            query = f'SELECT rowid, "{column}" FROM "{table}" INDEXED BY "{name}" WHERE rowid BETWEEN ? AND ?'  # noqa: S608
            for low, high in lost:
                rows = self.query(query, low, high)
                if rows is None:
                    break
                found |= dict(rows)
            else:
                return found
        return None

    def _open(self) -> Any:
        if self._connection is None:
            self._connection = connect(self._path, raw_key(self._key, self._salt))
            # Else SQLite reads nothing at all of a file that was cut short.
            self._connection.execute("PRAGMA writable_schema = ON")
            self._connection.execute("PRAGMA query_only = ON")
        return self._connection

    def _after(self, error: sqlcipher3.Error) -> None:
        trouble = from_sqlite(error)
        self.close()
        if trouble is None:
            raise error
        if trouble.kind is not Kind.VAULT_DAMAGED:
            raise trouble from None


def _between(lost: list[Rows]) -> Iterator[Rows]:
    """The stretches of rows outside these ranges."""
    low, high = ALL_ROWS
    for first, last in sorted(lost):
        if low < first:
            yield low, first - 1
        low = max(low, last + 1)
    if low <= high:
        yield low, high
