"""Writing the whole vault into one file that opens with a passphrase alone, and reading that file back."""

import hashlib
import secrets
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain.errors import Kind, UserError
from ..domain.progress import Cancelled, Progress
from . import audit
from .ahead import Ahead
from .checking import check_pages
from .connecting import KEY_SIZE, SALT_SIZE, connect, pragma, raw_key
from .faults import sqlite_errors
from .medium import digests, to_medium
from .store import Vault

SLICE_PAGES = 128
"""Half a megabyte a step, about 5 ms: between two steps an autosave gets its turn."""

_PAUSE_SECONDS = 0.0003  # without a pause the waiting thread hardly ever gets the lock
_ROUNDS = 256_000  # SQLCipher 4's own number
_PART_SETTINGS = ("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "PRAGMA locking_mode=EXCLUSIVE")
"""A part file is thrown away when it is not finished, and waited for before it gets its name."""


@dataclass(frozen=True)
class Mark:
    """What a database held at one moment, told without reading all of it."""

    pages: int
    version: int
    schema: str
    head: audit.Head
    revision: int


@dataclass(frozen=True)
class Written:
    """A file that was written: the vault's mark at the moment it was whole, and the file's raw key with its salt."""

    mark: Mark
    key: bytes
    salt: bytes


def mark(connection: Any) -> Mark:
    """The mark of a vault, or of a whole copy of it."""
    schema = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    [(revision,)] = connection.execute("SELECT revision FROM meta")
    said = hashlib.sha256(repr(schema).encode()).hexdigest()
    return Mark(
        pragma(connection, "page_count"), pragma(connection, "user_version"), said, audit.head(connection), revision
    )


def write(vault: Vault, part: Path, passphrase: str, progress: Progress) -> Written:
    """Copy the vault into an empty file, giving the vault free between the slices.

    No page is copied before it was checked: a backup copies a bad page as if nothing were wrong and gives it a valid
    check, and the vault's connection then writes no more. Raises VAULT_DAMAGED, VAULT_TRUNCATED, DISK_FULL, DISK_FAILED
    or NOT_WRITABLE, and Cancelled when the vault is closed meanwhile.
    """
    with Ahead(vault) as ahead:
        salt = secrets.token_bytes(SALT_SIZE)
        key = _derived(passphrase, salt)
        return Written(_copy(vault, part, raw_key(key, salt), ahead, progress), key, salt)


def verify(part: Path, passphrase: str, written: Written | None = None) -> None:
    """Open the file with the passphrase alone and read all of it: pages, structure, and the mark of what was written.

    The pages are read from the disk itself, where the system lets itself be asked to forget them first. Raises
    SNAPSHOT_BAD, DISK_FULL, DISK_FAILED or NOT_WRITABLE.
    """
    with ThreadPoolExecutor(1) as other:
        pages = other.submit(_check_pages, part, passphrase)
        try:
            _check_structure(part, passphrase, written)
        finally:
            pages.result()


def read_back(part: Path, passphrase: str, written: Written) -> None:
    """Read what was written from the disk itself, byte for byte as it was, and open it with the passphrase alone.

    Its structure is not gone through: that is `verify`. Raises what that raises.
    """
    before = digests(part)
    to_medium(part)
    with ThreadPoolExecutor(1) as other:
        opened = other.submit(_check_mark, part, passphrase, written)
        same = digests(part) == before
        opened.result()
    if not same:
        raise UserError(Kind.SNAPSHOT_BAD)


def connect_with(path: Path, passphrase: str) -> Any:
    """A connection with a passphrase of ASCII characters; a wrong one shows at the first read."""
    return connect(path, bytearray(passphrase.encode("ascii")))


def _copy(vault: Vault, part: Path, key: bytearray, ahead: Ahead, progress: Progress) -> Mark:
    source, target = vault.connection, _new_target(part, key)

    def between(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)
        if remaining:
            with _given_free(vault):
                ahead.wait(total - remaining + SLICE_PAGES)
            if vault.closed:
                raise Cancelled
            if vault.doubtful or vault.connection is not source:
                raise UserError(Kind.DISK_FAILED)  # the vault's disk failed: it goes on with a connection of its own

    try:
        ahead.wait(SLICE_PAGES)
        with vault.lock, sqlite_errors():
            source.backup(target, pages=SLICE_PAGES, progress=between)
            return mark(source)
    finally:
        target.close()


@contextmanager
def _given_free(vault: Vault) -> Iterator[None]:
    """Let others have the vault for a moment, and longer when there is something to wait for."""
    vault.lock.release()
    try:
        time.sleep(_PAUSE_SECONDS)
        yield
    finally:
        vault.lock.acquire()


def _new_target(part: Path, key: bytearray) -> Any:
    with sqlite_errors():
        target = connect(part, key)
        for setting in _PART_SETTINGS:
            target.execute(setting)
    return target


def _derived(passphrase: str, salt: bytes) -> bytes:
    """The raw key that SQLCipher makes of a passphrase, made once instead of once for each connection."""
    return hashlib.pbkdf2_hmac("sha512", passphrase.encode("ascii"), salt, _ROUNDS, KEY_SIZE)


def _check_pages(part: Path, passphrase: str) -> None:
    to_medium(part)
    connection = connect_with(part, passphrase)
    try:
        check_pages(connection)
    except UserError as trouble:
        raise _of_copy(trouble) from None
    finally:
        connection.close()


def _check_mark(part: Path, passphrase: str, written: Written) -> None:
    connection = connect_with(part, passphrase)
    try:
        with sqlite_errors():
            same = mark(connection) == written.mark
    except UserError as trouble:
        raise _of_copy(trouble) from None
    finally:
        connection.close()
    if not same:
        raise UserError(Kind.SNAPSHOT_BAD)


def _check_structure(part: Path, passphrase: str, written: Written | None) -> None:
    key = raw_key(written.key, written.salt) if written else bytearray(passphrase.encode("ascii"))
    connection = connect(part, key)
    try:
        with sqlite_errors():
            whole = connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            same = written is None or mark(connection) == written.mark
    except UserError as trouble:
        raise _of_copy(trouble) from None
    finally:
        connection.close()
    if not (whole and same):
        raise UserError(Kind.SNAPSHOT_BAD)


def _of_copy(trouble: UserError) -> UserError:
    return UserError(Kind.SNAPSHOT_BAD) if trouble.kind is Kind.VAULT_DAMAGED else trouble
