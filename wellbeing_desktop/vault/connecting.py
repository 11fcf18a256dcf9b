"""A connection to an encrypted file: the settings that must come first, for vaults and snapshots alike."""

from pathlib import Path
from typing import Any

import sqlcipher3

from ..domain.errors import Kind, UserError

APPLICATION_ID = 0x57426465
"""Marks our files in SQLite's header: the letters WBde."""

PAGE_SIZE = 4096
SALT_SIZE = 16
KEY_SIZE = 32

OLDEST_SQLITE = (3, 51, 3)
"""Before this release SQLite could corrupt a database when a write-ahead log was reset."""

_BUSY_SECONDS = 0.5


def check_versions() -> None:
    """Raise VERSION_TOO_OLD (with `found`) unless the SQLite inside sqlcipher3 is new enough."""
    found: tuple[int, ...] = sqlcipher3.sqlite_version_info
    if found < OLDEST_SQLITE:
        raise UserError(Kind.VERSION_TOO_OLD, found=".".join(map(str, found)))


def raw_key(data_key: bytes, salt: bytes = b"") -> bytearray:
    """SQLCipher's spelling of a key that needs no derivation, optionally with the file's salt.

    The lengths are checked because SQLCipher takes any other length for a passphrase, in silence.
    """
    if len(data_key) != KEY_SIZE or len(salt) not in (0, SALT_SIZE):
        raise ValueError("a data key has 32 bytes and a salt 16")
    return bytearray(b"x'" + (data_key + salt).hex().encode() + b"'")


def connect(path: Path, key: bytearray, *, only_read: bool = False) -> Any:
    """Connect to an existing file with a key, which is wiped; a wrong key shows at the first read.

    With `only_read` nothing of the file or beside it is changed or locked, and nobody may write it meanwhile. The key
    goes in through set_key: an SQL string would leave copies of it in memory. Threads may share the connection, one at
    a time (Vault.lock). Raises VERSION_TOO_OLD, NOT_WRITABLE or SQLite's own errors.
    """
    check_versions()
    connection = sqlcipher3.connect(
        f"{path.absolute().as_uri()}?{'mode=ro&immutable=1' if only_read else 'mode=rw'}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_SECONDS,
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.set_key(key)
        key[:] = bytes(len(key))
        connection.execute("PRAGMA cipher_compatibility=4")
        connection.execute("PRAGMA temp_store=MEMORY")
        if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
            raise RuntimeError("the database library would write without encryption")
    except BaseException:
        connection.close()
        raise
    return connection


def pragma(connection: Any, name: str) -> int:
    """The whole-number value of a PRAGMA such as user_version."""
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
