"""The second step: whom to ring and which talks were planned; and from there, with a reason, on to the notes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain.deputy import ToCall
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.parts import LabelledField
from wellbeing_desktop.gui.parts.plain_table import PlainTable
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S

_TALKS = 40
"""So many coming talks are listed: those of about two full weeks."""


class ListPage(QWidget):
    """`notes_wanted(reason)` for the second step, `lock_wanted()` to put it away."""

    notes_wanted = Signal(str)
    lock_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._people: Sequence[ToCall] = ()
        self._title, self._about, self._everybody, self._step = (QLabel(self) for _ in range(4))
        self.talks, self.table = PlainTable(self), PlainTable(self)
        self.reason_edit = QLineEdit(self)
        self.reason_field = LabelledField("", self.reason_edit, parent=self)
        self.notes_button = button("", "", "file-text", self)
        self.lock_button = button("", "primary", "lock", self)
        self._lay_out()
        self.notes_button.clicked.connect(lambda: self.notes_wanted.emit(self.reason_edit.text()))
        self.lock_button.clicked.connect(self.lock_wanted)

    def show_people(self, people: Sequence[ToCall]) -> None:
        """Show whom to ring."""
        self._people = people
        self._retranslate()

    def show_trouble(self, trouble: UserError) -> None:
        """Say why the notes stay shut."""
        self.reason_field.set_error(trouble)
        self.reason_edit.setFocus()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "lock_button"):
            self._retranslate()
        return handled

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        roles = ("title", "subtitle", "section", "muted")
        for label, role in zip((self._title, self._about, self._everybody, self._step), roles, strict=True):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            restyle(label, role=role)
        for widget in (self._title, self._about, self.talks, self._everybody, self.table, self._step):
            column.addWidget(widget)
        column.addWidget(self.reason_field)
        column.addWidget(self._actions())
        column.addStretch(1)

    def _actions(self) -> QWidget:
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.notes_button)
        row.addStretch(1)
        row.addWidget(self.lock_button)
        Columns(made, row)
        return made

    def _retranslate(self) -> None:
        formats = Formats(self._desk.settings.language)
        self._title.setText(self.tr("Wie te bellen"))
        self._about.setText(
            self.tr("Bel de deelnemers met een gepland gesprek. Wat in de gesprekken is gezegd, staat hier niet.")
            if self._people
            else self.tr("Er staan geen deelnemers in deze kluis.")
        )
        self._show_talks(formats)
        heads = (self.tr("Naam"), self.tr("Telefoon"), self.tr("Geplande gesprekken"))
        rows = [(one.name, self._phone(one), str(len(one.talks) or self.tr("geen"))) for one in self._people]
        self.table.setAccessibleName(self._everybody.text())
        self.table.show_rows(heads, rows)
        self._step.setText(
            self.tr(
                "Notities openen is een tweede stap. Doe dat alleen als het niet anders kan; wie en waarom blijft vast."
            )
        )
        self.reason_field.set_label(self.tr("Waarom u de notities opent"))
        self.notes_button.setText(self.tr("Notities openen"))
        self.lock_button.setText(self.tr("Vergrendelen"))

    def _show_talks(self, formats: Formats) -> None:
        """The coming talks in order of time: whom to ring first."""
        coming = sorted(
            ((talk.day, talk.start, one) for one in self._people for talk in one.talks), key=lambda found: found[:2]
        )
        heads = (self.tr("Naam"), self.tr("Gesprek"), self.tr("Telefoon"))
        rows = [
            (one.name, f"{formats.short_day(day)} {formats.time(start)}", self._phone(one))
            for day, start, one in coming[:_TALKS]
        ]
        self.talks.setAccessibleName(self.tr("Geplande gesprekken, op volgorde"))
        self.talks.show_rows(heads, rows)
        self._everybody.setVisible(bool(self._people))
        self._everybody.setText(self.tr("Iedereen, op naam"))

    def _phone(self, one: ToCall) -> str:
        return one.phone or self.tr("onbekend")
