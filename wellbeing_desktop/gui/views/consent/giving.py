"""The second step of a consent: reading the wording together, and how the client gives it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from wellbeing_desktop.gui.parts import (
    DateField,
    LabelledField,
    Remark,
    Segments,
    SignaturePad,
)
from wellbeing_desktop.gui.parts.giving_pane import GivingPane


class GivePanel(GivingPane):
    """`given(Given)` follows when the user records it, `given_up()` the way back; Esc goes back too.

    `form_left` says that the form with this wording was printed or saved.
    """

    form, readable = "consent_give", 180
    given = Signal(object)
    given_up = Signal()
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
        self.back_button.clicked.connect(self.given_up)
        self.record_button.clicked.connect(lambda: self.given.emit(self.ways.given()))

    def show_text(self, text: str, client: str) -> None:
        """Show the wording and who gives the consent."""
        self.wording_pane.show_text(text)
        self.giving_title.setText(self.tr("Hoe geeft {client} toestemming?").format(client=client))

    def form_left(self, number: str, sentence: str) -> None:
        """Say that the form with this number was printed or saved; the consent will name it."""
        self.ways.form_left(number, sentence)

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
