"""What is given to do until the next talk."""

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.goals import Homework
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.line_list import LineList, Source
from wellbeing_desktop.services import homework

from .beside import NoteCard, Side, Talk


class HomeworkCard(NoteCard):
    """The lines that were given at this talk, and a field for the next."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        source = Source(
            act=Act.SAVE_HOMEWORK,
            read=lambda: homework.given_at(desk.vault, self.session_id),
            new=lambda: Homework(0, self.session_id, ""),
            worded=homework.worded,
            remove=homework.remove,
        )
        self.lines = LineList(desk, source, self)
        self.lines.edited.connect(self.edited)
        self.add(self.lines)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Below the note of a kind of talk at which homework is given."""
        return Side.BELOW if talk.kind.homework else None

    def show_session(self, session_id: int) -> None:
        """Show what was given at this talk."""
        self.session_id = session_id
        self.set_title(self.tr("Huiswerk tot het volgende gesprek"))
        self.lines.name(
            ask=self.tr("Wat doet de deelnemer tot het volgende gesprek?"),
            add=self.tr("Toevoegen"),
            change=self.tr("Wijzigen"),
            remove=self.tr("Verwijderen"),
            nothing=self.tr("Nog geen huiswerk gegeven."),
        )
        self.lines.show_owner(session_id)

    def save_draft(self) -> None:
        """Keep the line that is being typed."""
        self.lines.save_draft()

    def leave(self) -> None:
        """The line that was typed becomes an act."""
        self.lines.finish()
