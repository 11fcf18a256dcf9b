"""Spelling while writing: the wave, the menu, the user's own words; a real field, process and vault."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.own_words import OwnWords
from wellbeing_desktop.gui.parts.note_edit import NoteEdit
from wellbeing_desktop.gui.people_index import PeopleIndex
from wellbeing_desktop.gui.spelling import SpellingHelp
from wellbeing_desktop.gui.spelling_marks import MOST_MARKS
from wellbeing_desktop.gui.spelling_menu import SpellingMenu
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services import people, spelling


class Writing:
    """A field that is watched."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot = qtbot
        self.edit = NoteEdit()
        qtbot.addWidget(self.edit)
        self.help = SpellingHelp(desk, self.edit)
        self.help.watch(self.edit)
        self.help.begin("nl")
        self.edit.resize(600, 200)
        self.edit.show()
        qtbot.waitExposed(self.edit)
        self.edit.activateWindow()
        self.edit.setFocus()
        qtbot.waitUntil(lambda: PeopleIndex.of(desk).now is not None, timeout=20_000)

    def marked(self) -> list[str]:
        text = self.edit.toPlainText().encode("utf-16-le")
        return [text[2 * a : 2 * b].decode("utf-16-le") for a, b in self.help.marks(self.edit).places]

    def wait_for(self, *words: str) -> None:
        self.qtbot.waitUntil(lambda: self.marked() == list(words), timeout=20_000)

    def settle(self) -> None:
        """Until nothing is left to look at or to ask."""
        marks = self.help.marks(self.edit)
        self.qtbot.waitUntil(lambda: marks.settled and not self.help.speller.busy, timeout=20_000)

    @property
    def menu(self) -> SpellingMenu:
        found = self.help.findChild(SpellingMenu)
        assert isinstance(found, SpellingMenu)
        return found

    def open_menu(self, word: str) -> SpellingMenu:
        """By the menu key, with the cursor in a word."""
        cursor = self.edit.textCursor()
        cursor.setPosition(self.edit.toPlainText().index(word) + 1)
        self.edit.setTextCursor(cursor)
        rect = self.edit.cursorRect()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, rect.center(), self.edit.viewport().mapToGlobal(rect.center())
        )
        QApplication.sendEvent(self.edit, event)
        assert self.menu.menu.isVisible()
        return self.menu

    def choose(self, text: str) -> None:
        action = next(each for each in self.menu.menu.actions() if each.text() == text and each.isVisible())
        self.menu.menu.hide()
        action.trigger()


@pytest.fixture
def writing(qtbot: QtBot, desk: Desk) -> Iterator[Writing]:
    made = Writing(qtbot, desk)
    yield made
    if made.help.findChild(SpellingMenu):
        made.menu.menu.hide()


def test_a_misspelt_word_has_a_wave_once_it_is_finished(writing: Writing) -> None:
    writing.qtbot.keyClicks(writing.edit, "Het gesprk")
    writing.settle()
    assert writing.marked() == []
    writing.qtbot.keyClicks(writing.edit, " ging")
    writing.wait_for("gesprk")
    selection = writing.edit.extraSelections()[0]
    assert selection.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline  # type: ignore[attr-defined]
    assert selection.format.underlineColor() == QColor(theme().tokens.warning)  # type: ignore[attr-defined]


def test_leaving_the_field_finishes_the_word(writing: Writing) -> None:
    writing.qtbot.keyClicks(writing.edit, "gesprk")
    writing.settle()
    assert writing.marked() == []
    writing.edit.clearFocus()
    writing.wait_for("gesprk")


def test_looking_tells_no_edit_and_leaves_undo_alone(writing: Writing) -> None:
    told: list[None] = []
    writing.edit.set_text("gesprk en verslg")
    writing.edit.edited.connect(lambda: told.append(None))
    writing.edit.document().contentsChanged.connect(lambda: told.append(None))
    writing.wait_for("gesprk", "verslg")
    assert told == []
    assert not writing.edit.document().isUndoAvailable()
    assert writing.edit.text() == "gesprk en verslg"


def test_a_wave_moves_along_and_goes_when_the_word_is_mended(writing: Writing) -> None:
    writing.edit.set_text("🙂 een gesprk vandaag")
    writing.wait_for("gesprk")
    cursor = QTextCursor(writing.edit.document())
    cursor.insertText("Gisteren ")
    writing.wait_for("gesprk")
    writing.settle()
    assert writing.marked() == ["gesprk"]
    cursor.setPosition(writing.edit.toPlainText().index("gesprk") + 1 + 5)  # the smile takes two
    cursor.insertText("e")
    writing.edit.clearFocus()
    writing.wait_for()


def test_bold_keeps_its_wave_and_its_looks(writing: Writing) -> None:
    writing.edit.set_text("een gesprk vandaag")
    writing.wait_for("gesprk")
    cursor = QTextCursor(writing.edit.document())
    cursor.select(QTextCursor.SelectionType.Document)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    cursor.mergeCharFormat(bold)
    writing.settle()
    assert writing.marked() == ["gesprk"]
    writing.open_menu("gesprk")
    writing.qtbot.waitUntil(lambda: writing.menu.suggestions() == ["gesprek"], timeout=20_000)
    writing.choose("gesprek")
    assert writing.edit.text() == "een gesprek vandaag"
    cursor.setPosition(7)
    assert cursor.charFormat().fontWeight() == QFont.Weight.Bold
    writing.edit.undo()
    assert writing.edit.text() == "een gesprk vandaag"


