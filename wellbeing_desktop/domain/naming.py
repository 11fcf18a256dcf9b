"""Finds people's names in a text: in full, the first name, the last name, or the initials as a word.

Accents and the ending of a possessive never count. A whole name and a first name are found whatever their capitals.
What is an ordinary word in small letters as well counts only when it is written with a capital: last names ("bakker",
"groot"), parts of at most three letters ("wil"), and initials.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .folding import fold
from .people import initials

SHORT = 3
_PARTICLES = frozenset(
    (
        *(
            "van",
            "de",
            "der",
            "den",
            "het",
            "ter",
            "ten",
            "te",
            "op",
            "aan",
            "bij",
            "in",
            "uit",
            "'t",
            "'s",
            "la",
            "le",
        ),
        *("el", "al", "di", "da", "del", "della", "dos", "du", "von", "zu", "zur", "af", "ibn"),
    )
)
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*\.?")
_OWN = re.compile(r"(?:['’]?s|['’])$")


@dataclass(frozen=True)
class _Forms:
    """The ways in which names can stand in a text, folded: as words of any kind, with a capital, or in full."""

    any_case: frozenset[str]
    capital: frozenset[str]
    letters: frozenset[str]
    whole: frozenset[tuple[str, ...]]

    def without(self, own: "_Forms") -> "_Forms":
        """These forms less those of a name that may stay."""
        mine = own.any_case | own.capital
        return _Forms(self.any_case - mine, self.capital - mine, self.letters - own.letters, self.whole - own.whole)

    def has(self, word: str) -> bool:
        """Whether a word of a text is one of the forms, with or without the ending of a possessive."""
        return any(self._is(each) for each in {word, _OWN.sub("", word)} if each)

    def _is(self, word: str) -> bool:
        folded = fold(word)
        return (
            folded in self.any_case
            or (word[0].isupper() and folded in self.capital)
            or word.replace(".", "") in self.letters
        )


def named(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The words of the text that name one of these people, as written, once each and in their order."""
    return tuple(dict.fromkeys(text[start:end] for start, end in _places(text, _forms(names))))


def masked(text: str, names: Iterable[str], mark: str, own: str = "") -> str:
    """The text with `mark` in place of each of these people's names; what is in the name `own` as well stays."""
    made, at = [], 0
    for start, end in _joined(text, _places(text, _forms(names).without(_forms((own,))))):
        made += [text[at:start], mark]
        at = end
    return "".join([*made, text[at:]])


def _forms(names: Iterable[str]) -> _Forms:
    any_case, capital, letters, whole = set[str](), set[str](), set[str](), set[tuple[str, ...]]()
    for name in names:
        words = name.split()
        if len(words) > 1:
            whole.add(tuple(fold(word) for word in words))
            letters |= {initials(name)} - {initials(name)[:1]}
        telling = [word for word in words if fold(word) not in _PARTICLES] or words
        for word in telling:
            for part in (word, *re.split(r"[-'’.]", word)):
                if len(part) > 1:
                    (any_case if word is words[0] and len(part) > SHORT else capital).add(fold(part))
    return _Forms(frozenset(any_case), frozenset(capital), frozenset(letters), frozenset(whole))


def _places(text: str, forms: _Forms) -> Iterator[tuple[int, int]]:
    """Where a name stands; a word with hyphens is looked at in parts as well."""
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        length = _whole_at(words, at, forms)
        if length:
            last = words[at + length - 1]
            yield words[at].start(), last.start() + len(_bare(last[0]))
            at += length
            continue
        yield from _in_word(words[at], forms)
        at += 1


def _whole_at(words: list[re.Match[str]], at: int, forms: _Forms) -> int:
    """How many words the whole name takes that begins here, 0 when none does."""
    for name in forms.whole:
        here = [fold(_bare(word[0])) for word in words[at : at + len(name)]]
        if here == list(name) or (here and [*here[:-1], _OWN.sub("", here[-1])] == list(name)):
            return len(name)
    return 0


def _in_word(found: re.Match[str], forms: _Forms) -> Iterator[tuple[int, int]]:
    word = found[0]
    if forms.has(_bare(word)):
        yield found.start(), found.start() + len(_bare(word) if word.count(".") < 2 else word)
        return
    for part in re.finditer(r"[^\W_]+", word):
        if forms.has(part[0]):
            yield found.start() + part.start(), found.start() + part.end()


def _bare(word: str) -> str:
    return word.rstrip(".")


def _joined(text: str, places: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The places, with those that only a space and small words lie between taken together."""
    waiting: tuple[int, int] | None = None
    for start, end in places:
        between = text[waiting[1] : start] if waiting else ""
        if waiting and all(fold(word) in _PARTICLES for word in between.split()) and "\n" not in between:
            waiting = (waiting[0], end)
            continue
        if waiting:
            yield waiting
        waiting = (start, end)
    if waiting:
        yield waiting


class Called:
    """The ways in which one person, by these names, can be named; what is in the name of somebody of `own` stays."""

    def __init__(self, names: Iterable[str], own: Iterable[str] = ()) -> None:
        names = tuple(names)
        self._forms = _forms(names).without(_forms(own))
        parts = self._forms.any_case | self._forms.capital | {part for name in self._forms.whole for part in name}
        self.words = parts | {letters.casefold() for letters in self._forms.letters}
        """What stands in a text, folded, where a name can be; initials with points between them are not looked for."""

    def places(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where a name stands, from and until."""
        return tuple(_joined(text, _places(text, self._forms)))
