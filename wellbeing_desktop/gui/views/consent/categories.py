"""The kinds of content that the client may allow, in plain words with an example each."""

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.consent import Category
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.parts.choice_row import ChoiceRow
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S


class CategoryList(QWidget):
    """Nothing is ticked beforehand; `offer` keeps what was ticked as far as it is offered still."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: dict[Category, QCheckBox] = {}
        self._shown: tuple[tuple[Category, ...], Language] | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_S)
        self._error = QLabel(self)
        self._error.setWordWrap(True)
        restyle(self._error, role="error")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(self._lines)
        column.addWidget(self._error)
        self.set_error("")

    def ticked(self) -> tuple[Category, ...]:
        """What was chosen, in the order shown."""
        return tuple(category for category, tick in self._ticks.items() if tick.isChecked())

    def clear(self) -> None:
        """Choose nothing."""
        for tick in self._ticks.values():
            tick.setChecked(False)
        self.set_error("")

    def tick(self, categories: Iterable[Category]) -> None:
        """Choose these, as far as they are offered, and nothing else."""
        chosen = frozenset(categories)
        for category, tick in self._ticks.items():
            tick.setChecked(category in chosen)

    def take_focus(self) -> None:
        """Put the keyboard at the first kind."""
        if self._ticks:
            next(iter(self._ticks.values())).setFocus()

    def offer(self, categories: Iterable[Category], language: Language) -> None:
        """Show these kinds in a language."""
        shown = (tuple(categories), language)
        if shown == self._shown:
            return
        self._shown = shown
        words, ticked, rows = wording(language), self.ticked(), []
        self._ticks = {category: QCheckBox() for category in shown[0]}
        for category, tick in self._ticks.items():
            name, example = words.text(f"category.{category.value}"), words.text(f"example.{category.value}")
            rows.append(ChoiceRow(tick, name, example))
            tick.setChecked(category in ticked)
            tick.toggled.connect(lambda _on: self.set_error(""))
        fill(self._lines, rows)
        self.set_error("")

    def set_error(self, text: str) -> None:
        """Say what is wrong, and put the keyboard there; an empty text takes it back."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        if text:
            self.take_focus()
            announce(self._error, text)
