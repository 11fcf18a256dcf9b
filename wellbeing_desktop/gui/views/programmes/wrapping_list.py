"""A list whose long items take the lines they need: a style sheet's padding makes Qt reckon with too much room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QWidget

BESIDE, ABOVE, HIGHEST = 28, 14, 1000
"""Pixels of the style sheet's padding, at any text size."""


class WrappingList(QListWidget):
    """`show_titles` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_titles(self, titles: list[str], chosen: int) -> None:
        """Show these, of which one is chosen; says nothing about it."""
        self.blockSignals(True)
        self.clear()
        self.addItems(titles)
        self.setCurrentRow(chosen)
        self._wrap()
        self.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap at the new width."""
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        room = QRect(0, 0, max(1, self.viewport().width() - BESIDE), HIGHEST)
        for row in range(self.count()):
            item = self.item(row)
            lines = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(0, lines.height() + ABOVE))
