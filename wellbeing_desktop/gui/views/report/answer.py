"""Recording what one participant answered: on the screen, by word of mouth or on paper."""

from datetime import date, datetime, time

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QRadioButton, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.reports import Answer, Channel, Means
from wellbeing_desktop.gui import signing_words
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Card, DateField, LabelledField, NoteEdit, Segments, SignaturePad
from wellbeing_desktop.gui.signing_dialog import Signing, SigningDialog
from wellbeing_desktop.services.reports import Given


class AnswerPanel(Card):
    """`kept(Given)` when the answer is complete, `given_up()` by Esc or the button, `print_wanted()`.

    `document` is the number and version that stand beside the large field to sign in.
    """

    kept = Signal(object)
    given_up = Signal()
    print_wanted = Signal()
    title_label: QLabel
    agrees_radio: QRadioButton
    remark_radio: QRadioButton
    statement_radio: QRadioButton
    objects_radio: QRadioButton
    remark_field: LabelledField
    remark_edit: NoteEdit
    means_segments: Segments
    signature_field: LabelledField
    signature_pad: SignaturePad
    large_button: QPushButton
    how_field: LabelledField
    how_combo: QComboBox
    print_box: QWidget
    print_button: QPushButton
    day_field: LabelledField
    day_edit: DateField
    keep_button: QPushButton
    cancel_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        load(self, "report_answer")
        self._participant_id = 0
        self._name = ""
        self.document = ""
        self.signing: SigningDialog | None = None  # made when first asked for
        self._today = date.min
        self._earliest = date.min
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self._answers = {
            Answer.AGREES: self.agrees_radio,
            Answer.REMARK: self.remark_radio,
            Answer.STATEMENT: self.statement_radio,
            Answer.OBJECTS: self.objects_radio,
        }
        self.agrees_radio.setChecked(True)
        for radio in self._answers.values():
            radio.toggled.connect(self._toggled)
        self.means_segments.chosen.connect(self._show_fields)
        self.remark_edit.edited.connect(lambda: self.remark_field.set_error(""))
        self.signature_pad.changed.connect(lambda: self.signature_field.set_error(""))
        self.keep_button.clicked.connect(self._keep)
        self.cancel_button.clicked.connect(self.given_up)
        self.print_button.clicked.connect(self.print_wanted)
        self.large_button.clicked.connect(self._sign)
        self._retranslate()
        self.means_segments.set_current(Means.SCREEN.value)

    @property
    def participant_id(self) -> int:
        """Whose answer is being recorded."""
        return self._participant_id

    def ask(self, participant_id: int, name: str, earliest: date, today: date) -> None:
        """Begin a new answer of a participant; it cannot have been given before the first day or after today."""
        self._participant_id, self._name = participant_id, name
        self._earliest, self._today = min(earliest, today), today
        self.agrees_radio.setChecked(True)
        self.remark_edit.set_text("")
        self.signature_pad.clear()
        self.how_combo.setCurrentIndex(0)
        self.day_edit.set_value(today)
        self.means_segments.set_current(Means.SCREEN.value)
        for field in (self.remark_field, self.signature_field, self.how_field, self.day_field):
            field.set_error("")
        self._retranslate()
        self.agrees_radio.setFocus()

    def hand_over(self) -> None:
        """Leave only what somebody can do who has the screen before them: answer with a signature."""
        self.means_segments.hide()
        self.cancel_button.hide()

    @property
    def begun(self) -> bool:
        """Whether something was chosen, typed or drawn that would be lost."""
        return not (
            self.agrees_radio.isChecked()
            and not self.remark_edit.text().strip()
            and self.signature_pad.signature().empty
        )

    def rename(self, name: str) -> None:
        """Show the participant's name as it may be shown now."""
        self._name = name
        self._retranslate()

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
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def show_trouble(self, error: UserError) -> bool:
        """Say at its field what is missing; False when the trouble belongs to no field here."""
        fields = {"signature": self.signature_field, "remark": self.remark_field, "day": self.day_field}
        fields["how"] = self.how_field
        field = fields.get(str(error.data.get("field", "")))
        if field is not None:
            field.set_error(error)
        return field is not None

    def _keep(self) -> None:
        means = self._means()
        day = self.day_edit.value()
        if means is not Means.SCREEN and not self._earliest <= day <= self._today:
            self.show_trouble(UserError(Kind.FIELD_WRONG, field="day"))
            return
        if means is Means.ORAL and not self._how():
            self.show_trouble(UserError(Kind.FIELD_EMPTY, field="how"))
            return
        answer = self._answer()
        self.kept.emit(
            Given(
                answer,
                means,
                self._how() if means is Means.ORAL else "",
                "" if answer is Answer.AGREES else self.remark_edit.text(),
                self.signature_pad.signature() if means is Means.SCREEN else None,
                None if means is Means.SCREEN or day == self._today else datetime.combine(day, time()),
            )
        )

    def _sign(self) -> None:
        """Sign in a field over the whole window."""
        if self.signing is None:
            self.signing = SigningDialog(self)
            self.signing.signed.connect(self.signature_pad.set_signature)
        said = signing_words.sentence(self._answer())
        signing = Signing(self._name, said, self.document, signing_words.not_needed())
        self.signing.ask(signing, self.signature_pad.signature())

    def _toggled(self, on: bool) -> None:
        if on:  # the one before is switched off first, when for a moment none is on
            self._show_fields()

    def _answer(self) -> Answer:
        return next(answer for answer, radio in self._answers.items() if radio.isChecked())

    def _means(self) -> Means:
        return Means(self.means_segments.current())

    def _how(self) -> str:
        """The channel that was chosen, also by typing its words, or else what was typed."""
        typed = self.how_combo.currentText().strip()
        at = self.how_combo.findText(typed)
        return typed if at < 0 else str(self.how_combo.itemData(at))

    def _show_fields(self) -> None:
        means, answer = self._means(), self._answer()
        self.remark_field.setVisible(answer is not Answer.AGREES)
        self.remark_field.set_label(self._asked(answer))
        self.signature_field.setVisible(means is Means.SCREEN)
        self.large_button.setVisible(means is Means.SCREEN)
        self.how_field.setVisible(means is Means.ORAL)
        self.print_box.setVisible(means is Means.PAPER)
        self.day_field.setVisible(means is not Means.SCREEN)

    def _asked(self, answer: Answer) -> str:
        return {
            Answer.AGREES: "",
            Answer.REMARK: self.tr("Welke opmerking?"),
            Answer.STATEMENT: self.tr("De verklaring, in eigen woorden"),
            Answer.OBJECTS: self.tr("Wat klopt er niet?"),
        }[answer]

    def _retranslate(self) -> None:
        self.title_label.setText(self.tr("Antwoord van {name}").format(name=self._name))
        words = self.tr("Afdrukken voor {name}").format(name=self._name)
        self.print_button.setText(words.replace("&", "&&"))
        self.means_segments.set_items(
            [
                (Means.SCREEN.value, self.tr("Op het scherm")),
                (Means.ORAL.value, self.tr("Mondeling")),
                (Means.PAPER.value, self.tr("Op papier")),
            ]
        )
        self._offer_channels()
        if self.means_segments.current():
            self._show_fields()

    def _offer_channels(self) -> None:
        """Fill the list in the language of the screen; what was chosen or typed stays."""
        how = self._how() if self.how_combo.count() else Channel.TALK.value
        channels = {
            Channel.TALK: self.tr("in gesprek"),
            Channel.PHONE: self.tr("per telefoon"),
            Channel.VIDEO: self.tr("via beeldbellen"),
        }
        self.how_combo.clear()
        for channel, words in channels.items():
            self.how_combo.addItem(words, channel.value)
        at = self.how_combo.findData(how)
        self.how_combo.setCurrentIndex(at)
        if at < 0:
            self.how_combo.setEditText(how)
