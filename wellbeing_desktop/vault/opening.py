"""Making and opening a vault's file: every check and setting in the order of docs/decisions/0003."""

import secrets
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3

from .. import __version__
from ..domain import recovery_code
from ..domain.change import Act
from ..domain.errors import Kind, UserError
from . import diagnosis, free_pages, migrate, recovering
from .connecting import APPLICATION_ID, connect, pragma, raw_key
from .faults import file_errors, sqlite_errors
from .files import new_file, removed_on_failure
from .store import Clock, OpenedFile, Vault

_SETTINGS = (
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA secure_delete=ON",
    "PRAGMA cache_size=-64000",
    "PRAGMA foreign_keys=ON",
    "PRAGMA recursive_triggers=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
)
_DURABILITY = ("PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=EXTRA", "PRAGMA fullfsync=ON")
"""The last counts on macOS only, where a plain sync does not wait for the disk's own memory."""


def create(path: Path, data_key: bytes, *, vault_id: str = "", code: str = "", clock: Clock = datetime.now) -> Vault:
    """Make a new, empty vault in a file that may not exist yet, and leave it open.

    `data_key` is 32 random bytes; `vault_id` (32 hex digits) and the recovery `code` are drawn when not
    given. Raises VAULT_EXISTS, DISK_FULL, DISK_FAILED or NOT_WRITABLE; a half-made file is taken away again.
    """
    with file_errors():
        try:
            new_file(path)
        except FileExistsError:
            raise UserError(Kind.VAULT_EXISTS) from None
    with removed_on_failure(path, path.with_name(path.name + "-journal")):
        opened = OpenedFile.of(path, data_key)
        try:
            vault = Vault(connect(path, raw_key(data_key)), path, opened, clock, _mend)
        except BaseException:
            opened.close()
            raise
        try:
            _fill(vault)
            _introduce(vault, vault_id or secrets.token_hex(16), code or new_code())
        except BaseException:
            vault.close()
            raise
    return vault


def open_vault(path: Path, data_key: bytes, *, salt: bytes = b"", clock: Clock = datetime.now) -> Vault:
    """Open an existing vault with its 32-byte data key, which the caller knows to be the right one.

    `salt` is the file's salt as noted in the key file; it tells another file from a damaged one. An older
    vault is copied beside itself and brought up to date; one that was cut off in the middle of a write is copied with
    its journal before that is undone. Raises VAULT_MISSING, VAULT_EMPTY, VAULT_TRUNCATED,
    VAULT_DAMAGED, VAULT_FOREIGN, VAULT_NEWER, VAULT_IN_USE, DISK_FULL, DISK_FAILED, NOT_WRITABLE or
    VERSION_TOO_OLD.
    """
    diagnosis.check_file(path)
    if salt:
        diagnosis.check_salt(path, data_key, salt)
    opened = OpenedFile.of(path, data_key)
    try:
        recovering.keep_before_rollback(path)
        return Vault(_up_to_date(path, data_key), path, opened, clock, _mend)
    except BaseException:
        opened.close()
        raise


def _mend(vault: Vault) -> None:
    recovering.recover(vault, _open)


def new_code() -> str:
    """A fresh recovery code in its printed form."""
    return recovery_code.encode(secrets.randbits(recovery_code.RANDOM_BITS))


def _up_to_date(path: Path, data_key: bytes) -> Any:
    """A connection to the vault, whose tables are this program's."""
    connection = _open(path, data_key)
    version = pragma(connection, "user_version")
    if version == migrate.latest():
        return connection
    connection.close()
    migrate.copy_before(path, data_key, version)
    connection = _open(path, data_key)
    try:
        migrate.run(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _open(path: Path, data_key: bytes) -> Any:
    """A connection that has read the schema, is ours, not newer than we are, and holds the file alone."""
    free_pages.note_cut_off(path)
    with sqlite_errors():
        connection = connect(path, raw_key(data_key))
    try:
        _read_schema(connection, path, data_key)
        with sqlite_errors():
            _check_identity(connection)
            _execute(connection, (*_DURABILITY, "BEGIN EXCLUSIVE", "COMMIT"))
        free_pages.settle(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _read_schema(connection: Any, path: Path, data_key: bytes) -> None:
    """The first read: here a wrong key, damage and another program's lock show, some of it at a setting already."""
    try:
        _execute(connection, _SETTINGS)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.Error as error:
        trouble = diagnosis.why_unreadable(path, data_key, error)
        if trouble is None:
            raise
        raise trouble from None


def _check_identity(connection: Any) -> None:
    version = pragma(connection, "user_version")
    if pragma(connection, "application_id") != APPLICATION_ID or version == 0:
        raise UserError(Kind.VAULT_FOREIGN)
    if version > migrate.latest():
        raise UserError(Kind.VAULT_NEWER, found=version, known=migrate.latest())


def _fill(vault: Vault) -> None:
    """Set the new file up and make all tables."""
    with sqlite_errors():
        marks = (f"PRAGMA application_id={APPLICATION_ID}",)
        _execute(vault.connection, (*_SETTINGS, *_DURABILITY, *marks))
        migrate.run(vault.connection)


def _introduce(vault: Vault, vault_id: str, code: str) -> None:
    """Write the vault's only row about itself, as its first act."""
    with vault.transaction(Act.CREATE_VAULT):
        vault.connection.execute(
            "INSERT INTO meta (id, vault_id, made_with, created_at, audit_key, recovery_code)"
            " VALUES (1, ?, ?, ?, ?, ?)",
            (vault_id, __version__, vault.now().isoformat(), secrets.token_bytes(32), code),
        )


def _execute(connection: Any, statements: tuple[str, ...]) -> None:
    for statement in statements:
        connection.execute(statement)
