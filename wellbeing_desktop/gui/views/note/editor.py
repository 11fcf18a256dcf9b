"""The field in which a section is written: lines as high as its text, each one somebody's, bold and listed as asked."""

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.notes import Line, Listing, Voice, clean
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.parts.note_edit import NoteEdit, line_height
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.voices import Speaker
from wellbeing_desktop.services.notes import LONGEST_SECTION

from . import document, lists
from .known_lines import KnownLines
from .margin import VoiceMargin
from .marks import STEP, ListMarks

LEAST_LINES = 3
HIGHEST = 8_000_000
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_QUIET = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_KEYS = tuple(Qt.Key(Qt.Key.Key_1.value + number) for number in range(9))

_TURNS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)

Look = tuple[bool, Listing]
"""Whether the letters at the cursor are bold, and what stands before its line."""


class SectionEdit(NoteEdit):
    """Ctrl+1 to Ctrl+9 say whose the selected lines are; the keys of the looks are `FormatBar`'s.

    Signals: `speaker_changed()` when the line with the cursor is another's; `look_changed()` when `look()` is another;
    `refused()` when what was pasted is more than a section may hold; `filled()` follows `set_lines`; `entered()` when
    the keyboard comes here, not by the mouse.
    """

    speaker_changed = Signal()
    look_changed = Signal()
    refused = Signal()
    filled = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LEAST_LINES, parent)
        self._speakers: tuple[Speaker, ...] = ()
        self._told: tuple[document.Owner, Look] | None = None
        self._known = KnownLines(self.document())
        self._margin = VoiceMargin(self)
        self._margin.hide()
        self._marks = ListMarks(self)
        self._scale_steps()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for changed in (self.cursorPositionChanged, self.textChanged, self.currentCharFormatChanged):
            changed.connect(self._tell_state)
        self.document().documentLayout().update.connect(self._renew_margin)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._margin.update())

    def set_speakers(self, speakers: tuple[Speaker, ...]) -> None:
        """Let lines be of these, with a margin that shows whose each one is; none for a section without voices."""
        self._speakers = speakers
        self._margin.set_speakers(speakers)
        self._margin.setVisible(bool(speakers))
        self.fit_margin()

    def lines(self) -> tuple[Line, ...]:
        """What was written."""
        return self._known.lines()

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other lines, with an undo history of their own."""
        self._filling = True
        self.setUndoRedoEnabled(False)
        document.fill(self.document(), lines, line_height())
        self.setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setCurrentCharFormat(QTextCharFormat())
        self._filling = False
        self._tell_state()
        self.filled.emit()

    def insert_lines(self, lines: tuple[Line, ...]) -> None:
        """Put lines in at the cursor: one plain line within the line there, others below it; one step for undo.

        More than a section may hold is refused, as a paste is.
        """
        if self._takes(sum(len(line.text) + 1 for line in lines)):
            cursor = self.textCursor()
            document.put(cursor, lines)
            self.setTextCursor(cursor)

    def current_line(self) -> Line:
        """The line with the cursor."""
        return document.line_of(self.textCursor().block())

    def take_line(self) -> Line:
        """Take the line with the cursor out of the section, one step for undo, and return it."""
        cursor = self.textCursor()
        line = document.take(cursor)
        self.setTextCursor(cursor)
        return line

    def voice(self) -> Voice:
        """The voice of the line with the cursor."""
        return document.owner_of(self.textCursor().block())[0]

    def speaker(self) -> Speaker:
        """Whose the line with the cursor is."""
        return self._speaker_of(document.owner_of(self.textCursor().block()))

    def set_speaker(self, speaker: Speaker) -> None:
        """Make the selected lines somebody's; a screen reader hears it."""
        document.give_owner(self.textCursor(), speaker.owner)
        self._tell_state()
        announce(self, speaker.words)

    def look(self) -> Look:
        """How the text at the cursor looks."""
        cursor = self.textCursor()
        return lists.is_bold(cursor), document.listing_of(cursor.block())

    def toggle_bold(self) -> None:
        """Make the selection bold, or plain when it all was; without one, what is typed next."""
        self.mergeCurrentCharFormat(document.letters(not lists.is_bold(self.textCursor())))
        self._tell_state()

    def toggle_listing(self, listing: Listing) -> None:
        """Make the selected lines a list, or plain lines when they all were."""
        lists.toggle_listing(self.textCursor(), listing)
        self._tell_state()

    def step(self, steps: int) -> None:
        """Move the selected lines in, or out with a number below 0."""
        lists.step(self.textCursor(), steps)

    def length(self) -> int:
        """How many signs were written, line ends included."""
        return self.document().characterCount() - 1

    def fit_margin(self) -> None:
        """Make room for the words in the margin, in another language or size of text too."""
        width = self._margin.sizeHint().width() if self._speakers else 0
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard came."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The speakers' keys and what lists ask; Shift+Enter begins a line as Enter does, so that each has an owner."""
        speaker, plain = self._asked(event), not event.modifiers() & ~_QUIET
        if speaker is not None:
            self.set_speaker(speaker)
        elif event.key() in _ENDS and plain:
            lists.split(self.textCursor())
            self.ensureCursorVisible()
        elif event.key() != Qt.Key.Key_Backspace or not plain or not lists.backspace(self.textCursor()):
            self._pass_on(event)
            if event.key() == Qt.Key.Key_Space:
                lists.begin_list(self.textCursor())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method types takes the place of whole lines as a key does."""
        cursor = self.textCursor()
        if cursor.hasSelection() and (event.commitString() or event.preeditString()):
            document.take_away(cursor)
            self.setTextCursor(cursor)
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whatever has words."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """The words only; new lines are whose the line was in which they are put."""
        text = source.text() or QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        if self._takes(len(text)):
            cursor = self.textCursor()
            cursor.beginEditBlock()
            document.take_away(cursor)
            cursor.insertText(document.ended(clean(text)))
            cursor.endEditBlock()
            self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the marks of its lists."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        self._marks.paint(painter, event.rect().top(), event.rect().bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margin is as high as the text."""
        super().resizeEvent(event)
        self._place_margin()

    def changeEvent(self, event: QEvent) -> None:
        """Other words or another size of text need another margin, and steps of another width."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._scale_steps()
            self.fit_margin()

    def _pass_on(self, event: QKeyEvent) -> None:
        """What is typed in place of whole lines is whose and how the first of them was; one step for undo."""
        kept, before = document.look_kept(self.textCursor()), self.document().revision()
        super().keyPressEvent(event)
        turned = any(event.matches(key) for key in _TURNS)
        if kept is not None and not turned and self.document().revision() != before:
            cursor = self.textCursor()
            cursor.joinPreviousEditBlock()
            cursor.setBlockFormat(kept)
            cursor.endEditBlock()

    def _asked(self, event: QKeyEvent) -> Speaker | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers != Qt.KeyboardModifier.ControlModifier or event.key() not in _KEYS:
            return None
        number = _KEYS.index(Qt.Key(event.key()))
        return self._speakers[number] if number < len(self._speakers) else None

    def _speaker_of(self, owner: document.Owner) -> Speaker:
        return next((speaker for speaker in self._speakers if speaker.owner == owner), Speaker(*owner))

    def _takes(self, more: int) -> bool:
        """Whether so many letters more are still within what a section may hold; says so when not."""
        if self.length() + more <= LONGEST_SECTION:
            return True
        self.refused.emit()
        return False

    def _place_margin(self) -> None:
        port, width = self.viewport().geometry(), self._margin.sizeHint().width()
        self._margin.setGeometry(QRect(port.left() - width, port.top(), width, port.height()))

    def _scale_steps(self) -> None:
        self.document().setIndentWidth(theme().pixels(STEP))

    def _renew_margin(self, dirty: QRectF) -> None:
        """Draw the margin anew beside what changed."""
        if self._speakers:
            top = dirty.top() - self.verticalScrollBar().value()
            self._margin.update(QRectF(0, top - 1, self._margin.width(), dirty.height() + 2).toAlignedRect())

    def _tell_state(self) -> None:
        """Say what is another at the cursor than it was."""
        if self._filling:
            return
        told, now = self._told, (document.owner_of(self.textCursor().block()), self.look())
        self._told = now
        if told is None or told[0] != now[0]:
            self.speaker_changed.emit()
        if told is None or told[1] != now[1]:
            self.look_changed.emit()
