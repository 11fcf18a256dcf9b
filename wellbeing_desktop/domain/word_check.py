"""Looks for words about health, cause, medicine or home in what is about to go to an employer."""

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class WordEntry:
    """An own entry of the word check; not `listed`: one of the program's own list that the user took off it."""

    id: int
    language: str
    entry: str
    listed: bool


_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def sensitive_words(text: str, entries: Iterable[str]) -> tuple[str, ...]:
    """The words of the text that the entries name, as written, once each and in their order.

    An entry is a word, or the beginning of words followed by '*'; capitals do not count.
    """
    whole, starts = set(), []
    for entry in entries:
        if entry.endswith("*"):
            starts.append(entry[:-1].casefold())
        else:
            whole.add(entry.casefold())
    beginnings = tuple(starts)
    found = (word for word in _WORD.findall(text) if _named(word.casefold(), whole, beginnings))
    return tuple({word.casefold(): word for word in reversed(tuple(found))}.values())[::-1]


def _named(word: str, whole: set[str], beginnings: tuple[str, ...]) -> bool:
    """Whether the word, or a part of it between hyphens, is named."""
    return any(part in whole or part.startswith(beginnings) for part in (word, *word.split("-")))
