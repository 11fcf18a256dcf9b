"""Choosing days of the week: seven buttons from Monday to Sunday."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ..buttons import Button
from ..theme import restyle
from ..tokens import SPACE_XS


class WeekdayPicker(QFrame):
    """Days are numbered as `date.weekday` does, Monday 0; `changed()` follows each click."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, part="week")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        self._buttons = [Button(self) for _ in range(7)]
        for button in self._buttons:
            button.setCheckable(True)
            button.clicked.connect(self.changed)
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(self._buttons[0])
        self._retranslate()

    def selected(self) -> tuple[int, ...]:
        """The chosen days in order."""
        return tuple(day for day, button in enumerate(self._buttons) if button.isChecked())

    def set_selected(self, days: Iterable[int]) -> None:
        """Choose exactly these days."""
        chosen = set(days)
        for day, button in enumerate(self._buttons):
            button.setChecked(day in chosen)

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def _retranslate(self) -> None:
        locale = QLocale()
        for day, button in enumerate(self._buttons, 1):
            button.setText(locale.standaloneDayName(day, QLocale.FormatType.ShortFormat))
            button.setAccessibleName(locale.standaloneDayName(day, QLocale.FormatType.LongFormat))
