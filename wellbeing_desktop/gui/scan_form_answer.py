"""What somebody ticked on a form for consent, and on which day it was signed."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services.consent_scans import Signed

from .forms import load
from .parts import DateField, LabelledField


class ScanFormAnswer(QWidget):
    """Neither answer is proposed: the user reads it off the form. `signed()` is what was read."""

    who_label: QLabel
    answer_field: LabelledField
    answers: QWidget
    yes_radio: QRadioButton
    no_radio: QRadioButton
    day_field: LabelledField
    day_edit: DateField

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "scan_form_answer")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self._name = ""
        for radio in (self.yes_radio, self.no_radio):
            radio.toggled.connect(lambda _on: self.answer_field.set_error(""))
        self.day_edit.picked.connect(lambda _day: self.day_field.set_error(""))

    def ask(self, today: date) -> None:
        """Begin anew."""
        for radio in (self.yes_radio, self.no_radio):
            radio.setAutoExclusive(False)
            radio.setChecked(False)
            radio.setAutoExclusive(True)
        self.day_edit.set_value(today)
        for field in (self.answer_field, self.day_field):
            field.set_error("")

    def rename(self, name: str) -> None:
        """Show the name of who signed as it may be shown now."""
        self._name = name
        self._retranslate()

    def signed(self) -> Signed:
        """What is on the form; raises FIELD_EMPTY 'consent_answer' while that was not said."""
        if not (self.yes_radio.isChecked() or self.no_radio.isChecked()):
            raise UserError(Kind.FIELD_EMPTY, field="consent_answer")
        return Signed(self.yes_radio.isChecked(), self.day_edit.value())

    def show_trouble(self, error: UserError) -> QWidget | None:
        """Say at its field what is wrong, and begin there; None when the trouble belongs to no field here."""
        match error.data.get("field"):
            case "consent_answer":
                self.answer_field.set_error(error)
                self.yes_radio.setFocus()
                return self.answer_field
            case "signed_on":
                self.day_field.set_error(error)
                self.day_edit.setFocus()
                return self.day_field
        return None

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_name"):
            self._retranslate()

    def _retranslate(self) -> None:
        self.who_label.setText(self.tr("Kijk op het formulier wat {name} heeft aangekruist.").format(name=self._name))
