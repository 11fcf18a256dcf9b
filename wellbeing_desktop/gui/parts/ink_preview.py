"""A drawn signature to look at, small."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wellbeing_desktop.domain.signature import Signature

from ..theme import theme
from ..tokens import RADIUS_CARD
from .ink import PAPER, fitted, paint_strokes


class InkPreview(QWidget):
    """A drawn signature, small, on white paper."""

    def __init__(self, signature: Signature, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signature = signature
        self.setAccessibleName(self.tr("Handtekening"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """In proportion to the box it was drawn in."""
        return QSize(theme().pixels(150), theme().pixels(45))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw paper and ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme().tokens.line))
        painter.setBrush(QColor(PAPER))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
        paint_strokes(painter, fitted(self._signature, box.adjusted(6, 4, -6, -4)), 1.4)
