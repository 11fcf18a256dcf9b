"""One week or phase of the board: its days, its hours, and its talks beside each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

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

_BESIDE, _SIDE, _LARGE = 3, 230, 1.25
"""Talks beside each other and pixels of what stands before them, at 100 % text; larger text than this stands above."""


class StretchRow(Card):
    """The present one says so; a talk leads to its note."""

    def __init__(self, desk: Desk, words: BoardWords, programme: Programme, row: Row) -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self.is_present = row.stretch.is_present
        large = theme().scale > _LARGE
        direction = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        across, grid, beside = QBoxLayout(direction), QGridLayout(), max(1, round(_BESIDE / theme().scale))
        across.setSpacing(SPACE_L)
        grid.setSpacing(SPACE_M)
        side = self._make_side(programme, row)
        if not large:
            side.setFixedWidth(theme().pixels(_SIDE))
        across.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(grid, 1)
        for at, entry in enumerate(row.entries):
            grid.addWidget(self._card(entry), at // beside, at % beside)
        for column in range(beside):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(across)

    def _make_side(self, programme: Programme, row: Row) -> QWidget:
        side = QWidget(self)
        column, first = QVBoxLayout(side), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        first.setSpacing(SPACE_S)
        title, days = self._words.stretch(programme, row.stretch)
        first.addWidget(self._label(title, "card-title" if days else "label"), 0 if days else 1)
        if self.is_present:
            first.addWidget(Chip(self.tr("Nu"), "accent", side))
        first.addStretch(0 if not days else 1)
        column.addLayout(first)
        if days:
            column.addWidget(self._label(days, "muted"))
        if row.stretch.hours is not None:
            column.addWidget(HoursMeter(row.stretch.hours, self._words.hours(row.stretch.hours), side))
        return side

    def _card(self, entry: Entry) -> TalkCard:
        card = TalkCard(self._words, entry, self._lacks_note(entry), self)
        card.clicked.connect(lambda: self._desk.go(Place("note", entry.session.id)))
        return card

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
