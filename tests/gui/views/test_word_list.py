"""The list of the word check among the settings: looked up, added to, taken off and put back, with the keyboard too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.gui.views.practice.word_list import WordListDialog
from wellbeing_desktop.services import word_check


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> PracticeView:
    made = PracticeView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    made.show_place(Place("practice", 0, "program"))
    return made


@pytest.fixture
def dialog(view: PracticeView) -> WordListDialog:
    card = view.program_page.word_list_card
    card.list_button.click()
    assert card.dialog is not None
    return card.dialog


def press(dialog: WordListDialog, words: str) -> None:
    (found,) = [one for one in dialog.findChildren(QPushButton) if one.text() == words]
    found.click()


def add(qtbot: QtBot, dialog: WordListDialog, word: str) -> None:
    dialog.add_edit.setFocus()
    qtbot.keyClicks(dialog.add_edit, word)
    qtbot.keyClick(dialog.add_edit, Qt.Key.Key_Return)


def test_the_words_are_looked_up_without_accents_or_capitals(qtbot: QtBot, dialog: WordListDialog) -> None:
    assert len(dialog.words()) > 1000
    qtbot.keyClicks(dialog.search_edit, "SUICI")
    assert "suïcide" in dialog.words()
    assert all("sui" in word or "suï" in word for word in dialog.words())
    dialog.search_edit.clear()
    dialog.kinds.set_current("en")
    dialog.kinds.chosen.emit("en")
    assert "divorce" in dialog.words()
    assert "migraine · ziekte of klacht · Engels woord" in [
        dialog.words_list.item(row).text() for row in range(dialog.words_list.count())
    ]
    assert "echtscheiding" not in dialog.words()


def test_an_own_word_is_added_with_enter_and_taken_off_with_delete(
    qtbot: QtBot, desk: Desk, view: PracticeView, dialog: WordListDialog
) -> None:
    add(qtbot, dialog, "Zwemles")
    assert dialog.isVisible(), "Enter adds, it does not close"
    assert dialog.words() == ["zwemles"]
    assert dialog.add_edit.text() == ""
    assert "waarvan 1 van uzelf" in words_on(view.program_page.word_list_card)
    dialog.words_list.setFocus()
    qtbot.keyClick(dialog.words_list, Qt.Key.Key_Delete)
    assert dialog.words() == []
    assert "Geen woord met ‘Zwemles’" in words_on(dialog)
    assert word_check.marks(desk.vault, "zwemlessen") == ()


def test_a_word_of_the_program_is_taken_off_and_put_back(qtbot: QtBot, desk: Desk, dialog: WordListDialog) -> None:
    qtbot.keyClicks(dialog.search_edit, "echtscheiding")
    assert not dialog.back_button.isEnabled()
    press(dialog, "Van de lijst halen")
    assert word_check.marks(desk.vault, "echtscheiding") == ()
    assert dialog.words_list.item(0).text().endswith("van de lijst gehaald")
    assert not dialog.off_button.isEnabled()
    dialog.search_edit.clear()
    dialog.kinds.set_current("off")
    dialog.kinds.chosen.emit("off")
    assert dialog.words() == ["echtscheiding"]
    press(dialog, "Weer op de lijst zetten")
    assert word_check.marks(desk.vault, "echtscheiding")
    assert "U hebt nog geen woord van de lijst gehaald." in words_on(dialog)


def test_what_is_no_word_is_told_at_the_field(qtbot: QtBot, dialog: WordListDialog) -> None:
    add(qtbot, dialog, "")
    assert "Vul nog in: het woord voor de lijst." in words_on(dialog.add_field)
    add(qtbot, dialog, "a*b")
    assert "Dit klopt nog niet: het woord voor de lijst." in words_on(dialog.add_field)


def test_undoing_shows_at_once(qtbot: QtBot, desk: Desk, dialog: WordListDialog) -> None:
    add(qtbot, dialog, "zwemles")
    assert desk.undo.undo_last() is None
    assert dialog.words() == []


def test_own_words_begin_empty_with_a_next_step(dialog: WordListDialog) -> None:
    dialog.kinds.set_current("own")
    dialog.kinds.chosen.emit("own")
    assert "U hebt nog geen eigen woorden. Voeg er hieronder een toe." in words_on(dialog)
