"""The agreements of a session as a table that is as high as its rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from wellbeing_desktop.gui.parts.fitted_table import FittedTable
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.tokens import SPACE_M

WIDEST = 190


class AgreementTable(FittedTable):
    """`change_wanted()` by Enter or a double click, `remove_wanted()` by Delete, on the current row."""

    air = SPACE_M
    change_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cellDoubleClicked.connect(lambda _row, _column: self.change_wanted.emit())

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show rows of words under these heads; the current row stays where it was as far as it can."""
        current = self.currentRow()
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(text))
        if rows:
            self.setCurrentCell(min(max(current, 0), len(rows) - 1), 0)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes, Delete removes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.change_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        header.setMaximumSectionSize(max(theme().pixels(WIDEST), self.viewport().width()))
        for column in range(1, self.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            wanted = max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + SPACE_M
            header.resizeSection(column, min(wanted, theme().pixels(WIDEST)))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
