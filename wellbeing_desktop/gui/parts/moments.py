"""Fields for a day and a time of day, written as desk.formats writes them."""

import datetime as dt

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QListWidget, QToolButton, QWidget

from ..icons import icon
from ..theme import theme
from .reading import read_date, read_time
from .typed_field import TypedField
from .understood_field import formats_here

STEP_MINUTES, LEAP_MINUTES = 5, 60
CELL_WIDTH, CELL_HEIGHT = 48, 36
OFFERED = tuple(dt.time(minute // 60, minute % 60) for minute in range(7 * 60, 21 * 60 + 1, 15))
"""The times that can be picked from the list."""


class DayPicker(QCalendarWidget):
    """A month to choose a day from, weeks numbered and beginning on Monday."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, QTextCharFormat())
        for name, arrow in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            button = self.findChild(QToolButton, f"qt_calendar_{name}")
            assert isinstance(button, QToolButton)
            button.setIcon(icon(arrow))
        self._retranslate()

    def sizeHint(self) -> QSize:
        """Room for a finger on each day."""
        return QSize(8 * theme().pixels(CELL_WIDTH), 8 * theme().pixels(CELL_HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def _retranslate(self) -> None:
        self.setLocale(QLocale())
        self.setAccessibleName(self.tr("Dag kiezen"))
        for name, words in (("prevmonth", self.tr("Vorige maand")), ("nextmonth", self.tr("Volgende maand"))):
            button = self.findChild(QToolButton, f"qt_calendar_{name}")
            assert isinstance(button, QToolButton)
            button.setAccessibleName(words)
            button.setToolTip(words)


class _DayField(TypedField[dt.date | None]):
    """What a day that must be there and one that may be absent have in common."""

    def __init__(self, value: dt.date | None, parent: QWidget | None = None) -> None:
        super().__init__(value, "calendar-days", parent)

    def _read(self, text: str) -> dt.date | None:
        return read_date(text, dt.date.today())

    def _written(self, value: dt.date | None) -> str:
        self.setPlaceholderText(self.tr("dd-mm-jjjj"))
        return formats_here().date(value) if value is not None else ""

    def _stepped(self, value: dt.date | None, steps: int) -> dt.date | None:
        return (value or dt.date.today()) + dt.timedelta(days=steps)

    def _leaped(self, value: dt.date | None, steps: int) -> dt.date | None:
        return (value or dt.date.today()) + dt.timedelta(days=7 * steps)

    def _new_list(self) -> QWidget:
        self._month = DayPicker()
        self._month.clicked.connect(self._picked)
        self._month.activated.connect(self._picked)
        return self._month

    def _show_in_list(self, value: dt.date | None) -> None:
        shown = value or dt.date.today()
        self._month.setSelectedDate(QDate(shown.year, shown.month, shown.day))

    def _picked(self, on: QDate) -> None:
        self._pick(dt.date(on.year(), on.month(), on.day()))


class DateField(_DayField):
    """A day, as '19-11-2026' or '19 Nov 2026'; `value()` is always a date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(dt.date.today(), parent)

    def value(self) -> dt.date:
        """The day in the field."""
        found = super().value()
        assert found is not None
        return found


class OptionalDate(_DayField):
    """A day that may be absent: an empty field is None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(None, parent)

    def value(self) -> dt.date | None:
        """The day in the field, or None when it is empty."""
        return super().value() if self.text().strip() else None


class TimeField(TypedField[dt.time]):
    """A time of day, as '14:05'; minutes step by five, and leap by an hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(dt.time(9), "clock", parent)

    def _read(self, text: str) -> dt.time | None:
        return read_time(text)

    def _written(self, value: dt.time) -> str:
        return formats_here().time(value)

    def _stepped(self, value: dt.time, steps: int) -> dt.time:
        return _later(value, steps * STEP_MINUTES)

    def _leaped(self, value: dt.time, steps: int) -> dt.time:
        return _later(value, steps * LEAP_MINUTES)

    def _new_list(self) -> QWidget:
        self._times = QListWidget()
        self._times.ensurePolished()
        self._times.addItems([self._written(at) for at in OFFERED])
        self._times.itemClicked.connect(self._picked)
        self._times.itemActivated.connect(self._picked)
        return self._times

    def _show_in_list(self, value: dt.time) -> None:
        self._times.setFixedSize(self.width(), 8 * self._times.sizeHintForRow(0))
        self._times.setCurrentRow(next((row for row, at in enumerate(OFFERED) if at >= value), len(OFFERED) - 1))

    def _picked(self) -> None:
        self._pick(OFFERED[self._times.currentRow()])


def _later(at: dt.time, minutes: int) -> dt.time:
    """The time so many minutes on, within the same day."""
    total = min(max(at.hour * 60 + at.minute + minutes, 0), 24 * 60 - 1)
    return dt.time(total // 60, total % 60)
