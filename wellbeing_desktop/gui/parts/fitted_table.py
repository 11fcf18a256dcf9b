"""A table that is as high as its rows, so that the page scrolls and not the table."""

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QWidget

from ..theme import theme
from ..tokens import CONTROL_HEIGHT


class FittedTable(QTableWidget):
    """A subclass shares the width among its columns; `air` is the room in each row beyond its text, in pixels."""

    air: ClassVar[int] = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width shares the columns otherwise and folds the texts otherwise."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs higher rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def fit(self) -> None:
        """Share the width, and be as high as the rows."""
        if not self.columnCount():
            return
        self._fit_columns()
        self.resizeRowsToContents()
        least = theme().pixels(CONTROL_HEIGHT)
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(least, self.rowHeight(row) + self.air))
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        head, below = self.horizontalHeader().sizeHint().height(), self._scroll_bar_height()
        self.setFixedHeight(rows + head + below + 2 * self.frameWidth() - 1)

    def _fit_columns(self) -> None:
        raise NotImplementedError

    def _scroll_bar_height(self) -> int:
        """The room for scrolling sideways, where the columns are wider than the table and may be."""
        may = self.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        wide = self.horizontalHeader().length() > self.viewport().width()
        return self.horizontalScrollBar().sizeHint().height() if may and wide else 0
