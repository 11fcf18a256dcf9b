"""One line to type and keep: a new one each time, or another wording of one that is there."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ..buttons import button
from ..tokens import SPACE_S

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class AddLine(QWidget):
    """Enter or the button keeps (`kept()`), Esc gives up (`given_up()`); `edited()` follows the user."""

    edited = Signal()
    kept = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = _Line(self)
        self.edit.setMinimumWidth(160)
        self.keep_button = button("", "", "plus", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.edit, 1)
        row.addWidget(self.keep_button)
        self.edit.textEdited.connect(self.edited)
        self.edit.entered.connect(self.kept)
        self.edit.escaped.connect(self.given_up)
        self.keep_button.clicked.connect(self.kept)
        self.setFocusProxy(self.edit)

    def name(self, ask: str, keep: str) -> None:
        """The question in the field, and the words of the button."""
        self.edit.setPlaceholderText(ask)
        self.edit.setAccessibleName(ask)
        self.keep_button.setText(keep)

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show a text to go on with."""
        self.edit.setText(text)


class _Line(QLineEdit):
    """Keeps Enter and Esc from the window's own keys."""

    entered = Signal()
    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim the keys before a shortcut of the window takes them; Esc only while there is something to give up."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc gives up."""
        if not self._own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            self.entered.emit()

    def _own(self, event: QKeyEvent) -> bool:
        return event.key() in _KEYS and (event.key() != Qt.Key.Key_Escape or bool(self.text()))
