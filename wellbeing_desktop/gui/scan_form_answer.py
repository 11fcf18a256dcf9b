"""What somebody ticked on a form for consent, and on which day it was signed."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services.consent_scans import Signed

from .forms import load
from .parts import DateField, LabelledField, Segments

YES, NO = "yes", "no"


class ScanFormAnswer(QWidget):
    """Neither answer is proposed: the user reads it off the form. `signed()` is what was read."""

    who_label: QLabel
    answer_field: LabelledField
    answer_segments: Segments
    day_field: LabelledField
    day_edit: DateField

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "scan_form_answer")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self._name = ""
        self._retranslate()
        self.answer_segments.chosen.connect(lambda _key: self.answer_field.set_error(""))
        self.day_edit.picked.connect(lambda _day: self.day_field.set_error(""))

    def ask(self, today: date) -> None:
        """Begin anew."""
        self.answer_segments.choose_none()
        self.day_edit.set_value(today)
        for field in (self.answer_field, self.day_field):
            field.set_error("")

    def rename(self, name: str) -> None:
        """Show the name of who signed as it may be shown now."""
        self._name = name
        self._retranslate()

    def signed(self) -> Signed:
        """What is on the form; raises FIELD_EMPTY 'consent_answer' while that was not said."""
        answer = self.answer_segments.current()
        if not answer:
            raise UserError(Kind.FIELD_EMPTY, field="consent_answer")
        return Signed(answer == YES, self.day_edit.value())

    def show_trouble(self, error: UserError) -> QWidget | None:
        """Say at its field what is wrong, and begin there; None when the trouble belongs to no field here."""
        match error.data.get("field"):
            case "consent_answer":
                self.answer_field.set_error(error)
                self.answer_segments.setFocus()
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
        words = ((YES, self.tr("Gegeven")), (NO, self.tr("Niet gegeven")))
        self.answer_segments.set_items(words)
        self.who_label.setText(self.tr("Kijk op het formulier wat {name} heeft aangekruist.").format(name=self._name))
