"""Text in which some words are bold, broken into rows that fit."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from unicodedata import combining

from wellbeing_desktop.documents.flow import Strip
from wellbeing_desktop.documents.letters import printable
from wellbeing_desktop.documents.lines import AFTER_HYPHEN, Line, width_of
from wellbeing_desktop.documents.sheet import Sheet, Target
from wellbeing_desktop.documents.strips import baseline, cuts, paragraph
from wellbeing_desktop.documents.styles import Style
from wellbeing_desktop.domain.notes import runs

_PARTS = re.compile("[^ ]+| +")
Run = tuple[str, Style]


@dataclass(slots=True)
class Piece:
    """Letters of one style in a row; a row ends in a space where only the width of the paper broke it."""

    text: str
    style: Style
    width: float


Row = tuple[Piece, ...]


def rich_paragraph(
    text: str, bold: tuple[tuple[int, int], ...], styles: tuple[Style, Style], target: Target, x: float, width: float
) -> list[Strip]:
    """A paragraph in the first of the styles, and in the second one where it is bold; both have one leading."""
    if not bold:
        return paragraph(text, styles[0], target, x, width)
    pieces = [(words, styles[thick]) for words, thick in _joined(runs(text, bold))]
    rows = wrap_runs(pieces, width)
    return [_strip(rows[part], styles[0], target, x) for part in cuts(len(rows))]


def wrap_runs(pieces: Iterable[Run], width: float) -> tuple[Row, ...]:
    """The rows of one paragraph, at least one; broken as `lines.wrap` does. Takes time in proportion to the text."""
    breaker = _Breaker(width)
    word: list[Run] = []
    for text, style in pieces:
        for part in _PARTS.findall(printable(text).replace("\n", " ")):
            if part[0] != " ":
                word.append((part, style))
            elif word:
                breaker.add(word)
                word = []
    if word:
        breaker.add(word)
    return breaker.finished()


def _joined(pieces: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """The pieces, each mark that stands upon a letter in one with that letter, or it could not be composed."""
    held, bold = "", False
    for text, thick in pieces:
        at = next((place for place, letter in enumerate(text) if not combining(letter)), len(text)) if held else 0
        held += text[:at]
        if text[at:]:
            if held:
                yield held, bold
            held, bold = text[at:], thick
    if held:
        yield held, bold


class _Breaker:
    """Takes words one by one, each in runs, and lays them in rows."""

    def __init__(self, width: float) -> None:
        self._width = width
        self._rows: list[Row] = []
        self._row: list[Piece] = []
        self._used = 0.0

    def add(self, word: list[Run]) -> None:
        """Put a word behind what stands there, in parts where it does not fit whole."""
        gap = bool(self._row)
        if self._fits(word, gap):
            return
        for part in _parts(word):
            if not self._fits(part, gap):
                if self._row:
                    self._end(gap)
                self._place(part)
            gap = False

    def finished(self) -> tuple[Row, ...]:
        """The rows, the last one closed."""
        if self._row or not self._rows:
            self._end(gap=False)
        return tuple(self._rows)

    def _fits(self, word: list[Run], gap: bool) -> bool:
        space = width_of(" ", self._row[-1].style) if gap else 0.0
        wide = [width_of(text, style) for text, style in word]
        if self._used + space + sum(wide) > self._width:
            return False
        if gap:
            self._lengthen(" ", space)
        for (text, style), width in zip(word, wide, strict=True):
            if self._row and self._row[-1].style == style:
                self._lengthen(text, width)
            else:
                self._row.append(Piece(text, style, width))
                self._used += width
        return True

    def _place(self, part: list[Run]) -> None:
        """Begin a row with a part of a word, cut between letters when it is wider than the paper."""
        if self._fits(part, gap=False):
            return
        for letter, style in [(letter, style) for text, style in part for letter in text]:
            if not self._fits([(letter, style)], gap=False):
                if self._row:
                    self._end(gap=False)
                self._row.append(Piece(letter, style, width_of(letter, style)))
                self._used = self._row[0].width

    def _lengthen(self, text: str, width: float) -> None:
        last = self._row[-1]
        last.text += text
        last.width += width
        self._used += width

    def _end(self, gap: bool) -> None:
        if gap:
            self._row[-1].text += " "
        self._rows.append(tuple(self._row))
        self._row, self._used = [], 0.0


def _parts(word: list[Run]) -> Iterator[list[Run]]:
    """The parts of a word between which it may be broken, whatever their styles."""
    part: list[Run] = []
    for text, style in word:
        first, *others = AFTER_HYPHEN.split(text)
        part.append((first, style))
        for other in others:
            yield part
            part = [(other, style)]
    yield part


def _strip(rows: tuple[Row, ...], style: Style, target: Target, x: float) -> Strip:
    def draw(sheet: Sheet, top: float) -> None:
        for number, row in enumerate(rows):
            left = x
            for piece in row:
                line = Line(piece.text, piece.width)
                sheet.text(left, baseline(top, style) - number * style.leading, line, piece.style, target)
                left += piece.width

    return Strip(len(rows) * style.leading, draw)
