"""What a person does in the window while a programme is played: going somewhere, pressing, typing."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from wellbeing_desktop.app.screens import ENTRIES, factories
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.view import View

V = TypeVar("V", bound=View)


class Window:
    """The main window with every screen, and the hands before it."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self._qtbot = qtbot
        self.shell = Shell(desk, ENTRIES, factories(lambda: None))
        qtbot.addWidget(self.shell)
        self.shell.resize(1440, 900)
        with qtbot.waitActive(self.shell):
            self.shell.show()
            self.shell.activateWindow()

    def go(self, kind: type[V], place: Place) -> V:
        """Go to a place, which this view shows."""
        self.desk.go(place)
        return self.shown(kind)

    def shown(self, kind: type[V]) -> V:
        """The view in front."""
        QApplication.processEvents()
        assert isinstance(self.shell.view, kind)
        return self.shell.view

    def press(self, button: QAbstractButton) -> None:
        """Press a button that can be seen."""
        QApplication.processEvents()
        assert button.isVisible()
        assert button.isEnabled()
        button.setFocus()
        self._qtbot.keyClick(button, Qt.Key.Key_Space)
        QApplication.processEvents()

    def type_in(self, field: QLineEdit, text: str, *, enter: bool = False) -> None:
        """Type in a field that can be seen, and press Enter if asked."""
        QApplication.processEvents()
        assert field.isVisible()
        field.setFocus()
        self._qtbot.keyClicks(field, text)
        if enter:
            self._qtbot.keyClick(field, Qt.Key.Key_Return)
        QApplication.processEvents()

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key with the keyboard in a widget."""
        widget.setFocus()
        self._qtbot.keyClick(widget, key)
        QApplication.processEvents()
