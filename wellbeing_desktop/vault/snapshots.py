"""Snapshots: the whole vault as a standard SQLCipher 4 file whose passphrase is the recovery code as printed.

So a snapshot and the recovery sheet are enough, on any machine, with or without this program.
"""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..domain.errors import Kind, UserError
from .checking import check_pages, check_whole
from .connecting import connect
from .faults import file_errors, sqlite_errors
from .files import move, new_file, removed_on_failure, sync_file
from .store import Vault

SLICE_PAGES = 256
"""One megabyte a step, about 8 ms: between two steps an autosave gets its turn."""

_PAUSE_SECONDS = 0.001  # without a pause the waiting thread hardly ever gets the lock

_NAME = re.compile(r"snapshot-([0-9a-f]{8})-(\d{8})-(\d{4,})\.db(\.part)?")
_TAG_LENGTH = 8

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Snapshot:
    """A finished snapshot; `tag` is the first 8 digits of the vault's id, order goes by `sequence` alone."""

    path: Path
    tag: str
    made_on: date
    sequence: int
    size: int


def make(vault: Vault, folder: Path, progress: Progress | None = None) -> Snapshot:
    """Write a new snapshot into the folder, reopen and verify it, and only then give it its name.

    `progress(done, total)` is called after each slice and may raise to stop; it may run in another thread than the
    one that uses the vault. Nothing is ever overwritten and nothing half-made stays behind. Raises
    SNAPSHOT_FOLDER_MISSING, SNAPSHOT_BAD when what was written is not what the vault holds, DISK_FULL, DISK_FAILED,
    NOT_WRITABLE or VAULT_DAMAGED.
    """
    if not folder.is_dir():
        raise UserError(Kind.SNAPSHOT_FOLDER_MISSING)
    vault_id, code = vault.connection.execute("SELECT vault_id, recovery_code FROM meta").fetchone()
    tag, today = vault_id[:_TAG_LENGTH], vault.now().date()
    with file_errors():
        sequence = 1 + max((found.sequence for found in _all(folder, finished=False)), default=0)
        path = folder / f"snapshot-{tag}-{today:%Y%m%d}-{sequence:04}.db"
        part = path.with_name(path.name + ".part")
        new_file(part)
    with removed_on_failure(part, part.with_name(part.name + "-journal")):
        counts = _copy(vault, part, code, progress)
        _verify(part, code, counts)
        with file_errors():
            sync_file(part)
            move(part, path)
    return Snapshot(path, tag, today, sequence, path.stat().st_size)


def latest(folder: Path) -> Snapshot | None:
    """The newest finished snapshot in the folder, None when there is none; raises NOT_WRITABLE or DISK_FAILED."""
    with file_errors():
        return max(_all(folder), key=lambda found: found.sequence, default=None)


def connect_snapshot(path: Path, code: str) -> Any:
    """A connection to a snapshot with the recovery code in its printed form; a wrong code shows at the first read."""
    return connect(path, bytearray(code.encode("ascii")))


def _copy(vault: Vault, part: Path, code: str, progress: Progress | None) -> dict[str, int]:
    """Copy slice by slice, giving the vault free in between; returns its row counts at the moment it was whole."""
    target = connect_snapshot(part, code)

    def between(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)
        if remaining:
            vault.lock.release()
            time.sleep(_PAUSE_SECONDS)
            vault.lock.acquire()

    try:
        with vault.lock, sqlite_errors():
            vault.connection.backup(target, pages=SLICE_PAGES, progress=between)
            # A backup copies a page that fails its check as if nothing were wrong, and gives it a valid one.
            check_pages(vault.connection)
            return row_counts(vault.connection)
    finally:
        target.close()


def _verify(part: Path, code: str, counts: dict[str, int]) -> None:
    """Reopen the file with the code alone: a backup can seem to succeed and yet not open."""
    connection = connect_snapshot(part, code)
    try:
        with sqlite_errors():
            check_whole(connection)
            same = row_counts(connection) == counts
    except UserError as trouble:
        raise UserError(Kind.SNAPSHOT_BAD if trouble.kind is Kind.VAULT_DAMAGED else trouble.kind) from None
    finally:
        connection.close()
    if not same:
        raise UserError(Kind.SNAPSHOT_BAD)


def row_counts(connection: Any) -> dict[str, int]:
    """The number of rows in each table."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }


def _all(folder: Path, *, finished: bool = True) -> list[Snapshot]:
    """The snapshots in the folder by their names; unfinished ones too when asked, so that no number is used twice."""
    found = []
    for path in folder.iterdir():
        match = _NAME.fullmatch(path.name)
        if match and not (finished and match[4]):
            made_on = date.fromisoformat(match[2])
            found.append(Snapshot(path, match[1], made_on, int(match[3]), path.stat().st_size))
    return found
