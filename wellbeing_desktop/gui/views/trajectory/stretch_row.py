"""One week or phase of the board: its days, its hours, and its talks beside each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, Chip
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_M, SPACE_S
from wellbeing_desktop.services.board import Row
from wellbeing_desktop.services.calendar import Entry

from .hours_meter import HoursMeter
from .talk_card import TalkCard
from .words import BoardWords

_BESIDE = 3
_HEAD = 230


class StretchRow(Card):
    """The present one says so; a talk leads to its note."""

    def __init__(self, desk: Desk, words: BoardWords, programme: Programme, row: Row) -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self.is_present = row.stretch.is_present
        across = QHBoxLayout()
        across.setSpacing(SPACE_L)
        across.addWidget(self._side(programme, row), 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self._talks(row.entries), 1)
        self.body.addLayout(across)

    def _side(self, programme: Programme, row: Row) -> QWidget:
        head = QWidget(self)
        head.setFixedWidth(theme().pixels(_HEAD))
        column, first = QVBoxLayout(head), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        first.setSpacing(SPACE_S)
        first.addWidget(self._label(self._words.stretch(programme, row.stretch), "card-title"))
        if row.stretch.is_present:
            first.addWidget(Chip(self.tr("Nu"), "accent", head))
        first.addStretch(1)
        column.addLayout(first)
        column.addWidget(self._label(self._words.days(row.stretch), "muted"))
        if row.stretch.hours is not None:
            column.addWidget(HoursMeter(row.stretch.hours, self._words.hours(row.stretch.hours), head))
        return head

    def _talks(self, entries: tuple[Entry, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE_M)
        for at, entry in enumerate(entries):
            card = TalkCard(self._words, entry, self._lacks_note(entry), self)
            card.clicked.connect(lambda _=False, number=entry.session.id: self._desk.go(Place("note", number)))
            grid.addWidget(card, at // _BESIDE, at % _BESIDE)
        for column in range(_BESIDE):
            grid.setColumnStretch(column, 1)
        return grid

    def _lacks_note(self, entry: Entry) -> bool:
        over = entry.session.ends <= self._desk.vault.now()
        expected = entry.session.status in (SessionStatus.PLANNED, SessionStatus.HELD)
        return over and expected and not entry.has_note

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(role != "card-title")
        restyle(label, role=role)
        return label
