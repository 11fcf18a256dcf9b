"""The idle watch on a clock that the test turns."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.idle import WARNING_SECONDS, Idle, seconds_passed

LIMIT = 300.0


@dataclass
class Turned:
    """A clock of seconds."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Seen:
    """What an idle watch told."""

    warnings: list[int] = field(default_factory=list)
    resumed: int = 0
    ended: int = 0

    def resume(self) -> None:
        self.resumed += 1

    def end(self) -> None:
        self.ended += 1


@pytest.fixture
def clock() -> Turned:
    return Turned()


@pytest.fixture
def idle(qapp: QApplication, clock: Turned) -> Iterator[Idle]:
    made = Idle(qapp, LIMIT, clock=clock)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def seen(idle: Idle) -> Seen:
    told = Seen()
    idle.warned.connect(told.warnings.append)
    idle.resumed.connect(told.resume)
    idle.ended.connect(told.end)
    return told


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for widget in (QLineEdit(), QPushButton("Doen")):
        column.addWidget(widget)
    qtbot.addWidget(made)
    made.show()
    return made


def time_passes(idle: Idle, clock: Turned, seconds: float) -> None:
    """The clock goes on and the timer looks."""
    clock.now += seconds
    idle.look()


def move(window: QWidget, to: QPoint) -> None:
    """The mouse arrives at a place, as the window system tells it."""
    where = QPointF(to)
    left, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QMouseEvent(QEvent.Type.MouseMove, where, where, left, left, none))


def test_a_warning_comes_before_the_end(idle: Idle, clock: Turned, seen: Seen) -> None:
    time_passes(idle, clock, LIMIT - WARNING_SECONDS - 1)
    assert seen.warnings == []
    time_passes(idle, clock, 1)
    assert seen.warnings == [30]
    time_passes(idle, clock, 1)
    time_passes(idle, clock, 28)
    assert seen.warnings == [30, 29, 1]
    assert not seen.ended
    time_passes(idle, clock, 1)
    assert seen.ended == 1


@pytest.mark.parametrize("sign", ["key", "click", "move"])
def test_any_sign_of_life_begins_anew(
    qtbot: QtBot, idle: Idle, clock: Turned, seen: Seen, window: QWidget, sign: str
) -> None:
    time_passes(idle, clock, LIMIT - 10)
    if sign == "key":
        qtbot.keyClick(window, Qt.Key.Key_Shift)
    elif sign == "click":
        qtbot.mouseClick(window, Qt.MouseButton.LeftButton)
    else:
        move(window, QPoint(7, 9))
    assert seen.resumed == 1
    time_passes(idle, clock, LIMIT - WARNING_SECONDS - 1)
    assert seen.warnings == [10]
    assert not seen.ended


def test_a_mouse_that_stands_still_is_no_sign(idle: Idle, clock: Turned, seen: Seen, window: QWidget) -> None:
    move(window, QPoint(7, 9))
    time_passes(idle, clock, LIMIT - 10)
    move(window, QPoint(7, 9))
    assert seen.resumed == 0


def test_the_key_or_click_that_ends_the_count_down_does_nothing_else(
    qtbot: QtBot, idle: Idle, clock: Turned, seen: Seen, window: QWidget
) -> None:
    edit, button = window.findChildren(QLineEdit)[0], window.findChildren(QPushButton)[0]
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("button"))
    QShortcut(QKeySequence("F5"), window).activated.connect(lambda: pressed.append("shortcut"))
    edit.setFocus()
    for act in (
        lambda: qtbot.keyClick(edit, Qt.Key.Key_A),
        lambda: qtbot.keyClick(edit, Qt.Key.Key_F5),
        lambda: qtbot.mouseClick(button, Qt.MouseButton.LeftButton),
    ):
        time_passes(idle, clock, LIMIT - 10)
        act()
    assert seen.resumed == 3
    assert (edit.text(), pressed) == ("", [])
    qtbot.keyClick(edit, Qt.Key.Key_A)
    qtbot.keyClick(edit, Qt.Key.Key_F5)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (edit.text(), pressed) == ("a", ["shortcut", "button"])


def test_who_comes_back_after_a_sleep_finds_it_ended(
    qtbot: QtBot, idle: Idle, clock: Turned, seen: Seen, window: QWidget
) -> None:
    clock.now += 7200
    edit = window.findChildren(QLineEdit)[0]
    qtbot.keyClick(edit, Qt.Key.Key_A)
    assert seen.ended == 1
    assert edit.text() == ""


def test_another_limit_holds_at_once(idle: Idle, clock: Turned, seen: Seen) -> None:
    idle.set_seconds(60)
    time_passes(idle, clock, 30)
    assert seen.warnings == [30]


def test_its_own_timer_looks_in_time(qtbot: QtBot, qapp: QApplication) -> None:
    made = Idle(qapp, 3.0, 1.5)
    try:
        with qtbot.waitSignals([made.warned, made.ended], timeout=10_000, order="simple"):
            pass
    finally:
        made.stop()  # a count-down that is left behind would swallow the keys of every later test


def test_the_clock_goes_on() -> None:
    assert seconds_passed() <= seconds_passed()
