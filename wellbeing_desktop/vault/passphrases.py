"""Giving a backup another passphrase: a new file beside it, read back and compared, that then takes its place."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import sqlcipher3

from ..domain.archives import Contents
from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from . import table_hashes
from .checking import check_whole
from .connecting import KEY_SIZE, connect, raw_key
from .diagnosis import read_salt
from .faults import file_errors, from_sqlite, sqlite_errors
from .files import move, new_file, removed_on_failure
from .medium import to_medium
from .read_back import sha256_of_file

_ROUNDS = 256_000
"""Of PBKDF2-HMAC-SHA512 in a SQLCipher 4 file; 0.1 to 0.3 s."""

_SLICE_PAGES = 1024
_STEPS = 4


def key_of(path: Path, passphrases: Sequence[str]) -> tuple[str, bytes] | None:
    """Which of these opens a backup, and the key that SQLCipher makes of it; None when none does.

    Damage in its first page looks the same as a wrong passphrase. Raises VAULT_DAMAGED, DISK_FAILED or NOT_WRITABLE.
    """
    salt = read_salt(path)
    for passphrase in passphrases:
        key = hashlib.pbkdf2_hmac("sha512", passphrase.encode("ascii"), salt, _ROUNDS, KEY_SIZE)
        if _opens(path, raw_key(key, salt)):
            return passphrase, key
    return None


def change(path: Path, key: bytes, new: str, progress: Progress = no_progress) -> str:
    """Give the backup that this key opens another passphrase, in one step; returns the new file's SHA-256.

    `progress` may raise to stop. Raises SNAPSHOT_BAD when the backup is damaged or what was written is not the same,
    DISK_FULL, DISK_FAILED or NOT_WRITABLE; the file then stands as it was and nothing is left beside it.
    """
    part = path.with_name(path.name + ".part")
    with file_errors():
        part.unlink(missing_ok=True)
        new_file(part)
    with removed_on_failure(part, part.with_name(part.name + "-journal")):
        try:
            before = _copy(path, key, part, new, progress)
            to_medium(part)
            fingerprint = sha256_of_file(part, _within(2, progress))
            same = _written(part, new, _within(3, progress)) == before
        except UserError as trouble:
            raise UserError(Kind.SNAPSHOT_BAD if trouble.kind is Kind.VAULT_DAMAGED else trouble.kind) from None
        if not same:
            raise UserError(Kind.SNAPSHOT_BAD)
        move(part, path)
    return fingerprint


def _opens(path: Path, key: bytearray) -> bool:
    with sqlite_errors():
        connection = connect(path, key)
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


def _copy(path: Path, key: bytes, part: Path, new: str, progress: Progress) -> Contents:
    """Copy a backup that is whole; returns its content."""
    copied = _within(1, progress)
    with sqlite_errors():
        source = connect(path, raw_key(key, read_salt(path)))
        try:
            before = _content(source, _within(0, progress))
            target = _connect(part, new)
            try:
                source.backup(target, pages=_SLICE_PAGES, progress=lambda _, left, of: copied(of - left, of))
            finally:
                target.close()
        finally:
            source.close()
    return before


def _written(part: Path, passphrase: str, progress: Progress) -> Contents:
    """What the new file holds, opened by its passphrase alone."""
    with sqlite_errors():
        connection = _connect(part, passphrase)
    try:
        return _content(connection, progress)
    finally:
        connection.close()


def _content(connection: Any, progress: Progress) -> Contents:
    """What a backup holds, each page and the structure of which are whole."""
    check_whole(connection)
    return table_hashes.of(connection, None, progress)


def _within(step: int, progress: Progress) -> Progress:
    """The progress of one step as a part of the whole."""
    return lambda done, of: progress(step * 100 + (100 * done // of if of else 100), _STEPS * 100)


def _connect(path: Path, passphrase: str) -> Any:
    return connect(path, bytearray(passphrase.encode("ascii")))
