"""The widths of the register's columns: whole where they are short, and the most for whom it went to."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from wellbeing_desktop.gui.theme import theme

WHEN, WHAT, WHOM, CONSENT = range(4)
LEAST = 230
"""Pixels at 100 % text below which the recipient's column gets the room of the consent's, which the details name."""


class Columns(QObject):
    """Watches the width of a table; call `fit` when something else is in it."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        modes, header = QHeaderView.ResizeMode, table.horizontalHeader()
        for column in (WHEN, WHAT, CONSENT):
            header.setSectionResizeMode(column, modes.ResizeToContents)
        header.setSectionResizeMode(WHOM, modes.Stretch)
        header.setResizeContentsPrecision(0)  # the rows in sight only: a thousand take longer than a key press
        table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Fit the columns to another width."""
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return False

    def fit(self) -> None:
        """Show the consent while there is room for it."""
        room = self._table.viewport().width() - sum(self._natural(column) for column in (WHEN, WHAT, CONSENT))
        self._table.setColumnHidden(CONSENT, room < theme().pixels(LEAST))

    def _natural(self, column: int) -> int:
        head = self._table.horizontalHeader().sectionSizeFromContents(column).width()
        return max(head, self._table.sizeHintForColumn(column))
