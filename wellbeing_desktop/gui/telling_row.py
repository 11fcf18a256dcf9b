"""Whether a recipient was told of what ended, was corrected or was erased, and the ways to do so."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.telling import ToTell

from .buttons import button
from .desk import Desk
from .fitting import Columns
from .parts import Chip, LabelledField
from .parts.chip import ChipKind
from .tokens import SPACE_S

LONGEST = 200


class TellingRow(QWidget):
    """A state with two ways; `letter_wanted()` by the first, `told(how)` once a line of how was written.

    Made anew for each state; what is typed in it does not outlive it. `waits` says that nobody was told yet.
    """

    letter_wanted = Signal()
    told = Signal(str)

    def __init__(self, desk: Desk, one: ToTell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.waits = one.told is None
        self.chip = Chip(*self._state(one), self)
        self.letter_button = button(self.tr("Brief bekijken"), "", "file-text", self)
        self.tell_button = button(self.tr("Mondeling verteld"), "quiet", "phone", self)
        self.how_edit = QLineEdit(self)
        self.how_field = LabelledField(
            self.tr("Hoe hebt u het verteld?"), self.how_edit, self.tr("Bijvoorbeeld: per telefoon."), self
        )
        self.keep_button = button(self.tr("Vastleggen"), "primary", "check", self)
        self.not_button = button(self.tr("Toch niet"), "quiet", "", self)
        self._question = self._ask_how()
        self._name(desk.name(one.contact.name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._ways())
        column.addWidget(self._question)
        self._question.hide()
        self._connect()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own keys while the question is open."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and escape and self._question.isVisible():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the question."""
        if event.key() == Qt.Key.Key_Escape and self._question.isVisible():
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def _state(self, one: ToTell) -> tuple[str, ChipKind]:
        told = one.told
        if told is None:
            return self.tr("Nog niet ingelicht"), "warning"
        form = self.tr("Brief van {day}") if told.means is Means.PAPER else self.tr("Verteld op {day}: {how}")
        return form.format(day=self._desk.formats.long_date(told.at.date()), how=told.how), "ok"

    def _ways(self) -> QWidget:
        ways = QWidget(self)
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for each in (self.chip, self.letter_button, self.tell_button):
            row.addWidget(each)
        row.addStretch(1)
        Columns(ways, row)
        return ways

    def _ask_how(self) -> QWidget:
        question = QWidget(self)
        column, row = QVBoxLayout(question), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        row.setSpacing(SPACE_S)
        self.how_edit.setMaxLength(LONGEST)
        column.addWidget(self.how_field)
        row.addStretch(1)
        row.addWidget(self.not_button)
        row.addWidget(self.keep_button)
        column.addLayout(row)
        return question

    def _name(self, recipient: str) -> None:
        """Say for a screen reader about whom each button is."""
        for each in (self.letter_button, self.tell_button, self.keep_button, self.not_button):
            each.setAccessibleName(f"{each.text()}: {recipient}")

    def _connect(self) -> None:
        self.letter_button.clicked.connect(self.letter_wanted)
        self.tell_button.clicked.connect(self._ask)
        self.keep_button.clicked.connect(self._keep)
        self.how_edit.returnPressed.connect(self._keep)
        self.not_button.clicked.connect(self._dismiss)

    def _ask(self) -> None:
        self._question.show()
        self.tell_button.hide()
        self.how_edit.setFocus()

    def _dismiss(self) -> None:
        self._question.hide()
        self.tell_button.show()
        self.tell_button.setFocus()

    def _keep(self) -> None:
        how = self.how_edit.text().strip()
        if how:
            self.told.emit(how)
        else:
            self.how_field.set_error(UserError(Kind.FIELD_EMPTY, field="told_how"))
            self.how_edit.setFocus()
