"""The waves under misspelt words of one text field.

They are extra selections of the field, not formats of its document: nothing is laid out anew, nothing is told as an
edit, the undo history and what is saved stay as they are, and bold text keeps its looks. Qt moves them along with the
text. Only what was changed is looked through, in slices of a few milliseconds while nothing is typed.
"""

from bisect import bisect_right
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from wellbeing_desktop.domain.spelling import word_start, words

from .theme import theme
from .units import unit_places

PAUSE = 400
SLICE = 0.003
BREATH = 20
"""Words looked at in a slice, however long that takes: else a slow computer would never get on."""
MOST_MARKS = 500
"""More are not kept: a text in another language would have a wave under every word."""
LINES_TIMES_MARKS, FEWEST = 4_000, 10

Verdict = Callable[[str], bool | None]


class SpellingMarks(QObject):
    """`check(verdict)` looks through the whole text; `unsure(set)` tells the words without a verdict yet."""

    unsure = Signal(object)

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._verdict: Verdict | None = None
        self._dirty: tuple[int, int] | None = None
        self._doubtful: tuple[int, int] | None = None
        self._held: QTextCursor | None = None
        self._typed_at = -1
        self._marks: list[QTextCursor] = []
        self._left_out = False
        self._pause = self._timer(PAUSE)
        self._soon = self._timer(0)
        edit.document().contentsChange.connect(self._changed)
        edit.cursorPositionChanged.connect(self._moved)
        edit.installEventFilter(self)

    @property
    def places(self) -> list[tuple[int, int]]:
        """Where the marked words stand in the document, in order."""
        return sorted((mark.selectionStart(), mark.selectionEnd()) for mark in self._marks if mark.hasSelection())

    @property
    def settled(self) -> bool:
        """Whether nothing that was changed is still to be looked at."""
        return not (self._pause.isActive() or self._soon.isActive() or self._doubtful)

    def check(self, verdict: Verdict | None) -> None:
        """Look through everything with these verdicts; None takes all waves away."""
        self._verdict = verdict
        self._doubtful = self._held = None
        if verdict is None:
            self._pause.stop()
            self._soon.stop()
            self._marks = []
            self._show()
            return
        self._dirty = (0, self._edit.document().characterCount())
        self._soon.start()

    def look_again(self) -> None:
        """Look once more at the words that had no verdict."""
        if self._doubtful is not None and self._verdict is not None:
            self._add(*self._doubtful)
            self._doubtful = None
            self._soon.start()

    def at(self, place: int) -> QTextCursor | None:
        """The marked word in or at the end of which a place of the document lies, selected."""
        for start, end in self.places:
            if start <= place <= end:
                return self._selected(start, end)
        return None

    def after(self, place: int) -> QTextCursor | None:
        """The first marked word that begins after a place, or the first of all; None when nothing is marked."""
        places = self.places
        if not places:
            return None
        found = bisect_right([start for start, _ in places], place)
        return self._selected(*places[found % len(places)])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A word that is left by leaving the field is finished; another look has other colours."""
        kind = event.type()
        if kind is QEvent.Type.FocusOut:
            self._let_go()
        elif kind is QEvent.Type.PaletteChange:
            self._show()
        return False

    def _changed(self, position: int, removed: int, added: int) -> None:
        """Note what was typed; called at every key, so nothing is looked through here."""
        self._typed_at = position + added
        self._dirty = self._shifted(self._dirty, position, removed, added)
        self._doubtful = self._shifted(self._doubtful, position, removed, added)
        self._add(position, position + added)
        if self._verdict is not None:
            self._soon.stop()  # what was begun goes on when nothing is typed for a moment
            self._pause.start()

    def _moved(self) -> None:
        if self._left_out and not self._pause.isActive():
            self._pause.start()
        held = self._held
        if held is not None and not held.selectionStart() <= self._edit.textCursor().position() <= held.selectionEnd():
            self._let_go()

    def _let_go(self) -> None:
        """The word that was being typed is finished."""
        if self._held is not None:
            self._add(self._held.selectionStart(), self._held.selectionEnd())
            self._held = None
            self._soon.start()

    def _add(self, first: int, last: int) -> None:
        was = self._dirty or (first, last)
        self._dirty = (min(was[0], first), max(was[1], last))

    def _look(self) -> None:
        """Look through what changed, for a few milliseconds; then the events that wait go first."""
        if self._verdict is None or self._dirty is None:
            if self._left_out:
                self._show()
            return
        document, until = self._edit.document(), perf_counter() + SLICE
        first, last = self._dirty
        block = document.findBlock(min(first, document.characterCount() - 1))
        wrong, doubtful = list[tuple[int, int]](), dict[str, tuple[int, int]]()
        begin, at = self._look_through(block, first, last, until, wrong, doubtful)
        while (block := block.next()).isValid() and at == block.position() <= last and perf_counter() < until:
            _start, at = self._look_through(block, at, last, until, wrong, doubtful)
        self._dirty = (at, last) if at <= last and at < document.characterCount() - 1 else None
        self._replace(begin, at, wrong)
        if doubtful:
            places = doubtful.values()
            was = self._doubtful or next(iter(places))
            self._doubtful = (min(was[0], *(p[0] for p in places)), max(was[1], *(p[1] for p in places)))
            self.unsure.emit(set(doubtful))
        if self._dirty is not None:
            self._soon.start()

    def _look_through(
        self,
        block: QTextBlock,
        first: int,
        last: int,
        until: float,
        wrong: list[tuple[int, int]],
        doubtful: dict[str, tuple[int, int]],
    ) -> tuple[int, int]:
        """Look at the words of a block from a place on; returns where that began and where the next slice begins."""
        assert self._verdict is not None
        text, base = block.text(), block.position()
        unit, sign = unit_places(text)
        begin = word_start(text, sign(max(0, first - base)))
        for count, word in enumerate(words(text, begin), 1):
            start, end = base + unit(word.start), base + unit(word.end)
            if start > last or (count % BREATH == 0 and perf_counter() > until):
                return base + unit(begin), start
            verdict = self._verdict(word.text)
            if verdict is None:
                doubtful[word.text] = (start, end)
            elif not verdict and not self._is_typed(start, end):
                wrong.append((start, end))
        return base + unit(begin), base + block.length()

    def _is_typed(self, start: int, end: int) -> bool:
        """Whether the word is being typed just now; it is looked at when it is left."""
        cursor = self._edit.textCursor()
        here = start <= cursor.position() <= end and start <= self._typed_at <= end
        if here and self._edit.hasFocus() and not cursor.hasSelection():
            self._held = self._selected(start, end)
            return True
        return False

    def _replace(self, begin: int, end: int, wrong: list[tuple[int, int]]) -> None:
        """Show these marks in a part of the text in place of those that were there."""
        kept = [
            mark for mark in self._marks if mark.hasSelection() and not begin <= mark.selectionStart() < max(end, 1)
        ]
        if not wrong and len(kept) == len(self._marks):
            return
        self._marks = (kept + [self._selected(*place) for place in wrong])[:MOST_MARKS]
        self._show()

    def _show(self) -> None:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(theme().tokens.warning))
        selections = []
        for mark in self._painted():
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = mark, look
            selections.append(selection)
        self._edit.setExtraSelections(selections)

    def _painted(self) -> list[QTextCursor]:
        """The marks to paint: in a paragraph of very many lines only those nearest to the cursor.

        For each mark Qt goes through all lines of its paragraph.
        """
        by_block: dict[int, list[QTextCursor]] = {}
        for mark in self._marks:
            by_block.setdefault(mark.blockNumber(), []).append(mark)
        here, painted = self._edit.textCursor().position(), list[QTextCursor]()
        for marks in by_block.values():
            most = max(FEWEST, LINES_TIMES_MARKS // max(1, marks[0].block().layout().lineCount()))
            painted += sorted(marks, key=lambda mark: abs(mark.position() - here))[:most]
        self._left_out = len(painted) < len(self._marks)
        return painted

    def _selected(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _timer(self, wait: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(self._look)
        return timer

    @staticmethod
    def _shifted(span: tuple[int, int] | None, position: int, removed: int, added: int) -> tuple[int, int] | None:
        """A span of the text after something was put in or taken out at a place."""
        if span is None:
            return None
        first, last = (place if place <= position else max(position, place - removed) + added for place in span)
        return first, last
