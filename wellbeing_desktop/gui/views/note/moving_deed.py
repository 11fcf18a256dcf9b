"""Moving a whole note to another talk, from the menu of the note."""

from typing import ClassVar, cast

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import note_moving

from .more import Deed
from .moving import MovingDialog
from .open_note import OpenNote
from .section import SectionCard


class MovingDeed(Deed):
    """For the note of a client's talk in which something was written."""

    icon: ClassVar[str] = "folder-output"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.dialog: MovingDialog | None = None

    def words(self) -> str:
        """The words of the menu."""
        return self.tr("Naar een ander gesprek verplaatsen")

    def suits(self, card: SectionCard | None) -> bool:
        """For the note as a whole, of a client's talk."""
        number = self._view.session_id
        return card is None and bool(number) and note_moving.client_of(self.desk.vault, number) is not None

    def run(self, card: SectionCard | None) -> None:  # noqa: ARG002 - it is about the whole note
        """Keep all that was typed, and ask where it belongs."""
        self._view.leave()
        if self._view.unsaved():
            return
        if not note_moving.can_move_from(self.desk.vault, self._view.session_id):
            self.desk.say(self.tr("In deze notitie staat nog niets dat verplaatst kan worden."))
            return
        if self.dialog is None:
            self.dialog = MovingDialog(self.desk, cast(QWidget, self.parent()))
        self.dialog.show_session(self._view.session_id)

    @property
    def _view(self) -> OpenNote:
        return cast(OpenNote, self.parent())
