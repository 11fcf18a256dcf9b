"""An icon that stands beside words; says nothing by itself."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..icons import Tint, draw
from ..theme import theme


class IconLabel(QWidget):
    """Shows one Lucide icon in the colour of a task, `size` pixels square at 100 % text."""

    def __init__(
        self, name: str = "info", tint: Tint = "text_2", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._tint: Tint = tint
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, tint: Tint) -> None:
        """Show another icon."""
        self._name, self._tint = name, tint
        self.update()

    def sizeHint(self) -> QSize:
        """The icon's square at the text scale in force."""
        side = theme().pixels(self._size)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Another text scale asks for another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the theme's colour."""
        painter = QPainter(self)
        draw(painter, QRectF(self.rect()), self._name, getattr(theme().tokens, self._tint))
