"""The way from a meeting to the report about its group or network, which names nobody."""

from typing import ClassVar, cast

from wellbeing_desktop.domain.groups import GroupKind
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import groups, sessions, trajectories

from .more import Deed
from .open_note import OpenNote
from .section import SectionCard


class OrganisationDeed(Deed):
    """Suits the note of a meeting as a whole; a client's talk has no such report."""

    icon: ClassVar[str] = "users-round"

    def words(self) -> str:
        """Where it leads."""
        return self.tr("Verslag voor de organisatie")

    def suits(self, card: SectionCard | None) -> bool:
        """Only the whole note of a group's or a network's meeting."""
        return card is None and bool(self._session_id) and self._group_id() is not None

    def run(self, card: SectionCard | None) -> None:  # noqa: ARG002 - it is about the whole note
        """Go to the page where that report is made."""
        group_id = self._group_id()
        assert group_id is not None, "it is only offered for a meeting"
        network = groups.group(self.desk.vault, group_id).kind is GroupKind.NETWORK
        self.desk.go(Place("network", group_id, "effect") if network else Place("group", group_id, "report"))

    def _group_id(self) -> int | None:
        session = sessions.session(self.desk.vault, self._session_id)
        return trajectories.trajectory(self.desk.vault, session.trajectory_id).group_id

    @property
    def _session_id(self) -> int:
        return cast(OpenNote, self.parent()).session_id
