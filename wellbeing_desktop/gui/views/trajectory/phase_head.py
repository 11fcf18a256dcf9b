"""The head of a phase on the board: whether it is open, what is missing, and its goals and pitfalls folded."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.gates import PhaseGate
from wellbeing_desktop.domain.programme import Words
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.gate_notice import GateNotice
from wellbeing_desktop.gui.messages import gate_words
from wellbeing_desktop.gui.parts import Chip
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S


class PhaseHead(QWidget):
    """Its title is left out where it is the only phase; `because` is why it was begun although not open.

    `first` says that it is the first phase that is not open: what is to be done for a later one can wait.
    """

    def __init__(
        self, desk: Desk, trajectory_id: int, gate: PhaseGate, because: str, *, alone: bool, first: bool
    ) -> None:
        super().__init__()
        self._language = desk.settings.language
        self._gate = gate
        column, self._first = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        self._first.setSpacing(SPACE_S)
        if not alone:
            self._first.addWidget(self._label(gate.phase.title.get(self._language), "card-title"))
        self._say_state(because, first=first)
        self._first.addStretch(1)
        column.addLayout(self._first)
        self.notice = GateNotice(desk, self)
        self.notice.show_gate(trajectory_id, gate if first else None)
        column.addWidget(self.notice)
        self._fold(column)

    def _say_state(self, because: str, *, first: bool) -> None:
        if not self._gate.phase.opens:
            return
        if self._gate.passed and self._gate.missing:
            self._first.addWidget(Chip(self.tr("Open met reden"), "warning", self))
            self._first.addWidget(self._label(because, "muted"))
        elif self._gate.is_open:
            self._first.addWidget(Chip(self.tr("Open"), "ok", self))
        else:
            self._first.addWidget(Chip(self.tr("Nog niet open"), "warning", self))
            if not first:
                missing = "; ".join(gate_words(gate.value) for gate in self._gate.missing)
                self._first.addWidget(self._label(missing, "muted"), 1)

    def _fold(self, column: QVBoxLayout) -> None:
        phase = self._gate.phase
        listed = [*self._listed(self.tr("Doelen"), phase.goals), *self._listed(self.tr("Valkuilen"), phase.pitfalls)]
        words = self.tr("Doelen en valkuilen")
        if phase.assignment is not None:
            listed += self._listed(self.tr("Opdracht"), (phase.assignment,))
            words = self.tr("Doelen, valkuilen en opdracht")
        if not listed:
            return
        text = self._label("\n".join(listed), "muted")
        text.hide()
        more = button(words, "quiet", "chevron-right", self)
        more.setCheckable(True)
        more.toggled.connect(text.setVisible)
        self._first.addWidget(more)
        column.addWidget(text)

    def _listed(self, title: str, items: tuple[Words, ...]) -> list[str]:
        return [f"{title}:", *(f"  • {item.get(self._language)}" for item in items)] if items else []

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(role == "muted")
        restyle(label, role=role)
        return label
