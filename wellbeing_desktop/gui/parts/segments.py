"""A few choices beside each other of which one holds, as month, week, list."""

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ..buttons import Button
from ..stops import CLICK, TAB_AND_CLICK, stop
from ..theme import mark
from .icon_label import IconLabel


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

    def show_only(self, keys: Sequence[str]) -> None:
        """Offer these of the choices, in the order in which they were made; the others are out of sight and reach."""
        for key, button in self._buttons.items():
            button.setVisible(key in keys)

    def name_choices(self, label: str) -> None:
        """Say for a screen reader what the choices are about: 'Slaap: ja'."""
        self.setAccessibleName(label)
        for button in self._buttons.values():
            button.setAccessibleName(f"{label}: {button.text()}")

    def button(self, key: str) -> QPushButton:
        """The button of a choice; raises KeyError."""
        return self._buttons[key]

    def choose_none(self) -> None:
        """Let no key hold, as before the first choice."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def current(self) -> str:
        """The key that holds; empty when none does."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Let this key hold."""
        self._buttons[key].setChecked(True)

    def _add(self, key: str) -> None:
        button = Button(self)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._row.addWidget(button)
        before = next(reversed(self._buttons.values()), None) or self._stop_before()
        if before is not None:
            QWidget.setTabOrder(before, button)  # else Tab would come here last, for the button is made late
        self._buttons[key] = button
        self._move_stop()

    def _move_stop(self) -> None:
        """Tab stops at the choice that holds, else at the first; from there arrows go to the others."""
        held = self._group.checkedButton() or next(iter(self._buttons.values()))
        for button in self._buttons.values():
            stop(button, TAB_AND_CLICK if button is held else CLICK)
        self.setFocusProxy(held)

    def _stop_before(self) -> QWidget | None:
        """What Tab reaches before this row and does not hold it; None when the row is the first thing."""
        widget = self.previousInFocusChain()
        while widget is not None and widget is not self and not widget.isWindow():
            passed = isinstance(widget, (QLabel, IconLabel)) or widget.isAncestorOf(self)
            if not passed and widget.focusPolicy() is not QtCore.Qt.FocusPolicy.NoFocus:
                return widget
            widget = widget.previousInFocusChain()
        return None
