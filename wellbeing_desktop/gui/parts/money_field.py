"""Fields for an amount of money and for a length of time, written as desk.formats writes them."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wellbeing_desktop.assets.formats import Formats

from .reading_amounts import read_hours, read_money


class AmountField(QLineEdit):
    """What is typed is understood when the field is left or Enter is pressed; what cannot be is put back.

    `picked(value)` follows every change of the value.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = 0
        self.editingFinished.connect(self._understand)
        self._rewrite()

    def value(self) -> int:
        """What the field means now, also while it is being typed; the last that could be understood."""
        if self.text() == self._written(self._value):
            return self._value
        understood = self._read(self.text()) if self.text().strip() else 0
        return self._value if understood is None else understood

    def set_value(self, value: int) -> None:
        """Show a value."""
        changed = value != self._value
        self._value = value
        self._rewrite()
        if changed:
            self.picked.emit(value)

    def event(self, event: QEvent) -> bool:
        """Write the value as the language does after a switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._rewrite()
        return super().event(event)

    def _understand(self) -> None:
        self.set_value(self.value())

    def _rewrite(self) -> None:
        written = self._written(self._value)
        if written != self.text():
            self.setText(written)

    def _read(self, text: str) -> int | None:
        raise NotImplementedError

    def _written(self, value: int) -> str:
        raise NotImplementedError


class MoneyField(AmountField):
    """An amount in whole cents, as '€ 1.250,00'; an empty field is nothing."""

    def _read(self, text: str) -> int | None:
        return read_money(text)

    def _written(self, value: int) -> str:
        return _formats().money(value)


class HoursField(AmountField):
    """A length in whole minutes, as '12 u 30 min'; a bare number that is typed is hours."""

    def _read(self, text: str) -> int | None:
        return read_hours(text)

    def _written(self, value: int) -> str:
        return _formats().duration(value)


def _formats() -> Formats:
    return Formats("nl" if QLocale().language() is QLocale.Language.Dutch else "en")
