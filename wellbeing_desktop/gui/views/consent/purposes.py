"""What a recipient may use the content for: a few choices, one of which holds."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.gui.parts.choice_row import ChoiceRow
from wellbeing_desktop.gui.parts.rows import fill


class PurposeList(QWidget):
    """`offer` shows the purposes in a language and keeps the chosen one; `chosen()` follows the user's choice."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = Purpose.PROGRESS
        self._shown: tuple[tuple[Purpose, ...], Language] | None = None
        self._radios: dict[Purpose, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)

    def purpose(self) -> Purpose:
        """The purpose that holds."""
        return next((purpose for purpose, radio in self._radios.items() if radio.isChecked()), self._chosen)

    def choose(self, purpose: Purpose) -> None:
        """Let this purpose hold, if it is offered."""
        self._chosen = purpose
        if purpose in self._radios:
            self._radios[purpose].setChecked(True)

    def offer(self, purposes: tuple[Purpose, ...], language: Language, after: QWidget) -> None:
        """Show these purposes in a language; Tab comes to them from the widget before."""
        shown = (purposes, language)
        if shown == self._shown:
            return
        held = self.purpose()
        self._shown, self._chosen, rows = shown, held if held in purposes else purposes[0], []
        self._radios = {purpose: QRadioButton() for purpose in purposes}
        for purpose, radio in self._radios.items():
            rows.append(ChoiceRow(radio, wording(language).text(f"purpose.{purpose.value}")))
            self._group.addButton(radio)
            radio.setChecked(purpose is self._chosen)
            radio.clicked.connect(self.chosen)
        fill(self._lines, rows)
        for before, following in pairwise([after, *self._radios.values()]):
            QWidget.setTabOrder(before, following)
