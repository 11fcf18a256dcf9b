"""What a withdrawal asks for: the recipient is told, and the client gets a confirmation."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.consent import Withdrawal
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.parts import Chip
from wellbeing_desktop.gui.telling_row import TellingRow
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S
from wellbeing_desktop.services import withdrawing


class Aftermath(QWidget):
    """`paper_wanted(compose)` for a letter to be shown, `recipient_told(ToTell, how)` by word of mouth."""

    paper_wanted = Signal(object)
    recipient_told = Signal(object, str)

    def __init__(self, desk: Desk, withdrawal: Withdrawal, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._withdrawal = desk, withdrawal
        self.row: TellingRow | None = None
        self.confirm_button = button(self.tr("Bevestiging bekijken"), "", "file-text", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        to_tell = withdrawing.to_tell(desk.vault, withdrawal.consent_id)
        if to_tell is not None:
            self.row = TellingRow(desk, to_tell, self)
            self.row.letter_wanted.connect(self._show_letter)
            self.row.told.connect(lambda how: self.recipient_told.emit(to_tell, how))
            column.addWidget(_section(self.tr("Bericht aan {name}").format(name=desk.name(contact.name))))
            column.addWidget(self.row)
        column.addWidget(_section(self.tr("Bevestiging voor de deelnemer")))
        column.addWidget(self._confirming())
        self.confirm_button.clicked.connect(self._show_confirmation)

    def _confirming(self) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        entry = withdrawing.confirmed(self._desk.vault, self._withdrawal.consent_id)
        if entry is not None:
            day = self._desk.formats.long_date(entry.made_at.date())
            row.addWidget(Chip(self.tr("Brief van {day}").format(day=day), "ok"))
        row.addWidget(self.confirm_button)
        row.addStretch(1)
        Columns(line, row)
        return line

    def _show_letter(self) -> None:
        vault, number = self._desk.vault, self._withdrawal.id
        self.paper_wanted.emit(lambda: withdrawing.letter(vault, number))

    def _show_confirmation(self) -> None:
        vault, number = self._desk.vault, self._withdrawal.id
        self.paper_wanted.emit(lambda: withdrawing.confirmation(vault, number))


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    restyle(label, role="section")
    return label
