"""The menus of a note: what suits the section or the note, by mouse and keyboard; and its sections read anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import NEVER, open_note, stored, window
from tests.services.worlds import begin
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.note.view import NoteView
from wellbeing_desktop.services import notes


@pytest.fixture
def note(desk: Desk, qtbot: QtBot) -> NoteView:
    return open_note(window(desk, qtbot, NEVER), desk, begin(desk.vault).dialogue.id)


def test_each_menu_holds_what_suits_it_and_says_of_which_section_it_is(note: NoteView) -> None:
    for card in note.cards.values():
        assert card.more_button.isVisible()
        assert card.more_button.accessibleName() == f"Meer: {card.title_label.text()}"
        note.more.offer(card.more_button, card)
        offered = [line.text() for line in note.more.menu.actions()]
        note.more.menu.close()
        assert "Tekstblok invoegen…" in offered
        assert "Tekstblokken beheren…" not in offered
        assert "Maak een inzicht van deze regel" not in offered, "the line is empty"
    note.more.offer(note.more_button, None)
    offered = [line.text() for line in note.more.menu.actions()]
    assert note.more.menu.activeAction() is note.more.menu.actions()[0]
    note.more.menu.close()
    assert "Tekstblokken beheren…" in offered
    assert "Tekstblok invoegen…" not in offered


def test_a_menu_opens_from_the_keyboard(note: NoteView) -> None:
    button = next(iter(note.cards.values())).more_button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert note.more.menu.isVisible()
    QTest.keyClick(note.more.menu, Qt.Key.Key_Escape)
    assert not note.more.menu.isVisible()


def test_reading_anew_shows_what_the_vault_holds_but_keeps_what_is_being_typed(note: NoteView, desk: Desk) -> None:
    first, second, *_ = note.cards
    QTest.keyClicks(note.cards[first].edit, "getypt")
    number = note.session_id
    notes.save(desk.vault, number, {first: (Line("uit de kluis"),), second: (Line("uit de kluis"),)})
    note.reload()
    assert [line.text for line in note.cards[second].edit.lines()] == ["uit de kluis"]
    assert [line.text for line in note.cards[first].edit.lines()] == ["getypt"]
    note.save()
    assert [line.text for line in stored(desk.vault, number, first)] == ["getypt"]
