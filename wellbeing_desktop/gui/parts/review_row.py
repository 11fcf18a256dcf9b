"""A line that is looked back on: its words, how it went as one of a few answers, and what was said about it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ..buttons import button
from ..fitting import Columns
from ..theme import restyle
from ..tokens import SPACE_M, SPACE_S, SPACE_XS
from .segments import Segments


class ReviewRow(QFrame):
    """`chosen(key)` an answer; `typed()` each change of what was said, `left()` when that is done.

    Without answers only the words are shown. `change_wanted()` and `remove_wanted()` come from the buttons beside them.
    """

    chosen = Signal(str)
    typed = Signal()
    left = Signal()
    change_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, *, answers: bool = True, changes: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = 0
        self._new = True
        self._text = QLabel(self)
        self._about = QLabel(self)
        for label, role in ((self._text, "label"), (self._about, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            restyle(label, role=role)
        self.segments = Segments(self)
        self.line = QLineEdit(self)
        self.line.setMinimumWidth(160)
        self.change_button = button("", "icon-quiet", "pen-line", self)
        self.remove_button = button("", "icon-quiet", "trash-2", self)
        for each in (self.change_button, self.remove_button):
            each.setVisible(changes)
        for widget in (self.segments, self.line):
            widget.setVisible(answers)
        self._lay_out()
        self.segments.chosen.connect(self.chosen)
        self.line.textEdited.connect(self.typed)
        self.line.editingFinished.connect(self.left)
        self.change_button.clicked.connect(self.change_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)

    def begin(self, number: int) -> None:
        """Stand for another record, of which nothing was typed or chosen yet."""
        self.number = number
        self._new = True
        self.line.clear()
        self.segments.choose_none()

    def name(self, answers: Sequence[tuple[str, str]], ask: str, change: str, remove: str, text: str) -> None:
        """The words of the answers, the question in the field, and the names of the buttons of the line `text`."""
        if answers:
            self.segments.set_items(answers)
        self.line.setPlaceholderText(ask)
        self._widen()
        for each, words in ((self.change_button, change), (self.remove_button, remove)):
            each.setToolTip(words)
            each.setAccessibleName(f"{words}: {text}")
        self.line.setAccessibleName(f"{ask} {text}")

    def show_line(self, text: str, about: str, answer: str = "", said: str = "") -> None:
        """Show a line; what is being typed stays."""
        self._text.setText(text)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.segments.setAccessibleName(text)
        if answer:
            self.segments.set_current(answer)
        elif self.segments.current():
            self.segments.choose_none()
        if (self._new or not self.line.hasFocus()) and self.line.text() != said:
            self.line.setText(said)
        self._new = False

    def changeEvent(self, event: QEvent) -> None:
        """Larger text makes the question longer."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "remove_button"):
            self._widen()

    def _widen(self) -> None:
        """Leave the field room for its question; without it, it goes below the answers."""
        self.line.ensurePolished()
        asked = self.line.fontMetrics().horizontalAdvance(self.line.placeholderText())
        self.line.setMinimumWidth(max(160, asked + 2 * SPACE_M))

    def said(self) -> str:
        """What is in the field."""
        return self.line.text()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        head, answer = QHBoxLayout(), QHBoxLayout()
        for row in (head, answer):
            row.setSpacing(SPACE_S)
        head.addWidget(self._text, 1)
        for each in (self.change_button, self.remove_button):
            head.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        answer.addWidget(self.segments)
        answer.addWidget(self.line, 1)
        Columns(self, answer)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addLayout(answer)
