"""Help with spelling in any text field: `SpellingHelp(desk).watch(edit)`, `watch_line(edit)` for one of one line.

A misspelt word has a quiet wave under it once it is finished. F7 goes to the next one and offers what may have been
meant; so does the menu of the field, by mouse or with the menu key, and Ctrl+; for the word at the cursor.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QTextEdit

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.folding import fold
from wellbeing_desktop.domain.notes import SpellingWord
from wellbeing_desktop.domain.people import Organisation
from wellbeing_desktop.domain.spelling import plain, without_ending
from wellbeing_desktop.services import spelling

from .announce import announce
from .desk import Desk
from .people_index import PeopleIndex
from .speller import Speller
from .spelling_line import LineMarks, LineWord
from .spelling_marks import SpellingMarks
from .spelling_menu import SpellingMenu

WAIT = 300
"""Milliseconds after a text was opened; the window and its text go first."""

_HEARD = frozenset(
    (QEvent.Type.Show, QEvent.Type.ContextMenu, QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress),
)


class SpellingHelp(QObject):
    """Watches fields of one note or dialog; `begin` says in which language it is written."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent or desk)
        self.desk = desk
        self.speller = Speller.of(desk)
        self._people = PeopleIndex.of(desk)
        self._language = "nl"
        self._own: frozenset[str] = frozenset()
        self._organisations: frozenset[str] = frozenset()
        self._skipped: set[str] = set()
        self._watched: dict[QTextEdit, SpellingMarks] = {}
        self._lines: dict[QLineEdit, LineMarks] = {}
        self._menu: SpellingMenu | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT)
        self._soon.timeout.connect(self._prepare)
        self._people.renewed.connect(self._check)
        self.speller.answered.connect(self._look_again)
        self.speller.lost.connect(self._tell_lost)
        desk.changed.connect(self._changed)
        desk.settings_changed.connect(self._check)

    @property
    def language(self) -> str:
        """The language that is checked; empty when nothing is."""
        chosen = self.desk.settings.spelling
        return {"note": self._language, "off": ""}.get(chosen, chosen)

    @property
    def note_language(self) -> str:
        """The language of what is written here, whatever is checked."""
        return self._language

    def begin(self, language: str) -> None:
        """Another note is shown, in this language; what was to be skipped in the last one counts no more."""
        self._language = language
        self._skipped.clear()
        self._soon.start()

    def watch(self, edit: QTextEdit) -> None:
        """Help in this field from now on."""
        marks = self._watched[edit] = SpellingMarks(edit)
        marks.unsure.connect(self._ask)
        edit.installEventFilter(self)
        edit.viewport().installEventFilter(self)
        edit.destroyed.connect(lambda *_: self._watched.pop(edit, None))
        self._soon.start()

    def watch_line(self, edit: QLineEdit) -> None:
        """Help in this field of one line from now on."""
        marks = self._lines[edit] = LineMarks(edit)
        marks.unsure.connect(self._ask)
        edit.installEventFilter(self)
        edit.destroyed.connect(lambda *_: self._lines.pop(edit, None))
        self._soon.start()

    def watches(self, edit: QTextEdit | QLineEdit) -> bool:
        """Whether this field is watched already."""
        return edit in self._watched or edit in self._lines

    def line_marks(self, edit: QLineEdit) -> LineMarks:
        """The waves of a line that is watched."""
        return self._lines[edit]

    def marks(self, edit: QTextEdit) -> SpellingMarks:
        """The waves of a field that is watched."""
        return self._watched[edit]

    def right(self, word: str) -> bool | None:
        """Whether a word is right: in the dictionary, a name, or the user's own; None when that is not known yet."""
        written = plain(word)
        folded = fold(without_ending(written))
        index = self._people.now
        if folded in self._skipped or folded in self._own or folded in self._organisations:
            return True
        if index is not None and index.knows(written):
            return True
        return self.speller.verdict(self.language, written)

    def learn(self, word: str) -> None:
        """Put a word on the user's own list; undo takes it off."""
        self.desk.act(lambda vault: spelling.learn(vault, word))

    def skip(self, word: str) -> None:
        """Take a word for right until another note is opened."""
        self._skipped.add(fold(without_ending(plain(word))))
        self._check()

    def next_word(self, edit: QTextEdit) -> bool:
        """Select the next misspelt word and offer what may have been meant; False when there is none."""
        cursor = edit.textCursor()
        found = self._watched[edit].after(cursor.selectionStart() if cursor.hasSelection() else cursor.position() - 1)
        if found is None:
            return False
        edit.setTextCursor(found)
        edit.ensureCursorVisible()
        announce(edit, self.tr("Niet in het woordenboek: {word}").format(word=found.selectedText()))
        self._offer(edit, edit.viewport().mapToGlobal(edit.cursorRect(found).bottomLeft()), found)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The menu of a field, and the keys; asked at each event of a field, so most are let go at once."""
        kind = event.type()
        if kind not in _HEARD:
            return False
        if isinstance(watched, QLineEdit):
            return self._line_event(watched, event)
        edit = watched if isinstance(watched, QTextEdit) else watched.parent()
        if not isinstance(edit, QTextEdit) or edit not in self._watched:
            return False
        if kind is QEvent.Type.Show:
            self._soon.start()
        elif isinstance(event, QContextMenuEvent):
            self._show_menu(edit, event)
            return True
        elif isinstance(event, QKeyEvent) and _asks(event):
            event.accept()
            if kind is QEvent.Type.KeyPress:
                self._key(edit, event)
            return True
        return False

    def _line_event(self, edit: QLineEdit, event: QEvent) -> bool:
        """As for the other fields."""
        marks = self._lines[edit]
        if event.type() is QEvent.Type.Show:
            self._soon.start()
        elif isinstance(event, QContextMenuEvent):
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            place = edit.cursorPositionAt(event.pos()) if by_mouse else edit.cursorPosition()
            self._offer(edit, event.globalPos() if by_mouse else marks.below(), marks.at(place))
            return True
        elif isinstance(event, QKeyEvent) and _asks(event):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self._line_key(edit, event)
            return True
        return False

    def _line_key(self, edit: QLineEdit, event: QKeyEvent) -> None:
        marks, place = self._lines[edit], edit.cursorPosition()
        here = marks.at(place) if event.key() != Qt.Key.Key_F7 else None
        found = here or marks.after(edit.selectionStart() if edit.hasSelectedText() else place - 1)
        if self.speller.why_not():
            self.desk.say(self.speller.why_not())
        elif found is None:
            announce(edit, self.tr("Geen woorden gevonden die het woordenboek niet kent"))
        else:
            found.select()
            announce(edit, self.tr("Niet in het woordenboek: {word}").format(word=found.selectedText()))
            self._offer(edit, marks.below(), found)

    def _prepare(self) -> None:
        """Have names at hand; everything is looked through when they are."""
        if self._in_sight():
            self._people.prepare()

    def _in_sight(self) -> bool:
        return any(edit.isVisible() for edit in (*self._watched, *self._lines))

    def _key(self, edit: QTextEdit, event: QKeyEvent) -> None:
        if self.speller.why_not():
            self.desk.say(self.speller.why_not())
            return
        here = self._watched[edit].at(edit.textCursor().position())
        if event.key() == Qt.Key.Key_F7 or here is None:
            if not self.next_word(edit):
                announce(edit, self.tr("Geen woorden gevonden die het woordenboek niet kent"))
            return
        self._offer(edit, edit.viewport().mapToGlobal(edit.cursorRect(here).bottomLeft()), here)

    def _show_menu(self, edit: QTextEdit, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            where = event.globalPos()
            place = edit.cursorForPosition(edit.viewport().mapFromGlobal(where)).position()
        else:
            cursor = edit.textCursor()
            where, place = edit.viewport().mapToGlobal(edit.cursorRect(cursor).bottomLeft()), cursor.position()
        self._offer(edit, where, self._watched[edit].at(place))

    def _offer(self, edit: QTextEdit | QLineEdit, where: QPoint, word: QTextCursor | LineWord | None) -> None:
        if self._menu is None:
            self._menu = SpellingMenu(self, self)
        self._menu.offer(edit, where, word)

    def _ask(self, words: set[str]) -> None:
        if self.language:
            self.speller.ask(self.language, sorted(plain(word) for word in words))

    def _all_marks(self) -> list[SpellingMarks | LineMarks]:
        return [*self._watched.values(), *self._lines.values()]

    def _look_again(self) -> None:
        for marks in self._all_marks():
            marks.look_again()

    def _check(self) -> None:
        """Look through everything that is watched; what is not in sight waits until it is."""
        if self._people.now is None or not self._in_sight():
            return
        vault = self.desk.vault
        self._own = frozenset(fold(kept.word) for kept in spelling.words(vault))
        self._organisations = spelling.organisation_words(vault)
        for marks in self._all_marks():
            marks.check(self.right if self.language else None)

    def _changed(self, change: Change) -> None:
        if change.touches(SpellingWord, Organisation):
            self._check()

    def _tell_lost(self) -> None:
        self._look_again()
        self.desk.warn(self.tr("De spelling wordt nu niet nagekeken. Open het programma opnieuw om het weer te doen."))


def _asks(event: QKeyEvent) -> bool:
    """Whether a key asks for help with spelling."""
    plain_key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_F7:
        return plain_key == Qt.KeyboardModifier.NoModifier
    return event.key() == Qt.Key.Key_Semicolon and plain_key == Qt.KeyboardModifier.ControlModifier
