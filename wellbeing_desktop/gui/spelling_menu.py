"""The menu of a text field: what may have been meant by a misspelt word, and what else can be done with it."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup, QTextCursor
from PySide6.QtWidgets import QLineEdit, QMenu, QTextEdit, QWidget

from wellbeing_desktop.assets.speller import MOST_SUGGESTIONS
from wellbeing_desktop.domain.spelling import plain

from .desk import Desk
from .own_words import OwnWords
from .speller import Speller
from .spelling_line import LineWord


class Helper(Protocol):
    """Who knows the words: what the menu asks of the help with spelling."""

    desk: Desk
    speller: Speller

    @property
    def language(self) -> str:
        """The language in which words are looked up now; empty for none."""

    @property
    def note_language(self) -> str:
        """The language of the note in front."""

    def learn(self, word: str) -> None:
        """Put a word among the user's own."""

    def skip(self, word: str) -> None:
        """Let a word be in this note."""


class SpellingMenu(QObject):
    """Made once: what is in the menu changes with the word. `offer` shows it."""

    def __init__(self, helper: Helper, parent: QObject) -> None:
        super().__init__(parent)
        self._help = helper
        self._word: QTextCursor | LineWord | None = None
        self._edit: QTextEdit | QLineEdit | None = None
        self._standard: QMenu | None = None
        self._dialog: OwnWords | None = None
        around = parent.parent()
        self.menu = QMenu(around if isinstance(around, QWidget) else None)
        self._suggestions = [self._action(partial(self._replace, number)) for number in range(MOST_SUGGESTIONS)]
        self._none = self._action(None)
        self._none.setEnabled(False)
        self._learn = self._action(self._learn_word)
        self._skip = self._action(self._skip_word)
        self._language_menu = QMenu(self.menu)
        self._why_not = self._language_menu.addAction("")
        self._why_not.setEnabled(False)
        group = QActionGroup(self)
        self._languages = {key: self._choice(key, group) for key in ("note", "nl", "en", "off")}
        self._language_menu.addSeparator()
        self._own_words = self._language_menu.addAction("")
        self._own_words.triggered.connect(self._show_own_words)
        helper.speller.suggested.connect(self._show)

    def offer(self, edit: QTextEdit | QLineEdit, where: QPoint, word: QTextCursor | LineWord | None) -> None:
        """Show the menu of a field at a place on the screen, for a misspelt word when one is given."""
        self._edit, self._word = edit, word
        self._name()
        self.menu.clear()
        if word is not None:
            self._offer_for(word)
        if self._standard is not None:
            self._standard.deleteLater()
        self._standard = edit.createStandardContextMenu()
        self.menu.addActions(self._standard.actions())
        self.menu.addSeparator()
        self.menu.addMenu(self._language_menu)
        self.menu.popup(where)

    def suggestions(self) -> list[str]:
        """The words that are offered now."""
        return [action.text() for action in self._suggestions if action.isVisible()]

    def languages(self) -> list[QAction]:
        """The choices of what is checked."""
        return list(self._languages.values())

    def _offer_for(self, word: QTextCursor | LineWord) -> None:
        for action in self._suggestions:
            action.setVisible(False)
        self._none.setVisible(True)
        self._none.setText(self.tr("Er wordt gezocht naar wat u bedoelt …"))
        self.menu.addActions([*self._suggestions, self._none])
        self.menu.addSeparator()
        self.menu.addActions([self._learn, self._skip])
        self.menu.addSeparator()
        text = plain(word.selectedText())
        self._help.speller.suggest(self._help.language, text)

    def _show(self, about: str, found: tuple[str, ...]) -> None:
        """Put the suggestions in the menu, unless it is about another word by now."""
        word = self._word
        if word is None or about != plain(word.selectedText()):
            return
        self._none.setVisible(not found)
        self._none.setText(self.tr("Geen suggestie"))
        curly = "’" in word.selectedText()
        for action, text in zip(self._suggestions, found, strict=False):
            action.setText(text.replace("'", "’") if curly else text)
            action.setVisible(True)
        if found:
            self.menu.setActiveAction(self._suggestions[0])

    def _replace(self, number: int) -> None:
        if self._word is not None:
            self._word.insertText(self._suggestions[number].text(), self._word.charFormat())

    def _learn_word(self) -> None:
        if self._word is not None:
            self._help.learn(self._word.selectedText())

    def _skip_word(self) -> None:
        if self._word is not None:
            self._help.skip(self._word.selectedText())

    def _show_own_words(self) -> None:
        if self._edit is not None:
            self._dialog = self._dialog or OwnWords(self._help.desk, self._edit.window())
            self._dialog.show()
            self._dialog.raise_()

    def _choice(self, key: str, group: QActionGroup) -> QAction:
        action = self._language_menu.addAction("")
        action.setCheckable(True)
        action.triggered.connect(lambda: self._help.desk.change_settings(spelling=key))
        group.addAction(action)
        return action

    def _action(self, run: object) -> QAction:
        action = QAction(self)  # not of the menu: what a menu owns goes when it is cleared
        if callable(run):
            action.triggered.connect(run)
        return action

    def _name(self) -> None:
        """Say everything in the language of the screen."""
        names = {"nl": "Nederlands", "en": "English"}
        own = self.tr("In de taal van de deelnemer ({language})").format(language=names[self._help.note_language])
        texts = {"note": own, **names, "off": self.tr("Niet nakijken")}
        for key, action in self._languages.items():
            action.setText(texts[key])
            action.setVisible(not self._help.speller.why_not())
        self._why_not.setText(self._help.speller.why_not())
        self._why_not.setVisible(bool(self._why_not.text()))
        self._languages[self._help.desk.settings.spelling].setChecked(True)
        self._learn.setText(self.tr("Toevoegen aan eigen woordenlijst"))
        self._skip.setText(self.tr("Overslaan in deze notitie"))
        self._language_menu.setTitle(self.tr("Spelling"))
        self._own_words.setText(self.tr("Eigen woordenlijst …"))
