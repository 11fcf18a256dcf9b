"""Looks for words about health, medicine, cause or home in what is about to go to an employer.

An entry is a word, in every form of it (`inflection.forms`), alone or in a Dutch compound; capitals, accents and
hyphens do not count. With '*' it is also the beginning of words ('psych*'), their end ('*klacht'), or both. An entry of
several words is found when they follow each other.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from .folding import fold
from .inflection import forms


@dataclass(frozen=True)
class WordEntry:
    """An own entry of the word check; not `listed`: one of the program's own list that the user took off it."""

    id: int
    language: str
    entry: str
    listed: bool


class Subject(StrEnum):
    """What a listed word tells about somebody."""

    ILLNESS = "illness"
    MEDICINE = "medicine"
    CAUSE = "cause"
    HOME = "home"
    OWN = "own"


@dataclass(frozen=True)
class ListWord:
    """One entry in use; a user's own has the subject OWN."""

    entry: str
    language: str
    subject: Subject


@dataclass(frozen=True)
class Mark:
    """Where a listed word stands: text[start:end] is `word`, as written, and `entry` the entry that names it."""

    start: int
    end: int
    word: str
    entry: str
    subject: Subject


LEAST_IN_COMPOUND = 5
"""Letters of a Dutch entry from which it is also found at the beginning of a longer word, as in 'migraineaanval'."""

_JOINT = "'’‘\\-\u2010\u2011"
_LETTER = "[^\\W_][\u0300-\u036f\u00ad\u200b-\u200d\u2060]*"  # with what can lie unseen in or on it
_WORD = re.compile(f"(?:{_LETTER})+(?:[{_JOINT}](?:{_LETTER})+)*")
_HYPHEN = re.compile("[-\u2010\u2011]")
_UNWRITTEN = re.compile(r"[\W_]+")
_MOST_PARTS = 5

_Word = tuple[int, int, str]
"""Where a word begins and ends in the text, and how it is compared."""


class WordList:
    """Finds the entries in texts; `spared` are words that look like one of them and are none."""

    def __init__(self, entries: Iterable[ListWord], spared: Iterable[ListWord] = ()) -> None:
        listed, left = tuple(entries), tuple(spared)
        self._listed = _Index(one for one in listed if not _several(one.entry))
        self._phrases = _Phrases(one for one in listed if _several(one.entry))
        self._spared = _Index((one for one in left if not _several(one.entry)), compounds=False)
        self._spared_phrases = _Phrases(one for one in left if _several(one.entry))

    def marks(self, text: str) -> tuple[Mark, ...]:
        """The places of listed words in the text, in their order; none overlaps another."""
        words = [(found.start(), found.end(), plain(found[0])) for found in _WORD.finditer(text)]
        marks: list[Mark] = []
        at = 0
        while at < len(words):
            entry, count = None, 1
            spared = self._spared_phrases.at(text, words, at)
            if spared is not None:
                count = len(spared.entry.split())
            elif (entry := self._phrases.at(text, words, at)) is not None:
                count = len(entry.entry.split())
            else:
                entry = self.names(text[words[at][0] : words[at][1]])
            if entry is not None:
                start, end = words[at][0], words[at + count - 1][1]
                marks.append(Mark(start, end, text[start:end], entry.entry, entry.subject))
            at += count
        return tuple(marks)

    def words(self, text: str) -> tuple[str, ...]:
        """The listed words in the text as written, once each and in their order."""
        found = {mark.word.casefold(): mark.word for mark in reversed(self.marks(text))}
        return tuple(found.values())[::-1]

    def names(self, word: str) -> ListWord | None:
        """The entry that names a word, or a part of it between hyphens."""
        if self._spared.find(plain(word)):
            return None
        for run in _runs(word):
            entry = self._listed.find(run)
            if entry is not None and not self._spared.find(run):
                return entry
        return None


class _Index:
    """Entries of one word by the forms they take, and by the beginnings and the ends of words."""

    def __init__(self, entries: Iterable[ListWord], *, compounds: bool = True) -> None:
        self._forms: dict[str, ListWord] = {}
        self._openings: dict[str, ListWord] = {}
        self._endings: dict[str, ListWord] = {}
        for one in entries:
            self._add(one, compounds)
        self._longest = max(map(len, (*self._openings, *self._endings)), default=0)

    def find(self, word: str) -> ListWord | None:
        """The entry that names this word, which is plain; of several the one that names the most of it."""
        if word in self._forms:
            return self._forms[word]
        for length in range(min(len(word), self._longest), 0, -1):
            found = self._openings.get(word[:length]) or self._endings.get(word[-length:])
            if found is not None:
                return found
        return None

    def _add(self, one: ListWord, compounds: bool) -> None:
        bare, opens, ends = plain(one.entry), one.entry.endswith("*"), one.entry.startswith("*")
        if not bare:
            return
        joins = compounds and one.language == "nl" and len(bare) >= LEAST_IN_COMPOUND
        for form in forms(bare, one.language):
            self._forms.setdefault(form, one)
            if ends:
                self._endings.setdefault(form, one)
        if opens or joins:
            self._openings.setdefault(bare, one)


class _Phrases:
    """Entries of several words, by the first of these; the last one can stand in any of its forms."""

    def __init__(self, entries: Iterable[ListWord]) -> None:
        self._known: dict[str, list[tuple[list[str], ListWord]]] = {}
        for one in entries:
            words = [plain(word) for word in one.entry.split()]
            self._known.setdefault(words[0], []).append((words, one))

    def at(self, text: str, words: Sequence[_Word], at: int) -> ListWord | None:
        """The entry that stands in the text from this word on, with nothing but spaces in between."""
        for wanted, entry in self._known.get(words[at][2], ()):
            near = words[at : at + len(wanted)]
            *begin, last = (word for _, _, word in near)
            apart = (text[one[1] : other[0]] for one, other in pairwise(near))
            if begin == wanted[:-1] and last in forms(wanted[-1], entry.language) and all(map(str.isspace, apart)):
                return entry
        return None


def plain(word: str) -> str:
    """A word as it is compared: folded, without hyphens, apostrophes and what is not written."""
    return _UNWRITTEN.sub("", fold(word))


def _several(entry: str) -> bool:
    return len(entry.split()) > 1


def _runs(word: str) -> Iterator[str]:
    """The whole word, then what stands between its hyphens, in ever shorter runs of parts."""
    parts = [part for part in (plain(part) for part in _HYPHEN.split(word)) if part]
    yield "".join(parts)
    for count in range(min(len(parts) - 1, _MOST_PARTS), 0, -1):
        for at in range(len(parts) - count + 1):
            yield "".join(parts[at : at + count])
