"""The waves under misspelt words of a field of one line.

The field stays a QLineEdit in all it does: the waves are formats as an input method gives them, with no text of its
own. They change no text, selection, undo history or signal, and last until the text changes; then they are given anew.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QLineEdit

from wellbeing_desktop.domain.spelling import words

from .spelling_marks import PAUSE, Verdict
from .theme import theme
from .units import unit_places


class LineWord:
    """A marked word of a line, with as much of a QTextCursor as the menu asks for."""

    def __init__(self, edit: QLineEdit, start: int, length: int, text: str) -> None:
        self._edit, self._start, self._length, self._text = edit, start, length, text

    def selectedText(self) -> str:
        """The word."""
        return self._text

    def charFormat(self) -> QTextCharFormat:
        """A line has no formats of its own."""
        return QTextCharFormat()

    def insertText(self, text: str, _look: QTextCharFormat) -> None:
        """Put another word in its place, as typed: undo takes it back. A word that has changed is left alone."""
        self.select()
        if self._edit.selectedText() == self._text:
            self._edit.insert(text)
        else:
            self._edit.deselect()

    def select(self) -> None:
        """Select the word in its field."""
        self._edit.setSelection(self._start, self._length)


class LineMarks(QObject):
    """`check(verdict)` looks through the line; `unsure(set)` tells the words without a verdict yet."""

    unsure = Signal(object)

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._verdict: Verdict | None = None
        self._places: list[tuple[int, int, str]] = []
        self._doubtful = self._composing = self._giving = False
        self._typed_at = -1
        self._soon, self._pause = self._timer(0), self._timer(PAUSE)
        edit.textEdited.connect(self._typed)
        edit.textChanged.connect(lambda _text: self._soon.start())
        edit.cursorPositionChanged.connect(lambda _was, _now: self._pause.start())
        edit.installEventFilter(self)

    @property
    def marked(self) -> list[str]:
        """The marked words, in order."""
        return [text for _, _, text in self._places]

    def check(self, verdict: Verdict | None) -> None:
        """Look through the line with these verdicts; None takes all waves away."""
        self._verdict = verdict
        self._soon.start()

    def look_again(self) -> None:
        """Look once more when a word had no verdict."""
        if self._doubtful:
            self._soon.start()

    def at(self, place: int) -> LineWord | None:
        """The marked word in or at the end of which a place of the line lies."""
        found = next((one for one in self._places if one[0] <= place <= one[0] + one[1]), None)
        return LineWord(self._edit, *found) if found is not None else None

    def after(self, place: int) -> LineWord | None:
        """The first marked word that begins after a place, or the first of all; None when nothing is marked."""
        found = next((one for one in self._places if one[0] > place), next(iter(self._places), None))
        return LineWord(self._edit, *found) if found is not None else None

    def below(self) -> QPoint:
        """The place on the screen below the cursor."""
        rect: QRect = self._edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        return self._edit.mapToGlobal(rect.bottomLeft())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A word that is left by leaving the field is finished; what an input method is writing is not disturbed."""
        kind = event.type()
        if isinstance(event, QInputMethodEvent) and not self._giving:
            self._composing = bool(event.preeditString())
            self._pause.start()
        elif kind is QEvent.Type.FocusOut:
            self._typed_at = -1
            self._soon.start()
        elif kind is QEvent.Type.PaletteChange:
            self._soon.start()
        return False

    def _typed(self) -> None:
        self._typed_at = self._edit.cursorPosition()

    def _look(self) -> None:
        """Look through the line, which is short."""
        if self._composing:
            return
        text, verdict = self._edit.text(), self._verdict
        unit, _ = unit_places(text)
        doubtful, self._places = set[str](), []
        for word in words(text) if verdict is not None else ():
            start, end = unit(word.start), unit(word.end)
            right = verdict(word.text) if verdict is not None else True
            if right is None:
                doubtful.add(word.text)
            elif not right and not start <= self._typed_here() <= end:
                self._places.append((start, end - start, word.text))
        self._doubtful = bool(doubtful)
        self._show()
        if doubtful:
            self.unsure.emit(doubtful)

    def _typed_here(self) -> int:
        """Where the cursor stands right after typing: the word there is looked at when it is left; else -1."""
        here = self._edit.cursorPosition()
        return here if here == self._typed_at and self._edit.hasFocus() else -1

    def _show(self) -> None:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(theme().tokens.warning))
        here, kind = self._edit.cursorPosition(), QInputMethodEvent.AttributeType.TextFormat
        given = [QInputMethodEvent.Attribute(kind, at - here, size, QTextFormat(look)) for at, size, _ in self._places]
        self._giving = True
        QCoreApplication.sendEvent(self._edit, QInputMethodEvent("", given))
        self._giving = False

    def _timer(self, wait: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(self._look)
        return timer
