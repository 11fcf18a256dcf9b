"""Giving a backup another passphrase: a new file beside it, read back and compared, that then takes its place."""

from pathlib import Path
from typing import Any

import sqlcipher3

from ..domain.archives import Contents
from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from . import table_hashes
from .checking import check_whole
from .connecting import connect
from .faults import file_errors, from_sqlite, sqlite_errors
from .files import move, new_file, removed_on_failure
from .medium import to_medium
from .read_back import sha256_of_file

_SLICE_PAGES = 1024
_STEPS = 4


def opens(path: Path, passphrase: str) -> bool:
    """Whether a backup opens with this passphrase; takes 0.1 to 0.3 s, and damage in its first page looks like no.

    Raises VAULT_DAMAGED, DISK_FAILED or NOT_WRITABLE.
    """
    with sqlite_errors():
        connection = _connect(path, passphrase)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.Error as error:
        trouble = from_sqlite(error)
        if trouble is None:
            raise
        if error.sqlite_errorname == "SQLITE_NOTADB":
            return False
        raise trouble from None
    finally:
        connection.close()
    return True


def change(path: Path, old: str, new: str, progress: Progress = no_progress) -> str:
    """Give the backup the new passphrase in one step; returns the new file's SHA-256 in hexadecimal.

    `progress` may raise to stop. Raises SNAPSHOT_BAD when the backup is damaged or what was written is not the same,
    DISK_FULL, DISK_FAILED or NOT_WRITABLE; the file then stands as it was and nothing is left beside it.
    """
    part = path.with_name(path.name + ".part")
    with file_errors():
        part.unlink(missing_ok=True)
        new_file(part)
    with removed_on_failure(part, part.with_name(part.name + "-journal")):
        try:
            before = _copy(path, old, part, new, _within(0, progress))
            to_medium(part)
            fingerprint = sha256_of_file(part, _within(2, progress))
            same = _content(part, new, _within(3, progress)) == before
        except UserError as trouble:
            raise UserError(Kind.SNAPSHOT_BAD if trouble.kind is Kind.VAULT_DAMAGED else trouble.kind) from None
        if not same:
            raise UserError(Kind.SNAPSHOT_BAD)
        move(part, path)
    return fingerprint


def _copy(path: Path, old: str, part: Path, new: str, progress: Progress) -> Contents:
    """Copy a backup that is whole; returns its content."""
    before = _content(path, old, progress)
    with sqlite_errors():
        source = _connect(path, old)
        try:
            target = _connect(part, new)
            try:
                source.backup(target, pages=_SLICE_PAGES, progress=lambda _, left, of: progress(2 * of - left, of))
            finally:
                target.close()
        finally:
            source.close()
    return before


def _content(path: Path, passphrase: str, progress: Progress) -> Contents:
    """What a backup holds, each page and the structure of which are whole."""
    with sqlite_errors():
        connection = _connect(path, passphrase)
    try:
        check_whole(connection)
        return table_hashes.of(connection, None, progress)
    finally:
        connection.close()


def _within(step: int, progress: Progress) -> Progress:
    """The progress of one step as a part of the whole."""
    return lambda done, of: progress(step * 100 + (100 * done // of if of else 100), _STEPS * 100)


def _connect(path: Path, passphrase: str) -> Any:
    return connect(path, bytearray(passphrase.encode("ascii")))
