"""Who takes part and what each one said, as a row of initials with words."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..fonts import font
from ..theme import restyle, theme
from ..tokens import CHIP, SPACE_L, SPACE_S
from .chip import ChipKind

SIDE, LEAST = 32, 110
"""Pixels at 100 % text: a circle, and what is left beside it before there is a next row."""


@dataclass(frozen=True)
class Initial:
    """One person in the row: the letters in the circle, the name as it may be shown, the state in words."""

    letters: str
    name: str
    words: str
    kind: ChipKind = "neutral"


class InitialsRow(QWidget):
    """Call `set_people` whenever something changed.

    Names stand whole where they fit; else the longest are shortened, and a tool tip has them whole. Where not even
    what each one said has room, they go on in a next row.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_S)
        self._people: list[_Person] = []
        self._across = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # long names widen no window
        theme().changed.connect(self._fit)

    def set_people(self, people: Sequence[Initial]) -> None:
        """Show these people from left to right."""
        for gone in self._people:
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._people = [_Person(person, self) for person in people]
        self._grid.setColumnStretch(self._across, 0)
        self._across = 0
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the names as fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put as many beside each other as have room, and leave the lines of each row the greatest width."""
        beside, least = theme().pixels(SIDE) + SPACE_S, theme().pixels(LEAST)
        said = max((person.said_width() for person in self._people), default=0)
        each = beside + min(said, least) + SPACE_L
        fitting = max(1, (self.width() + SPACE_L) // each)
        rows = -(-len(self._people) // fitting)
        self._arrange(-(-len(self._people) // max(rows, 1)))
        for first in range(0, len(self._people), max(self._across, 1)):
            self._fit_row(self._people[first : first + self._across], beside)

    def _arrange(self, across: int) -> None:
        """Put so many in a row; what stood otherwise is laid out anew."""
        if across == self._across:
            return
        self._grid.setColumnStretch(self._across, 0)
        self._across = across
        for person in self._people:
            self._grid.removeWidget(person)
        for at, person in enumerate(self._people):
            self._grid.addWidget(person, at // across, at % across)
        self._grid.setColumnStretch(across, 1)
        self.updateGeometry()

    def _fit_row(self, people: Sequence["_Person"], beside: int) -> None:
        lines = [person.line_width() for person in people]
        room = self.width() - len(lines) * beside - max(0, len(lines) - 1) * SPACE_L
        widest = max(lines, default=0)
        if sum(lines) > room:
            widest = bisect_right(range(widest), room, key=lambda most: sum(min(line, most) for line in lines)) - 1
        if self._across < len(self._people):
            gaps = (self._across - 1) * SPACE_L
            widest = min(widest, (self.width() - gaps) // self._across - beside)  # columns are as wide as their widest
        for person in people:
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

    def said_width(self) -> int:
        """The width in pixels of what they said when it stands whole."""
        label = list(self._lines)[1]
        label.ensurePolished()
        return label.fontMetrics().horizontalAdvance(self._lines[label]) + 1

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
