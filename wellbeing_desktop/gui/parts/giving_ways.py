"""How somebody gives a consent: drawn on the screen, on paper, or by word of mouth."""

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.services.consents import Given

from ..forms import load
from . import DateField, LabelledField, Remark, Segments, SignaturePad

MEANS = (Means.SCREEN, Means.PAPER, Means.ORAL)


class GivingWays(QWidget):
    """`print_wanted()` and `save_wanted()` ask for the form to sign; `form_left` then says that it left."""

    print_wanted = Signal()
    save_wanted = Signal()
    means_segments: Segments
    means_pages: QStackedWidget
    signature_field: LabelledField
    signature_pad: SignaturePad
    print_button: QPushButton
    save_button: QPushButton
    form_remark: Remark
    signed_field: LabelledField
    signed_edit: DateField
    how_field: LabelledField
    how_edit: QLineEdit
    said_field: LabelledField
    said_edit: DateField

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "giving_ways")
        self._form_number = ""
        self.means_segments.chosen.connect(lambda _key: self._show_means())
        self.signature_pad.changed.connect(lambda: self.signature_field.set_error(""))
        self.how_edit.textEdited.connect(lambda _text: self.how_field.set_error(""))
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self._retranslate()

    def begin(self, today: date) -> None:
        """Start anew: nothing signed, nothing said."""
        for edit in (self.signed_edit, self.said_edit):
            edit.set_value(today)
        self._form_number = ""
        self.signature_pad.clear()
        self.how_edit.clear()
        self.form_remark.say("")
        for field in (self.signature_field, self.how_field, self.signed_field, self.said_field):
            field.set_error("")
        self.means_segments.set_current(Means.SCREEN.value)
        self._show_means()

    def form_left(self, number: str, sentence: str) -> None:
        """Say that the form with this number was printed or saved; what is given will name it."""
        self._form_number = number
        self.form_remark.say(sentence, "circle-check")

    def show_trouble(self, error: UserError) -> bool:
        """Say at its field what is missing; False when the trouble belongs to no field here."""
        day_field = self.said_field if self._means() is Means.ORAL else self.signed_field
        fields = {"signature": self.signature_field, "how": self.how_field, "signed_on": day_field}
        field = fields.get(str(error.data.get("field", "")))
        if field is not None:
            field.set_error(error)
        return field is not None

    def given(self) -> Given:
        """What was filled in."""
        match self._means():
            case Means.PAPER:
                return Given(Means.PAPER, self._form_number, on=self.signed_edit.value())
            case Means.ORAL:
                return Given(Means.ORAL, self.how_edit.text(), on=self.said_edit.value())
            case _:
                return Given(Means.SCREEN, signature=self.signature_pad.signature())

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def _retranslate(self) -> None:
        words = (self.tr("Op het scherm"), self.tr("Op papier"), self.tr("Mondeling"))
        self.means_segments.set_items([(means.value, word) for means, word in zip(MEANS, words, strict=True)])

    def _means(self) -> Means:
        return Means(self.means_segments.current() or Means.SCREEN.value)

    def _show_means(self) -> None:
        self.means_pages.setCurrentIndex(MEANS.index(self._means()))
