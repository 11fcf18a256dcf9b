"""A few words on a soft fill that say what kind of thing stands beside them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ..fonts import font
from ..icons import draw
from ..theme import theme
from ..tokens import CHIP, RADIUS_CARD

ICON = 14
SIDE, ABOVE = 8, 4


class Tag(QLabel):
    """Coloured by a session kind's name (`tokens.kind`); wraps when there is no room for all words."""

    def __init__(self, words: str = "", look: str = "session", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icon = look, icon
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme().changed.connect(self._restyle)
        self.show_kind(words, look, icon)

    def show_kind(self, words: str, look: str, icon: str = "") -> None:
        """Say something else, in the colour of a session kind, with an icon before it or none."""
        self._look, self._icon = look, icon
        self.setText(words)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the fill and the icon, then the words."""
        colours = theme().tokens.kind(self._look)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CARD, RADIUS_CARD)
        if self._icon:
            side = theme().pixels(ICON)
            top = ABOVE + (self.fontMetrics().height() - side) / 2
            draw(painter, QRectF(SIDE, top, side, side), self._icon, colours.text)
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        left = SIDE + (theme().pixels(ICON) + 6 if self._icon else 0)
        self.setContentsMargins(left, ABOVE, SIDE, ABOVE)
        self.setFont(font(CHIP, QFont.Weight.DemiBold, theme().scale))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme().tokens.kind(self._look).text))
        self.setPalette(palette)
