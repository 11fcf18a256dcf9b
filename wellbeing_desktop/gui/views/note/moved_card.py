"""A quiet line above a note that came from another talk, or whose text went to one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from wellbeing_desktop.domain.notes import NoteMove
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.services import note_moving

from .beside import NoteCard, Side, Talk


class MovedCard(NoteCard):
    """Names nobody: whoever sits beside the screen must not read whose note it was."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        restyle(self.label, role="muted")
        self.add(self.label)

    @staticmethod
    def side(talk: Talk) -> Side | None:  # noqa: ARG004 - a note of any kind can be moved
        """Above the sections."""
        return Side.ABOVE

    def show_session(self, session_id: int) -> None:
        """Say on which days something came or went; hidden when nothing did."""
        self.session_id = session_id
        moves = note_moving.moves(self.desk.vault, session_id)
        self.label.setText("\n".join(self._words(move) for move in moves))
        self.setVisible(bool(moves))

    def _words(self, move: NoteMove) -> str:
        day = self.desk.formats.long_date(move.moved_at.date())
        if move.to_session_id == self.session_id:
            return self.tr("Op {day} is een notitie van een ander gesprek hierheen verplaatst.").format(day=day)
        return self.tr("Op {day} is de notitie van dit gesprek naar een ander gesprek verplaatst.").format(day=day)
