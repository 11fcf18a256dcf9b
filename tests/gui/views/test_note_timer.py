"""The time of a talk in the head of its note: pressed, looked at again after a lock, and taken over as its length."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import NEVER, open_note, window
from tests.services import work_life
from tests.vault_fixture import Clock
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.note.timer_bar import TimerBar
from wellbeing_desktop.gui.views.note.timer_deed import ForgetTime
from wellbeing_desktop.gui.views.note.view import NoteView
from wellbeing_desktop.services import sessions


def press(button: QPushButton) -> None:
    assert button.isVisible(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words(bar: TimerBar) -> list[str]:
    return [each.text() for each in (bar.begin_button, *bar._buttons()) if each.isVisible()]


def test_the_talk_is_timed_and_its_length_taken_over(desk: Desk, qtbot: QtBot, clock: Clock) -> None:
    talk = work_life.begin(desk.vault).sessions[1]
    bar = open_note(window(desk, qtbot, NEVER), desk, talk.id).timer_bar
    assert (words(bar), bar.told.isVisible()) == (["Start de tijd"], False)
    press(bar.begin_button)
    assert words(bar) == ["Pauze", "Stop"]
    clock.turn(minutes=42)
    bar.redraw()
    assert bar.told.text() == "0:42 van 1:00"
    press(bar.pause_button)
    assert (words(bar), bar.told.text()) == (["Verder", "Stop"], "0:42 van 1:00, gepauzeerd")
    press(bar.stop_button)
    assert words(bar) == ["Verder", "Neem over als duur"]
    assert bar.take_button.accessibleName() == "Neem 42 minuten over als duur van het gesprek"
    assert bar.told.text() == "Duurde 0:42"
    press(bar.take_button)
    assert sessions.session(desk.vault, talk.id).minutes == 42
    assert words(bar) == ["Verder"]
    desk.undo_last()
    assert sessions.session(desk.vault, talk.id).minutes == 60


def test_a_time_that_was_begun_by_mistake_is_taken_away_and_comes_back(desk: Desk, qtbot: QtBot, clock: Clock) -> None:
    talk = work_life.begin(desk.vault).sessions[1]
    note = open_note(window(desk, qtbot, NEVER), desk, talk.id)
    (forget,) = (deed for deed in note.more.deeds if isinstance(deed, ForgetTime))
    assert not forget.suits(None)
    press(note.timer_bar.begin_button)
    assert forget.suits(None)
    forget.run(None)
    assert words(note.timer_bar) == ["Start de tijd"]
    clock.turn(minutes=3)
    desk.undo_last()
    assert note.timer_bar.told.text() == "0:03 van 1:00"


def test_it_counts_while_nobody_looks_and_says_when_the_time_is_over(desk: Desk, qtbot: QtBot, clock: Clock) -> None:
    talk, other = work_life.begin(desk.vault).sessions[1:3]
    shell = window(desk, qtbot, NEVER)
    press(open_note(shell, desk, talk.id).timer_bar.begin_button)
    shell.hide()
    clock.turn(minutes=67)
    again = NoteView(desk)  # as after a lock, or a start of the program
    qtbot.addWidget(again)
    again.show()
    again.show_place(Place("note", other.id))
    assert not again.timer_bar.told.isVisible()
    again.show_place(Place("note", talk.id))
    assert again.timer_bar.told.text() == "1:07 van 1:00, 7 minuten over de tijd"


def test_the_keyboard_stays_in_the_bar(desk: Desk, qtbot: QtBot) -> None:
    talk = work_life.begin(desk.vault).sessions[1]
    bar = open_note(window(desk, qtbot, NEVER), desk, talk.id).timer_bar
    bar.begin_button.setFocus()
    QTest.keyClick(bar.begin_button, Qt.Key.Key_Space)
    assert bar.pause_button.hasFocus()
