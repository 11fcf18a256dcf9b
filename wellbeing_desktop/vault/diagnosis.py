"""What is wrong with a vault's file: told apart before and after SQLite looked at it, changing nothing."""

import os
from pathlib import Path

import sqlcipher3
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from ..domain.errors import Kind, UserError
from .cipher_pages import CipherPages, reader
from .connecting import PAGE_SIZE, SALT_SIZE, connect, raw_key
from .faults import file_errors, from_sqlite
from .free_pages import is_cut_off
from .journal import MAGIC, is_damaged, uncounted

_PLAIN_SQLITE = b"SQLite format 3\0"
_JOURNAL_BOUND = 10


def check_file(path: Path) -> None:
    """Refuse a file that SQLite would silently replace or grow.

    Raises VAULT_MISSING, VAULT_EMPTY, VAULT_TRUNCATED, or VAULT_DAMAGED for a rollback journal that would
    blow the file up. An empty or missing file would become a new, empty vault. A power cut may leave part of a page at
    the end; the journal then holds how long the file was.
    """
    with file_errors():
        if not path.is_file():
            raise UserError(Kind.VAULT_MISSING)
        size = path.stat().st_size
    if size == 0:
        raise UserError(Kind.VAULT_EMPTY)
    if size < PAGE_SIZE or (size % PAGE_SIZE and not is_cut_off(path)):
        raise UserError(Kind.VAULT_TRUNCATED)
    if not all(os.access(place, os.W_OK) for place in (path, path.parent)):
        raise UserError(Kind.NOT_WRITABLE)
    _check_journal(path.with_name(path.name + "-journal"), size)


def read_salt(path: Path) -> bytes:
    """The salt in a closed file's first 16 bytes; it stays the same as long as the file lives."""
    with file_errors(), path.open("rb") as file:
        return file.read(SALT_SIZE)


def check_salt(path: Path, data_key: bytes, salt: bytes) -> None:
    """Compare the file's salt with the one noted when the vault was made, before SQLite opens the file.

    Raises VAULT_FOREIGN when the file is another one, VAULT_DAMAGED when it is ours and only its salt was hit, or when
    its journal no longer counts what it holds.
    """
    found = read_salt(path)
    if found == salt:
        _check_untouched(path, data_key, salt)
        return
    if found != _PLAIN_SQLITE and _opens_with(path, raw_key(data_key, salt)):
        raise UserError(Kind.VAULT_DAMAGED, part="salt")
    raise UserError(Kind.VAULT_FOREIGN)


def why_unreadable(path: Path, data_key: bytes, error: sqlcipher3.Error) -> UserError | None:
    """The trouble behind the first read's failure, with the right key; None for a mistake in the program.

    SQLite calls a first page that it cannot decrypt no database, and anything wrong after that corrupt. In the
    second case the first page can be trusted, and its page count tells a file cut short from a damaged one.
    """
    trouble = from_sqlite(error)
    if trouble is None or trouble.kind is not Kind.VAULT_DAMAGED:
        return trouble
    if read_salt(path) == _PLAIN_SQLITE:
        return UserError(Kind.VAULT_FOREIGN)
    if error.sqlite_errorname.startswith("SQLITE_CORRUPT") and _pages_in_header(path, data_key) > _pages(path):
        return UserError(Kind.VAULT_TRUNCATED)
    return trouble


def _pages(path: Path) -> int:
    with file_errors():
        return path.stat().st_size // PAGE_SIZE


def _pages_in_header(path: Path, data_key: bytes) -> int:
    """The size of the database that its own first page tells.

    SQLCipher leaves the salt in front and ends each page with a reserve of 80 bytes that begins with the page's
    initialisation vector; the big-endian page count at offset 28 lies in the first encrypted block (16 to 31).
    """
    with file_errors(), path.open("rb") as file:
        page = file.read(PAGE_SIZE)
    decryptor = Cipher(AES256(data_key), CBC(page[-80:-64])).decryptor()
    return int.from_bytes(decryptor.update(page[16:32])[12:16])


def _opens_with(path: Path, key: bytearray) -> bool:
    connection = connect(path, key)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.Error:
        return False
    finally:
        connection.close()
    return True


def _check_untouched(path: Path, data_key: bytes, salt: bytes) -> None:
    """What a journal does not count yet must still stand in the vault; else the count was damaged."""
    journal = path.with_name(path.name + "-journal")
    if not is_cut_off(path):
        return
    pages, read = CipherPages(data_key, salt), reader(path)
    for number, before in uncounted(journal):
        now = read((number - 1) * PAGE_SIZE, PAGE_SIZE)
        if pages.is_whole(number, before) and (
            not pages.is_whole(number, now) or pages.plain(number, now) != pages.plain(number, before)
        ):
            raise UserError(Kind.VAULT_DAMAGED, part="journal")


def _check_journal(journal: Path, vault_size: int) -> None:
    """A journal gives back pages of the vault; one that asks for a far larger vault has a damaged header.

    Header (sqlite.org/fileformat2.html, 3): magic 8 bytes, records 4, nonce 4, pages of the database before 4.
    The bound is wide: pages that were free may be missing from a journal.
    """
    with file_errors():
        if not journal.is_file():
            return
        with journal.open("rb") as file:
            header = file.read(20)
        most = _JOURNAL_BOUND * (vault_size + journal.stat().st_size)
    too_large = header.startswith(MAGIC) and int.from_bytes(header[16:20]) * PAGE_SIZE > most
    if too_large or is_damaged(journal):
        raise UserError(Kind.VAULT_DAMAGED, part="journal")
