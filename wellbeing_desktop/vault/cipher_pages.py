"""The pages of an encrypted file without SQLite: whether each is as it was written, and what stands on it.

SQLCipher 4: each page ends with a reserve of 80 bytes, an initialisation vector of 16 and an HMAC-SHA512 of 64 over
what is before it and the page's number (4 bytes, little-endian). The first page begins with the file's salt, which is
neither encrypted nor under the HMAC. A raw key encrypts as it is; the HMAC's key is derived from it (`_mac_key`).
"""

from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.constant_time import bytes_eq
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from .connecting import PAGE_SIZE, SALT_SIZE
from .faults import file_errors

RESERVE = 80
USABLE = PAGE_SIZE - RESERVE
_VECTOR, _MAC = 16, 64
_SALT_MASK, _MAC_ROUNDS = 0x3A, 2
_LOCK_PAGE = 0x40000000 // PAGE_SIZE + 1
"""SQLite never writes the page at its lock byte, at one gigabyte."""

Read = Callable[[int, int], bytes]
"""`read(offset, size)`: that many encrypted bytes of the file, fewer at its end."""


class CipherPages:
    """The pages of one file, by number from 1; `salt` is the file's own unless it is known from elsewhere."""

    def __init__(self, data_key: bytes, salt: bytes) -> None:
        self._data_key = data_key
        self._mac = HMAC(_mac_key(data_key, salt), SHA512())

    def is_whole(self, number: int, page: bytes) -> bool:
        """Whether this encrypted page is what was once written as page `number`."""
        if number == _LOCK_PAGE:
            return True
        if len(page) != PAGE_SIZE:
            return False
        mac = self._mac.copy()
        mac.update(page[_begin(number) : -_MAC])
        mac.update(number.to_bytes(4, "little"))
        return bytes_eq(mac.finalize(), page[-_MAC:])

    def plain(self, number: int, page: bytes) -> bytes:
        """What stands on the page, 4016 bytes; of the first one the salt's 16 bytes are zeros."""
        vector = page[USABLE : USABLE + _VECTOR]
        turn = Cipher(AES256(self._data_key), CBC(vector)).decryptor()
        begin = _begin(number)
        return bytes(begin) + turn.update(page[begin:USABLE]) + turn.finalize()


def reader(path: Path) -> Read:
    """Reads a file that is not open in SQLite; each call opens and closes it. Raises NOT_WRITABLE or DISK_FAILED."""

    def read(offset: int, size: int) -> bytes:
        with file_errors(), path.open("rb") as file:
            file.seek(offset)
            return file.read(size)

    return read


def count_in_header(first: bytes) -> int:
    """The number of pages that the database has by its own first page, decrypted."""
    return int.from_bytes(first[28:32])


def _begin(number: int) -> int:
    return SALT_SIZE if number == 1 else 0


def _mac_key(data_key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ _SALT_MASK for byte in salt)
    return PBKDF2HMAC(SHA512(), len(data_key), masked, _MAC_ROUNDS).derive(data_key)
