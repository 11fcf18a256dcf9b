"""A score from 0 to 10, or none: eleven buttons beside each other with what 0 and 10 mean under their ends."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..announce import announce
from ..buttons import Button
from ..stops import CLICK, TAB_AND_CLICK, stop
from ..theme import mark, restyle
from ..tokens import SPACE_M, SPACE_XS

HIGHEST = 10
PAGE = 2
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -PAGE,
    Qt.Key.Key_PageUp: PAGE,
}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: HIGHEST}
_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ScoreRow(QWidget):
    """`score()` is None while none is chosen; `chosen()` follows the user, not `set_score`.

    Works as a slider does: pressing and dragging over it chooses, and so do arrows, Page Up and Page Down, Home, End
    and figures; a drag is one choice. Tab stops once; Delete or pressing the chosen one again takes it away.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.buttons = tuple(self._button(score) for score in range(HIGHEST + 1))
        self._low, self._high = self._end(), self._end()
        self._high.setAlignment(Qt.AlignmentFlag.AlignRight)
        row, ends, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(SPACE_XS)
        for button in self.buttons:
            row.addWidget(button)
        ends.setSpacing(SPACE_M)
        ends.addWidget(self._low, 1)
        ends.addWidget(self._high, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(row)
        column.addLayout(ends)
        self._move_stop()

    def score(self) -> int | None:
        """What is chosen."""
        return next((score for score, button in enumerate(self.buttons) if button.isChecked()), None)

    def set_score(self, score: int | None) -> None:
        """Show a score, or none."""
        for place, button in enumerate(self.buttons):
            button.setChecked(place == score)
        self._move_stop()

    def set_words(self, name: str, low: str, high: str) -> None:
        """Say what is scored, and what 0 and 10 mean."""
        self._name = name
        self._low.setText(low)
        self._high.setText(high)
        self._retranslate()
        meaning = f"{low}; {high}"
        for button in self.buttons:
            button.setAccessibleDescription(meaning)

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the keyboard; what is no key of a score goes on to who holds the row."""
        key = Qt.Key(event.key())
        now = self.score()
        if key in _AWAY:
            self._choose(None)
        elif key in _STEPS:
            begin = (0 if _STEPS[key] > 0 else HIGHEST) if now is None else now + _STEPS[key]
            self._choose(min(max(begin, 0), HIGHEST))
        elif key in _ENDS:
            self._choose(_ENDS[key])
        elif event.text().isdecimal():
            self._choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def drag(self, place: QPoint) -> None:
        """Show the score nearest to a place in the row; it is chosen when the button of the mouse is let go."""
        score = min(range(HIGHEST + 1), key=lambda one: abs(self.buttons[one].geometry().center().x() - place.x()))
        if score != self.score():
            self.set_score(score)
            announce(self, self.buttons[score].accessibleName())

    def dropped(self, before: int | None) -> None:
        """Choose what was dragged to; it was `before`."""
        score = self.score()
        assert score is not None, "a drag is always at a score"
        self.buttons[score].setFocus(Qt.FocusReason.MouseFocusReason)
        if score != before:
            self.chosen.emit()

    def _choose(self, score: int | None) -> None:
        before = self.score()
        self.set_score(score)
        if score is not None:
            self.buttons[score].setFocus(Qt.FocusReason.OtherFocusReason)
        if score != before:
            self.chosen.emit()

    def _clicked(self, score: int, checked: bool) -> None:
        self.set_score(score if checked else None)
        self.chosen.emit()

    def _button(self, score: int) -> Button:
        button = _Figure(str(score), self)
        mark(button, kind="score")
        button.setCheckable(True)
        button.clicked.connect(lambda checked: self._clicked(score, checked))
        return button

    def _end(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        restyle(label, role="help")
        return label

    def _move_stop(self) -> None:
        """Tab stops at the chosen score, else at the first."""
        held = self.score() or 0
        for score, button in enumerate(self.buttons):
            stop(button, TAB_AND_CLICK if score == held else CLICK)
        self.setFocusProxy(self.buttons[held])

    def _retranslate(self) -> None:
        for score, button in enumerate(self.buttons):
            button.setAccessibleName(self.tr("{name}: {score} van 10").format(name=self._name, score=score))


class _Figure(Button):
    """One score; the keys that choose another one are the row's, and so is the mouse once it has left this one."""

    def __init__(self, words: str, row: ScoreRow) -> None:
        super().__init__(row)
        self._row = row
        self._before: int | None = None
        self._dragging = False
        self.setText(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press, the rest is for the row."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was chosen, for a drag can begin here."""
        self._before, self._dragging = self._row.score(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Slide over the row, once the mouse is no longer on the score that was pressed."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        if self._dragging or not self.rect().contains(place):
            self._dragging = True
            self.setDown(False)
            self._row.drag(self.mapToParent(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A drag chooses where it ends, a click this score."""
        if self._dragging and event.button() is Qt.MouseButton.LeftButton:
            self._dragging = False
            self._row.dropped(self._before)
        else:
            super().mouseReleaseEvent(event)
