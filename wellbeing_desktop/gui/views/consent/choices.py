"""A few choices in plain words below each other, one of which holds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from wellbeing_desktop.gui.parts.choice_row import ChoiceRow
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.tokens import SPACE_S


@dataclass(frozen=True)
class Option:
    """One choice: what it is known by, its words, and a quieter line below them."""

    key: str
    words: str
    help: str = ""


class ChoiceList(QWidget):
    """`offer` shows options and keeps the one that holds; `chosen()` follows the user's choice."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = ""
        self._radios: dict[str, QRadioButton] = {}
        self._rows: dict[str, ChoiceRow] = {}
        self._group = QButtonGroup(self)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(SPACE_S)

    def current(self) -> str:
        """The key that holds; empty before there is anything to choose."""
        return next((key for key, radio in self._radios.items() if radio.isChecked()), self._held)

    def words(self) -> str:
        """What the chosen option says."""
        return self._radios[self.current()].accessibleName() if self.current() in self._radios else ""

    def choose(self, key: str) -> None:
        """Let this option hold, if it is offered."""
        self._held = key
        if key in self._radios:
            self._radios[key].setChecked(True)

    def button(self, key: str) -> QRadioButton:
        """The button of an option; raises KeyError."""
        return self._radios[key]

    def offer(self, options: Sequence[Option]) -> None:
        """Show these, the first one chosen when what held is not among them."""
        if [one.key for one in options] != list(self._radios):
            self._make(options)
        for one in options:
            self._rows[one.key].set_words(one.words, one.help)

    def take_focus(self) -> None:
        """Put the keyboard at the option that holds."""
        if self.current() in self._radios:
            self._radios[self.current()].setFocus()

    def _make(self, options: Sequence[Option]) -> None:
        held, keys = self.current(), [one.key for one in options]
        self._held = held if held in keys else next(iter(keys), "")
        self._radios = {key: QRadioButton() for key in keys}
        self._rows = {one.key: ChoiceRow(self._radios[one.key], one.words, one.help) for one in options}
        for key, radio in self._radios.items():
            self._group.addButton(radio)
            radio.setChecked(key == self._held)
            radio.clicked.connect(self.chosen)
        fill(self._lines, list(self._rows.values()))
