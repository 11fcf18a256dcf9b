"""Who takes part and what each one said, as a row of initials with words."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..fonts import font
from ..theme import restyle, theme
from ..tokens import CHIP, SPACE_L, SPACE_S
from .chip import ChipKind

SIDE = 32


@dataclass(frozen=True)
class Initial:
    """One person in the row: the letters in the circle, the name as it may be shown, the state in words."""

    letters: str
    name: str
    words: str
    kind: ChipKind = "neutral"


class InitialsRow(QWidget):
    """Call `set_people` whenever something changed.

    Names stand whole where they fit; else the longest are shortened, and a tool tip has them whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_L)
        self._row.addStretch(1)
        self._people: list[_Person] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # long names widen no window
        theme().changed.connect(self._fit)

    def set_people(self, people: Sequence[Initial]) -> None:
        """Show these people from left to right."""
        for gone in self._people:
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._people = [_Person(person, self) for person in people]
        for at, person in enumerate(self._people):
            self._row.insertWidget(at, person)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the names as fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the lines the greatest width at which everybody has a place."""
        lines = [person.line_width() for person in self._people]
        beside = theme().pixels(SIDE) + SPACE_S
        room = self.width() - len(lines) * beside - max(0, len(lines) - 1) * SPACE_L
        widest = max(lines, default=0)
        if sum(lines) > room:
            widest = bisect_right(range(widest), room, key=lambda most: sum(min(line, most) for line in lines)) - 1
        for person in self._people:
            person.shorten(max(widest, 0))


class _Person(QWidget):
    def __init__(self, person: Initial, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{person.name}: {person.words}")
        self._lines = {QLabel(self): person.name, QLabel(self): person.words}
        column = QVBoxLayout()
        column.setSpacing(0)
        for label, role in zip(self._lines, ("label", "caption"), strict=True):
            label.setTextFormat(Qt.TextFormat.PlainText)
            restyle(label, role=role)
            column.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(Circle(person.letters, person.kind, self))
        row.addLayout(column)

    def line_width(self) -> int:
        """The width in pixels of the longer line when it stands whole."""
        for label in self._lines:
            label.ensurePolished()
        return max(label.fontMetrics().horizontalAdvance(text) for label, text in self._lines.items()) + 1

    def shorten(self, widest: int) -> None:
        """Make no line wider than this; a tool tip says what is not seen."""
        for label, text in self._lines.items():
            shown = label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, widest)
            label.setText(shown)
            label.setToolTip(text if shown != text else "")


class Circle(QWidget):
    """Letters in a round, coloured by a kind."""

    def __init__(self, letters: str, kind: ChipKind = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square of 32 pixels at 100 % text."""
        side = theme().pixels(SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the round, its line and the letters."""
        tokens = theme().tokens
        ink = {"neutral": tokens.text_2, "accent": tokens.accent_text}.get(self._kind) or getattr(tokens, self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(getattr(tokens, f"{self._kind}_soft")))
        painter.setPen(QColor(ink))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(font(CHIP, QFont.Weight.DemiBold, theme().scale))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
