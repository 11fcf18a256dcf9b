"""A score is chosen with mouse or keyboard, and taken away again; only the user's choice is told."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.audit import nameless
from wellbeing_desktop.gui.parts import ScoreRow
from wellbeing_desktop.gui.stops import CLICK


@pytest.fixture
def row(qtbot: QtBot) -> ScoreRow:
    made = ScoreRow()
    qtbot.addWidget(made)
    made.set_words("Slaap", "0: heel slecht", "10: heel goed")
    made.show()
    return made


def keys(qtbot: QtBot, row: ScoreRow, *pressed: Qt.Key) -> None:
    for key in pressed:
        qtbot.keyClick(QApplication.focusWidget() or row, key)


def test_pressing_chooses_and_pressing_again_takes_away(row: ScoreRow) -> None:
    told: list[int | None] = []
    row.chosen.connect(lambda: told.append(row.score()))
    row.buttons[7].click()
    row.buttons[3].click()
    row.buttons[3].click()
    row.set_score(9)
    assert told == [7, 3, None]
    assert row.score() == 9


def test_the_keyboard_chooses(qtbot: QtBot, row: ScoreRow) -> None:
    with qtbot.waitActive(row):
        row.activateWindow()
    row.setFocus()
    keys(qtbot, row, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert row.score() == 1
    keys(qtbot, row, Qt.Key.Key_8, Qt.Key.Key_Left)
    assert row.score() == 7
    keys(qtbot, row, Qt.Key.Key_End, Qt.Key.Key_Up)
    assert row.score() == 10
    keys(qtbot, row, Qt.Key.Key_Home)
    assert row.score() == 0
    keys(qtbot, row, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
    assert row.score() == 2
    keys(qtbot, row, Qt.Key.Key_Delete)
    assert row.score() is None


def middle(row: ScoreRow, score: int) -> QPoint:
    return row.buttons[score].mapTo(row, row.buttons[score].rect().center())


def drag(row: ScoreRow, start: int, *through: QPoint) -> None:
    """Press on a score, move over these places of the row, and let go at the last."""
    pressed, left = row.buttons[start], Qt.MouseButton.LeftButton
    QTest.mousePress(pressed, left)
    for place in through:
        at = pressed.mapFrom(row, place)
        where = QPointF(at), QPointF(pressed.mapToGlobal(at))
        QApplication.sendEvent(
            pressed,
            QMouseEvent(QEvent.Type.MouseMove, *where, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier),
        )
    QTest.mouseRelease(pressed, left, Qt.KeyboardModifier.NoModifier, at)


def test_dragging_slides_and_chooses_once_where_it_ends(row: ScoreRow) -> None:
    told: list[int | None] = []
    row.chosen.connect(lambda: told.append(row.score()))
    drag(row, 2, middle(row, 4), middle(row, 9), middle(row, 6))
    assert told == [6]
    drag(row, 6, middle(row, 8), QPoint(row.width() + 500, 3))
    assert told == [6, 10]
    drag(row, 10, middle(row, 3), QPoint(-40, -200))
    assert told == [6, 10, 0]


def test_a_drag_back_to_where_it_began_changes_nothing(row: ScoreRow) -> None:
    row.set_score(5)
    told: list[int | None] = []
    row.chosen.connect(lambda: told.append(row.score()))
    drag(row, 5, middle(row, 8), middle(row, 5))
    assert (told, row.score()) == ([], 5)


def test_moving_a_little_on_the_score_that_is_pressed_is_a_click(row: ScoreRow) -> None:
    drag(row, 5, middle(row, 5) + QPoint(2, 1))
    assert row.score() == 5
    drag(row, 5, middle(row, 5) + QPoint(2, 1))
    assert row.score() is None


def test_tab_stops_once_at_the_chosen_score(row: ScoreRow) -> None:
    row.set_score(6)
    stops = [button.text() for button in row.buttons if button.focusPolicy().value != CLICK]
    assert stops == ["6"]


def test_each_score_says_what_it_is_of(row: ScoreRow) -> None:
    assert row.buttons[6].accessibleName() == "Slaap: 6 van 10"
    assert row.buttons[6].accessibleDescription() == "0: heel slecht; 10: heel goed"
    assert nameless(row) == []
