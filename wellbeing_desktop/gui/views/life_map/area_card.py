"""One life area: its question, a score, words, and the two ways not to speak of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.life_areas import AreaState, LifeAnswer
from wellbeing_desktop.domain.programme import Area
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Card, Chip, NoteEdit, ScoreRow
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.services.life_areas import Said

LEAST_LINES = 2


class AreaCard(Card):
    """`edited()` follows typing, `scored()` a choice of score; `skipped()`, `refused()`, `reopened()` their buttons."""

    edited = Signal()
    scored = Signal()
    skipped = Signal()
    refused = Signal()
    reopened = Signal()
    title_label: QLabel
    state_chip: Chip
    question_label: QLabel
    answer_part: QWidget
    score_row: ScoreRow
    words_edit: NoteEdit
    skip_button: QPushButton
    refuse_button: QPushButton
    reopen_button: QPushButton

    def __init__(self, area: Area, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        load(self, "life_area")
        self.area = area
        self.words_edit.set_least_lines(LEAST_LINES)
        self.words_edit.edited.connect(self.edited)
        self.score_row.chosen.connect(self.scored)
        self.skip_button.clicked.connect(self.skipped)
        self.refuse_button.clicked.connect(self.refused)
        self.reopen_button.clicked.connect(self.reopened)

    def said(self) -> Said:
        """What is filled in."""
        return Said(self.score_row.score(), self.words_edit.text())

    def fill(self, said: Said) -> None:
        """Show a score and words."""
        self.score_row.set_score(said.score)
        self.words_edit.set_text(said.text)

    def show_state(self, answer: LifeAnswer | None, language: Language, *, may_ask: bool) -> None:
        """Show what became of the question; nothing can be filled in unless one `may_ask`."""
        state = answer.state if answer else None
        passed = state in (AreaState.SKIPPED, AreaState.REFUSED)
        self._show_words(language)
        self._show_chip(state)
        self.answer_part.setVisible(not passed)
        self.score_row.setEnabled(may_ask)
        self.words_edit.setReadOnly(not may_ask)
        for button in (self.skip_button, self.refuse_button):
            button.setVisible(may_ask and not passed)
        self.reopen_button.setVisible(may_ask and passed)

    def _show_words(self, language: Language) -> None:
        title, question = self.area.title.get(language), self.area.question.get(language)
        low = self.tr("0: {meaning}").format(meaning=self.area.low.get(language))
        high = self.tr("10: {meaning}").format(meaning=self.area.high.get(language))
        self.title_label.setText(title)
        self.question_label.setText(question)
        self.score_row.set_words(title, low, high)
        self.words_edit.setPlaceholderText(self.tr("Wat de deelnemer erover zegt; dit blijft in het dossier"))
        self.words_edit.setAccessibleName(title)
        self.words_edit.setAccessibleDescription(question)
        named = (
            (self.skip_button, self.tr("{area}: overslaan")),
            (self.refuse_button, self.tr("{area}: wil ik niet bespreken")),
            (self.reopen_button, self.tr("{area}: toch bespreken")),
        )
        for button, form in named:
            button.setAccessibleName(form.format(area=title))

    def _show_chip(self, state: AreaState | None) -> None:
        words: dict[AreaState, tuple[str, ChipKind]] = {
            AreaState.ANSWERED: (self.tr("Besproken"), "ok"),
            AreaState.SKIPPED: (self.tr("Overgeslagen"), "neutral"),
            AreaState.REFUSED: (self.tr("Niet besproken"), "neutral"),
        }
        self.state_chip.setVisible(state is not None)
        if state is not None:
            self.state_chip.show_state(*words[state])
