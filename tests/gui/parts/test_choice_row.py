"""Words beside a tick box or radio button: wrapped, heard at the button, clicked as it is, beside it at every size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.audit_room import cut_off
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.parts.choice_row import ChoiceRow
from wellbeing_desktop.settings.device import DeviceSettings


@pytest.fixture
def tick() -> QCheckBox:
    return QCheckBox()


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def row(host: QWidget, tick: QCheckBox) -> ChoiceRow:
    made = ChoiceRow(tick, "Rouw om werk, gezondheid of een toekomst die er niet komt", "Help")
    column = QVBoxLayout(host)
    column.addWidget(made)
    column.addStretch(1)
    host.resize(240, 300)
    host.show()
    return made


def words(row: ChoiceRow) -> QLabel:
    return row.findChildren(QLabel)[0]


def test_long_words_are_wholly_shown_and_heard_at_the_button(row: ChoiceRow, tick: QCheckBox) -> None:
    settle()
    assert cut_off(row) == []
    assert tick.accessibleName() == words(row).text()
    assert tick.accessibleDescription() == "Help"
    row.set_words("Rouw")
    assert (tick.accessibleName(), tick.accessibleDescription()) == ("Rouw", "")
    assert not row.findChildren(QLabel)[1].isVisible()


def test_a_click_on_the_words_ticks(row: ChoiceRow, tick: QCheckBox, qtbot: QtBot) -> None:
    qtbot.mouseClick(words(row), Qt.MouseButton.LeftButton)
    assert tick.isChecked()
    row.setEnabled(False)
    qtbot.mouseClick(words(row), Qt.MouseButton.LeftButton)
    assert tick.isChecked()


def test_a_line_stays_beside_the_button_in_large_text(row: ChoiceRow, tick: QCheckBox, qapp: QApplication) -> None:
    row.set_words("Rouw", "Help")
    appearance.apply(qapp, DeviceSettings(text_scale=150))
    settle()
    middle = words(row).geometry().center().y()
    assert abs(tick.geometry().center().y() - middle) <= 1
