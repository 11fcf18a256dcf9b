"""Why a phase is not open yet, the way to what is missing, and going on with a reason."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain.gates import PhaseGate
from wellbeing_desktop.domain.programme import Gate
from wellbeing_desktop.services import gates, trajectories

from .buttons import button
from .desk import Desk
from .messages import gate_words
from .parts import LabelledField
from .places import Place
from .theme import restyle
from .tokens import SPACE_M, SPACE_S

_PARTS = {Gate.SUITABILITY: "suitability", Gate.GOALS: "goals"}
"""The pages of a trajectory on which a gate is opened."""


class GateNotice(QFrame):
    """Hidden while the gate is open; `passed()` once a reason was written down."""

    passed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._trajectory_id = 0
        self._gate: PhaseGate | None = None
        self._session_id: int | None = None
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self.do_button = button("", "primary", parent=self)
        self.pass_button = button("", "quiet", parent=self)
        self.reason_edit = QLineEdit(self)
        self.reason_field = LabelledField("", self.reason_edit, parent=self)
        self.go_on_button = button("", "", parent=self)
        restyle(self, part="banner", kind="warning")
        self._lay_out()
        self._connect()
        self._retranslate()
        self.hide()

    def show_gate(self, trajectory_id: int, gate: PhaseGate | None, session_id: int | None = None) -> None:
        """Show what is missing for a phase; an open gate, or None, hides the notice.

        With `session_id` what is done about it is part of that talk.
        """
        other = gate is None or self._gate is None or gate.phase != self._gate.phase
        if other or trajectory_id != self._trajectory_id:
            self._ask(False)
            self.reason_edit.clear()
        self._trajectory_id, self._gate, self._session_id = trajectory_id, gate, session_id
        self._retranslate()
        self.setVisible(gate is not None and not gate.is_open)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column, buttons, reason = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        for row in (buttons, reason):
            row.setSpacing(SPACE_S)
        buttons.addWidget(self._text, 1)
        buttons.addWidget(self.do_button)
        buttons.addWidget(self.pass_button)
        reason.addWidget(self.reason_field, 1)
        reason.addWidget(self.go_on_button)
        column.addLayout(buttons)
        column.addLayout(reason)
        self._ask(False)

    def _connect(self) -> None:
        self.do_button.clicked.connect(self._lead)
        self.pass_button.clicked.connect(lambda: self._ask(True))
        self.go_on_button.clicked.connect(self._go_on)
        self.reason_edit.returnPressed.connect(self._go_on)

    def _retranslate(self) -> None:
        missing = [gate_words(gate.value) for gate in self._gate.missing] if self._gate else []
        self._text.setText(self.tr("Nog niet open: {missing}.").format(missing="; ".join(missing)))
        self.do_button.setText(self._first_step())
        self.pass_button.setText(self.tr("Toch doorgaan, want …"))
        self.reason_field.set_label(self.tr("Waarom gaat u toch door?"))
        self.go_on_button.setText(self.tr("Doorgaan en de reden bewaren"))

    def _first_step(self) -> str:
        words = {
            Gate.SUITABILITY: self.tr("Eerst de geschiktheid nagaan"),
            Gate.GOALS: self.tr("Eerst de doelen vastleggen"),
            Gate.EVALUATION: self.tr("Eerst de evaluatie houden"),
            Gate.ASSIGNMENT: self.tr("Eerst de opdracht afronden"),
            Gate.CONSENT_TO_ASK: self.tr("Eerst toestemming vragen"),
        }
        return words[self._gate.missing[0]] if self._gate and self._gate.missing else ""

    def _lead(self) -> None:
        if self._gate is not None and self._gate.missing:
            self._desk.go(self._place(self._gate.missing[0]))

    def _place(self, gate: Gate) -> Place:
        """Where it can be opened."""
        vault, number = self._desk.vault, self._trajectory_id
        trajectory = trajectories.trajectory(vault, number)
        if gate is Gate.EVALUATION:
            talk = gates.evaluation_ahead(vault, number)
            return Place("note", talk) if talk is not None else Place("calendar")
        if gate is Gate.ASSIGNMENT and trajectory.group_id is not None:
            return Place("network", trajectory.group_id)
        if gate is Gate.CONSENT_TO_ASK and trajectory.client_id is not None:
            within = f"new:{self._session_id}" if self._session_id else "new"
            return Place("life_map", trajectory.client_id, within)
        return Place("trajectory", number, _PARTS.get(gate, "board"))

    def _ask(self, wanted: bool) -> None:
        self.reason_field.setVisible(wanted)
        self.go_on_button.setVisible(wanted)
        self.pass_button.setVisible(not wanted)
        if wanted:
            self.reason_edit.setFocus()

    def _go_on(self) -> None:
        gate, number, reason = self._gate, self._trajectory_id, self.reason_edit.text()
        if (
            gate is None
            or self._desk.act(lambda vault: gates.pass_with_reason(vault, number, gate.phase.key, reason)) is None
        ):
            return
        self.hide()
        self.passed.emit()
