"""What a recipient may use the content for: a few choices, one of which holds."""

from itertools import pairwise

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.gui.parts.rows import fill

from .choice_row import ChoiceRow


class PurposeList(QWidget):
    """`offer` shows the purposes in a language and keeps the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = Purpose.PROGRESS
        self._language = ""
        self._radios: dict[Purpose, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)

    def purpose(self) -> Purpose:
        """The purpose that holds."""
        return next((purpose for purpose, radio in self._radios.items() if radio.isChecked()), self._chosen)

    def choose(self, purpose: Purpose) -> None:
        """Let this purpose hold."""
        self._chosen = purpose
        self._radios[purpose].setChecked(True)

    def offer(self, language: Language, after: QWidget) -> None:
        """Show the purposes in a language; Tab comes to them from the widget before."""
        if language == self._language:
            return
        self._language, self._chosen, rows = language, self.purpose(), []
        self._radios = {purpose: QRadioButton() for purpose in Purpose if purpose is not Purpose.REFERRAL}
        for purpose, radio in self._radios.items():
            rows.append(ChoiceRow(radio, wording(language).text(f"purpose.{purpose.value}")))
            self._group.addButton(radio)
            radio.setChecked(purpose is self._chosen)
        fill(self._lines, rows)
        for before, following in pairwise([after, *self._radios.values()]):
            QWidget.setTabOrder(before, following)
