"""A line in which something with one right way of writing is typed freely."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wellbeing_desktop.assets.formats import Formats

V = TypeVar("V")


class UnderstoodField(QLineEdit, Generic[V]):
    """What is typed is understood when the field is left or Enter is pressed; what cannot be is put back.

    `picked(value)` follows every change of the value.
    """

    picked = Signal(object)

    def __init__(self, value: V, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self.editingFinished.connect(self._understand)
        self._rewrite()

    def value(self) -> V:
        """What the field means now, also while it is being typed; the last that could be understood."""
        if self.text() == self._written(self._value):
            return self._value
        understood = self._read(self.text())
        return self._value if understood is None else understood

    def set_value(self, value: V) -> None:
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

    def _read(self, text: str) -> V | None:
        raise NotImplementedError

    def _written(self, value: V) -> str:
        raise NotImplementedError


def formats_here() -> Formats:
    """How values are written in the language that the program speaks now."""
    return Formats("nl" if QLocale().language() is QLocale.Language.Dutch else "en")
