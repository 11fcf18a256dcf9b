"""A vault's file made of a backup, under a key that nothing had before."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..domain.errors import Kind, UserError
from ..domain.progress import Progress
from . import backup_files
from .backup_files import BackupFile
from .checking import check_whole
from .connecting import connect, raw_key
from .faults import file_errors, sqlite_errors
from .files import new_file
from .snapshots import row_counts

SLICE_PAGES = 1024

_BROUGHT = "brought.db"
_DAMAGE = frozenset({Kind.VAULT_DAMAGED, Kind.VAULT_TRUNCATED, Kind.VAULT_EMPTY, Kind.VAULT_FOREIGN})


def rebuild(backup: BackupFile, secret: str, path: Path, data_key: bytes, progress: Progress) -> None:
    """Bring the backup to this disk, check all of it, and write what it holds into a new file under the data key.

    `progress` counts a hundred for bringing and a hundred for writing. The versions of the tables stay as they were.
    Raises BACKUP_SHUT, BACKUP_BAD, DISK_FULL, DISK_FAILED, NOT_WRITABLE or what `progress` raises.
    """
    brought = path.with_name(_BROUGHT)
    key = backup_files.key_to(backup, secret)
    backup_files.bring(backup, brought, lambda done, of: progress(100 * done // of, 200))
    with damage_is_the_backups(), _open(brought, key) as source:
        # A page that fails its check is copied as if nothing were wrong, and would get a valid one.
        check_whole(source)
        _write(source, path, data_key, lambda done, of: progress(100 + 100 * done // of, 200))
    with file_errors():
        brought.unlink()


def check_file(path: Path, data_key: bytes) -> None:
    """Read all of a closed file on a fresh connection; raises BACKUP_BAD when it is not whole, or DISK_FAILED."""
    with damage_is_the_backups(), sqlite_errors():
        connection = connect(path, raw_key(data_key))
        try:
            check_whole(connection)
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise UserError(Kind.BACKUP_BAD)
        finally:
            connection.close()


@contextmanager
def damage_is_the_backups() -> Iterator[None]:
    """Say of damage in what is being restored that the backup is bad: the vault of now has no part in it."""
    try:
        yield
    except UserError as trouble:
        raise UserError(Kind.BACKUP_BAD if trouble.kind in _DAMAGE else trouble.kind, **trouble.data) from None


@contextmanager
def _open(path: Path, key: bytearray) -> Iterator[Any]:
    connection = backup_files.connect_backup(path, key)
    try:
        with sqlite_errors():
            yield connection
    finally:
        connection.close()


def _write(source: Any, path: Path, data_key: bytes, progress: Progress) -> None:
    with file_errors():
        new_file(path)
    target = connect(path, raw_key(data_key))
    try:
        source.backup(target, pages=SLICE_PAGES, progress=lambda _, left, of: progress(of - left, max(1, of)))
        if row_counts(target) != row_counts(source):
            raise UserError(Kind.BACKUP_BAD)
    finally:
        target.close()
