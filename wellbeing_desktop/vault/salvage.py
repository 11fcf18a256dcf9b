"""Bringing what can still be read of a damaged vault into one made of its newest good backup, row by row.

A table of which every page is whole is taken as it was. Of the others, rows outside the bad pages are taken from the
damaged vault, and what lay within them from the backup. The tables' triggers guard what people do and would refuse
this, so they are away meanwhile; references and checks hold.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import sqlcipher3

from ..domain.errors import Kind, UserError
from ..domain.progress import Progress
from . import audit
from .faults import sqlite_errors
from .page_map import Rows
from .ruin import Ruin

_WORDS = ("note_words", "working_words")
_MOST_AT_ONCE = 500


@dataclass(frozen=True)
class Merged:
    """How one table came out: rows read from the damaged vault, rows that only the backup had, and rows lost.

    `lost` is what both lack: exact when `sure`, else the most that it can be. `unplaced` are rows that were read and
    belong to something that is lost, so that they have no place. `before` is how many the backup had. `ranges` are
    where rows could not be read.
    """

    table: str
    before: int
    read: int
    kept: int = 0
    lost: int = 0
    sure: bool = True
    unplaced: int = 0
    ranges: tuple[Rows, ...] = ()


def merge(target: Any, ruin: Ruin, progress: Progress, at_end: Callable[[], object] = lambda: None) -> list[Merged]:
    """Bring it all into the target, which has this program's tables, in one transaction; what came of each table.

    `at_end()` is called as the last of it, while the guards are still away. Raises DISK_FULL, DISK_FAILED, or
    VAULT_DAMAGED when references do not come right.
    """
    made: list[Merged] = []
    with sqlite_errors(), _without_guards(target):
        tables = _tables(target)
        for done, (table, by_key) in enumerate(tables):
            progress(done, len(tables))
            made.append((_merge_keyed if by_key else _merge)(target, ruin, table))
        _count_on(target, ruin)
        unplaced = _take_out_dangling(target)
        _cut_audit(target)
        _index_again(target)
        at_end()
    return [replace(one, unplaced=unplaced.get(one.table, 0)) for one in made]


@contextmanager
def _without_guards(target: Any) -> Iterator[None]:
    """One transaction without triggers and with references checked at its end by hand."""
    triggers = target.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    target.execute("PRAGMA foreign_keys = OFF")
    target.execute("BEGIN IMMEDIATE")
    try:
        for name, _ in triggers:
            target.execute(f'DROP TRIGGER "{name}"')
        yield
        for _, sql in triggers:
            target.execute(sql)
        target.execute("COMMIT")
    except BaseException:
        if target.in_transaction:
            target.execute("ROLLBACK")
        raise
    finally:
        target.execute("PRAGMA foreign_keys = ON")


def _tables(target: Any) -> list[tuple[str, bool]]:
    """The tables that hold what people wrote, and whether each is kept by key."""
    return [
        (name, bool(by_key))
        for name, by_key in target.execute(
            "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
    ]


def _shared(target: Any, ruin: Ruin, table: str) -> list[str]:
    """The columns that both have, without the one that is the row's number."""
    there = ruin.columns(table)
    found = target.execute('SELECT name, "type", pk FROM pragma_table_info(?)', (table,)).fetchall()
    single = sum(1 for row in found if row[2]) == 1
    return [name for name, kind, key in found if name in there and not (single and key and kind == "INTEGER")]


def _merge(target: Any, ruin: Ruin, table: str) -> Merged:
    before = _numbers(target, table)
    if not ruin.columns(table):
        return Merged(table, len(before), 0, kept=len(before), sure=False)
    columns = _shared(target, ruin, table)
    names = ", ".join(f'"{name}"' for name in ("rowid", *columns))
    put = f'INSERT OR REPLACE INTO "{table}" ({names}) VALUES ({", ".join("?" * (1 + len(columns)))})'  # noqa: S608
    lost, read = list[Rows](), set[int]()
    for row in ruin.rows(table, columns, lost):
        target.execute(put, row)
        read.add(row[0])
    gone = [number for number in before - read if not _among(number, lost)]
    target.executemany(f'DELETE FROM "{table}" WHERE rowid = ?', [(number,) for number in gone])  # noqa: S608
    kept = _numbers(target, table) - read
    missing, sure = _missing(target, ruin, table, lost, kept)
    return Merged(table, len(before), len(read), len(kept), missing, sure, ranges=tuple(lost))


