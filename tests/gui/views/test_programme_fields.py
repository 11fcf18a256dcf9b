"""The fields of a programme's form under a wheel that scrolls the page."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QSpinBox
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.programmes.draft import Draft
from wellbeing_desktop.gui.views.programmes.fields import CountField


@pytest.mark.parametrize("kind", [QSpinBox, QDoubleSpinBox])
def test_a_wheel_turns_a_number_only_while_one_is_in_it(
    qtbot: QtBot, desk: Desk, kind: type[QSpinBox] | type[QDoubleSpinBox]
) -> None:
    spin = kind()
    field = CountField(Draft(desk), ("length", "least"), "Duur", spin, " minuten")
    qtbot.addWidget(field)
    field.show()
    assert (turn(spin), spin.value()) == (False, 0)
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    spin.setFocus()
    spin.blockSignals(True)
    assert (turn(spin), spin.value()) == (True, 1)


def turn(spin: QSpinBox | QDoubleSpinBox) -> bool:
    """One notch of a wheel; False when the field leaves it to the page."""
    at = QPointF(spin.rect().center())
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    notch = QWheelEvent(at, spin.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(spin, notch)
    return notch.isAccepted()
