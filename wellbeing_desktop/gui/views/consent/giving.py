"""The second step of a consent: reading the wording together, and how the client gives it."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import DateField, LabelledField, Remark, Segments, SignaturePad
from wellbeing_desktop.gui.parts.columns import arrange
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services.consents import Given

from .wording_pane import WordingPane

NARROW, READABLE = 760, 180
"""Pixels at 100 % text: the width that two columns need, and the height of text that can be read at a time."""
MEANS = (Means.SCREEN, Means.PAPER, Means.ORAL)


class GivePanel(QWidget):
    """`given(Given)` follows when the user records it, `given_up()` the way back; Esc goes back too.

    `print_wanted()` and `save_wanted()` ask for the form with this wording; `form_left` then says that it left.
    """

    given = Signal(object)
    given_up = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    columns: QHBoxLayout
    wording_pane: WordingPane
    giving_title: QLabel
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
    back_button: QPushButton
    record_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "consent_give")
        self._form_number = ""
        self.means_segments.chosen.connect(lambda _key: self._show_means())
        self.signature_pad.changed.connect(lambda: self.signature_field.set_error(""))
        self.how_edit.textEdited.connect(lambda _text: self.how_field.set_error(""))
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.back_button.clicked.connect(self.given_up)
        self.record_button.clicked.connect(lambda: self.given.emit(self._given()))
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

    def show_text(self, text: str, client: str) -> None:
        """Show the wording and who gives the consent."""
        self.wording_pane.show_text(text)
        self.giving_title.setText(self.tr("Hoe geeft {client} toestemming?").format(client=client))

    def form_left(self, number: str, sentence: str) -> None:
        """Say that the form with this number was printed or saved; the consent will name it."""
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read above, give below when there is no room beside each other."""
        super().resizeEvent(event)
        beside = arrange(self.columns, self.width(), NARROW)
        self.wording_pane.setMinimumHeight(0 if beside else theme().pixels(READABLE))

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own keys, and follow a language switch."""
        escape = Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == escape:
            event.accept()
            return True
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to what was agreed on."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        words = (self.tr("Op het scherm"), self.tr("Op papier"), self.tr("Mondeling"))
        self.means_segments.set_items([(means.value, word) for means, word in zip(MEANS, words, strict=True)])

    def _means(self) -> Means:
        return Means(self.means_segments.current() or Means.SCREEN.value)

    def _show_means(self) -> None:
        self.means_pages.setCurrentIndex(MEANS.index(self._means()))

    def _given(self) -> Given:
        match self._means():
            case Means.PAPER:
                return Given(Means.PAPER, self._form_number, on=self.signed_edit.value())
            case Means.ORAL:
                return Given(Means.ORAL, self.how_edit.text(), on=self.said_edit.value())
            case _:
                return Given(Means.SCREEN, signature=self.signature_pad.signature())
