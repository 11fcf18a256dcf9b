"""The list of the user's own texts that opens at the cursor: typing narrows it, Enter puts one in."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wellbeing_desktop.domain.notes import Line, Snippet
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.stops import NOWHERE, stop
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_S
from wellbeing_desktop.services import snippets

from .editor import SectionEdit

WIDTH, HEIGHT = 420, 280
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SnippetList(QFrame):
    """The keyboard stays in the field: arrows choose, Enter puts in, Esc closes. Made once, then hidden."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        restyle(self, part="popup")
        self._desk = desk
        self._edit: SectionEdit | None = None
        self._found: list[Snippet] = []
        self.field = QLineEdit(self)
        self.results = QListWidget(self)
        stop(self.results, NOWHERE)
        self.nothing = QLabel(self)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        restyle(self.nothing, role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addWidget(self.field)
        column.addWidget(self.results, 1)
        column.addWidget(self.nothing, 1)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.results.itemClicked.connect(lambda _item: self.put_in())

    def open_at(self, edit: SectionEdit) -> None:
        """Open below the cursor of a field, or above it where the screen ends."""
        self._edit = edit
        self.field.setPlaceholderText(self.tr("Zoek een tekstblok"))
        self.field.setAccessibleName(self.tr("Zoek een tekstblok"))
        self.results.setAccessibleName(self.tr("Tekstblokken"))
        self.field.clear()
        self._look()
        self.resize(theme().pixels(WIDTH), theme().pixels(HEIGHT))
        self.move(self._beside(edit))
        self.show()
        self.field.setFocus()

    def put_in(self) -> None:
        """Put the chosen text in at the cursor, one step for undo there."""
        row, edit = self.results.currentRow(), self._edit
        if edit is None or not 0 <= row < len(self._found):
            return
        self.hide()
        edit.insert_lines(tuple(Line(text) for text in self._found[row].text.split("\n")))
        edit.setFocus()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Arrows and Enter are for the list, Esc closes."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._choose(self.results.currentRow() + _STEPS[key])
                return True
            if key in _ENDS:
                self.put_in()
                return True
            if key == Qt.Key.Key_Escape:
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        self._found = self._desk.attempt(lambda: snippets.listed(self._desk.vault, self.field.text())) or []
        self.results.clear()
        for one in self._found:
            item = QListWidgetItem(one.title, self.results)
            item.setToolTip(one.text)
        self.results.setVisible(bool(self._found))
        self.nothing.setVisible(not self._found)
        self.nothing.setText(
            self.tr("Geen tekstblok gevonden. Typ iets anders.")
            if self.field.text()
            else self.tr("Nog geen tekstblokken. Selecteer tekst en kies ‘Bewaar als tekstblok’ in het menu ‘Meer’.")
        )
        self._choose(0)

    def _choose(self, row: int) -> None:
        if self._found:
            row = max(0, min(row, len(self._found) - 1))
            self.results.setCurrentRow(row)
            announce(self.field, self._found[row].title)

    def _beside(self, edit: SectionEdit) -> QPoint:
        cursor, screen = edit.cursorRect(), edit.screen().availableGeometry()
        line = QRect(edit.viewport().mapToGlobal(cursor.topLeft()), cursor.size())
        below = line.bottom() + 4
        top = below if below + self.height() <= screen.bottom() else max(screen.top(), line.top() - 4 - self.height())
        return QPoint(max(screen.left(), min(line.left(), screen.right() - self.width())), top)
