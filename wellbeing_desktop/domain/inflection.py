"""The forms in which a listed word can stand in a text, by a small rule for each language.

It makes too many rather than too few: a form that is no word at all never occurs, and finds nothing.
"""

import re
from collections.abc import Iterator

DUTCH_ENDINGS = ("s", "n", "t", "d", "te", "ten", "de", "den", "st", "je", "jes", "tje", "tjes", "pje", "pjes")
"""What comes after the word as it is heard: plurals, verbs and diminutives."""

DUTCH_OPEN_ENDINGS = ("e", "en", "er", "ers", "ere", "end", "ende", "etje", "etjes", "ing", "ingen")
"""What comes after the stem as it is written before a vowel: 'slaap' becomes 'slap', 'pil' becomes 'pill'."""

ENGLISH_ENDINGS = ("s", "es", "ed", "ing", "ings", "ly", "er", "ers")
ENGLISH_OPEN_ENDINGS = ("es", "ed", "ing", "ings", "er", "ers", "ly")

_PARTICIPLES = ("d", "t", "de", "te")
_LEAST = 4  # letters of what 'ge-' is put before: 'ge' and a shorter one is another word as often as not
_DOUBLED = re.compile(r"(?<![aeiouy])(aa|ee|oo|uu)([bcdfgklmnprstvxz])$")
_CLOSED = re.compile(r"(?<![aeiouy])[aeiou][bdfgklmnprst]$")
_ONE_SYLLABLE = re.compile(r"[^aeiouy]*[aeiouy]+[^aeiouy]*")
_OPENED = re.compile(r"(?<![aeiouy])([aeou])([bdfgklmnprstvz])$")


def forms(word: str, language: str) -> frozenset[str]:
    """The word, which is folded, with its plurals, verb forms, diminutives and endings in that language."""
    return frozenset(_english(word) if language == "en" else _dutch(word))


def _dutch(word: str) -> Iterator[str]:
    yield from _inflected(word, DUTCH_ENDINGS, DUTCH_OPEN_ENDINGS)
    if word.endswith("heid"):
        yield f"{word[:-4]}heden"
    elif word.endswith("icus"):
        yield f"{word[:-2]}i"
    for closed in _closed(word):
        yield closed
        yield from _participles(closed)
        yield from (f"{closed}{ending}" for ending in DUTCH_ENDINGS)
    yield from (f"{opened}{ending}" for opened in _opened(word) for ending in DUTCH_OPEN_ENDINGS)
    yield from _participles(word)
    if word.endswith("en"):
        yield f"ge{word}"


def _participles(stem: str) -> Iterator[str]:
    if len(stem) >= _LEAST:
        yield from (f"ge{stem}{ending}" for ending in (*_PARTICIPLES, "en"))
    if stem.endswith(("t", "d")) and len(stem) >= _LEAST:
        yield from (f"ge{stem}", f"ge{stem}e")


def _closed(word: str) -> Iterator[str]:
    """How what ends in -en is written without it: 'slapen' gives 'slaap', 'verslaven' gives 'verslaaf'."""
    base = word[:-2]
    if not word.endswith("en") or len(base) < _LEAST - 1:
        return
    if base[-1] == base[-2]:
        yield base[:-1]
        return
    long = _OPENED.sub(r"\1\1\2", base)
    for stem in (long,) if _ONE_SYLLABLE.fullmatch(base) else (base, long):
        yield stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])


def _opened(word: str) -> Iterator[str]:
    """How the stem is written before a vowel, where that differs."""
    if _DOUBLED.search(word):
        yield _DOUBLED.sub(lambda found: found[1][0] + {"f": "v", "s": "z"}.get(found[2], found[2]), word)
        yield _DOUBLED.sub(lambda found: found[1][0] + found[2], word)
    elif _CLOSED.search(word):
        yield word + word[-1]
    if word.endswith(("f", "s")):
        yield word[:-1] + ("v" if word[-1] == "f" else "z")


def _english(word: str) -> Iterator[str]:
    yield from _inflected(word, ENGLISH_ENDINGS, ())
    if word.endswith("e"):
        yield from (word[:-1] + ending for ending in ENGLISH_OPEN_ENDINGS)
    elif word.endswith("y"):
        yield from (f"{word[:-1]}i{ending}" for ending in ENGLISH_OPEN_ENDINGS)
    elif _CLOSED.search(word):
        yield from (word + word[-1] + ending for ending in ENGLISH_OPEN_ENDINGS)


def _inflected(word: str, *endings: tuple[str, ...]) -> Iterator[str]:
    yield word
    yield from (f"{word}{ending}" for some in endings for ending in some)
