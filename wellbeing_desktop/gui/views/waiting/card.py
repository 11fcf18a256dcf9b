"""One person who is waited for: how to reach them, and each report with what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.parts import Card, Chip
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S, SPACE_XS
from wellbeing_desktop.services.reminders import Owed, Waiting

from .words import Words

LONG = 7
"""Days after which a report has waited long."""


class WaitingCard(Card):
    """`answer_wanted(Owed)` and `reminded(Owed, how)` by the buttons of its rows."""

    answer_wanted = Signal(object)
    reminded = Signal(object, str)

    def __init__(self, waiting: Waiting, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words.name(waiting), parent)
        reach = _label(words.reach(waiting), "muted", self)
        reach.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(reach)
        self.rows = [OwedRow(one, waiting, words, self) for one in waiting.owed]
        for row in self.rows:
            self.add(row)
            row.answer_button.clicked.connect(lambda _on=False, row=row: self.answer_wanted.emit(row.owed))
            row.reminded.connect(lambda how, row=row: self.reminded.emit(row.owed, how))


class OwedRow(QWidget):
    """A report that waits; `reminded(how)` once the way was said."""

    reminded = Signal(str)

    def __init__(self, owed: Owed, waiting: Waiting, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.owed = owed
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(_label(words.report(owed), "label", self), 1)
        chip = Chip(words.since(owed), "warning" if owed.days >= LONG else "neutral", self)
        head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(_label(words.reminded(owed), "muted", self))
        answer, remind, keep = words.buttons(owed, waiting)
        self.answer_button = button(answer[0], "", "pen-line", self)
        self.remind_button = button(remind[0], "quiet", "phone", self)
        self.keep_button = button(keep[0], "primary", "check", self)
        self.how_combo = QComboBox(self)
        for each, said in ((self.answer_button, answer), (self.remind_button, remind), (self.keep_button, keep)):
            each.setAccessibleName(said[1])
        column.addWidget(self._buttons())
        self._asking = self._question()
        column.addWidget(self._asking)
        self._asking.hide()
        self.remind_button.clicked.connect(self._ask)
        self.keep_button.clicked.connect(self._keep)

    def _buttons(self) -> QWidget:
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.answer_button)
        row.addWidget(self.remind_button)
        row.addStretch(1)
        Columns(buttons, row)
        return buttons

    def _question(self) -> QWidget:
        """How they were reminded: one of the usual ways or own words."""
        asking = QWidget(self)
        row = QHBoxLayout(asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self.how_combo.setEditable(True)
        self.how_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.how_combo.setAccessibleName(self._words.how())
        for how, said in self._words.ways().items():
            self.how_combo.addItem(said, how)
        question = _label(self._words.how(), "", asking)
        question.setWordWrap(False)
        row.addWidget(question)
        row.addWidget(self.how_combo, 1)
        row.addWidget(self.keep_button)
        line = self.how_combo.lineEdit()
        assert line is not None, "an editable box has one"
        line.setMaxLength(200)
        line.returnPressed.connect(self._keep)
        return asking

    def _ask(self) -> None:
        shown = self._asking.isHidden()
        self._asking.setVisible(shown)
        if shown:
            self.how_combo.setFocus()

    def _keep(self) -> None:
        """Tell the way that was chosen, also by typing its words, or else what was typed; nothing says nothing."""
        typed = self.how_combo.currentText().strip()
        at = self.how_combo.findText(typed)
        if typed and not self._asking.isHidden():  # Enter comes twice: the box hands it to its field once more
            self._asking.hide()
            self.reminded.emit(typed if at < 0 else str(self.how_combo.itemData(at)))


def _label(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setText(text)
    if role:
        restyle(label, role=role)
    return label
