"""A text with the words of the word check in colour, underlined as well."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from wellbeing_desktop.domain.word_check import Mark

from ..theme import restyle, theme

AROUND = 90
"""Letters shown on each side of a marked word; what lies further away is left out of sight."""


class MarkedText(QLabel):
    """`show_marks(text, marks)`; a screen reader hears the words between quotation marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._marks = "", tuple[Mark, ...]()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        restyle(self, role="subtitle")
        theme().changed.connect(self._paint)

    def show_marks(self, text: str, marks: Sequence[Mark]) -> None:
        """Show what stands round the marked words of a text."""
        self._text, self._marks = text, tuple(marks)
        self._paint()

    def _paint(self) -> None:
        tokens = theme().tokens
        style = f"background-color: {tokens.warning}; color: {tokens.warning_soft}; text-decoration: underline"
        shown = [
            f'<span style="{style}">{escape(piece)}</span>' if marked else escape(piece)
            for piece, marked in pieces(self._text, self._marks)
        ]
        self.setText("".join(shown).replace("\n", "<br>"))
        said = (f"‘{piece}’" if marked else piece for piece, marked in pieces(self._text, self._marks))
        self.setAccessibleName("".join(said))


def pieces(text: str, marks: Sequence[Mark]) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it is a marked word; '…' for what is further away than `AROUND`."""
    made: list[tuple[str, bool]] = []
    at = 0
    for mark in marks:
        made += [(_between(text[at : mark.start], first=not made), False), (mark.word, True)]
        at = mark.end
    rest = text[at:]
    return [*made, (rest if len(rest) <= AROUND else f"{rest[:AROUND].rstrip()}…", False)]


def _between(text: str, *, first: bool) -> str:
    if first:
        return text if len(text) <= AROUND else f"…{text[-AROUND:].lstrip()}"
    return text if len(text) <= 2 * AROUND else f"{text[:AROUND].rstrip()} … {text[-AROUND:].lstrip()}"
