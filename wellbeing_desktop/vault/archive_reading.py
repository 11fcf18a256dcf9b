"""Reading all of an archive or snapshot without changing anything: every page, the tables, and what they hold."""

from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from ..domain.archives import Insides, Reading
from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from . import audit, page_check, table_hashes
from .connecting import APPLICATION_ID, KEY_SIZE, PAGE_SIZE, SALT_SIZE, connect, pragma, raw_key
from .diagnosis import read_salt
from .faults import file_errors, from_sqlite, sqlite_errors
from .read_back import sha256_of_file

_ROUNDS = 256_000
"""SQLCipher 4's own number for a passphrase."""


def read(path: Path, passphrase: str, progress: Progress = no_progress) -> Reading:
    """Read all of a closed archive or snapshot with what opens it, in ASCII; works on a medium that is write-protected.

    Raises BACKUP_SHUT when not one page opens: another passphrase, or no archive at all; VAULT_MISSING, VAULT_EMPTY,
    VAULT_FOREIGN, VAULT_NEWER, DISK_FAILED, and what `progress` raises.
    """
    with file_errors():
        if not path.is_file():
            raise UserError(Kind.VAULT_MISSING)
        size = path.stat().st_size
    if size == 0:
        raise UserError(Kind.VAULT_EMPTY)
    if size < PAGE_SIZE:
        raise UserError(Kind.VAULT_TRUNCATED)
    fingerprint, salt = sha256_of_file(path), read_salt(path)
    key = _derived(passphrase, salt)
    seen = page_check.look_at_file(path, key, progress=progress)
    if len(seen.bad) == seen.pages:
        raise UserError(Kind.BACKUP_SHUT)
    missing = seen.missing or (1 if size % PAGE_SIZE else 0)
    found = Reading(fingerprint, size, seen.pages, seen.bad, missing)
    return found if seen.bad or missing else _inside(path, raw_key(key, salt), found)


def _inside(path: Path, key: bytearray, found: Reading) -> Reading:
    """What the tables hold, of a file of which every page is good."""
    with sqlite_errors():
        connection = connect(path, key, only_read=True)
    try:
        return _read(connection, found)
    except sqlcipher3.Error as error:
        if from_sqlite(error) is None:
            raise
        return found  # good pages that together make no tables: no reader gets further
    finally:
        connection.close()


def _read(connection: Any, found: Reading) -> Reading:
    if pragma(connection, "application_id") != APPLICATION_ID:
        raise UserError(Kind.VAULT_FOREIGN)
    sound = connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    sound = sound and connection.execute("PRAGMA foreign_key_check").fetchone() is None
    vault_id, made_with, created = connection.execute("SELECT vault_id, made_with, created_at FROM meta").fetchone()
    last = connection.execute("SELECT at FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    head = audit.head(connection)
    insides = Insides(
        vault_id,
        pragma(connection, "user_version"),
        made_with,
        datetime.fromisoformat(created),
        datetime.fromisoformat(last[0]) if last else None,
        head.id,
        head.mac,
        table_hashes.of(connection),
        audit.first_broken(connection),
    )
    return Reading(found.fingerprint, found.size, found.pages, structure=sound, insides=insides)


def _derived(passphrase: str, salt: bytes) -> bytes:
    """The key that SQLCipher 4 makes of a passphrase."""
    assert len(salt) == SALT_SIZE, "the file has at least a page"
    return PBKDF2HMAC(SHA512(), KEY_SIZE, salt, _ROUNDS).derive(passphrase.encode("ascii"))
