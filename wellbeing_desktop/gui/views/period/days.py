"""From when until when: a period that is chosen at once, or two days that are typed."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from wellbeing_desktop.domain.period import Period, Span
from wellbeing_desktop.gui.parts import DateField

OWN = "own"
_USUAL = (Span.SINCE_LAST, Span.FOUR_WEEKS, Span.WHOLE)


class Days(QObject):
    """`offer(...)` shows what can be chosen; `changed()` follows a choice, `typed()` each key in one of the days."""

    changed = Signal()
    typed = Signal()

    def __init__(self, box: QComboBox, first: DateField, last: DateField) -> None:
        super().__init__(box)
        self._box, self._first, self._last = box, first, last
        self._offered: dict[Span, Period] = {}
        self._wanted = ""
        self._own: Period | None = None
        self._keys: tuple[str, ...] = ()
        box.activated.connect(self._choose)
        for field in (first, last):
            field.picked.connect(self._pick)
            field.textEdited.connect(self._type)

    @property
    def period(self) -> Period:
        """The days in the fields, also while one is being typed."""
        return Period(self._first.value(), self._last.value())

    def begin(self) -> None:
        """Forget what was chosen."""
        self._wanted, self._own = "", None

    def offer(self, spans: dict[Span, Period], words: dict[StrEnum | str, str], *, own: bool) -> None:
        """Show these periods in these words; `own` says whether other days can be typed. What was chosen stays."""
        self._offered = spans
        self._keys = (*(span.value for span in spans), *((OWN,) if own else ()))
        current = self._current()
        self._box.clear()
        self._box.addItems([words[key] for key in self._keys])
        self._box.setCurrentIndex(self._keys.index(current))
        for field in (self._first, self._last):
            field.setReadOnly(not own)
        self._show(self._own if current == OWN and self._own else self._days_of(current))

    def _current(self) -> str:
        """What holds: the user's choice while it can be had, else what is usual."""
        if self._wanted in self._keys:
            return self._wanted
        return next(span.value for span in _USUAL if span in self._offered)

    def _choose(self, at: int) -> None:
        self._wanted = self._keys[at]
        self._own = self.period if self._wanted == OWN else self._own
        self._show(self._days_of(self._wanted))
        self.changed.emit()

    def _pick(self, _day: date) -> None:
        self._hold_own()
        self.changed.emit()

    def _type(self) -> None:
        self._hold_own()
        self.typed.emit()

    def _hold_own(self) -> None:
        self._wanted, self._own = OWN, self.period
        self._box.setCurrentIndex(self._keys.index(OWN))

    def _days_of(self, key: str) -> Period | None:
        """The period that is chosen at once by this key; None when the days are typed."""
        return next((period for span, period in self._offered.items() if span.value == key), None)

    def _show(self, period: Period | None) -> None:
        if period is None:
            return
        for field, day in ((self._first, period.first), (self._last, period.last)):
            with QSignalBlocker(field):
                field.set_value(day)
