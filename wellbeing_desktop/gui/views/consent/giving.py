"""The last step of a consent: reading the wording together, and what the client answers."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.buttons import give_icon
from wellbeing_desktop.gui.parts import (
    Card,
    DateField,
    LabelledField,
    Remark,
    Segments,
    SignaturePad,
)
from wellbeing_desktop.gui.parts.giving_pane import GivingPane
from wellbeing_desktop.gui.theme import theme

from .refusing import Refusing


class Answer(StrEnum):
    """What a client can say to a request for consent."""

    YES = "yes"
    LATER = "later"
    NO = "no"


SIDE = 340
"""Pixels at 100 % text that reading needs, and answering."""
_ICONS = {Answer.YES: "shield-check", Answer.LATER: "clock", Answer.NO: "check"}


class GivePanel(GivingPane):
    """What is answered: `given(Given)`, `declined(Means, str)`, or `postponed()`; `given_up()` is the way back, as Esc.

    `form_left` says that the form with this wording was printed or saved.
    """

    form, readable = "consent_give", 180
    given = Signal(object)
    declined = Signal(object, str)
    postponed = Signal()
    given_up = Signal()
    scroller: QScrollArea
    reading_card: Card
    giving_card: Card
    answer_segments: Segments
    means_segments: Segments
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
    later_label: QLabel
    refusing: Refusing
    back_button: QPushButton
    record_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button.clicked.connect(self.given_up)
        self.record_button.clicked.connect(self._finish)
        self.answer_segments.chosen.connect(lambda _key: self._show_answer())
        self.later_label.setTextFormat(Qt.TextFormat.PlainText)
        self._asked = False
        self._retranslate()
        self.answer(Answer.YES)

    def answer(self, answer: Answer) -> None:
        """Let this be the answer that is being recorded."""
        self.answer_segments.set_current(answer.value)
        self._show_answer()

    def show_text(self, text: str, client: str, recipient: str, *, asked: bool) -> None:
        """Show the wording, and who gives the consent for whom; what was asked before waits already."""
        self.wording_pane.show_text(text)
        self.giving_title.setText(self.tr("Geeft {client} toestemming?").format(client=client))
        self.answer_segments.name_choices(self.giving_title.text())
        later = self.tr(
            "Er hoeft nu niets. De vraag blijft bij de toestemmingen van {client} staan, met deze tekst. Er gaat niets "
            "naar {recipient} tot er een antwoord is."
        )
        self.later_label.setText(later.format(client=client, recipient=recipient))
        self.refusing.say(recipient)
        self._asked = asked
        self._show_answer()

    def show_trouble(self, error: UserError) -> bool:
        """Say at its field what is missing, and bring that in sight; False when it belongs to no field here."""
        known = super().show_trouble(error)
        if known:
            self.scroller.ensureWidgetVisible(self.ways)
        return known

    def form_left(self, number: str, sentence: str) -> None:
        """Say that the form with this number was printed or saved; the consent will name it."""
        self.ways.form_left(number, sentence)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own keys, and follow a language switch."""
        escape = Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == escape:
            event.accept()
            return True
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "answer_segments"):
            self._retranslate()
            self._show_answer()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to what was agreed on."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Neither side may be squeezed by the other: then they come below each other."""
        for side in (self.reading_card, self.giving_card):
            side.setMinimumWidth(theme().pixels(SIDE))
        super().resizeEvent(event)

    def _finish(self) -> None:
        match self._answer():
            case Answer.YES:
                self.given.emit(self.ways.given())
            case Answer.NO:
                self.declined.emit(self.refusing.means(), self.refusing.how())
            case _:
                self.postponed.emit()

    def _answer(self) -> Answer:
        return Answer(self.answer_segments.current() or Answer.YES.value)

    def _show_answer(self) -> None:
        answer = self._answer()
        self.ways.setVisible(answer is Answer.YES)
        self.refusing.setVisible(answer is Answer.NO)
        self.later_label.setVisible(answer is Answer.LATER)
        words = {
            Answer.YES: self.tr("Toestemming vastleggen"),
            Answer.NO: self.tr("Vastleggen dat het niet is gegeven"),
            Answer.LATER: self.tr("De vraag laten staan") if self._asked else self.tr("Vraag bewaren"),
        }
        self.record_button.setText(words[answer])
        give_icon(self.record_button, _ICONS[answer])

    def _retranslate(self) -> None:
        words = {Answer.YES: self.tr("Ja"), Answer.LATER: self.tr("Nog niet"), Answer.NO: self.tr("Nee")}
        self.answer_segments.set_items([(answer.value, word) for answer, word in words.items()])
