"""Whether what was typed is safe, and whether the session was held and who was there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.domain.trajectory import Participant, SessionStatus
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.parts import SavedLabel
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_M

WIDEST = 160


class HeldRow(QWidget):
    """`hold_wanted(frozenset of absent participants' ids)` and `plan_wanted()` when the user says so."""

    hold_wanted = Signal(object)
    plan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved_label = SavedLabel(self)
        self.held_check = QCheckBox(self)
        self._present_label = QLabel(self)
        restyle(self._present_label, role="muted")
        self._people = QHBoxLayout()
        self._people.setSpacing(SPACE_M)
        self._checks: dict[int, QCheckBox] = {}
        self._session_id = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self.saved_label, 1)
        presence = QHBoxLayout()
        presence.setSpacing(SPACE_M)
        presence.addWidget(self.held_check)
        presence.addWidget(self._present_label)
        presence.addLayout(self._people)
        presence.addStretch(1)
        row.addLayout(presence)
        Columns(self, row)
        self.held_check.clicked.connect(self._held_clicked)
        self._retranslate()

    def show_state(self, session_id: int, status: SessionStatus, people: Sequence[tuple[Participant, str]]) -> None:
        """Show a session's state and its participants with the names that may be shown."""
        self.held_check.setChecked(status is SessionStatus.HELD)
        if session_id != self._session_id or [p.id for p, _ in people] != list(self._checks):
            self._session_id = session_id
            self._rebuild(people)
        for participant, name in people:
            check = self._checks[participant.id]
            shown = check.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, theme().pixels(WIDEST))
            check.setText(shown.replace("&", "&&"))
            check.setAccessibleName(self.tr("{name} was aanwezig").format(name=name))
            if participant.present is not None:
                check.setChecked(participant.present)

    def absent(self) -> frozenset[int]:
        """The participants whose box is not ticked."""
        return frozenset(number for number, check in self._checks.items() if not check.isChecked())

    def checks(self) -> dict[int, QCheckBox]:
        """The box of each participant by id."""
        return dict(self._checks)

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def _rebuild(self, people: Sequence[tuple[Participant, str]]) -> None:
        for check in self._checks.values():
            self._people.removeWidget(check)
            check.hide()
            check.deleteLater()
        self._checks = {participant.id: QCheckBox(self) for participant, _ in people}
        for check in self._checks.values():
            check.setChecked(True)
            check.clicked.connect(self._presence_clicked)
            self._people.addWidget(check)
        self._present_label.setVisible(bool(people))

    def _held_clicked(self, held: bool) -> None:
        if held:
            self.hold_wanted.emit(self.absent())
        else:
            self.plan_wanted.emit()

    def _presence_clicked(self) -> None:
        if self.held_check.isChecked():
            self.hold_wanted.emit(self.absent())

    def _retranslate(self) -> None:
        self.held_check.setText(self.tr("Gesprek gehouden"))
        self._present_label.setText(self.tr("Aanwezig:"))
