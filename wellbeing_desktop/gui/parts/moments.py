"""Fields for a day and a time of day, written as desk.formats writes them."""

import datetime as dt

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QCheckBox, QDateEdit, QDateTimeEdit, QHBoxLayout, QTimeEdit, QWidget

from ..tokens import SPACE_M

STEP_MINUTES = 5


class DayPicker(QCalendarWidget):
    """A month to choose a day from, weeks numbered and beginning on Monday."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, QTextCharFormat())
        self.setLocale(QLocale())

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self.setLocale(QLocale())
        return super().event(event)


class DateField(QDateEdit):
    """A day, as '19-11-2026' or '19 Nov 2026'; typed, stepped with the arrows, or picked."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QDate.currentDate(), parent)
        self.setCalendarPopup(True)
        self.setCalendarWidget(DayPicker(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._retranslate()
        self.dateChanged.connect(lambda _date: self.picked.emit(self.value()))

    def value(self) -> dt.date:
        """The day in the field."""
        on = self.date()
        return dt.date(on.year(), on.month(), on.day())

    def set_value(self, on: dt.date) -> None:
        """Show a day."""
        self.setDate(QDate(on.year, on.month, on.day))

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past the field must not change it."""
        _only_with_focus(self, event, super().wheelEvent)

    def _retranslate(self) -> None:
        self.setLocale(QLocale())
        dutch = QLocale().language() is QLocale.Language.Dutch
        self.setDisplayFormat("dd-MM-yyyy" if dutch else "d MMM yyyy")


class TimeField(QTimeEdit):
    """A time of day, as '14:05'; minutes step by five."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QTime(9, 0), parent)
        self.setDisplayFormat("HH:mm")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.timeChanged.connect(lambda _time: self.picked.emit(self.value()))

    def value(self) -> dt.time:
        """The time in the field."""
        at = self.time()
        return dt.time(at.hour(), at.minute())

    def set_value(self, at: dt.time) -> None:
        """Show a time."""
        self.setTime(QTime(at.hour, at.minute))

    def stepBy(self, steps: int) -> None:
        """Hours by one, minutes by five."""
        minutes = self.currentSection() is QDateTimeEdit.Section.MinuteSection
        super().stepBy(steps * STEP_MINUTES if minutes else steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past the field must not change it."""
        _only_with_focus(self, event, super().wheelEvent)


class OptionalDate(QWidget):
    """A day that may be absent: a tick box that opens a date field."""

    picked = Signal(object)

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tick = QCheckBox(words, self)
        self._field = DateField(self)
        self._field.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self._tick)
        row.addWidget(self._field, 1)
        self.setFocusProxy(self._tick)
        self.set_words(words)
        self._tick.toggled.connect(self._field.setEnabled)
        self._tick.toggled.connect(lambda _on: self.picked.emit(self.value()))
        self._field.picked.connect(self.picked)

    def set_words(self, words: str) -> None:
        """The words at the tick box, as 'Uiterlijk op'."""
        self._tick.setText(words)
        self._field.setAccessibleName(words)

    def value(self) -> dt.date | None:
        """The day, or None when the box is not ticked."""
        return self._field.value() if self._tick.isChecked() else None

    def set_value(self, on: dt.date | None) -> None:
        """Show a day, or none."""
        if on is not None:
            self._field.set_value(on)
        self._tick.setChecked(on is not None)


def _only_with_focus(field: QDateTimeEdit, event: QWheelEvent, turn: object) -> None:
    if field.hasFocus() and callable(turn):
        turn(event)
    else:
        event.ignore()
