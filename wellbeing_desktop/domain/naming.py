"""Finds people's names in a text: in full, the first name, the last name, or the initials as a word.

Capitals, accents and the ending of a possessive do not count. A part of at most three letters ("Wil", "Bas") and
initials are names only when they are written with capitals, for in small letters they are ordinary words.
"""

import re
from collections.abc import Iterable, Iterator

from .folding import fold
from .people import initials

SHORT = 3
_PARTICLES = frozenset(
    (
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
        "el",
        "al",
        "di",
        "da",
        "del",
        "della",
        "dos",
        "du",
        "von",
        "zu",
        "zur",
        "af",
        "ibn",
    )
)
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*\.?")
_OWN = re.compile(r"(?:['’]?s|['’])$")


def named(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The words of the text that name one of these people, as written, once each and in their order."""
    return tuple(dict.fromkeys(text[start:end] for start, end in _places(text, _forms(names))))


def masked(text: str, names: Iterable[str], mark: str, own: str = "") -> str:
    """The text with `mark` in place of each of these people's names; what is in the name `own` as well stays."""
    forms = _forms(names) - _forms((own,))
    made, at = [], 0
    for start, end in _joined(text, _places(text, forms)):
        made += [text[at:start], mark]
        at = end
    return "".join([*made, text[at:]])


def _forms(names: Iterable[str]) -> frozenset[str]:
    """Every way in which one of the names can stand as a word; those that need capitals are kept with them."""
    return frozenset(form for name in names for form in _forms_of(name))


def _forms_of(name: str) -> Iterator[str]:
    letters = initials(name)
    if len(letters) > 1 and len(name.split()) > 1:
        yield letters.upper()
    words = [word for word in name.split() if fold(word) not in _PARTICLES] or name.split()
    for word in words:
        for part in (word, *re.split(r"[-'’.]", word)):
            if len(part) > SHORT:
                yield fold(part)
            elif len(part) > 1:
                yield _capital(part)


def _places(text: str, forms: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where a word of the text is one of the forms; a word with hyphens is looked at in parts as well."""
    for found in _WORD.finditer(text):
        word = found[0]
        if _is_form(word.rstrip("."), forms) or word.replace(".", "") in forms:
            yield found.start(), found.start() + len(word.rstrip(".") if word.count(".") < 2 else word)
            continue
        for part in re.finditer(r"[^\W_]+", word):
            if _is_form(part[0], forms):
                yield found.start() + part.start(), found.start() + part.end()


def _is_form(word: str, forms: frozenset[str]) -> bool:
    return any(_says(each, forms) for each in {word, _OWN.sub("", word)})


def _says(word: str, forms: frozenset[str]) -> bool:
    if len(word) > SHORT:
        return fold(word) in forms
    return word[:1].isupper() and (_capital(word) in forms or word in forms)


def _capital(word: str) -> str:
    """A short part as it is kept: its plain letters with a capital, so that small letters never match it."""
    return fold(word).capitalize()


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