def test_the_menu_replaces_a_word_with_the_quotes_that_are_used(writing: Writing) -> None:
    writing.edit.set_text("De foto’ss zijn mooi")
    writing.wait_for("foto’ss")
    menu = writing.open_menu("foto’ss")
    writing.qtbot.waitUntil(lambda: bool(menu.suggestions()), timeout=20_000)
    assert len(menu.suggestions()) <= 5
    assert "foto’s" in menu.suggestions()
    writing.choose("foto’s")
    assert writing.edit.text() == "De foto’s zijn mooi"
    writing.wait_for()


def test_a_word_of_ones_own_is_kept_in_the_vault_and_gone_after_undo(writing: Writing, desk: Desk) -> None:
    writing.edit.set_text("een qwoordje en Qwoordje")
    writing.wait_for("qwoordje", "Qwoordje")
    writing.open_menu("qwoordje")
    writing.choose("Toevoegen aan eigen woordenlijst")
    writing.wait_for()
    assert [kept.word for kept in spelling.words(desk.vault)] == ["qwoordje"]
    desk.undo_last()
    writing.wait_for("qwoordje", "Qwoordje")
    assert spelling.words(desk.vault) == []


def test_a_word_is_skipped_until_another_note_is_opened(writing: Writing, desk: Desk) -> None:
    writing.edit.set_text("een qwoordje")
    writing.wait_for("qwoordje")
    writing.open_menu("qwoordje")
    writing.choose("Overslaan in deze notitie")
    writing.wait_for()
    assert spelling.words(desk.vault) == []
    writing.help.begin("nl")
    writing.wait_for("qwoordje")


def test_f7_goes_round_the_misspelt_words(writing: Writing) -> None:
    writing.edit.set_text("gesprk en verslg")
    writing.wait_for("gesprk", "verslg")
    seen = []
    for _ in range(3):
        writing.qtbot.keyClick(writing.edit, Qt.Key.Key_F7)
        seen.append(writing.edit.textCursor().selectedText())
        assert writing.menu.menu.isVisible()
        writing.menu.menu.hide()
    assert seen == ["gesprk", "verslg", "gesprk"]


def test_the_key_offers_for_the_word_at_the_cursor(writing: Writing) -> None:
    writing.edit.set_text("gesprk en verslg")
    writing.wait_for("gesprk", "verslg")
    writing.qtbot.keyClick(writing.edit, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    writing.qtbot.waitUntil(lambda: writing.menu.suggestions() == ["gesprek"], timeout=20_000)


def test_names_and_words_of_the_field_are_right(writing: Writing, desk: Desk) -> None:
    writing.edit.set_text("Coachee Xandrïk Brzęczyk, Xandriks coachee")
    writing.wait_for("Xandrïk", "Brzęczyk", "Xandriks")
    desk.act(lambda vault: people.add_client(vault, people.NewClient(Client(0, "Xandrïk Brzęczyk"), "Qwierbaan")))
    writing.wait_for()
    writing.edit.set_text("Qwierbaan en qwierbaas")
    writing.wait_for("qwierbaas")


def test_the_language_is_the_notes_unless_it_was_chosen(writing: Writing, desk: Desk) -> None:
    writing.edit.set_text("behaviour werken")
    writing.wait_for("behaviour")
    writing.help.begin("en")
    writing.wait_for("werken")
    desk.change_settings(spelling="nl")
    writing.wait_for("behaviour")
    desk.change_settings(spelling="off")
    writing.wait_for()
    assert writing.edit.extraSelections() == []


def test_the_menu_sets_the_language(writing: Writing, desk: Desk) -> None:
    writing.edit.set_text("behaviour werken")
    writing.wait_for("behaviour")
    menu = writing.open_menu("werken")
    assert [action.text() for action in menu.languages()] == [
        "In de taal van de deelnemer (Nederlands)",
        "Nederlands",
        "English",
        "Niet nakijken",
    ]
    menu.languages()[2].trigger()
    assert desk.settings.spelling == "en"
    writing.wait_for("werken")


def test_when_the_process_falls_it_is_started_again_and_then_told(writing: Writing, desk: Desk) -> None:
    news: list[str] = []
    desk.said.connect(lambda said: news.append(said.text))
    for word in ("gesprk", "verslg", "afspaak"):
        writing.edit.set_text(f"een {word}")
        writing.wait_for(word)
        writing.help.speller.end()
    assert news == ["De spelling wordt nu niet nagekeken. Open het programma opnieuw om het weer te doen."]
    writing.edit.set_text("een overleeg")
    writing.settle()
    assert writing.marked() == []


def test_own_words_are_listed_and_taken_off(qtbot: QtBot, desk: Desk) -> None:
    dialog = OwnWords(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.empty_label.isHidden()
    for word in ("éénling", "dubbelling"):
        desk.act(lambda vault, word=word: spelling.learn(vault, word))  # type: ignore[misc]
    assert dialog.words() == ["dubbelling", "éénling"]
    dialog.remove_button.click()
    assert dialog.words() == ["éénling"]
    desk.undo_last()
    assert dialog.words() == ["dubbelling", "éénling"]


def test_a_paragraph_without_end_has_waves_near_the_cursor_only(writing: Writing) -> None:
    writing.edit.set_text("gesprk ging goed " * 2_000)
    writing.qtbot.waitUntil(lambda: len(writing.marked()) == MOST_MARKS, timeout=20_000)
    writing.settle()
    assert len(writing.edit.extraSelections()) <= 100
    cursor = writing.edit.textCursor()
    cursor.setPosition(5_000)
    writing.edit.setTextCursor(cursor)

    def nearest() -> int:
        return min(abs(each.cursor.position() - 5_000) for each in writing.edit.extraSelections())  # type: ignore[attr-defined]

    writing.qtbot.waitUntil(lambda: nearest() < 40, timeout=20_000)
