"""Take the time of a talk away, when it was begun by mistake."""

from typing import ClassVar, cast

from wellbeing_desktop.services import talk_timer

from .more import Deed
from .open_note import OpenNote
from .section import SectionCard


class ForgetTime(Deed):
    """For the note of a talk that was timed; undo counts on."""

    icon: ClassVar[str] = "eraser"

    def words(self) -> str:
        """The words of the menu."""
        return self.tr("Wis de tijd van het gesprek")

    def suits(self, card: SectionCard | None) -> bool:
        """When the time was begun."""
        return card is None and talk_timer.of_session(self.desk.vault, self._session_id) is not None

    def run(self, card: SectionCard | None) -> None:  # noqa: ARG002 - it is about the whole talk
        """As if it was never begun."""
        self.desk.act(lambda vault: talk_timer.forget(vault, self._session_id))

    @property
    def _session_id(self) -> int:
        return cast(OpenNote, self.parent()).session_id
