"""The sheet on which a client looks back before this talk, to be given along or sent."""

from typing import ClassVar, cast

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.services import reflection_sheets, sessions, trajectories

from .more import Deed
from .open_note import OpenNote
from .section import SectionCard


class ReflectionDeed(Deed):
    """In the menu of the note of a client's talk."""

    icon: ClassVar[str] = "printer"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.paper_dialog = PaperDialog(desk, self._paper, parent)

    def words(self) -> str:
        """The words of the menu."""
        return self.tr("Reflectieblad voor dit gesprek")

    def suits(self, card: SectionCard | None) -> bool:
        """For the note as a whole, of a client's talk."""
        if card is not None or not self._session_id:
            return False
        session = sessions.session(self.desk.vault, self._session_id)
        return trajectories.trajectory(self.desk.vault, session.trajectory_id).client_id is not None

    def run(self, card: SectionCard | None) -> None:  # noqa: ARG002 - it is about the whole note
        """Show the pages, with the ways to print or save them."""
        self.paper_dialog.open()

    @property
    def _session_id(self) -> int:
        return cast(OpenNote, self.parent()).session_id

    def _paper(self) -> Release:
        return reflection_sheets.sheet(self.desk.vault, self._session_id)
