"""Typing in place of lines that were selected whole: the line that stays is whose and how the first was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.views.test_note_voices import paste, select
from wellbeing_desktop.domain.notes import Line, Listing, Style, Voice
from wellbeing_desktop.gui.views.note import document
from wellbeing_desktop.gui.views.note.editor import SectionEdit
from wellbeing_desktop.gui.voices import speakers_of

BULLET, NUMBER = Style((), Listing.BULLET), Style((), Listing.NUMBER, 1)
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN_FIRST = (Line("Kop"), Line("punt", Voice.CLIENT, BULLET), Line("stap", Voice.CLIENT, NUMBER))
LIST_FIRST = tuple(reversed(PLAIN_FIRST))


@pytest.fixture
def edit(qtbot: QtBot) -> SectionEdit:
    made = SectionEdit()
    made.set_speakers(speakers_of((Voice.JOINT, Voice.CLIENT)))
    qtbot.addWidget(made)
    made.show()
    return made


def compose(edit: SectionEdit) -> None:
    event = QInputMethodEvent()
    event.setCommitString("x")
    QApplication.sendEvent(edit, event)


WAYS: dict[str, Callable[[SectionEdit], object]] = {
    "typing": lambda edit: QTest.keyClicks(edit, "x"),
    "an input method": compose,
    "pasting": lambda edit: paste(edit, "x"),
    "a snippet": lambda edit: edit.insert_lines((Line("x"),)),
    "backspace": lambda edit: (QTest.keyClick(edit, Qt.Key.Key_Backspace), QTest.keyClicks(edit, "x")),
    "delete": lambda edit: (QTest.keyClick(edit, Qt.Key.Key_Delete), QTest.keyClicks(edit, "x")),
    "cutting": lambda edit: (QTest.keyClick(edit, Qt.Key.Key_X, CONTROL), QTest.keyClicks(edit, "x")),
}


@pytest.mark.parametrize("lines", [PLAIN_FIRST, LIST_FIRST, (*PLAIN_FIRST, Line("", Voice.CLIENT, BULLET))])
@pytest.mark.parametrize("way", WAYS)
def test_what_takes_the_place_of_everything_is_as_the_first_line_was(
    edit: SectionEdit, way: str, lines: tuple[Line, ...]
) -> None:
    edit.set_lines(lines)
    QTest.keyClick(edit, Qt.Key.Key_A, CONTROL)
    WAYS[way](edit)
    assert edit.lines() == (Line("x", lines[0].voice, lines[0].style),)


@pytest.mark.parametrize("way", ["typing", "pasting", "a snippet"])
def test_undo_gives_all_lines_back_in_one_step(edit: SectionEdit, way: str) -> None:
    edit.set_lines(PLAIN_FIRST)
    QTest.keyClick(edit, Qt.Key.Key_A, CONTROL)
    WAYS[way](edit)
    edit.undo()
    assert edit.lines() == PLAIN_FIRST
    edit.redo()
    assert edit.lines() == (Line("x"),)


def test_enter_in_place_of_everything_leaves_two_lines_as_the_first(edit: SectionEdit) -> None:
    edit.set_lines(PLAIN_FIRST)
    QTest.keyClick(edit, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "x")
    assert edit.lines() == (Line(""), Line("x"))


def test_what_stays_of_a_line_stays_whose_and_how_it_was(edit: SectionEdit) -> None:
    edit.set_lines(PLAIN_FIRST)
    select(edit, 0, 6)
    QTest.keyClicks(edit, "x")
    assert edit.lines() == (Line("xnt", Voice.CLIENT, BULLET), PLAIN_FIRST[2])
    edit.set_lines(PLAIN_FIRST)
    select(edit, 0, 4)  # the first line with its end: the next one stays as it is
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.lines() == PLAIN_FIRST[1:]


def test_moving_and_undo_change_nothing_of_what_was_selected(edit: SectionEdit) -> None:
    edit.set_lines(PLAIN_FIRST)
    QTest.keyClicks(edit, "a")
    QTest.keyClick(edit, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert edit.lines() == PLAIN_FIRST
    QTest.keyClick(edit, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(edit, Qt.Key.Key_Right)
    assert edit.lines() == PLAIN_FIRST


@pytest.mark.parametrize(("units", "bold"), [((0, 1), (0, 1)), ((1, 2), (0, 1)), ((1, 3), (0, 2)), ((2, 3), (1, 2))])
def test_half_a_character_that_is_bold_makes_it_bold(
    edit: SectionEdit, units: tuple[int, int], bold: tuple[int, int]
) -> None:
    edit.set_lines((Line("\U0001f600ab"),))
    block = edit.document().begin()
    cursor = QTextCursor(block)
    cursor.setPosition(units[0])
    cursor.setPosition(units[1], QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(document.letters(bold=True))
    assert edit.lines()[0].style.bold == (bold,)
