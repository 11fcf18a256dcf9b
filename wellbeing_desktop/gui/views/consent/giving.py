"""The second step of a consent: reading the wording together, and how the client gives it."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import (
    DateField,
    LabelledField,
    Remark,
    Segments,
    SignaturePad,
    WordingPane,
)
from wellbeing_desktop.gui.parts.columns import arrange
from wellbeing_desktop.gui.parts.giving_ways import GivingWays
from wellbeing_desktop.gui.theme import theme

NARROW, READABLE = 760, 180
"""Pixels at 100 % text: the width that two columns need, and the height of text that can be read at a time."""


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
    ways: GivingWays
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
    back_button: QPushButton
    record_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "consent_give")
        self.ways.print_wanted.connect(self.print_wanted)
        self.ways.save_wanted.connect(self.save_wanted)
        self.back_button.clicked.connect(self.given_up)
        self.record_button.clicked.connect(lambda: self.given.emit(self.ways.given()))

    def begin(self, today: date) -> None:
        """Start anew: nothing signed, nothing said."""
        self.ways.begin(today)

    def show_text(self, text: str, client: str) -> None:
        """Show the wording and who gives the consent."""
        self.wording_pane.show_text(text)
        self.giving_title.setText(self.tr("Hoe geeft {client} toestemming?").format(client=client))

    def form_left(self, number: str, sentence: str) -> None:
        """Say that the form with this number was printed or saved; the consent will name it."""
        self.ways.form_left(number, sentence)

    def show_trouble(self, error: UserError) -> bool:
        """Say at its field what is missing; False when the trouble belongs to no field here."""
        return self.ways.show_trouble(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read above, give below when there is no room beside each other."""
        super().resizeEvent(event)
        beside = arrange(self.columns, self.width(), NARROW)
        self.wording_pane.setMinimumHeight(0 if beside else theme().pixels(READABLE))

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own keys."""
        escape = Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to what was agreed on."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
