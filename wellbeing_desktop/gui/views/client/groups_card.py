"""The groups a client is in, with the lines about this client alone."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.groups import Group, Member
from wellbeing_desktop.services import group_meetings, groups

from ...desk import Desk
from ...parts import Card, LinkRow
from ...parts.rows import fill
from ...places import Place
from ...theme import restyle


class GroupsCard(Card):
    """Hidden for a client who is and was in no group."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.set_title(" ")
        self.body.addLayout(self._rows)

    def show_client(self, client_id: int) -> None:
        """Show this client's groups, and what was written about this client at their meetings."""
        found = groups.of_client(self._desk.vault, client_id)
        self.setVisible(bool(found))
        self.set_title(self.tr("Groepen"))
        fill(self._rows, [row for group, member in found for row in self._of(group, member)])

    def _of(self, group: Group, member: Member) -> list[QWidget]:
        formats = self._desk.formats
        state = self.tr("Lid") if member.left_on is None else self.tr("Lid geweest")
        since = self.tr("sinds {day}").format(day=formats.long_date(member.joined_on)) if member.joined_on else ""
        until = self.tr("tot en met {day}").format(day=formats.long_date(member.left_on)) if member.left_on else ""
        row = LinkRow(group.name, " · ".join(part for part in (since, until) if part), state, "neutral")
        row.clicked.connect(lambda: self._desk.go(Place("group", group.id)))
        lines = group_meetings.lines_of(self._desk.vault, member.id)
        return [row, *(self._line(f"{formats.date(meeting.day)}: {text}") for meeting, text in lines)]

    def _line(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setContentsMargins(12, 0, 12, 0)
        restyle(label, role="subtitle")
        return label
