"""The user's own texts in the note: found and put in by keyboard, made of a selection, and last time's text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.audit import nameless
from tests.gui.views.note_tools import NEVER, open_note, window
from tests.services import work_life
from wellbeing_desktop.domain.notes import Line, Snippet
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.note.section import SectionCard
from wellbeing_desktop.gui.views.note.snippet_deeds import KeepAsSnippet, LastTime, ManageSnippets, PutInSnippet
from wellbeing_desktop.gui.views.note.snippet_dialog import SnippetDialog
from wellbeing_desktop.gui.views.note.view import NoteView
from wellbeing_desktop.services import notes, snippets

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def note(desk: Desk, qtbot: QtBot) -> NoteView:
    _intake, first, _halfway, second, _final = work_life.begin(desk.vault).sessions
    for one in notes.sections(desk.vault, first.id):
        notes.save(desk.vault, first.id, {one.section.key: (Line("Beter geslapen"), Line("En gewandeld"))})
    snippets.save(desk.vault, Snippet(0, "Slaap", "Vaste tijden\nGeen scherm"))
    snippets.save(desk.vault, Snippet(0, "Afronden", "Wat neemt u mee?"))
    return open_note(window(desk, qtbot, NEVER), desk, second.id)


def section(note: NoteView, compartment: str = "dossier") -> SectionCard:
    return next(card for card in note.cards.values() if card.compartment == compartment)


def texts(card: SectionCard) -> list[str]:
    return [line.text for line in card.edit.lines()]


def offered(note: NoteView, card: SectionCard | None) -> list[str]:
    return [deed.words() for deed in note.more.suiting(card)]


def test_a_text_is_found_and_put_in_by_keyboard_alone(note: NoteView) -> None:
    card = section(note)
    card.edit.setFocus()
    QTest.keyClick(card.edit, Qt.Key.Key_T, BOTH)
    found = next(deed for deed in note.more.deeds if isinstance(deed, PutInSnippet)).list
    assert found.isVisible()
    assert [found.results.item(row).text() for row in range(found.results.count())] == ["Afronden", "Slaap"]
    QTest.keyClick(found.field, Qt.Key.Key_Down)
    assert found.results.currentRow() == 1
    QTest.keyClicks(found.field, "tijd")
    assert (found.results.count(), found.results.currentRow()) == (1, 0)
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert not found.isVisible()
    assert texts(card) == ["Vaste tijden", "Geen scherm"]
    card.edit.undo()
    assert texts(card) == []
    assert nameless(found) == []


def test_escape_puts_nothing_in_and_nothing_found_says_so(note: NoteView) -> None:
    card = section(note)
    card.edit.setFocus()
    QTest.keyClick(card.edit, Qt.Key.Key_T, BOTH)
    found = next(deed for deed in note.more.deeds if isinstance(deed, PutInSnippet)).list
    QTest.keyClicks(found.field, "nergens")
    assert (found.results.isVisible(), found.nothing.isVisible()) == (False, True)
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    QTest.keyClick(found.field, Qt.Key.Key_Escape)
    assert (found.isVisible(), texts(card)) == (False, [])


def test_a_selection_becomes_a_text(note: NoteView, desk: Desk) -> None:
    card = section(note)
    card.edit.set_lines((Line("Eén"), Line("Twee")))
    deed = next(deed for deed in note.more.deeds if isinstance(deed, KeepAsSnippet))
    assert not deed.suits(card)
    cursor = card.edit.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    card.edit.setTextCursor(cursor)
    assert deed.suits(card)
    deed.run(card)
    dialog = deed.dialog
    assert isinstance(dialog, SnippetDialog)
    assert dialog.focusWidget() is dialog.title_edit
    QTest.keyClicks(dialog.title_edit, "Tellen")
    QTest.keyClick(dialog.title_edit, Qt.Key.Key_Return)
    assert [(one.title, one.text) for one in snippets.listed(desk.vault, "tellen")] == [("Tellen", "Eén\nTwee")]
    assert nameless(dialog) == []
    assert not dialog.isVisible(), "what it was opened for is done; the banner says so"
    assert note.window().focusWidget() is card.edit


def test_the_window_stays_open_for_another_text_than_the_one_it_was_opened_with(note: NoteView) -> None:
    card = section(note)
    card.edit.set_lines((Line("Eén"),))
    card.edit.selectAll()
    deed = next(deed for deed in note.more.deeds if isinstance(deed, KeepAsSnippet))
    deed.run(card)
    dialog = deed.dialog
    assert isinstance(dialog, SnippetDialog)
    dialog.titles_list.setCurrentRow(1)
    QTest.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    dialog.close()


def test_texts_are_changed_and_taken_away_in_their_window(note: NoteView, desk: Desk) -> None:
    deed = next(deed for deed in note.more.deeds if isinstance(deed, ManageSnippets))
    deed.run(None)
    dialog = deed.dialog
    assert isinstance(dialog, SnippetDialog)
    assert (dialog.title_edit.text(), dialog.titles_list.currentRow()) == ("Afronden", 0)
    dialog.title_edit.setText("Slaap")
    QTest.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    assert "titel" in dialog.title_field.findChildren(type(dialog.empty_label))[-1].text()
    dialog.title_edit.setText("Zo sluit ik af")
    QTest.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    assert [one.title for one in snippets.listed(desk.vault)] == ["Slaap", "Zo sluit ik af"]
    assert dialog.titles_list.currentRow() == 1
    QTest.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert [one.title for one in snippets.listed(desk.vault)] == ["Slaap"]
    assert not dialog.remove_button.isEnabled()
    desk.undo_last()
    assert dialog.titles_list.count() == 2
    dialog.close()


def test_last_times_text_is_a_start_that_says_so_and_is_undone_at_once(note: NoteView) -> None:
    deed = next(deed for deed in note.more.deeds if isinstance(deed, LastTime))
    card = section(note)
    assert deed.words() in offered(note, card)
    assert deed.words() not in offered(note, section(note, "working"))
    deed.run(card)
    assert texts(card) == ["Van de vorige keer, 1 december 2026:", "Beter geslapen", "En gewandeld"]
    QApplication.processEvents()
    card.edit.undo()
    assert texts(card) == []


def test_last_times_text_comes_below_the_line_that_is_being_written(note: NoteView) -> None:
    card = section(note)
    card.edit.set_lines((Line("Vandaag"), Line("Tot slot")))
    next(deed for deed in note.more.deeds if isinstance(deed, LastTime)).run(card)
    assert texts(card)[0] == "Vandaag"
    assert texts(card)[-1] == "Tot slot"
    assert len(texts(card)) == 5
