"""A small table of figures: a row for each thing, a column for each moment."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from wellbeing_desktop.gui.fonts import font, literal
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.tokens import LABEL


class FiguresTable(QTableWidget):
    """As high as its rows; arrows go from figure to figure, Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_figures(
        self,
        about: str,
        columns: Sequence[str],
        names: Sequence[str],
        meanings: Sequence[str],
        rows: Sequence[Sequence[str]],
    ) -> None:
        """Fill it; `meanings` say of each row what its ends mean."""
        self.setAccessibleName(about)
        self.setColumnCount(len(columns) + 1)
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels([about, *columns])
        figures = literal(font(LABEL, scale=theme().scale))
        for at, (name, meaning, row) in enumerate(zip(names, meanings, rows, strict=True)):
            first = QTableWidgetItem(name)
            first.setToolTip(meaning)
            first.setData(Qt.ItemDataRole.AccessibleDescriptionRole, meaning)
            self.setItem(at, 0, first)
            for column, (moment, figure) in enumerate(zip(columns, row, strict=True), 1):
                item = QTableWidgetItem(figure)
                item.setFont(figures)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {moment}: {figure}")
                self.setItem(at, column, item)
        self.resizeRowsToContents()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows and the head."""
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return QSize(200, rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + extra)

    def minimumSizeHint(self) -> QSize:
        """The height holds."""
        return QSize(120, self.sizeHint().height())
