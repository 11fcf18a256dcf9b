"""Reading along with a participant, from the note: in the report of this talk."""

from typing import ClassVar, cast

from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import reports

from .more import Deed
from .open_note import OpenNote
from .section import SectionCard


class AlongDeed(Deed):
    """In the menu of a note whose talk has a report; with more than one participant the report asks with whom."""

    icon: ClassVar[str] = "users"
    keys: ClassVar[str] = "F9"

    def words(self) -> str:
        """The words of the menu."""
        return self.tr("Het verslag laten meelezen")

    def suits(self, card: SectionCard | None) -> bool:
        """For the note as a whole, once there is a report."""
        return card is None and reports.round_of(self.desk.vault, self._session_id) is not None

    def run(self, card: SectionCard | None) -> None:  # noqa: ARG002 - it is about the whole note
        """Read along with the only participant, or choose one beside the report."""
        found = reports.round_of(self.desk.vault, self._session_id)
        assert found is not None, "it suits only a talk with a report"
        people = found.report.content.participants
        if len(people) > 1:
            self.desk.go(Place("report", self._session_id, "read_along"))
        else:
            part = f"{found.report.id}:{people[0].participant_id}"
            self.desk.go(Place("read_along", self._session_id, part))

    @property
    def _session_id(self) -> int:
        return cast(OpenNote, self.parent()).session_id
