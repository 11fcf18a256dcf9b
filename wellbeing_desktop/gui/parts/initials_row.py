"""Who takes part and what each one said, as a row of initials with words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
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
    """Call `set_people` whenever something changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_L)
        self._row.addStretch(1)
        self._people: list[QWidget] = []

    def set_people(self, people: Sequence[Initial]) -> None:
        """Show these people from left to right."""
        for gone in self._people:
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._people = [_Person(person, self) for person in people]
        for at, person in enumerate(self._people):
            self._row.insertWidget(at, person)


class _Person(QWidget):
    def __init__(self, person: Initial, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{person.name}: {person.words}")
        name, words = QLabel(person.name, self), QLabel(person.words, self)
        name.setTextFormat(Qt.TextFormat.PlainText)
        restyle(name, role="label")
        restyle(words, role="caption")
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(name)
        lines.addWidget(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(Circle(person.letters, person.kind, self))
        row.addLayout(lines)


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
