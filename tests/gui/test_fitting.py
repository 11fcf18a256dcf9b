"""Columns lie under each other where there is no room beside, and choices too long for their field end in dots."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.fitting import Columns, NoWider
from wellbeing_desktop.gui.parts import Choice

LONG = "Wilhelmina Antoinette van Nieuwenhuizen-Brouwershaven"
BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


def settle(widget: QWidget, width: int) -> None:
    widget.resize(width, 300)
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def row() -> QHBoxLayout:
    made = QHBoxLayout()
    for words in ("Een kolom met woorden", "Nog een kolom met woorden"):
        made.addWidget(QPushButton(words))
    return made


def test_in_a_scroll_area_they_turn_at_the_width_they_need_and_back(row: QHBoxLayout, qtbot: QtBot) -> None:
    area, content = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    content.setLayout(row)
    area.setWidget(content)
    Columns(area, row)
    area.show()
    settle(area, 900)
    assert row.direction() is BESIDE
    needed = content.minimumSizeHint().width() + area.width() - area.viewport().width()
    for width, way in ((needed, BESIDE), (needed - 1, BELOW), (needed, BESIDE)):
        settle(area, width)
        assert row.direction() is way, width
        assert area.horizontalScrollBar().maximum() == 0


def test_what_is_hidden_needs_no_room(row: QHBoxLayout, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayout(row)
    row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
    Columns(host, row)
    host.show()
    settle(host, 250)
    assert row.direction() is BELOW
    last = row.itemAt(1).widget()
    assert last is not None
    last.hide()
    first = row.itemAt(0).minimumSize().width()
    settle(host, first + row.contentsMargins().left() + row.contentsMargins().right())
    assert row.direction() is BESIDE


def shown(choice: Choice) -> str:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    return str(option.currentText)


def told(choice: Choice) -> str:
    """What the tool tip says when the mouse rests on it."""
    QApplication.sendEvent(choice, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), choice.mapToGlobal(QPoint(5, 5))))
    return choice.toolTip()


def test_a_long_choice_ends_in_dots_and_is_told_whole(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems([LONG, "Jo Bos"])
    choice.resize(220, 36)
    choice.show()
    assert shown(choice).endswith("…")
    assert LONG.startswith(shown(choice)[:-1])
    assert told(choice) == LONG
    choice.setCurrentIndex(1)
    assert shown(choice) == "Jo Bos"
    assert told(choice) == ""
    choice.setCurrentIndex(0)
    choice.resize(900, 36)
    assert shown(choice) == LONG
    assert told(choice) == ""
    choice.setToolTip("Wie krijgt het")
    choice.resize(220, 36)
    assert told(choice) == "Wie krijgt het"


def test_what_would_be_out_of_reach_is_made_to_fit(qtbot: QtBot) -> None:
    area, content = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    QHBoxLayout(content).addWidget(QPushButton(LONG))
    area.setWidgetResizable(True)
    area.setWidget(content)
    area.show()
    settle(area, 200)
    assert content.width() > area.viewport().width()
    NoWider(area)
    for width in (190, 800, 250):
        settle(area, width)
        assert content.width() == area.viewport().width()
