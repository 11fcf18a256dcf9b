"""Breaking text into lines that fit; a `Line` exists only after `letters.printable`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellbeing_desktop.documents.fonts import widths
from wellbeing_desktop.documents.letters import printable
from wellbeing_desktop.documents.styles import Style

_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
AFTER_HYPHEN = re.compile(r"(?<=[^\W\d_]{2}[-/\N{EN DASH}])(?=[^\W\d_][^\W\d_A-Z])")
"""Where a word may be parted without a sign of it."""


@dataclass(frozen=True, slots=True)
class Line:
    """Letters on one line and their width; ends in a space where only the width of the paper broke it."""

    text: str
    width: float


def width_of(text: str, style: Style) -> float:
    """How wide printable text stands, in points."""
    return _measure(text, widths(style.face)) * style.size / 1000 + style.spacing * len(text)


def line(text: str, style: Style) -> Line:
    """The text on one line, however wide."""
    letters = printable(text).replace("\n", " ")
    return Line(letters, width_of(letters, style))


def wrap(text: str, style: Style, width: float) -> tuple[Line, ...]:
    """The lines of one paragraph, at least one; line ends within it count as spaces.

    A word that is wider than the paper is cut between letters. Takes time in proportion to the text.
    """
    breaker = _Breaker(style, width)
    for word in printable(text).replace("\n", " ").split(" "):
        if word:
            breaker.add(word)
    return breaker.finished()


def longest_word(text: str, style: Style) -> float:
    """How wide the widest piece stands that `wrap` does not like to cut; 0 without letters."""
    words = set(printable(text).replace("\n", " ").split(" "))
    return max(width_of(piece, style) for word in words for piece in AFTER_HYPHEN.split(word))


def single(text: str, style: Style, width: float, most: int = 1) -> tuple[Line, ...]:
    """At most `most` lines, the last one ending in an ellipsis when there was more."""
    lines = wrap(text[: 400 * most], style, width)
    if len(lines) <= most:
        return lines
    last = lines[most - 1].text.rstrip()
    while last and width_of(last + _ELLIPSIS, style) > width:
        last = last[:-1]
    last = last.rstrip() + _ELLIPSIS
    return (*lines[: most - 1], Line(last, width_of(last, style)))


def paragraphs(text: str) -> Iterator[tuple[str, bool]]:
    """Each typed line that holds letters, and whether an empty line stood before it."""
    gap = False
    for line in printable(text).split("\n"):
        if line.strip():
            yield line, gap
        gap = not line.strip()


class _Breaker:
    """Takes words one by one and lays them on lines."""

    def __init__(self, style: Style, width: float) -> None:
        self._style = style
        self._room = width * 1000 / style.size  # in the font's own units
        self._spacing = style.spacing * 1000 / style.size
        self._advance = widths(style.face)
        self._known: dict[str, float] = {}  # text repeats its words
        self._space = self._of(" ")
        self._lines: list[Line] = []
        self._parts: list[str] = []
        self._used = 0.0

    def add(self, word: str) -> None:
        gap = " " if self._parts else ""
        if self._fits(word, gap):
            return
        for part in AFTER_HYPHEN.split(word):
            if not self._fits(part, gap):
                if self._parts:
                    self._end(gap)
                self._place(part)
            gap = ""

    def finished(self) -> tuple[Line, ...]:
        if self._parts or not self._lines:
            self._end("")
        return tuple(self._lines)

    def _fits(self, word: str, gap: str) -> bool:
        wide = self._of(word) + (self._space if gap else 0.0)
        if self._used + wide > self._room:
            return False
        self._parts += (gap, word)
        self._used += wide
        return True

    def _place(self, part: str) -> None:
        if self._fits(part, ""):
            return
        for letter in part:
            if not self._fits(letter, ""):
                if self._parts:
                    self._end("")
                self._parts.append(letter)
                self._used += self._of(letter)

    def _end(self, gap: str) -> None:
        self._lines.append(Line("".join(self._parts) + gap, self._used * self._style.size / 1000))
        self._parts, self._used = [], 0.0

    def _of(self, text: str) -> float:
        wide = self._known.get(text)
        if wide is None:
            wide = self._known[text] = _measure(text, self._advance) + self._spacing * len(text)
        return wide


def _measure(text: str, advance: dict[int, float]) -> float:
    return sum(map(advance.__getitem__, map(ord, text)))
