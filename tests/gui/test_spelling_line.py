"""Spelling in a field of one line: the waves, the menu and the keys, and nothing else of the field changes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import NEVER, open_note, window
from tests.services.worlds import begin
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.add_line import AddLine
from wellbeing_desktop.gui.people_index import PeopleIndex
from wellbeing_desktop.gui.spelling import SpellingHelp
from wellbeing_desktop.gui.spelling_menu import SpellingMenu
from wellbeing_desktop.gui.views.note.agreement_form import AgreementForm
from wellbeing_desktop.gui.views.note.insights_card import InsightsCard
from wellbeing_desktop.services import spelling


class Line:
    """A line that is watched, above one that is not."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot, self.window = qtbot, QWidget()
        self.edit, self.bare = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.edit)
        column.addWidget(self.bare)
        qtbot.addWidget(self.window)
        self.help = SpellingHelp(desk, self.window)
        self.help.watch_line(self.edit)
        self.help.begin("nl")
        self.window.resize(600, 120)
        self.window.show()
        self.window.activateWindow()
        self.edit.setFocus()
        qtbot.waitUntil(lambda: PeopleIndex.of(desk).now is not None, timeout=20_000)

    def wait_for(self, *words: str) -> None:
        marks = self.help.line_marks(self.edit)
        self.qtbot.waitUntil(lambda: marks.marked == list(words), timeout=20_000)

    def menu(self, word: str) -> SpellingMenu:
        self.edit.setCursorPosition(self.edit.text().index(word) + 1)
        where = self.edit.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, self.edit.mapToGlobal(where))
        QApplication.sendEvent(self.edit, event)
        found = self.help.findChild(SpellingMenu)
        assert isinstance(found, SpellingMenu)
        return found


@pytest.fixture
def line(qtbot: QtBot, desk: Desk) -> Iterator[Line]:
    made = Line(qtbot, desk)
    yield made
    found = made.help.findChild(SpellingMenu)
    if isinstance(found, SpellingMenu):
        found.menu.hide()


def waves(line: Line) -> bool:
    """Whether the field looks other than a field beside it with the same text."""
    line.bare.setText(line.edit.text())
    for edit in (line.edit, line.bare):
        edit.clearFocus()
        edit.deselect()
    QApplication.processEvents()
    return line.edit.grab().toImage() != line.bare.grab().toImage()


def test_a_wave_comes_and_goes_without_a_trace(line: Line) -> None:
    told: list[str] = []
    line.edit.setText("een gesprk over werk")
    line.edit.setSelection(4, 3)
    for signal in (line.edit.textChanged, line.edit.textEdited, line.edit.selectionChanged):
        signal.connect(lambda *_: told.append("changed"))
    line.wait_for("gesprk")
    assert told == []
    assert line.edit.selectedText() == "ges"
    assert not line.edit.isUndoAvailable()
    assert not line.edit.isModified()
    assert waves(line)
    line.edit.setText("een gesprek over werk")
    line.wait_for()
    assert not waves(line)


def test_a_word_is_looked_at_once_it_is_finished(line: Line) -> None:
    line.qtbot.keyClicks(line.edit, "een overleeg gesprk")
    line.wait_for("overleeg")
    line.bare.setFocus()
    line.wait_for("overleeg", "gesprk")
    line.edit.setFocus()
    line.edit.setCursorPosition(0)
    line.edit.insert("🙂 ")
    line.wait_for("overleeg", "gesprk")
    assert line.edit.text() == "🙂 een overleeg gesprk"


def test_the_menu_mends_a_word_as_if_it_was_typed(line: Line) -> None:
    edited: list[str] = []
    line.edit.textEdited.connect(edited.append)
    line.edit.setText("🙂 een gesprk over werk")
    line.wait_for("gesprk")
    menu = line.menu("gesprk")
    line.qtbot.waitUntil(lambda: "gesprek" in menu.suggestions(), timeout=20_000)
    next(action for action in menu.menu.actions() if action.text() == "gesprek").trigger()
    assert line.edit.text() == "🙂 een gesprek over werk"
    assert edited
    line.wait_for()
    line.edit.undo()
    assert line.edit.text() == "🙂 een gesprk over werk"


def test_a_word_is_learnt_from_a_line(line: Line, desk: Desk) -> None:
    line.edit.setText("een gesprk")
    line.wait_for("gesprk")
    menu = line.menu("gesprk")
    next(action for action in menu.menu.actions() if action.text().startswith("Toevoegen")).trigger()
    assert [kept.word for kept in spelling.words(desk.vault)] == ["gesprk"]
    line.wait_for()


def test_f7_goes_round_and_enter_and_tab_do_what_they_did(line: Line) -> None:
    entered: list[bool] = []
    line.edit.returnPressed.connect(lambda: entered.append(True))
    line.edit.setText("een gesprk over verslg")
    line.wait_for("gesprk", "verslg")
    for word in ("gesprk", "verslg", "gesprk"):
        line.qtbot.keyClick(line.edit, Qt.Key.Key_F7)
        assert line.edit.selectedText() == word
        line.menu(word).menu.hide()
        line.edit.setSelection(line.edit.text().index(word), len(word))
    line.qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert entered == [True]
    line.qtbot.keyClick(line.edit, Qt.Key.Key_Tab)
    assert line.window.focusWidget() is line.bare


def test_what_an_input_method_is_writing_is_left_alone(line: Line) -> None:
    line.edit.setText("een gesprk ")
    line.wait_for("gesprk")
    QCoreApplication.sendEvent(line.edit, QInputMethodEvent("´", []))
    line.help.skip("gesprk")
    QApplication.processEvents()
    assert line.help.line_marks(line.edit).marked == ["gesprk"], "it waits"
    done = QInputMethodEvent()
    done.setCommitString("é")
    QCoreApplication.sendEvent(line.edit, done)
    line.wait_for()
    assert line.edit.text() == "een gesprk é"


def test_the_lines_of_a_note_are_looked_through(qtbot: QtBot, desk: Desk) -> None:
    session_id = begin(desk.vault).dialogue.id
    note = open_note(window(desk, qtbot, NEVER), desk, session_id)
    help_ = note.writing_help.spelling
    insight, agreed = note.beside.card(InsightsCard).findChildren(AddLine)[0].edit, note.findChild(AgreementForm)
    assert isinstance(agreed, AgreementForm)
    for edit in (insight, agreed.text_edit):
        qtbot.waitUntil(lambda edit=edit: help_.watches(edit), timeout=20_000)  # type: ignore[misc]
        edit.setText("een overzigt")
        marks = help_.line_marks(edit)
        qtbot.waitUntil(lambda marks=marks: marks.marked == ["overzigt"], timeout=20_000)  # type: ignore[misc]
