"""The widths of the register's columns: whole where they are short, and the most for whom it went to."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from wellbeing_desktop.gui.theme import theme

WHEN, WHAT, WHOM, CONSENT = range(4)
LEAST = 230
"""Pixels at 100 % text below which the recipient's column gets the room of the consent's, which the details name."""
_OTHER_LETTERS = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class Columns(QObject):
    """Watches the width of a table; call `anew` when something else is in it, and `fit` when it is shown.

    The rows are measured once for what is in the table: a thousand take longer than a key press in the search may, and
    the columns stay where they are while one types.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._widths: dict[int, int] = {}
        modes, header = QHeaderView.ResizeMode, table.horizontalHeader()
        for column in (WHEN, WHAT, CONSENT):
            header.setSectionResizeMode(column, modes.Fixed)
        header.setSectionResizeMode(WHOM, modes.Stretch)
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the columns to another width or to other letters."""
        if watched is self._table and event.type() in _OTHER_LETTERS:
            self.anew()
            self.fit()
        elif watched is not self._table and event.type() is QEvent.Type.Resize:
            self.fit()
        return False

    def anew(self) -> None:
        """Measure what is in the table before the next fit."""
        self._widths = {}

    def fit(self) -> None:
        """Give each column its width, and show the consent while there is room for it."""
        if not self._widths:
            self._widths = {column: self._natural(column) for column in (WHEN, WHAT, CONSENT)}
            for column, width in self._widths.items():
                self._table.setColumnWidth(column, width)
        room = self._table.viewport().width() - sum(self._widths.values())
        self._table.setColumnHidden(CONSENT, room < theme().pixels(LEAST))

    def _natural(self, column: int) -> int:
        head = self._table.horizontalHeader().sectionSizeFromContents(column).width()
        return max(head, self._table.sizeHintForColumn(column))
