"""Opening the vault of now as well, when the sheet of the backups does not: only to compare and to remember."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.messages import sentence
from wellbeing_desktop.gui.parts.labelled_field import LabelledField
from wellbeing_desktop.gui.tokens import SPACE_S

_LONGEST = 200


class NowField(QWidget):
    """`asked(str)` with what was typed; going on without it is always possible."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble: UserError | None = None
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(_LONGEST)
        self.field = LabelledField("", self.edit, parent=self)
        self.button = button("", "", "key-round", self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.field)
        column.addLayout(row)
        self.edit.returnPressed.connect(self._ask)
        self.button.clicked.connect(self._ask)
        self.show_trouble(None)

    def show_trouble(self, trouble: UserError | None) -> None:
        """Say why it did not open; None takes that back."""
        self._trouble = trouble
        self._retranslate()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def _ask(self) -> None:
        self.asked.emit(self.edit.text())

    def _retranslate(self) -> None:
        self.field.set_label(self.tr("Pincode, wachtzin of herstelcode van de kluis van nu"))
        self.field.set_help(
            self.tr("Dan ziet u wat er verschilt, en wat na de reservekopie is gewist, wordt opnieuw gewist.")
        )
        self.field.set_error(sentence(self._trouble) if self._trouble else "")
        self.button.setText(self.tr("Ook de kluis van nu openen"))
