"""Finds in a text the names of people who are not of its talk: one look in a table for each different word.

A name is noticed in full, whatever its capitals; two of its parts beside each other; or one part that tells who it is:
at least three letters, no ordinary word ("bakker", "roos"), and of at most three people. An ordinary word tells it
after "mevrouw" or an initial. Whatever is in the name of somebody of the talk as well tells nothing by itself.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from .folding import fold

SHORTEST = 3
MOST_BEARERS = 3
LONGEST = 12
"""Words of a name that are looked at."""
_LOWER_FROM = 4
_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[ \u00a0.'’\-‑]{1,3}")
_PARTICLES = frozenset(
    (
        *("van", "de", "der", "den", "het", "ter", "ten", "te", "op", "aan", "bij", "in", "uit", "t", "s", "la", "le"),
        *("el", "al", "di", "da", "del", "della", "dos", "du", "von", "zu", "af", "ibn"),
    )
)
_TITLES = frozenset(
    (
        *("mevrouw", "mevr", "mw", "meneer", "mijnheer", "dhr", "heer"),
        *("mr", "mrs", "ms", "miss", "dr", "drs", "prof", "ds"),
    )
)
_MOST_REMEMBERED = 100_000


@dataclass(frozen=True)
class Person:
    """A client or a contact, by whichever of the ids is there."""

    name: str
    client_id: int | None = None
    contact_id: int | None = None

    @property
    def key(self) -> tuple[int | None, int | None]:
        """Who it is, whatever the name."""
        return self.client_id, self.contact_id


@dataclass(frozen=True)
class Talk:
    """Who a text may speak of: the keys of people, and their names and the user's own."""

    own: frozenset[tuple[int | None, int | None]]
    names: frozenset[str]

    @property
    def parts(self) -> frozenset[str]:
        """The words of those names, folded."""
        return frozenset(part for name in self.names for part in parts_of(name))


@dataclass(frozen=True)
class Named:
    """Where a name stands in a text, as written, and who may be meant: not more than three people."""

    start: int
    end: int
    text: str
    people: tuple[Person, ...]


_NOBODY: frozenset[int] = frozenset()


class _Token(NamedTuple):
    """A word of a line; `known` when somebody is called so, `joined` when next to nothing parts it from the last."""

    start: int
    end: int
    text: str
    key: str
    known: bool
    joined: bool


