"""Buttons are pressed by the space bar and by Enter, once for as long as the key is held."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.buttons import Button, button
from wellbeing_desktop.gui.parts import LinkRow


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("row", [True, False])
def test_a_button_is_pressed_by_key(qtbot: QtBot, row: bool, key: Qt.Key) -> None:
    made: Button = LinkRow("Anna") if row else button("Bewaren")
    qtbot.addWidget(made)
    pressed: list[int] = []
    made.clicked.connect(lambda: pressed.append(1))
    qtbot.keyClick(made, key)
    assert pressed == [1]


def test_a_key_that_is_held_presses_once(qtbot: QtBot) -> None:
    made = button("Volgende")
    qtbot.addWidget(made)
    pressed: list[int] = []
    made.clicked.connect(lambda: pressed.append(1))
    for again in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", again)
        QApplication.sendEvent(made, event)
    assert pressed == [1]
