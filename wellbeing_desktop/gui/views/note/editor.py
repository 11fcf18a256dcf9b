"""The field in which a section is written: plain lines, as high as its text, each line joint or somebody's own."""

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.notes import Line, Voice, clean
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.parts.note_edit import NoteEdit, space_lines
from wellbeing_desktop.gui.voices import voice_word
from wellbeing_desktop.services.notes import LONGEST_SECTION

from . import document
from .margin import VoiceMargin

LEAST_LINES = 3
HIGHEST = 8_000_000
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_QUIET = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class SectionEdit(NoteEdit):
    """Ctrl+1, Ctrl+2 and Ctrl+3 give the selected lines a voice.

    Signals: `voice_changed(Voice)` when the line with the cursor, or its voice, is another one; `refused()` when what
    was pasted is more than a section may hold.
    """

    voice_changed = Signal(object)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LEAST_LINES, parent)
        self._voices: tuple[Voice, ...] = ()
        self._margin = VoiceMargin(self)
        self._margin.hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cursorPositionChanged.connect(self._tell_voice)
        self.textChanged.connect(self._tell_voice)
        self.document().documentLayout().update.connect(lambda _rect: self._margin.update())
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._margin.update())

    def set_voices(self, voices: tuple[Voice, ...]) -> None:
        """Let lines have these voices, with a margin that shows them; none for plain text."""
        self._voices = voices
        self._margin.setVisible(bool(voices))
        self.fit_margin()

    def lines(self) -> tuple[Line, ...]:
        """What was written."""
        return document.read(self.document())

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other lines, with an undo history of their own."""
        self._filling = True
        self.setPlainText(document.text_of(lines))
        self.setUndoRedoEnabled(False)
        document.mark(self.document(), lines)
        self.setUndoRedoEnabled(True)
        space_lines(self)
        self._filling = False
        self._tell_voice()

    def voice(self) -> Voice:
        """The voice of the line with the cursor."""
        return document.voice_of(self.textCursor().block())

    def set_voice(self, voice: Voice) -> None:
        """Give the selected lines a voice; a screen reader hears it."""
        document.give_voice(self.textCursor(), voice)
        self._tell_voice()
        announce(self, voice_word(voice))

    def length(self) -> int:
        """How many signs were written, line ends included."""
        return self.document().characterCount() - 1

    def fit_margin(self) -> None:
        """Make room for the words in the margin, in another language or size of text too."""
        width = self._margin.sizeHint().width() if self._voices else 0
        self.setViewportMargins(width, 0, 0, 0)
        self._place_margin()

    def sizeHint(self) -> QSize:
        """As high as its text, so that only the page scrolls."""
        hint = super().sizeHint()
        frame = max(self.height() - self.viewport().height(), 14)
        wanted = min(round(self.document().size().height()) + frame, HIGHEST)
        return QSize(hint.width(), max(hint.height(), wanted))

    def event(self, event: QEvent) -> bool:
        """Keep the voices' keys from whoever else wants them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._asked(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The voices' keys; Shift+Enter begins a line as Enter does, so that each line has its own voice."""
        voice = self._asked(event)
        if voice is not None:
            self.set_voice(voice)
        elif event.key() in _ENDS and not event.modifiers() & ~_QUIET:
            document.split(self.textCursor())
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whatever has words."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """The words only; new lines are whose the line was in which they are put."""
        text = source.text() or QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        if self.length() + len(text) > LONGEST_SECTION:
            self.refused.emit()
            return
        self.textCursor().insertText(clean(text))
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margin is as high as the text."""
        super().resizeEvent(event)
        self._place_margin()

    def changeEvent(self, event: QEvent) -> None:
        """Other words or another size of text need another margin."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.fit_margin()

    def _asked(self, event: QKeyEvent) -> Voice | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers != Qt.KeyboardModifier.ControlModifier or event.key() not in _KEYS:
            return None
        number = _KEYS.index(Qt.Key(event.key()))
        return self._voices[number] if number < len(self._voices) else None

    def _place_margin(self) -> None:
        port, width = self.viewport().geometry(), self._margin.sizeHint().width()
        self._margin.setGeometry(QRect(port.left() - width, port.top(), width, port.height()))

    def _tell_voice(self) -> None:
        if self._voices and not self._filling:
            self.voice_changed.emit(self.voice())
