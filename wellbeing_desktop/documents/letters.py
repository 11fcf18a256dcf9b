"""The one place where text of people becomes text that may be printed.

No markup language lies between a note and the page: what comes out of here is drawn letter by letter, so
`<b>`, `&` and `<img src=...>` are only letters. What cannot be drawn becomes a visible box.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import chain
from unicodedata import category, normalize

from wellbeing_desktop.documents.fonts import drawable
from wellbeing_desktop.domain.paper import Paper

BOX = "\N{WHITE SQUARE}"
_NEWLINES = "\r\x0b\x0c\x85\u2028\u2029"
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))  # they pick a variant of the letter before


def printable(text: str) -> str:
    r"""The text composed (NFC), its line ends as \n, without control characters and text direction marks."""
    return normalize("NFC", text.replace("\r\n", "\n")).translate(_LETTERS)


def letter_count(paper: Paper) -> int:
    """How many characters a paper holds: what the time to lay it out goes with."""
    return sum(map(len, _texts(paper)))


def unprintable(paper: Paper) -> tuple[str, ...]:
    """The characters of a paper that will stand there as a box, each once, in order of appearance."""
    seen = dict.fromkeys(chain.from_iterable(normalize("NFC", text) for text in _texts(paper)))
    return tuple(char for char in seen if char != BOX and _LETTERS[ord(char)] == BOX)


class _Letters(dict[int, str]):
    """How each character is printed; filled while it is used."""

    def __missing__(self, code: int) -> str:
        drawn = self[code] = _drawn(chr(code))
        return drawn


_LETTERS = _Letters({ord("\n"): "\n", ord("\t"): " ", **{ord(char): "\n" for char in _NEWLINES}})


def _drawn(char: str) -> str:
    kind, code = category(char), ord(char)
    if kind in {"Cc", "Cf"} or any(code in selectors for selectors in _SELECTORS):
        return ""
    if code in drawable():
        return char
    plain = normalize("NFKC", char)
    if all(ord(part) in drawable() for part in plain):
        return plain
    return " " if kind == "Zs" else BOX


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from _texts(item)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _texts(getattr(part, field.name))
