"""Fields for an amount of money and for a length of time, written as desk.formats writes them."""

from PySide6.QtWidgets import QWidget

from .reading_amounts import read_hours, read_money
from .understood_field import UnderstoodField, formats_here


class MoneyField(UnderstoodField[int]):
    """An amount in whole cents, as '€ 1.250,00'; an empty field is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)

    def _read(self, text: str) -> int | None:
        return read_money(text) if text.strip() else 0

    def _written(self, value: int) -> str:
        return formats_here().money(value)


class HoursField(UnderstoodField[int]):
    """A length in whole minutes, as '12 u 30 min'; a bare number that is typed is hours, an empty field is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)

    def _read(self, text: str) -> int | None:
        return read_hours(text) if text.strip() else 0

    def _written(self, value: int) -> str:
        return formats_here().duration(value)
