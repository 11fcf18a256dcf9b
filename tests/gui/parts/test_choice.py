"""A drop-down list in a page that scrolls."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.parts import Choice


def test_the_wheel_scrolls_past_and_chooses_nothing(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["een", "twee", "drie"])
    choice.setCurrentIndex(1)
    choice.show()
    choice.setFocus()
    middle = QPointF(choice.rect().center())
    turned = QWheelEvent(
        middle,
        choice.mapToGlobal(middle),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, turned)
    assert choice.currentText() == "twee"
    assert not turned.isAccepted()
