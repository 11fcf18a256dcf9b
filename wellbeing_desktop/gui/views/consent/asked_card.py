"""One request for consent that led to none, or not yet: what was asked, and what became of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.parts import Card, Chip
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S
from wellbeing_desktop.services.consent_requests import Asked

from .words import Words


class AskedCard(Card):
    """`answering()` asks for the answer to be recorded."""

    answering = Signal()

    def __init__(self, desk: Desk, asked: Asked, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._asked = asked
        hidden = self.tr("In deze tekst staan namen. Met F8 staan ze weer voluit.")
        self._text = _label(hidden if desk.privacy else asked.request.wording, "")
        self.read_button = button("", "quiet", "chevron-down", self)
        self.read_button.setCheckable(True)
        self.answer_button = button(self.tr("Antwoord vastleggen"), "", "pen-line", self)
        self.answer_button.setAccessibleName(f"{self.answer_button.text()} {asked.request.number}")
        self.answer_button.setVisible(asked.open)
        self._build(words)
        self.read_button.toggled.connect(self._read)
        self.answer_button.clicked.connect(self.answering)
        self._read(False)

    @property
    def request_id(self) -> int:
        """Which request this is."""
        return self._asked.request.id

    def _build(self, words: Words) -> None:
        asked = self._asked
        self.set_title(words.recipient(asked.contact))
        self.add_action(Chip(*words.state(asked.state)))
        column = self.body
        column.setSpacing(SPACE_S)
        column.addWidget(_label(words.summary(asked), ""))
        column.addWidget(_label(words.content(asked), "muted"))
        if words.what_next(asked):
            column.addWidget(_label(words.what_next(asked), ""))
        column.addWidget(_label(words.asked(asked), "help"))
        column.addWidget(self._foot())
        column.addWidget(self._text)

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for one in (self.answer_button, self.read_button):
            row.addWidget(one)
        row.addStretch(1)
        Columns(foot, row)
        return foot

    def _read(self, on: bool) -> None:
        self._text.setVisible(on)
        words = self.tr("Tekst sluiten") if on else self.tr("Tekst lezen")
        self.read_button.setText(words)
        self.read_button.setAccessibleName(f"{words} {self._asked.request.number}")


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    restyle(label, role=role)
    return label
