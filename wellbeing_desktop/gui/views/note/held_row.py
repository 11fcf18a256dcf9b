"""Whether what was typed is safe, and whether the session was held and who was there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from wellbeing_desktop.domain.trajectory import Participant, SessionStatus
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.parts import SavedLabel
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_M

WIDEST = 160
"""Pixels of a name, at 100 % text, when the row has no room for all of them whole."""


class HeldRow(QWidget):
    """`hold_wanted(frozenset of absent participants' ids)` and `plan_wanted()` when the user says so."""

    hold_wanted = Signal(object)
    plan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved_label = SavedLabel(self)
        self.length_label = QLabel(self)
        restyle(self.length_label, role="caption")
        self.held_check = QCheckBox(self)
        self._present_label = QLabel(self)
        restyle(self._present_label, role="muted")
        self._people = QHBoxLayout()
        self._people.setSpacing(SPACE_M)
        self._checks: dict[int, QCheckBox] = {}
        self._names: dict[int, str] = {}
        self._session_id = 0
        self._waits = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # long names widen no window
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        written = QHBoxLayout()
        written.setSpacing(SPACE_M)
        written.addWidget(self.saved_label)
        written.addWidget(self.length_label, 1)
        row.addLayout(written, 1)
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

    def show_state(
        self,
        session_id: int,
        status: SessionStatus,
        people: Sequence[tuple[Participant, str]],
        *,
        to_come: bool = False,
    ) -> None:
        """Show a session's state and its participants with the names that may be shown.

        One that is `to_come` cannot be held yet, and the words of its box say so.
        """
        self.held_check.setChecked(status is SessionStatus.HELD)
        self._waits = to_come and status is not SessionStatus.HELD
        self.held_check.setEnabled(not self._waits)
        self._say_held()
        self._names = {participant.id: name for participant, name in people}
        if session_id != self._session_id or [p.id for p, _ in people] != list(self._checks):
            self._session_id = session_id
            self._rebuild(people)
        for participant, name in people:
            check = self._checks[participant.id]
            check.setAccessibleName(self.tr("{name} was aanwezig").format(name=name))
            if participant.present is not None:
                check.setChecked(participant.present)
        self._fit_names()

    def absent(self) -> frozenset[int]:
        """The participants whose box is not ticked."""
        return frozenset(number for number, check in self._checks.items() if not check.isChecked())

    def checks(self) -> dict[int, QCheckBox]:
        """The box of each participant by id."""
        return dict(self._checks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the names whole when they fit."""
        super().resizeEvent(event)
        self._fit_names()

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

    def _fit_names(self) -> None:
        for widest in (self.width(), theme().pixels(WIDEST), self._share()):
            for number, check in self._checks.items():
                name = self._names[number]
                shown = check.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, widest)
                check.setText(shown.replace("&", "&&"))
                check.setToolTip(name if shown != name else "")
            if self._natural_width() <= self.width():
                return

    def _share(self) -> int:
        """What there is of a line of their own for each name, at most as much as names had before."""
        parts = (self.held_check, self._present_label)
        room = self.width() - sum(part.sizeHint().width() + SPACE_M for part in parts)
        boxes = [
            check.sizeHint().width() - check.fontMetrics().horizontalAdvance(check.text())
            for check in self._checks.values()
        ]
        left = room - sum(boxes) - len(boxes) * SPACE_M
        return max(0, min(theme().pixels(WIDEST), left // max(len(boxes), 1)))

    def _natural_width(self) -> int:
        parts = (self.saved_label, self.length_label, self.held_check, self._present_label, *self._checks.values())
        return sum(part.sizeHint().width() + SPACE_M for part in parts)

    def _held_clicked(self, held: bool) -> None:
        if held:
            self.hold_wanted.emit(self.absent())
        else:
            self.plan_wanted.emit()

    def _presence_clicked(self) -> None:
        if self.held_check.isChecked():
            self.hold_wanted.emit(self.absent())

    def _say_held(self) -> None:
        waiting = self.tr("Gesprek gehouden (kan vanaf de dag zelf)")
        self.held_check.setText(waiting if self._waits else self.tr("Gesprek gehouden"))

    def _retranslate(self) -> None:
        self._say_held()
        self._present_label.setText(self.tr("Aanwezig:"))
        self._fit_names()
