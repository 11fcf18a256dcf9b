"""That the phase of a talk is not open yet: writing can go on, marking it as held waits."""

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.gate_notice import GateNotice
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.services import gates, sessions

from .beside import NoteCard, Side, Talk


class GateCard(NoteCard):
    """Hidden when the phase is open, and once the talk was held or called off."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        restyle(self, part="")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.notice = GateNotice(desk, self)
        self.add(self.notice)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Above a kind of talk that a phase with a gate holds."""
        gated = any(talk.kind.key in phase.sessions and phase.opens for phase in talk.programme.phases)
        return Side.ABOVE if gated else None

    def show_session(self, session_id: int) -> None:
        """Show what is missing for its phase."""
        self.session_id = session_id
        session = sessions.session(self.desk.vault, session_id)
        planned = session.status is SessionStatus.PLANNED
        gate = gates.of_session(self.desk.vault, session_id) if planned else None
        waiting = gate is not None and not gate.is_open
        self.notice.show_gate(session.trajectory_id, gate if waiting else None, session_id)
        self.setVisible(waiting)
