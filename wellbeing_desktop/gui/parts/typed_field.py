"""A line in which something with one right way of writing is typed freely, stepped, or picked from a list."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from ..icons import icon
from ..theme import restyle
from .understood_field import UnderstoodField, V

GAP = 2
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_LEAPS = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}


class TypedField(UnderstoodField[V]):
    """Arrow up and down step, Page up and down leap, Alt+Down or the icon opens the list."""

    def __init__(self, value: V, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self._popup: QFrame | None = None
        self._opener = self.addAction(icon(icon_name), QLineEdit.ActionPosition.TrailingPosition)
        self._opener.triggered.connect(self.open_list)

    def open_list(self) -> None:
        """Show what can be picked below the field.

        The popup is made once and kept: PySide crashes when a popup deletes itself while a slot still knows it.
        """
        self._understand()
        if self._popup is None:
            self._popup = self._new_popup()
        self._show_in_list(self._value)
        self._popup.resize(self._popup.sizeHint())
        self._popup.move(self._beside(self._popup.size()))
        self._popup.show()
        self._popup.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, leap, open the list, or type."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_list()
        elif key in _STEPS:
            self.set_value(self._stepped(self.value(), _STEPS[key]))
        elif key in _LEAPS:
            self.set_value(self._leaped(self.value(), _LEAPS[key]))
        else:
            super().keyPressEvent(event)

    def _stepped(self, value: V, steps: int) -> V:
        raise NotImplementedError

    def _leaped(self, value: V, steps: int) -> V:
        raise NotImplementedError

    def _new_list(self) -> QWidget:
        raise NotImplementedError

    def _show_in_list(self, value: V) -> None:
        raise NotImplementedError

    def _pick(self, value: V) -> None:
        """Take what was picked from the list."""
        if self._popup is not None:
            self._popup.hide()
        self.set_value(value)

    def _beside(self, size: QSize) -> QPoint:
        """Where a popup of this size lies below the field, or above it when the screen ends there."""
        room = self.screen().availableGeometry()
        at = self.mapToGlobal(QPoint(0, self.height() + GAP))
        if at.y() + size.height() > room.bottom():
            at.setY(max(room.top(), self.mapToGlobal(QPoint(0, -GAP)).y() - size.height()))
        at.setX(max(room.left(), min(at.x(), room.right() - size.width())))
        return at

    def _new_popup(self) -> QFrame:
        popup = QFrame(self, Qt.WindowType.Popup)
        restyle(popup, part="popup")
        column = QVBoxLayout(popup)
        column.setContentsMargins(1, 1, 1, 1)
        content = self._new_list()
        column.addWidget(content)
        popup.setFocusProxy(content)
        return popup
