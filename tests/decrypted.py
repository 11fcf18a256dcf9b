"""A vault's file taken out of its cipher page by page, without SQLite: what is left in it besides the rows too."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
RESERVE = 80
"""At the end of each page: 16 bytes of IV and 64 of HMAC (SQLCipher 4)."""

SALT = 16
"""Page 1 begins with the file's salt where SQLite's own 'SQLite format 3' would stand."""


def pages(path: Path, key: bytes) -> Iterator[bytes]:
    """Each page of the file as SQLite sees it, free ones as well; `key` is the raw data key of 32 bytes."""
    content = path.read_bytes()
    for at in range(0, len(content), PAGE):
        begin = at + (SALT if at == 0 else 0)
        end = at + PAGE - RESERVE
        turn = Cipher(algorithms.AES(key), modes.CBC(content[end : end + 16])).decryptor()
        yield turn.update(content[begin:end]) + turn.finalize()


def pages_with(path: Path, key: bytes, word: str) -> list[int]:
    """The numbers, from 1, of the pages on which the word stands, in small letters or capitals."""
    sought = {word.encode(), word.lower().encode(), word.upper().encode()}
    return [number for number, page in enumerate(pages(path, key), 1) if any(form in page for form in sought)]


def words_on(path: Path, key: bytes, words: Sequence[str]) -> list[str]:
    """Those of the words that stand on any page, in small letters or capitals."""
    content = b"\0".join(pages(path, key))
    return [word for word in words if any(form.encode() in content for form in {word, word.lower(), word.upper()})]
