"""A table to read: as high as its rows, its first column as wide as there is room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem

from ..theme import theme
from ..tokens import SPACE_M
from .fitted_table import FittedTable

LEAST_FIRST, LEAST_OTHER = 150, 48


class PlainTable(FittedTable):
    """The arrows move through the cells, so that a screen reader can tell each; only the table scrolls sideways."""

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]], tips: Sequence[str] = ()) -> None:
        """Show rows of words under these heads, which may have longer words of their own as `tips`."""
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        for column, tip in enumerate(tips):
            item = self.horizontalHeaderItem(column)
            assert item is not None, "every column has a head"
            item.setToolTip(tip)
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{cells[0]}, {heads[column]}: {text}")
                self.setItem(row, column, item)
        self.setVisible(bool(rows))
        self.fit()

    def words(self) -> list[list[str]]:
        """What stands in it, row by row."""
        return [[self._word(row, column) for column in range(self.columnCount())] for row in range(self.rowCount())]

    def _word(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def _fit_columns(self) -> None:
        header, others = self.horizontalHeader(), 0
        for column in range(1, self.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            wanted = max(self.sizeHintForColumn(column), header.sectionSizeHint(column), theme().pixels(LEAST_OTHER))
            header.resizeSection(column, wanted + SPACE_M)
            others += wanted + SPACE_M
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, max(theme().pixels(LEAST_FIRST), self.viewport().width() - others))
