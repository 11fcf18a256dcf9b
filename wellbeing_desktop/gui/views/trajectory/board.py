"""The whole trajectory on one board: weeks or phases with their talks, gates and hours."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.gates import PhaseGate
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import EmptyState
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services.board import Board, board

from .colleagues_card import ColleaguesCard
from .phase_head import PhaseHead
from .scrolled import ScrolledPage
from .signature_card import SignatureCard
from .stretch_row import StretchRow
from .summary import Summary
from .words import BoardWords


class BoardPage(ScrolledPage):
    """Every programme has it."""

    key = "board"
    title = str(QT_TRANSLATE_NOOP("TrajectoryView", "Bord"))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = BoardWords(desk, self)

    @staticmethod
    def suits(programme: Programme) -> bool:
        """Whether it has phases, as every programme should."""
        return bool(programme.phases)

    def show_trajectory(self, trajectory_id: int) -> None:
        """Show its board; another trajectory begins at the present week, or at what is to be done first."""
        another, self.trajectory_id = trajectory_id != self.trajectory_id, trajectory_id
        found = self.desk.attempt(lambda: board(self.desk.vault, trajectory_id, self.desk.settings.language))
        if found is None:
            return
        parts = self._parts(found) if found.rows else [self._nothing()]
        fill(self.column, parts, stretch=True)
        present = next((one for one in parts if isinstance(one, StretchRow) and one.is_present), None)
        if another:
            self.scroller.verticalScrollBar().setValue(0)
        if another and present is not None and all(gate.is_open for gate in found.gates):
            self.show_later(present)

    def _parts(self, found: Board) -> list[QWidget]:
        parts: list[QWidget] = [Summary(self._words, found.hours)] if found.hours else []
        gates, shown = {gate.phase.key: gate for gate in found.gates}, ""
        for row in found.rows:
            phase = row.stretch.phase
            if phase.key != shown:
                shown = phase.key
                parts.append(self._head(found, gates[shown]))
            parts.append(StretchRow(self.desk, self._words, found.programme, row))
        if ColleaguesCard.is_wanted(self.desk, self.trajectory_id):
            parts.append(ColleaguesCard(self.desk, self.trajectory_id))
        if SignatureCard.is_wanted(self.desk, self.trajectory_id):
            parts.append(SignatureCard(self.desk, self.trajectory_id))
        return parts

    def _head(self, found: Board, gate: PhaseGate) -> PhaseHead:
        because = next((one.reason for one in found.exceptions if one.phase == gate.phase.key), "")
        closed = next((one for one in found.gates if not one.is_open), None)
        alone = len(found.programme.phases) == 1
        return PhaseHead(self.desk, self.trajectory_id, gate, because, alone=alone, first=gate == closed)

    def _nothing(self) -> QWidget:
        empty = EmptyState(
            "calendar-days", self.tr("Dit traject heeft nog geen gesprekken."), self.tr("Naar de agenda")
        )
        empty.clicked.connect(lambda: self.desk.go(Place("calendar")))
        return empty
