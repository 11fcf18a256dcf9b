"""Canaries: words that stand in one refused field and nowhere else; found again however a file writes them."""

import re
import unicodedata
from base64 import b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import product
from typing import TypeVar

_NOT_A_LETTER = re.compile(r"[\W_]+")
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_Letters = TypeVar("_Letters", str, bytes)


def squashed(text: str) -> str:
    """The letters and figures only, in small: ligatures undone; no spaces, line ends, hyphens of any kind or marks."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return _NOT_A_LETTER.sub("", plain.lower())


@dataclass(frozen=True)
class _Form:
    """One way in which the words can be written as bytes; `start` is what they all begin with."""

    start: bytes
    pattern: re.Pattern[bytes]
    meant: dict[bytes, str]

    def within(self, data: bytes) -> set[str]:
        return {self.meant[found] for found in self.pattern.findall(data)} if self.start in data else set()


class Canaries:
    """Words looked for together; they go fastest when they begin alike, for then one search serves them all."""

    def __init__(self, words: Iterable[str]) -> None:
        """`words` are at least seven letters or figures long, for shorter ones stand in files by chance."""
        self._words = {squashed(word): word for word in words}
        if any(len(word) < 7 for word in self._words):
            raise ValueError("too short a canary")
        self._start = _common(list(self._words), "")
        self._text = re.compile("|".join(map(re.escape, sorted(self._words, key=len, reverse=True))) or r"(?!)")
        self._plain = [
            _form(self._words, str.encode),
            _form(self._words, lambda word: word.encode("latin-1", "replace")),
        ]
        self._hex = [_form(self._words, partial(_in_hex, code)) for code in _ENCODINGS]
        self._base64 = [
            _form(self._words, partial(_in_base64, case, code, shift))
            for case, code, shift in product((str.lower, str.capitalize, str.upper), _ENCODINGS, range(3))
        ]

    def in_text(self, text: str) -> set[str]:
        """Those in a text, also backwards, as an extractor may give what was set from right to left."""
        plain = squashed(text)
        ways = [way for way in (plain, plain[::-1]) if self._start in way]
        return {self._words[word] for way in ways for word in self._text.findall(way)}

    def in_bytes(self, data: bytes) -> set[str]:
        """Those in bytes as ASCII, Latin-1, UTF-8, UTF-16 or UTF-32, or as these in hexadecimal or base64."""
        low = data.lower()
        looked_at = [(self._plain, low), (self._plain, low.replace(b"\0", b"")), (self._hex, low), (self._base64, data)]
        return {self._words[word] for forms, kind in looked_at for form in forms for word in form.within(kind)}


def _form(words: Iterable[str], write: Callable[[str], bytes]) -> _Form:
    meant = {write(word): word for word in words}
    longest_first = sorted(meant, key=len, reverse=True)
    return _Form(_common(longest_first, b""), re.compile(b"|".join(map(re.escape, longest_first)) or rb"(?!)"), meant)


def _common(words: list[_Letters], nothing: _Letters) -> _Letters:
    """What all words begin with: of the first and the last in the alphabet."""
    first, last = min(words, default=nothing), max(words, default=nothing)
    same = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), len(first))
    return first[:same]


def _in_hex(encoding: str, word: str) -> bytes:
    return word.encode(encoding).hex().encode()


def _in_base64(case: Callable[[str], str], encoding: str, shift: int, word: str) -> bytes:
    """The part of the word's base64 that depends on no neighbour when it begins at this place."""
    plain = case(word).encode(encoding)
    return b64encode(bytes(shift) + plain)[(0, 2, 3)[shift] : (len(plain) + shift) * 8 // 6]
