"""A few choices beside each other of which one holds, as month, week, list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ..stops import CLICK, TAB_AND_CLICK, stop
from ..theme import mark


class Segments(QFrame):
    """`set_items([("week", "Week"), ...])`; `chosen(key)` tells the user's choice, not `set_current`'s."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, part="segments")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._move_stop)
        self._buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(2)

    def set_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Show these keys with these words; the same keys again only change the words."""
        for key, words in items:
            if key not in self._buttons:
                self._add(key)
            self._buttons[key].setText(words)

    def current(self) -> str:
        """The key that holds; empty when none does."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Let this key hold."""
        self._buttons[key].setChecked(True)

    def _add(self, key: str) -> None:
        button = QPushButton(self)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._row.addWidget(button)
        # Else Tab would come here last, for the button is made late.
        QWidget.setTabOrder(next(reversed(self._buttons.values()), self), button)
        self._buttons[key] = button
        self._move_stop()

    def _move_stop(self) -> None:
        """Tab stops at the choice that holds, from where arrows go to the others; Qt minds that only once inside."""
        held = self._group.checkedButton()
        for button in self._buttons.values():
            stops = held is None or button is held
            stop(button, TAB_AND_CLICK if stops else CLICK)
        self.setFocusProxy(held or next(iter(self._buttons.values())))