def _merge_keyed(target: Any, ruin: Ruin, table: str) -> Merged:
    """A table kept by key is taken wholly or left as the backup has it."""
    before = target.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608
    columns = [name for (name,) in target.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    rows = ruin.by_key(table, columns) if set(columns) <= set(ruin.columns(table)) else None
    if rows is None:
        return Merged(table, before, 0, kept=before, sure=False)
    target.execute(f'DELETE FROM "{table}"')  # noqa: S608
    marks = ", ".join("?" * len(columns))
    target.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)  # noqa: S608
    return Merged(table, before, len(rows))


def _missing(target: Any, ruin: Ruin, table: str, lost: list[Rows], kept: set[int]) -> tuple[int, bool]:
    """How many rows of the lost ranges neither has; by an index, else at most as many as numbers were given out."""
    if not lost:
        return 0, True
    known = ruin.known(table, lost)
    if known is not None:
        return len(known.keys() - kept), True
    given = ruin.query("SELECT seq FROM sqlite_sequence WHERE name = ?", table)
    present = target.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()[0] or 0  # noqa: S608
    last = max(given[0][0] if given else 0, present)
    numbers = sum(max(0, min(high, last) - max(1, low) + 1) for low, high in lost)
    return max(0, numbers - len(kept)), bool(given) and numbers <= len(kept)


def _count_on(target: Any, ruin: Ruin) -> None:
    """No number that was ever given out is given out again."""
    for table, last in ruin.query("SELECT name, seq FROM sqlite_sequence") or ():
        target.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (last, table))


def _take_out_dangling(target: Any) -> dict[str, int]:
    """Take out rows that belong to a lost row, or just their reference where they can do without; counts by table."""
    taken: dict[str, int] = {}
    for _ in range(_MOST_AT_ONCE):
        found = target.execute("PRAGMA foreign_key_check").fetchall()
        if not found:
            return taken
        for table, number, _parent, key in found:
            if not _without_reference(target, table, number, key):
                target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))  # noqa: S608
                taken[table] = taken.get(table, 0) + 1
    raise UserError(Kind.VAULT_DAMAGED)


def _without_reference(target: Any, table: str, number: int, key: int) -> bool:
    """Empty the columns of a reference, where the table allows that."""
    keys = target.execute('SELECT id, "from" FROM pragma_foreign_key_list(?)', (table,)).fetchall()
    names = ", ".join(f'"{column}" = NULL' for found, column in keys if found == key)
    try:
        target.execute(f'UPDATE "{table}" SET {names} WHERE rowid = ?', (number,))  # noqa: S608
    except sqlcipher3.IntegrityError:
        return False
    return True


def _cut_audit(target: Any) -> None:
    """Let the audit trail end where a line is missing: from there on nothing can vouch for it."""
    broken = audit.first_broken(target)
    if broken is not None:
        target.execute("DELETE FROM audit WHERE id >= ?", (broken,))


def _index_again(target: Any) -> None:
    """Have the words of every note put in the index anew."""
    for words in _WORDS:
        target.execute(f'INSERT INTO "{words}" ("{words}") VALUES (\'delete-all\')')  # noqa: S608
    target.execute("INSERT OR IGNORE INTO note_to_index (id) SELECT id FROM note_section")


def _numbers(target: Any, table: str) -> set[int]:
    return {number for (number,) in target.execute(f'SELECT rowid FROM "{table}"')}  # noqa: S608


def _among(number: int, ranges: list[Rows]) -> bool:
    return any(low <= number <= high for low, high in ranges)
