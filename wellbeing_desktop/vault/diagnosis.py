"""What is wrong with a vault's file: told apart before and after SQLite looked at it, changing nothing."""

from pathlib import Path
from typing import Any

import sqlcipher3

from ..domain.errors import Kind, UserError
from .connecting import PAGE_SIZE, SALT_SIZE, connect, raw_key
from .faults import file_errors

_PLAIN_SQLITE = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


def check_file(path: Path) -> None:
    """Refuse a file that SQLite would silently replace or grow.

    Raises VAULT_MISSING, VAULT_EMPTY, VAULT_TRUNCATED, or VAULT_DAMAGED for a rollback journal that would
    blow the file up. An empty or missing file would become a new, empty vault.
    """
    with file_errors():
        if not path.is_file():
            raise UserError(Kind.VAULT_MISSING)
        size = path.stat().st_size
    if size == 0:
        raise UserError(Kind.VAULT_EMPTY)
    if size < PAGE_SIZE or size % PAGE_SIZE:
        raise UserError(Kind.VAULT_TRUNCATED)
    _check_journal(path.with_name(path.name + "-journal"), size)


def read_salt(path: Path) -> bytes:
    """The salt in a closed file's first 16 bytes; it stays the same as long as the file lives."""
    with file_errors(), path.open("rb") as file:
        return file.read(SALT_SIZE)


def check_salt(path: Path, data_key: bytes, salt: bytes) -> None:
    """Compare the file's salt with the one noted when the vault was made, before SQLite opens the file.

    Raises VAULT_FOREIGN when the file is another one, VAULT_DAMAGED when it is ours and only its salt was
    hit.
    """
    found = read_salt(path)
    if found == salt:
        return
    if found != _PLAIN_SQLITE and _opens_with(path, raw_key(data_key, salt)):
        raise UserError(Kind.VAULT_DAMAGED, part="salt")
    raise UserError(Kind.VAULT_FOREIGN)


def why_unreadable(connection: Any, path: Path) -> UserError:
    """The trouble behind a schema that could not be read with the right key: cut short, or damaged.

    SQLite refuses a file that is shorter than its own header says; with writable_schema it reads on, and that
    difference tells the two apart. The connection must be closed after this.
    """
    if read_salt(path) == _PLAIN_SQLITE:
        return UserError(Kind.VAULT_FOREIGN)
    try:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.Error:
        return UserError(Kind.VAULT_DAMAGED)
    return UserError(Kind.VAULT_TRUNCATED)


def _opens_with(path: Path, key: bytearray) -> bool:
    connection = connect(path, key)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.Error:
        return False
    finally:
        connection.close()
    return True


def _check_journal(journal: Path, vault_size: int) -> None:
    """A journal gives back pages of the vault, so the size it asks for cannot exceed both together.

    Header (sqlite.org/fileformat2.html, 3): magic 8 bytes, records 4, nonce 4, pages of the database before
    4.
    """
    with file_errors():
        if not journal.is_file():
            return
        with journal.open("rb") as file:
            header = file.read(20)
        pages = int.from_bytes(header[16:20])
        most = vault_size + journal.stat().st_size
    if header.startswith(_JOURNAL_MAGIC) and pages * PAGE_SIZE > most:
        raise UserError(Kind.VAULT_DAMAGED, part="journal")
