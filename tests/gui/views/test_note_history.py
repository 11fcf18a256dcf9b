"""Earlier versions of a section in their own window: chosen, compared in words, put back and undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import NEVER, open_note, stored, window
from tests.services.worlds import World, begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.notes import Line, Style
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.history import HistoryDialog
from wellbeing_desktop.gui.views.note.history_deed import HistoryDeed
from wellbeing_desktop.services import notes
from wellbeing_desktop.vault.store import Vault

TEXTS = ("Zij slaapt heel slecht.", "Zij slaapt beter.", "Zij slaapt beter en werkt weer.")


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def note(desk: Desk, qtbot: QtBot, world: World, clock: Clock) -> NoteView:
    for text in TEXTS:
        notes.save(desk.vault, world.dialogue.id, {"background": (Line(text),)})
        clock.turn(hours=20)
    return open_note(window(desk, qtbot, NEVER), desk, world.dialogue.id)


def opened(note: NoteView, key: str = "background") -> HistoryDialog:
    deed = next(deed for deed in note.more.deeds if isinstance(deed, HistoryDeed))
    assert deed in note.more.suiting(note.cards[key])
    assert deed not in note.more.suiting(None)
    deed.run(note.cards[key])
    assert deed.dialog is not None
    return deed.dialog


def looks(dialog: HistoryDialog, word: str) -> tuple[bool, bool]:
    """Whether a word is struck through, and whether it is underlined."""
    found = dialog.text_view.document().find(word, QTextCursor())
    return found.charFormat().fontStrikeOut(), found.charFormat().fontUnderline()


def test_the_newest_is_compared_with_now(note: NoteView) -> None:
    dialog = opened(note)
    assert [dialog.versions_list.item(at).text() for at in range(2)] == ["di 24 nov, 10:02", "ma 23 nov, 14:02"]
    assert dialog.summary_label.text() == "Sinds toen: 3 woorden erbij, 0 woorden weg."
    assert (looks(dialog, "werkt"), looks(dialog, "slaapt")) == ((False, True), (False, False))
    dialog.versions_list.setCurrentRow(1)
    assert dialog.summary_label.text() == "Sinds toen: 4 woorden erbij, 2 woorden weg."
    assert looks(dialog, "slecht") == (True, False)


def test_a_version_is_put_back_by_keyboard_and_undone(note: NoteView, desk: Desk, world: World) -> None:
    note.cards["background"].edit.set_lines((Line("Net getypt."),))
    note.cards["background"].edit.edited.emit()
    dialog = opened(note)
    assert dialog.focusWidget() is dialog.versions_list
    assert dialog.versions_list.count() == 3
    QTest.keyClick(dialog.versions_list, Qt.Key.Key_End)
    QTest.keyClick(dialog.versions_list, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.back_button
    QTest.keyClick(dialog.back_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert note.window().focusWidget() is note.cards["background"].edit
    assert note.cards["background"].edit.lines() == (Line(TEXTS[0]),)
    assert stored(desk.vault, world.dialogue.id, "background") == (Line(TEXTS[0]),)
    desk.undo_last()
    assert note.cards["background"].edit.lines() == (Line("Net getypt."),)
    assert opened(note).versions_list.count() == 3


def test_what_stands_there_already_cannot_be_put_back(note: NoteView) -> None:
    note.cards["background"].edit.set_lines((Line(TEXTS[1]),))
    note.cards["background"].edit.edited.emit()
    dialog = opened(note)
    dialog.versions_list.setCurrentRow(1)
    assert dialog.summary_label.text() == "Deze tekst staat er nu precies zo."
    assert not dialog.back_button.isEnabled()
    dialog.versions_list.setCurrentRow(2)
    assert dialog.back_button.isEnabled()


def test_other_looks_alone_are_said_so(note: NoteView, desk: Desk, world: World, clock: Clock) -> None:
    notes.save(desk.vault, world.dialogue.id, {"background": (Line(TEXTS[2], style=Style(bold=((0, 3),))),)})
    note.reload()
    dialog = opened(note)
    assert dialog.summary_label.text().startswith("De woorden zijn gelijk gebleven")
    assert dialog.back_button.isEnabled()


def test_without_versions_it_says_when_there_will_be(note: NoteView) -> None:
    dialog = opened(note, "insights")
    assert dialog.empty.isVisible()
    assert not dialog.both.isVisible()
    assert not dialog.back_button.isVisible()
    assert opened(note).both.isVisible()
