"""The dictionaries that come with the program, as lists of words: resources/dictionaries."""

from collections.abc import Iterable, Iterator
from functools import cache

from .paths import resource

LANGUAGES = ("nl", "en")


@cache
def field_words(language: str) -> frozenset[str]:
    """The words of the field that the dictionary of a language lacks, in small letters."""
    lines = resource("dictionaries", f"field-{language}.txt").read_text("utf-8").splitlines()
    return frozenset(line.casefold() for line in lines if line and not line.startswith("#"))


_judged: dict[str, bool] = {}
"""Which words were found to be ordinary ones; each is looked for once."""


def ordinary(words: Iterable[str]) -> frozenset[str]:
    """Which of these words, in small letters, are ordinary words of Dutch or English, or plurals of one.

    Words that were not asked before have both dictionaries read through, which takes 0.2 seconds.
    """
    asked = frozenset(words)
    fresh = asked - _judged.keys()
    if fresh:
        wanted = fresh | {word[:-1] for word in fresh if word.endswith("s")}
        found = {entry for language in LANGUAGES for entry in _entries(language) if entry in wanted}
        _judged.update({word: word in found or (word.endswith("s") and word[:-1] in found) for word in fresh})
    return frozenset(word for word in asked if _judged[word])


def _entries(language: str) -> Iterator[str]:
    """The entries of a dictionary without their flags; names begin with a capital."""
    with resource("dictionaries", f"{language}.dic").open(encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").partition("/")[0].replace("ĳ", "ij")
