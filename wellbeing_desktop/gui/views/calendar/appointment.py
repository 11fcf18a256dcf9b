"""Making or changing an own appointment: once or recurring, on one day or on all its days."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from wellbeing_desktop.domain.appointments import Appointment, Occurrence, Repeats
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import DateField, LabelledField, OptionalDate, Segments, TimeField
from wellbeing_desktop.services import appointments
from wellbeing_desktop.vault.store import Vault

ONE, ALL = "one", "all"


class AppointmentDialog(QDialog):
    """`make(...)` begins a new one, `edit(occurrence)` changes one; made once and hidden between uses."""

    heading: QLabel
    scope: Segments
    label_field: LabelledField
    label_edit: QLineEdit
    day_edit: DateField
    start_edit: TimeField
    minutes_edit: QSpinBox
    repeats_field: LabelledField
    repeats_combo: QComboBox
    until_field: LabelledField
    until_edit: OptionalDate
    place_edit: QLineEdit
    remove_button: QPushButton
    close_button: QPushButton
    save_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "appointment")
        self._desk = desk
        self._own: Occurrence | None = None
        self.scope.chosen.connect(lambda _key: self._show_scope())
        self.repeats_combo.currentIndexChanged.connect(lambda _index: self._show_until())
        self.save_button.clicked.connect(self._save)
        self.remove_button.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.reject)

    def make(self, day: date, start: time, minutes: int) -> None:
        """Begin a new one."""
        self._own = None
        self._show(Appointment(0, day, start, minutes, ""))

    def edit(self, own: Occurrence) -> None:
        """Change one, first on the day it was chosen."""
        self._own = own
        self._show(replace(own.appointment, day=own.day))

    def _show(self, shown: Appointment) -> None:
        self._name()
        recurs = self._own is not None and shown.repeats is not Repeats.NEVER
        self.heading.setText(self.tr("Eigen afspraak wijzigen") if self._own else self.tr("Nieuwe eigen afspraak"))
        self.scope.setVisible(recurs)
        self.scope.set_current(ONE if recurs else ALL)
        self.remove_button.setVisible(self._own is not None)
        self.label_edit.setText(shown.label)
        self.place_edit.setText(shown.place)
        self.day_edit.set_value(shown.day)
        self.start_edit.set_value(shown.start)
        self.minutes_edit.setValue(shown.minutes)
        self.repeats_combo.setCurrentIndex(self.repeats_combo.findData(shown.repeats.value))
        self.until_edit.set_value(shown.until_on)
        for field in (self.label_field, self.until_field):
            field.set_error("")
        self._show_until()
        self.open()
        self.label_edit.setFocus()

    def _name(self) -> None:
        self.scope.set_items([(ONE, self.tr("Alleen deze dag")), (ALL, self.tr("Alle keren"))])
        self.repeats_combo.blockSignals(True)
        self.repeats_combo.clear()
        for repeats, words in (
            (Repeats.NEVER, self.tr("niet")),
            (Repeats.WEEKLY, self.tr("elke week")),
            (Repeats.FORTNIGHTLY, self.tr("om de week")),
        ):
            self.repeats_combo.addItem(words, repeats.value)
        self.repeats_combo.blockSignals(False)

    def _show_scope(self) -> None:
        """All its days begin on the first one; only one is the day that was chosen."""
        if self._own is not None:
            own = self._own
            self.day_edit.set_value(own.day if self.scope.current() == ONE else own.appointment.day)
        self._show_until()

    def _show_until(self) -> None:
        one = self._own is not None and self.scope.isVisibleTo(self) and self.scope.current() == ONE
        self.repeats_field.setVisible(not one)
        self.until_field.setVisible(not one and self.repeats_combo.currentData() != Repeats.NEVER.value)

    def _typed(self) -> Appointment:
        kept = self._own.appointment if self._own else Appointment(0, date.min, time.min, 0, "")
        return replace(
            kept,
            label=self.label_edit.text(),
            place=self.place_edit.text(),
            day=self.day_edit.value(),
            start=self.start_edit.value(),
            minutes=self.minutes_edit.value(),
            repeats=Repeats(self.repeats_combo.currentData()),
            until_on=self.until_edit.value() if self.until_field.isVisibleTo(self) else None,
        )

    def _save(self) -> None:
        typed, own = self._typed(), self._own
        self.label_field.set_error("" if typed.label.strip() else self.tr("Typ wat het is, bijvoorbeeld intervisie."))
        early = typed.until_on is not None and typed.until_on < typed.day
        self.until_field.set_error(self.tr("Kies een dag na de eerste keer, of laat dit leeg.") if early else "")
        if not typed.label.strip() or early:
            return
        if own is not None and self._only_one():
            self._do(lambda vault: appointments.save_one(vault, own.day, typed))
        else:
            self._do(lambda vault: appointments.save(vault, typed))

    def _remove(self) -> None:
        own = self._own
        if own is None:
            return
        if self._only_one():
            self._do(lambda vault: appointments.remove_one(vault, own.appointment.id, own.day))
        else:
            self._do(lambda vault: appointments.remove(vault, own.appointment.id))

    def _only_one(self) -> bool:
        return self.scope.isVisibleTo(self) and self.scope.current() == ONE

    def _do(self, deed: Callable[[Vault], Change]) -> None:
        if self._desk.act(deed) is not None:
            self.accept()
