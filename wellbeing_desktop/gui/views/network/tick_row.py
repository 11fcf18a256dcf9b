"""A tick box beside a text that wraps, which a tick box by itself cannot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.gui.tokens import SPACE_S


class TickRow(QWidget):
    """A press on the words ticks as well; `tick` is the box, named by the words."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = QCheckBox(self)
        self.tick.setAccessibleName(words)
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the words."""
        if event.button() is Qt.MouseButton.LeftButton and self.isEnabled():
            self.tick.click()
