"""What the colours mean, in words."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wellbeing_desktop.domain.programme import Look
from wellbeing_desktop.gui import tokens
from wellbeing_desktop.gui.fonts import font
from wellbeing_desktop.gui.theme import theme

from .time_words import TimeWords

SQUARE, GAP, BETWEEN, HIGH = 12, 6, 16, 18


class Legend(QWidget):
    """A row of small squares, each with its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: TimeWords | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def use(self, words: TimeWords) -> None:
        """Take the words from here."""
        self._words = words
        self._name()

    def sizeHint(self) -> QSize:
        """One line at the text scale."""
        return QSize(100, theme().pixels(HIGH))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The squares and their words, as many as there is room for."""
        if self._words is None:
            return
        painter, scale, left = QPainter(self), theme().scale, 2.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        used = font(tokens.CAPTION, scale=scale)
        painter.setFont(used)
        size = SQUARE * scale
        for look in Look:
            colours, word = theme().tokens.kind(look.value), self._words.look(look)
            wide = QFontMetricsF(used).horizontalAdvance(word)
            if left + size + GAP + wide > self.width():
                break
            square = QRectF(left, (self.height() - size) / 2, size, size)
            painter.setPen(QColor(colours.bar))
            painter.setBrush(QColor(colours.fill))
            painter.drawRoundedRect(square, 3, 3)
            painter.fillRect(QRectF(square.left(), square.top() + 1, 3, size - 2), QColor(colours.bar))
            painter.setPen(QColor(theme().tokens.text_2))
            place = QRectF(square.right() + GAP, 0, wide + 2, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
            left = place.right() + BETWEEN
        painter.end()

    def _name(self) -> None:
        if self._words is not None:
            self.setAccessibleName(", ".join(self._words.look(look) for look in Look))
