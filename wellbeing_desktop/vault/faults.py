"""SQLite's and the operating system's errors as expected trouble, in this one place.

Neither kind of error carries on its text: SQLite quotes search words, the operating system quotes paths.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3

from ..domain.errors import Kind, UserError

RULE_MARK = "rule:"

_BY_SQLITE = {
    "SQLITE_FULL": Kind.DISK_FULL,
    "SQLITE_IOERR": Kind.DISK_FAILED,
    "SQLITE_CORRUPT": Kind.VAULT_DAMAGED,
    "SQLITE_NOTADB": Kind.VAULT_DAMAGED,
    "SQLITE_BUSY": Kind.VAULT_IN_USE,
    "SQLITE_LOCKED": Kind.VAULT_IN_USE,
    "SQLITE_CANTOPEN": Kind.NOT_WRITABLE,
    "SQLITE_READONLY": Kind.NOT_WRITABLE,
    "SQLITE_PERM": Kind.NOT_WRITABLE,
}
_BY_TEXT = {
    "database or disk is full": Kind.DISK_FULL,
    "disk I/O error": Kind.DISK_FAILED,
    "database disk image is malformed": Kind.VAULT_DAMAGED,
    "file is not a database": Kind.VAULT_DAMAGED,
    "database is locked": Kind.VAULT_IN_USE,
    "unable to open database file": Kind.NOT_WRITABLE,
    "attempt to write a readonly database": Kind.NOT_WRITABLE,
}
"""SQLite's own words (sqlite3_errstr): errors of a backup carry no name."""

_BY_SYSTEM = {
    errno.ENOSPC: Kind.DISK_FULL,
    errno.EDQUOT: Kind.DISK_FULL,
    errno.EFBIG: Kind.DISK_FULL,
    errno.EACCES: Kind.NOT_WRITABLE,
    errno.EPERM: Kind.NOT_WRITABLE,
    errno.EROFS: Kind.NOT_WRITABLE,
    errno.ENOENT: Kind.NOT_WRITABLE,
    errno.ENOTDIR: Kind.NOT_WRITABLE,
}


def from_sqlite(error: sqlcipher3.Error) -> UserError | None:
    """The expected trouble behind an SQLite error, or None when it is a mistake in the program."""
    if str(error).startswith(RULE_MARK):
        return UserError(Kind.RULE, rule=str(error).removeprefix(RULE_MARK))
    name = getattr(error, "sqlite_errorname", None)
    if name is None:
        kind = _BY_TEXT.get(str(error))
    else:
        kind = next((kind for start, kind in _BY_SQLITE.items() if name.startswith(start)), None)
    return UserError(kind) if kind else None


def from_system(error: OSError) -> UserError:
    """The expected trouble behind a failed read or write of a file; anything unknown is a failing disk."""
    return UserError(_BY_SYSTEM.get(error.errno or 0, Kind.DISK_FAILED))


def behind(error: BaseException | None) -> UserError | None:
    """The expected trouble that an error of any sort is, or comes from; None for a mistake in the program."""
    if isinstance(error, UserError):
        return error
    return from_sqlite(error) if isinstance(error, sqlcipher3.Error) else None


@contextmanager
def sqlite_errors() -> Iterator[None]:
    """Turn SQLite's errors inside the block into UserError; a programming mistake passes as it is.

    SQLCipher reports some pages that fail their check as a lack of memory (its CODEC1 macro: SQLITE_NOMEM).
    """
    try:
        yield
    except MemoryError:
        raise UserError(Kind.VAULT_DAMAGED) from None
    except sqlcipher3.Error as error:
        trouble = from_sqlite(error)
        if trouble is None:
            raise
        raise trouble from None


@contextmanager
def file_errors() -> Iterator[None]:
    """Turn the operating system's errors inside the block into UserError."""
    try:
        yield
    except OSError as error:
        raise from_system(error) from None