class NameIndex:
    """Made once of everybody; `ordinary` says which of some folded words are ordinary ones."""

    def __init__(self, people: Iterable[Person], ordinary: Callable[[Iterable[str]], frozenset[str]]) -> None:
        self._people = tuple(people)
        bearers: dict[str, set[int]] = {}
        full: dict[tuple[str, ...], set[int]] = {}
        for number, person in enumerate(self._people):
            parts = parts_of(person.name)[:LONGEST]
            if len(parts) > 1:
                full.setdefault(parts, set()).add(number)
            for part in parts:
                if len(part) > 1 and part not in _PARTICLES:
                    bearers.setdefault(part, set()).add(number)
        self._bearers = {part: frozenset(found) for part, found in bearers.items()}
        self._full = {parts: frozenset(found) for parts, found in full.items()}
        self._begins: dict[tuple[str, ...], tuple[int, ...]] = {}
        for parts in sorted(full, key=len):
            known = self._begins.get((parts[0], parts[1]), ())
            self._begins[parts[0], parts[1]] = known if len(parts) in known else (len(parts), *known)
        self._ordinary = ordinary(self._bearers)
        self._keys = frozenset((*self._bearers, *(parts[0] for parts in self._begins)))
        self._looked_up: dict[str, str] = {}
        self._talk: Talk | None = None
        self._own: frozenset[str] = frozenset()
        self._lines: dict[str, tuple[Named, ...]] = {}

    def knows(self, word: str) -> bool:
        """Whether a word is part of somebody's name, with or without the ending of a possessive."""
        key = fold(word)
        return key in self._bearers or (key.endswith("s") and key.rstrip("s").rstrip("'’") in self._bearers)

    def look(self, text: str, talk: Talk) -> tuple[Named, ...]:
        """The names of others in a text, in its order; a name stands on one line.

        What was found on a line is remembered, for after a save most lines are as they were.
        """
        if talk != self._talk or len(self._lines) > _MOST_REMEMBERED:
            self._talk, self._own, self._lines = talk, talk.parts, {}
        base, found = 0, list[Named]()
        for line in text.split("\n"):
            here = self._lines.get(line)
            if here is None:
                here = self._lines[line] = self._look_at(line, talk)
            found.extend(Named(base + one.start, base + one.end, one.text, one.people) for one in here)
            base += len(line) + 1
        return tuple(found)

    def _look_at(self, line: str, talk: Talk) -> tuple[Named, ...]:
        words = _WORD.findall(line)
        keys = self._keys_of(set(words))
        telling = {word for word, key in keys.items() if self._tells(word, key, self._own)}
        if keys and (telling or self._may_name(words, keys)):
            return tuple(self._on_line(line, _tokens(line, keys), talk.own, self._own))
        return ()

    def _tells(self, word: str, key: str, own: frozenset[str]) -> bool:
        """Whether a word tells by itself who is meant."""
        if len(key) < SHORTEST or key in own or key in self._ordinary:
            return False
        return len(self._bearers.get(key, ())) <= MOST_BEARERS and (word[0].isupper() or len(key) >= _LOWER_FROM)

    def _may_name(self, words: list[str], keys: dict[str, str]) -> bool:
        """Whether words that tell nobody by themselves can do so by what stands beside them."""
        for at, word in enumerate(words):
            if word not in keys:
                continue
            if at + 1 < len(words) and self._begins_here(words, at, keys):
                return True
            if word[0].islower():
                continue
            before = words[at - 1].lower() if at else ""
            if before in _TITLES or before in _PARTICLES or len(before) == 1:
                return True
            after = next((each for each in words[at + 1 : at + 4] if each.lower() not in _PARTICLES), "")
            if after in keys and after[0].isupper():
                return True
        return False

    def _begins_here(self, words: list[str], at: int, keys: dict[str, str]) -> bool:
        """Whether a whole name stands here."""
        lengths = self._begins.get((keys[words[at]], keys.get(words[at + 1]) or fold(words[at + 1])), ())
        if not lengths:
            return False
        here = tuple(keys.get(each) or fold(each) for each in words[at : at + lengths[0]])
        return any(here[:length] in self._full for length in lengths)

    def _on_line(
        self,
        line: str,
        tokens: list[_Token],
        own: frozenset[tuple[int | None, int | None]],
        parts: frozenset[str],
    ) -> Iterator[Named]:
        at = 0
        while at < len(tokens):
            length, who = self._at(tokens, at, parts) if tokens[at].known else (1, _NOBODY)
            people = tuple(self._people[number] for number in sorted(who)) if len(who) <= MOST_BEARERS else ()
            if people and not any(person.key in own for person in people):
                start, end = tokens[at].start, tokens[at + length - 1].end
                yield Named(start, end, line[start:end], people)
            at += length

    def _at(self, tokens: list[_Token], at: int, own: frozenset[str]) -> tuple[int, frozenset[int]]:
        """How many words from here name somebody, and who that can be."""
        length, who = self._full_at(tokens, at)
        if not who:
            length, who = self._together_at(tokens, at)
        return (length, who) if who else (1, self._alone(tokens, at, own))

    def _keys_of(self, words: set[str]) -> dict[str, str]:
        """What to look those words up by that somebody is called; what was looked up before is remembered."""
        if len(self._looked_up) > _MOST_REMEMBERED:
            self._looked_up.clear()
        known = self._looked_up
        for word in words - known.keys():
            known[word] = self._key(word)
        return {word: key for word in words if (key := known[word])}

    def _key(self, word: str) -> str:
        """What to look a word up by, less the s of a possessive; empty when nobody is called so."""
        key = fold(word)
        if key in self._keys:
            return key
        return key[:-1] if key.endswith("s") and key[:-1] in self._keys and len(key) > SHORTEST else ""

    def _full_at(self, tokens: list[_Token], at: int) -> tuple[int, frozenset[int]]:
        """The longest whole name that begins here."""
        here = tokens[at : at + LONGEST]
        for length in self._begins.get((here[0].key, here[1].key), ()) if len(here) > 1 else ():
            who = self._full.get(tuple(token.key for token in here[:length]))
            if who and all(token.joined for token in here[1:length]):
                return length, who
        return 0, _NOBODY

    def _together_at(self, tokens: list[_Token], at: int) -> tuple[int, frozenset[int]]:
        """Parts of one person's name beside each other with capitals, small words between them left out."""
        who, length, step, parts = self._capital(tokens[at]), 1, 1, 1
        while who and at + step < len(tokens) and tokens[at + step].joined:
            token = tokens[at + step]
            step += 1
            if token.key in _PARTICLES:
                continue
            both = who & self._capital(token)
            if not both:
                break
            who, length, parts = both, step, parts + 1
        return (length, who) if parts > 1 else (0, _NOBODY)

    def _capital(self, token: _Token) -> frozenset[int]:
        return self._bearers.get(token.key, _NOBODY) if token.text[0].isupper() else _NOBODY

    def _alone(self, tokens: list[_Token], at: int, own: frozenset[str]) -> frozenset[int]:
        token = tokens[at]
        if self._tells(token.text, token.key, own):
            return self._bearers.get(token.key, _NOBODY)
        announced = token.key in self._ordinary and token.key not in own and len(token.key) >= SHORTEST
        if announced and token.text[0].isupper() and _announced(tokens, at):
            return self._bearers.get(token.key, _NOBODY)
        return _NOBODY


def parts_of(name: str) -> tuple[str, ...]:
    """The words of a name, folded, parted at hyphens and apostrophes too."""
    return tuple(part for part in (fold(word) for word in _WORD.findall(name)) if part)


def _tokens(line: str, keys: dict[str, str]) -> list[_Token]:
    made: list[_Token] = []
    last = -1
    for found in _WORD.finditer(line):
        start, end = found.span()
        word = found[0]
        key = keys.get(word)
        joined = last >= 0 and start - last <= 3 and _GAP.fullmatch(line, last, start) is not None
        made.append(_Token(start, end, word, key or word.lower(), key is not None, joined))
        last = end
    return made


def _announced(tokens: list[_Token], at: int) -> bool:
    """Whether a title or an initial stands before the word, small words in between left out."""
    while at > 0 and tokens[at].joined:
        at -= 1
        if tokens[at].key in _PARTICLES and len(tokens[at].key) > 1:
            continue
        return tokens[at].key in _TITLES or (len(tokens[at].text) == 1 and tokens[at].text.isupper())
    return False
