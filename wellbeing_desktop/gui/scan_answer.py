"""What somebody answered by signing on paper, proposed as agreement; or nothing yet."""

from datetime import date, datetime, time

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.reports import Answer, Means
from wellbeing_desktop.services.reports import Given

from .forms import load
from .parts import DateField, LabelledField, NoteEdit


class ScanAnswer(QWidget):
    """`given()` is the answer to record, None when only the scan is kept."""

    who_label: QLabel
    agrees_radio: QRadioButton
    remark_radio: QRadioButton
    statement_radio: QRadioButton
    objects_radio: QRadioButton
    nothing_radio: QRadioButton
    remark_field: LabelledField
    remark_edit: NoteEdit
    day_field: LabelledField
    day_edit: DateField

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "scan_answer")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self._name = ""
        self._earliest = self._today = date.min
        self._answers = {
            self.agrees_radio: Answer.AGREES,
            self.remark_radio: Answer.REMARK,
            self.statement_radio: Answer.STATEMENT,
            self.objects_radio: Answer.OBJECTS,
        }
        for radio in (*self._answers, self.nothing_radio):
            radio.toggled.connect(self._show_fields)
        self.remark_edit.edited.connect(lambda: self.remark_field.set_error(""))
        self.day_edit.picked.connect(lambda _day: self.day_field.set_error(""))
        self.ask(date.min, date.min, answered=False)

    def ask(self, earliest: date, today: date, *, answered: bool) -> None:
        """Begin anew; who answered before is proposed no other answer. It was given on none but these days."""
        self._earliest, self._today = min(earliest, today), today
        (self.nothing_radio if answered else self.agrees_radio).setChecked(True)
        self.remark_edit.set_text("")
        self.day_edit.set_value(today)
        for field in (self.remark_field, self.day_field):
            field.set_error("")
        self._show_fields()

    def rename(self, name: str) -> None:
        """Show the name of who signed as it may be shown now."""
        self._name = name
        self._retranslate()

    def given(self) -> Given | None:
        """The answer with its day; raises FIELD_WRONG 'day' for a day on which it cannot have been given."""
        answer = self._answer()
        if answer is None:
            return None
        day = self.day_edit.value()
        if not self._earliest <= day <= self._today:
            raise UserError(Kind.FIELD_WRONG, field="day")
        words = "" if answer is Answer.AGREES else self.remark_edit.text()
        on = None if day == self._today else datetime.combine(day, time())
        return Given(answer, Means.PAPER, remark=words, on=on)

    def show_trouble(self, error: UserError) -> bool:
        """Say at its field what is missing and begin there; False when the trouble belongs to no field here."""
        fields = {"remark": (self.remark_field, self.remark_edit), "day": (self.day_field, self.day_edit)}
        wrong = fields.get(str(error.data.get("field", "")))
        if wrong is not None:
            wrong[0].set_error(error)
            wrong[1].setFocus()
        return wrong is not None

    def wrong_field(self) -> LabelledField | None:
        """The first field that asks to be mended."""
        return next((field for field in (self.remark_field, self.day_field) if field.error()), None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_answers"):
            self._retranslate()

    def _answer(self) -> Answer | None:
        return next((answer for radio, answer in self._answers.items() if radio.isChecked()), None)

    def _show_fields(self) -> None:
        answer = self._answer()
        self.remark_field.setVisible(answer not in (None, Answer.AGREES))
        self.day_field.setVisible(answer is not None)
        self._ask_words(answer)

    def _ask_words(self, answer: Answer | None) -> None:
        words = {
            Answer.REMARK: self.tr("Welke opmerking?"),
            Answer.STATEMENT: self.tr("De verklaring, in eigen woorden"),
            Answer.OBJECTS: self.tr("Wat klopt er niet?"),
        }
        self.remark_field.set_label(words.get(answer, "") if answer else "")

    def _retranslate(self) -> None:
        self.who_label.setText(self.tr("{name} heeft op papier getekend:").format(name=self._name))
        self._ask_words(self._answer())
