"""A short piece of a text around the words that were looked for."""

import re
from collections.abc import Sequence

from .folding import fold

LONGEST = 110
BEFORE = 28
"""So many characters at most stand before the word that was found."""

_FOLDED_AT_MOST = 20_000
"""Only so far letters are compared without their accents one by one; further on the text's beginning does."""


def around(text: str, words: Sequence[str], longest: int = LONGEST) -> str:
    """At most `longest` characters around the first of these words in the text, cut between words, on one line."""
    flat = " ".join(text.split())
    start = _boundary(flat, _place(flat, words))
    piece = flat[start : start + longest]
    if start + longest < len(flat):
        piece = piece[: piece.rfind(" ")] if " " in piece[longest // 2 :] else piece
        piece = f"{piece.rstrip(' ,;:')}…"
    return f"…{piece}" if start else piece


def _place(text: str, words: Sequence[str]) -> int:
    """Where the first word begins that stands in the text at the start of a word; 0 when it is not seen."""
    places = [found for word in words if word and (found := _found(text, word)) >= 0]
    return min(places, default=0)


def _found(text: str, word: str) -> int:
    """Where a word of the text begins with this one, accents and capitals aside; -1 when none is seen."""
    match = re.search(rf"(?<!\w){re.escape(word)}", text, re.IGNORECASE)
    if match is not None:
        return match.start()
    letters = [(letter, at) for at, sign in enumerate(text[:_FOLDED_AT_MOST]) for letter in fold(sign) or " "]
    match = re.search(rf"(?<!\w){re.escape(fold(word))}", "".join(letter for letter, _ in letters))
    return letters[match.start()][1] if match is not None else -1


def _boundary(text: str, place: int) -> int:
    """The start of a word at most BEFORE characters before the place."""
    if place <= BEFORE:
        return 0
    space = text.find(" ", place - BEFORE, place)
    return space + 1 if space >= 0 else place
