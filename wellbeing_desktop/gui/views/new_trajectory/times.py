"""On which days of the week talks are held, and when the first one begins on each of them."""

from datetime import time

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.planning import Slot
from wellbeing_desktop.domain.programme import Programme, Spacing
from wellbeing_desktop.gui.parts import TimeField, WeekdayPicker
from wellbeing_desktop.gui.theme import restyle

MORNING = time(9)
USUAL: dict[int, tuple[Slot, ...]] = {
    1: (Slot(0, MORNING),),
    2: (Slot(0, MORNING), Slot(2, MORNING)),
    3: (Slot(0, MORNING), Slot(2, MORNING), Slot(3, time(13))),
}
DENSE = (Slot(0, MORNING), Slot(3, MORNING))


def usual_slots(talks_a_week: int) -> tuple[Slot, ...]:
    """What is proposed for a programme with so many talks a week; more than five share the working days."""
    return USUAL.get(talks_a_week) or tuple(Slot(day, MORNING) for day in range(min(5, talks_a_week)))


def slots_for(programme: Programme, spacing: Spacing | None) -> tuple[Slot, ...]:
    """What is proposed for a programme in this rhythm: two days where talks can follow within a week."""
    if spacing is None:
        return usual_slots(max((len(week) for week in programme.weeks()), default=1))
    return DENSE if min(spacing.gaps) < 7 else usual_slots(1)


class SlotPicker(QWidget):
    """A button for each weekday, and a time for each that is chosen; `changed` follows the user's choices."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = WeekdayPicker(self)
        self.times = [TimeField(self) for _ in range(7)]
        self._labels = [QLabel(self) for _ in range(7)]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.days)
        column.addLayout(self._grid)
        self.setFocusProxy(self.days)
        self.days.changed.connect(self._days_changed)
        for label, field in zip(self._labels, self.times, strict=True):
            label.setBuddy(field)
            restyle(label, role="label")
            field.picked.connect(lambda _time: self.changed.emit())
        self._retranslate()
        self._lay_out()

    def slots(self) -> tuple[Slot, ...]:
        """The chosen days with their times, Monday first."""
        return tuple(Slot(day, self.times[day].value()) for day in self.days.selected())

    def set_slots(self, slots: tuple[Slot, ...]) -> None:
        """Show these days and times, without telling."""
        for slot in slots:
            field = self.times[slot.weekday]
            field.blockSignals(True)
            field.set_value(slot.start)
            field.blockSignals(False)
        self.days.set_selected(slot.weekday for slot in slots)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def _days_changed(self) -> None:
        self._lay_out()
        self.changed.emit()

    def _lay_out(self) -> None:
        """Two days beside each other, so that the form stays short."""
        chosen = self.days.selected()
        for day, (label, field) in enumerate(zip(self._labels, self.times, strict=True)):
            self._grid.removeWidget(label)
            self._grid.removeWidget(field)
            label.setVisible(day in chosen)
            field.setVisible(day in chosen)
        for index, day in enumerate(chosen):
            self._grid.addWidget(self._labels[day], index // 2, index % 2 * 2)
            self._grid.addWidget(self.times[day], index // 2, index % 2 * 2 + 1)

    def _retranslate(self) -> None:
        locale = QLocale()
        for day, (label, field) in enumerate(zip(self._labels, self.times, strict=True), 1):
            label.setText(locale.standaloneDayName(day, QLocale.FormatType.ShortFormat))
            name = locale.standaloneDayName(day, QLocale.FormatType.LongFormat)
            field.setAccessibleName(self.tr("Begintijd op {day}").format(day=name))
