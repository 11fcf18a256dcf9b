"""The scores of a talk: 0 to 10 for each indicator it asks about, with the score before it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.programme import Audience
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.parts.score_row import ScoreRow
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_XS
from wellbeing_desktop.services import measures
from wellbeing_desktop.services.measures import Asked

from .beside import NoteCard, Side, Talk

_WIDEST = 720
"""Pixels at 100 % text: eleven choices wider apart are no longer one row for the eye."""


class MeasuresCard(NoteCard):
    """Each choice is kept at once and is one act to undo; a score can be taken back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._keys: tuple[str, ...] = ()
        self.rows: dict[str, ScoreRow] = {}
        self._said: dict[str, tuple[QLabel, QLabel]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_L)
        self.set_title(self.tr("Metingen van 0 tot 10"))
        self.body.addLayout(self._rows)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Below the sections of a client's talk that asks for scores."""
        asked = talk.programme.audience is Audience.CLIENT and talk.kind.measures
        return Side.BELOW if asked else None

    def show_session(self, session_id: int) -> None:
        """Show what this talk asks, with what was answered."""
        self.session_id = session_id
        asked = measures.asked_at(self.desk.vault, session_id)
        keys = tuple(one.indicator.key for one in asked)
        if keys != self._keys:
            self._keys = keys
            self.rows = {key: self._row(key) for key in keys}
            self._said = {key: (self._label("label"), self._label("muted")) for key in keys}
            fill(self._rows, [self._laid_out(key) for key in keys])
        self.set_title(self.tr("Metingen van 0 tot 10"))
        for one in asked:
            self._show(one)

    def _row(self, key: str) -> ScoreRow:
        row = ScoreRow(self)
        row.chosen.connect(lambda: self._save(key))
        return row

    def _laid_out(self, key: str) -> QWidget:
        """The title with the score before, and the eleven choices, below each other."""
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for label in self._said[key]:
            column.addWidget(label)
        self.rows[key].setMaximumWidth(theme().pixels(_WIDEST))
        column.addWidget(self.rows[key])
        return holder

    def _show(self, asked: Asked) -> None:
        language, formats = self.desk.settings.language, self.desk.formats
        indicator, earlier = asked.indicator, asked.earlier
        title, before = self._said[indicator.key]
        name = indicator.title.get(language)
        self.rows[indicator.key].set_words(name, indicator.low.get(language), indicator.high.get(language))
        self.rows[indicator.key].set_score(asked.score)
        title.setText(name)
        before.setVisible(earlier is not None)
        if earlier is not None:
            told = self.tr("Vorige keer {score}, op {day}")
            before.setText(told.format(score=earlier.score, day=formats.short_day(earlier.measured_on)))

    def _save(self, key: str) -> None:
        number, score = self.session_id, self.rows[key].score()
        if self.desk.act(lambda vault: measures.save(vault, number, key, score), quiet=True) is None:
            self.show_session(number)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        restyle(label, role=role)
        return label
