"""Two texts side by side, word by word: what was taken away and what was added."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")

MOST_WORDS = 4_000
"""Passages with more words than this are compared as a whole: the time needed grows with their square."""


class Fate(StrEnum):
    """What became of a piece of the earlier text, or that it is new."""

    SAME = "same"
    GONE = "gone"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """A run of text and what became of it."""

    fate: Fate
    text: str


def compare(earlier: str, now: str) -> tuple[Piece, ...]:
    """The pieces of both texts in reading order; without those GONE they make `now`, without the ADDED `earlier`."""
    pieces = list[Piece]()
    for one, other in _passages(earlier.splitlines(keepends=True), now.splitlines(keepends=True)):
        pieces += _by_words(one, other)
    return tuple(_joined(pieces))


def words_in(pieces: Sequence[Piece], fate: Fate) -> int:
    """How many words have this fate; signs and spaces are no words."""
    return sum(len(re.findall(r"\w+", piece.text)) for piece in pieces if piece.fate is fate)


def _passages(one: list[str], other: list[str]) -> Iterator[tuple[str, str]]:
    """Rows that are alike, and between them what differs, so that words are matched in small pieces.

    Of as many rows that differ each one is held against the one in its place.
    """
    for _kind, start, end, begin, until in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if end - start == until - begin:
            yield from zip(one[start:end], other[begin:until], strict=True)
        else:
            yield "".join(one[start:end]), "".join(other[begin:until])


def _by_words(one: str, other: str) -> Iterator[Piece]:
    if one == other:
        yield Piece(Fate.SAME, one)
        return
    mine, yours = _WORDS.findall(one), _WORDS.findall(other)
    if max(len(mine), len(yours)) > MOST_WORDS:
        mine, yours = [one], [other]
    for kind, start, end, begin, until in SequenceMatcher(None, mine, yours, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece(Fate.SAME, "".join(mine[start:end]))
            continue
        yield Piece(Fate.GONE, "".join(mine[start:end]))
        yield Piece(Fate.ADDED, "".join(yours[begin:until]))


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Neighbours with one fate as one piece, empty ones left out."""
    last: Piece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if last is not None and last.fate is piece.fate:
            last = Piece(piece.fate, last.text + piece.text)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
