"""Records in and out of their tables: a frozen dataclass is a row, its fields are the columns.

Writing goes through `put` and `remove` so that every act can be undone by one piece of code; reading that joins tables
is plain SQL where it is needed. Dates and times are ISO 8601 text, enums their value, a drawn signature its own short
text, other nested records JSON.
"""

import dataclasses
import re
import typing
from collections.abc import Callable
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar

import msgspec

from wellbeing_desktop.domain.change import Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.signature import Signature, from_text

from .faults import sqlite_errors
from .store import Vault

R = TypeVar("R", bound=Record)
_WORDS_OF_SQL = {"group": "groups"}
Value = str | int | float | bytes | None
_Reader = Callable[[Value], Any]


def put(vault: Vault, record: R) -> R:
    """Store the record and return it with its id: id 0 is a new row, another id replaces or brings back that row."""
    table, names = _table(type(record)), _columns(type(record))
    values = [_encode(getattr(record, name)) for name in names]
    if record.id and _update(vault, table, names, values, record.id):
        return record
    if not record.id:
        names, values = names[1:], values[1:]
    marks = ", ".join("?" * len(names))
    cursor = vault.connection.execute(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})",  # noqa: S608 - names come from dataclasses
        values,
    )
    return record if record.id else typing.cast(R, dataclasses.replace(typing.cast(Any, record), id=cursor.lastrowid))


def remove(vault: Vault, record: Record) -> None:
    """Delete the record's row; raises NOT_FOUND when it is not there."""
    cursor = vault.connection.execute(f"DELETE FROM {_table(type(record))} WHERE id = ?", (record.id,))  # noqa: S608
    if cursor.rowcount != 1:
        raise UserError(Kind.NOT_FOUND)


def get(vault: Vault, cls: type[R], number: int) -> R:
    """The record with this id; raises NOT_FOUND."""
    found = find(vault, cls, number)
    if found is None:
        raise UserError(Kind.NOT_FOUND)
    return found


def find(vault: Vault, cls: type[R], number: int) -> R | None:
    """The record with this id, or None; read once as long as nothing changes. Raises as `select` does."""
    with sqlite_errors():
        known = vault.known()
    if known is not None and (cls, number) in known:
        return typing.cast(R | None, known[cls, number])
    rows = select(vault, cls, "WHERE id = ?", (number,))
    found = rows[0] if rows else None
    if known is not None:
        known[cls, number] = found
    return found


def select(vault: Vault, cls: type[R], tail: str = "", params: typing.Sequence[Value] = ()) -> list[R]:
    """The records of `SELECT ... FROM table <tail>`; the table can be called by its own name in the tail.

    Raises VAULT_DAMAGED or DISK_FAILED when a page cannot be read.
    """
    table, names = _table(cls), _columns(cls)
    listed = ", ".join(f"{table}.{name}" for name in names)
    with sqlite_errors():
        rows = vault.connection.execute(f"SELECT {listed} FROM {table} {tail}", tuple(params)).fetchall()  # noqa: S608
    return [from_row(cls, row) for row in rows]


def from_row(cls: type[R], row: typing.Sequence[Value]) -> R:
    """The record in a row whose values stand in the order of the dataclass's fields."""
    values = {
        name: value if value is None or read is None else read(value)
        for (name, read), value in zip(_readers(cls), row, strict=True)
    }
    return msgspec.convert(values, cls, strict=False)


def _update(vault: Vault, table: str, names: tuple[str, ...], values: list[Value], number: int) -> bool:
    settings = ", ".join(f"{name} = ?" for name in names[1:])
    cursor = vault.connection.execute(
        f"UPDATE {table} SET {settings} WHERE id = ?",  # noqa: S608
        [*values[1:], number],
    )
    return bool(cursor.rowcount == 1)


@cache
def _table(cls: type) -> str:
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()
    return _WORDS_OF_SQL.get(name, name)


@cache
def _columns(cls: type) -> tuple[str, ...]:
    names = tuple(field.name for field in dataclasses.fields(cls))
    if names[0] != "id":
        raise TypeError(f"{cls.__name__} does not begin with id")
    return names


@cache
def _readers(cls: type) -> tuple[tuple[str, _Reader | None], ...]:
    """How the value of each column is read; None for what can stay as SQLite gives it."""
    hints = typing.get_type_hints(cls)
    return tuple((name, _reader(_bare(hints[name]))) for name in _columns(cls))


def _bare(hint: Any) -> Any:
    """The type without `| None`."""
    parts = [part for part in typing.get_args(hint) if part is not type(None)]
    return parts[0] if type(None) in typing.get_args(hint) and len(parts) == 1 else hint


def _encode(value: Any) -> Value:
    match value:
        case None | bytes():
            return value
        case bool():
            return int(value)
        case Enum():
            return typing.cast(str, value.value)
        case int() | float() | str():
            return value
        case datetime():
            return value.isoformat(timespec="seconds")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat(timespec="minutes")
        case Signature():
            return value.as_text()
    return msgspec.json.encode(value).decode()


def _reader(hint: Any) -> _Reader | None:
    if hint is Signature:
        return lambda value: from_text(str(value))
    if hint is time:
        return lambda value: time.fromisoformat(str(value))
    if typing.get_origin(hint) in (tuple, dict) or dataclasses.is_dataclass(hint):
        decoder = msgspec.json.Decoder(hint)
        return lambda value: decoder.decode(str(value))
    return None
