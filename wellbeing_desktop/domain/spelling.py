"""Which words of a text are looked up in a dictionary, and where they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 64
"""No word of people's own making is longer; hunspell itself stops at 100 bytes."""
_ABBREVIATION = 6
_LATIN_END = "\u0250"

_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"[^\W_]+(?:['’\-\N{NON-BREAKING HYPHEN}][^\W_]+)*")
_ADDRESS = re.compile(r"@|://|^www\.|\w\.(?:nl|com|org|net|be|eu|de)\b", re.IGNORECASE)
_OWN = re.compile(r"['’]?s$|['’]$")


@dataclass(frozen=True)
class Word:
    """A word of a text and where it stands there."""

    start: int
    end: int
    text: str


def words(text: str, begin: int = 0) -> Iterator[Word]:
    """The words from `begin` on that a dictionary can know.

    Left out are addresses, what holds a digit, single letters, abbreviations in capitals, names like PostNL, and
    other scripts than Latin.
    """
    for chunk in _CHUNK.finditer(text, begin):
        if _ADDRESS.search(chunk[0]):
            continue
        for found in _WORD.finditer(text, chunk.start(), chunk.end()):
            if _can_be_known(found[0]):
                yield Word(found.start(), found.end(), found[0])


def word_start(text: str, place: int) -> int:
    """Where the run of signs without white space begins in which `place` lies."""
    while place > 0 and not text[place - 1].isspace():
        place -= 1
    return place


def without_ending(word: str) -> str:
    """The word less the ending of a possessive: 'Anna' of 'Anna’s'."""
    return _OWN.sub("", word)


def plain(word: str) -> str:
    """The word as dictionaries write it: straight apostrophe, ordinary hyphen."""
    return word.replace("’", "'").replace("\N{NON-BREAKING HYPHEN}", "-")


def _can_be_known(word: str) -> bool:
    if not 1 < len(word) <= LONGEST or not word.replace("'", "").replace("’", "").replace("-", "").isalpha():
        return False
    if word.isupper() and len(word) <= _ABBREVIATION:
        return False
    parts = re.split(r"['’-]", word)
    if any(part[1:] != part[1:].lower() and not part.isupper() for part in parts):
        return False
    return max(word.replace("’", "'")) < _LATIN_END
