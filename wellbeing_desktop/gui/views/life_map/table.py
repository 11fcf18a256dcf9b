"""The same values as the wheel in a table, with what moved since the earlier one."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget


class AreaTable(QTableWidget):
    """`show_rows(heads, rows)`; as high as its rows, so that only the page scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._fit())

    def show_rows(self, heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        """Show these rows under these heads."""
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(heads))
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                self.setItem(at, column, QTableWidgetItem(text))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for wide in (0, len(heads) - 1):
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self._fit()

    def sizeHint(self) -> QSize:
        """All rows under the heads."""
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(super().sizeHint().width(), self.horizontalHeader().sizeHint().height() + rows + 4)

    def minimumSizeHint(self) -> QSize:
        """The height holds; only the width may shrink, as far as the words in the columns go."""
        figures = sum(self.sizeHintForColumn(column) for column in range(1, self.columnCount() - 1))
        return QSize(figures + self.fontMetrics().averageCharWidth() * 28, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows get higher where words need more lines."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.resizeRowsToContents()
        self.updateGeometry()
