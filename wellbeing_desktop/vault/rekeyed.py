"""The open vault written anew into another file under another data key, and compared with it."""

import time
from pathlib import Path
from typing import Any

from ..domain.errors import Kind, UserError
from ..domain.progress import Progress
from . import table_hashes
from .checking import check_whole
from .connecting import connect, raw_key
from .faults import file_errors, sqlite_errors
from .files import new_file
from .page_check import check
from .store import Vault

_SLICE_PAGES = 256
"""One megabyte a step: between two steps an autosave gets its turn."""

_PAUSE_SECONDS = 0.001


def write(vault: Vault, path: Path, data_key: bytes, progress: Progress) -> int:
    """Check the vault, write it into a new file, and compare the two row by row; may run beside the window.

    Returns the number of changes the connection had made when the copy was whole: while it stays the same, the file is
    the vault. `progress` counts a hundred for each of three steps. Raises VAULT_DAMAGED, CHANGED_MEANWHILE when the
    vault was written in meanwhile, DISK_FULL, DISK_FAILED, NOT_WRITABLE or what `progress` raises.
    """
    connection = vault.connection
    check(vault, lambda done, of: progress(100 * done // max(1, of), 300))
    with file_errors():
        new_file(path)
    changes = _copy(vault, path, data_key, lambda done, of: progress(100 + 100 * done // max(1, of), 300))
    ours = table_hashes.of(connection, vault.lock, lambda done, of: progress(200 + 100 * done // max(1, of), 300))
    theirs = _content(path, data_key)
    if vault.connection is not connection or connection.total_changes != changes:
        raise UserError(Kind.CHANGED_MEANWHILE)
    if ours != theirs:
        raise UserError(Kind.DISK_FAILED)
    return changes


def check_file(path: Path, data_key: bytes) -> None:
    """Read all of a closed vault on a fresh connection; raises VAULT_DAMAGED or DISK_FAILED."""
    _content(path, data_key)


def _copy(vault: Vault, path: Path, data_key: bytes, progress: Progress) -> int:
    """Copy slice by slice, giving the vault free in between."""

    def between(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)
        if remaining:
            vault.lock.release()
            time.sleep(_PAUSE_SECONDS)
            vault.lock.acquire()

    with sqlite_errors():
        target = connect(path, raw_key(data_key))
    try:
        with vault.lock, sqlite_errors():
            vault.connection.backup(target, pages=_SLICE_PAGES, progress=between)
            return int(vault.connection.total_changes)
    finally:
        target.close()


def _content(path: Path, data_key: bytes) -> Any:
    with sqlite_errors():
        connection = connect(path, raw_key(data_key))
    try:
        check_whole(connection)
        return table_hashes.of(connection)
    finally:
        connection.close()
