"""Covering the names of others in a document for one person: where they stand, and the text without them.

Everybody near the client is looked for in every way they can be called (`naming`); everybody else in the vault where a
name tells who it is (`name_index`); and whatever the user adds. Each place can be let stand by itself.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from hashlib import sha256
from typing import Any

from .folding import fold
from .name_index import NameIndex, Talk
from .naming import Called
from .rich_lines import RichLine

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Other:
    """Somebody who is not named: all names they have or had, and what stands in the place, such as '[collega]'."""

    names: tuple[str, ...]
    mark: str

    @property
    def label(self) -> str:
        """The name under which the user knows them."""
        return self.names[0]


@dataclass(frozen=True)
class Place:
    """Where a name stands in one text; `key` is the same as long as the text is, `label` says whose name it is."""

    key: str
    start: int
    end: int
    label: str
    mark: str


@dataclass(frozen=True)
class Rest:
    """Everybody else in the vault: how they are found, who needs no cover, and what stands in the place."""

    index: NameIndex
    talk: Talk
    mark: str


class Masking:
    """`look(text)` finds the places, `masked(text)` covers those that are not in `standing`.

    A text is looked at as it will be `printable`: a sign that is not drawn could otherwise part a name.
    """

    def __init__(
        self,
        others: Iterable[Other],
        own: Iterable[str],
        rest: Rest,
        added: Iterable[str] = (),
        standing: frozenset[str] = frozenset(),
        printable: Callable[[str], str] = str,
    ) -> None:
        own = tuple(own)
        self._others = tuple(others)
        self._called = tuple(Called(other.names, own) for other in self._others)
        self._rest = rest
        self._added = tuple((words, _as_written(words)) for words in added if words.strip())
        self._standing = standing
        self._printable = printable
        self._by_word: dict[str, frozenset[int]] = {}
        for number, called in enumerate(self._called):
            for word in called.words:
                for part in _WORD.findall(word):
                    self._by_word[fold(part)] = self._by_word.get(fold(part), frozenset()) | {number}
        self._known: dict[str, frozenset[int]] = {}
        self._looked: dict[str, tuple[Place, ...]] = {}
        self._drawn: dict[str, str] = {}

    def look(self, text: str) -> tuple[Place, ...]:
        """The names of others in a text, in its order, apart from each other."""
        found = self._looked.get(text)
        if found is None:
            found = self._looked[text] = self._look(text)
        return found

    def shown(self, text: str) -> str:
        """The text as it will be drawn, in which names are looked for."""
        drawn = self._drawn.get(text)
        if drawn is None:
            drawn = self._drawn[text] = self._printable(text)
        return drawn

    def covered(self, place: Place) -> bool:
        """Whether the name at this place is covered."""
        return place.key not in self._standing

    def masked(self, text: str) -> str:
        """The text without the names that are covered."""
        text = self.shown(text)
        places = [place for place in self.look(text) if self.covered(place)]
        return _written(text, places) if places else text

    def line(self, line: RichLine) -> RichLine:
        """The line without the names that are covered; what was bold stays so, as long as all of it is drawn."""
        shown = self.shown(line.text)
        if shown != line.text:
            line = replace(line, text=shown, style=replace(line.style, bold=()))
        places = [place for place in self.look(line.text) if self.covered(place)]
        label = self.masked(line.label)
        if not places:
            return line if label == line.label else replace(line, label=label)
        bold = tuple((_moved(first, places), _moved(last, places)) for first, last in line.style.bold)
        kept = tuple(pair for pair in bold if pair[0] < pair[1])
        return RichLine(_written(line.text, places), replace(line.style, bold=kept), label)

    def _look(self, text: str) -> tuple[Place, ...]:
        found: list[tuple[int, int, str, str]] = []
        for number in sorted(self._candidates(text)):
            other = self._others[number]
            found += [(start, end, other.label, other.mark) for start, end in self._called[number].places(text)]
        for named in self._rest.index.look(text, self._rest.talk):
            label = ", ".join(person.name for person in named.people)
            found.append((named.start, named.end, label, self._rest.mark))
        for words, pattern in self._added:
            found += [(one.start(), one.end(), words, self._rest.mark) for one in pattern.finditer(text)]
        if not found:
            return ()
        digest = sha256(text.encode()).hexdigest()[:10]
        return tuple(Place(f"{digest}:{one[0]}", *one) for one in self._apart(found))

    def _candidates(self, text: str) -> frozenset[int]:
        """Who can be named in a text, by its words alone."""
        found: frozenset[int] = frozenset()
        for word in set(_WORD.findall(text)):
            who = self._known.get(word)
            if who is None:
                who = self._known[word] = self._bearers(fold(word))
            if who:
                found |= who
        return found

    def _bearers(self, folded: str) -> frozenset[int]:
        nobody: frozenset[int] = frozenset()
        own = self._by_word.get(folded[:-1], nobody) if folded.endswith("s") else nobody
        return self._by_word.get(folded, nobody) | own

    def _apart(self, found: list[tuple[int, int, str, str]]) -> list[tuple[int, int, str, str]]:
        """The places with those that lie over each other made one; of several people nobody's mark is told."""
        made: list[tuple[int, int, str, str]] = []
        for start, end, label, mark in sorted(found, key=lambda one: (one[0], -one[1])):
            if not made or start >= made[-1][1]:
                made.append((start, end, label, mark))
                continue
            first, last, earlier, sign = made[-1]
            if label in earlier.split(", ") or (end <= last and mark == self._rest.mark):
                made[-1] = (first, max(last, end), earlier, sign)
            else:
                both = sign if sign == mark else self._rest.mark
                made[-1] = (first, max(last, end), f"{earlier}, {label}", both)
        return made


def rewritten(part: Any, masking: Masking) -> Any:
    """A block of a paper, or any part of one, with each text in it as `masking` leaves it."""
    match part:
        case Enum():
            return part
        case str():
            return masking.masked(part)
        case tuple():
            return tuple(rewritten(item, masking) for item in part)
        case RichLine():
            return masking.line(part)
    if not is_dataclass(part) or isinstance(part, type):
        return part
    changed = {field.name: rewritten(getattr(part, field.name), masking) for field in fields(part) if field.init}
    return replace(part, **changed)


def texts_in(part: object, take: Callable[[str], object]) -> None:
    """Hand over each text of a block, in its order."""
    if isinstance(part, str) and not isinstance(part, Enum):
        take(part)
    elif isinstance(part, tuple):
        for item in part:
            texts_in(item, take)
    elif isinstance(part, RichLine):
        take(part.text)
        take(part.label)
    elif is_dataclass(part):
        for field in fields(part):
            texts_in(getattr(part, field.name), take)


def _as_written(words: str) -> re.Pattern[str]:
    """Finds words as whole words, in small letters and capitals, with the ending of a possessive."""
    inner = r"\s+".join(re.escape(word) for word in words.split())
    return re.compile(rf"(?<![^\W_]){inner}(?:['’]?s)?(?![^\W_])", re.IGNORECASE)


def _written(text: str, places: Iterable[Place]) -> str:
    made, at = [], 0
    for place in places:
        made += [text[at : place.start], place.mark]
        at = place.end
    return "".join([*made, text[at:]])


def _moved(position: int, places: Iterable[Place]) -> int:
    """Where a position in the text is once the names are covered; one within a name goes to the end of its mark."""
    moved = position
    for place in places:
        if position >= place.end:
            moved += len(place.mark) - (place.end - place.start)
        elif position > place.start:
            moved += place.start + len(place.mark) - position
    return moved
