"""The meetings of a group: planned here, each leading to its note, with who was there."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.groups import Group
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, LinkRow
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import group_meetings, trajectories

from .attendance import AttendanceTable
from .page import GroupPage
from .planning import PlanCard


class MeetingsPage(GroupPage):
    """The plan while nothing runs, then the meetings and the attendance."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.planning = PlanCard(desk, self)
        self._list = Card(parent=self)
        self._board_button = button("", "quiet", "waypoints", self)
        self._board_button.clicked.connect(self._to_board)
        self._list.set_title(" ")
        self._list.add_action(self._board_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._list.body.addLayout(self._rows)
        self._attended = Card(parent=self)
        self.attendance = AttendanceTable(desk, self)
        self._attended.add(self.attendance)
        for card in (self.planning, self._list, self._attended):
            self.column.addWidget(card)
        self.column.addStretch(1)

    def show_group(self, group: Group) -> None:
        """Show what is planned, or the form to plan it."""
        self.group_id = group.id
        followed = self.followed()
        self.planning.setVisible(followed is None or followed.closed_on is not None)
        self.planning.show_group(group)
        self._list.setVisible(followed is not None)
        self._attended.setVisible(followed is not None)
        if followed is not None:
            self._show(followed)

    def _show(self, followed: Trajectory) -> None:
        vault = self.desk.vault
        programme = trajectories.programme_of(vault, followed)
        self._list.set_title(programme.title.get(self.desk.settings.language))
        self._board_button.setText(self.tr("Naar het traject"))
        meetings = trajectories.sessions_of(vault, followed.id)
        fill(self._rows, [self._row(one, programme) for one in meetings], self.tr("Nog geen bijeenkomsten gepland."))
        self._attended.set_title(self.tr("Aanwezigheid"))
        self.attendance.show_attendance(group_meetings.attendance(vault, followed.id))

    def _row(self, meeting: Session, programme: Programme) -> LinkRow:
        states: dict[SessionStatus, tuple[str, ChipKind]] = {
            SessionStatus.PLANNED: (self.tr("Gepland"), "neutral"),
            SessionStatus.HELD: (self.tr("Gehouden"), "ok"),
            SessionStatus.CANCELLED: (self.tr("Vervallen"), "neutral"),
            SessionStatus.NO_SHOW: (self.tr("Niemand gekomen"), "warning"),
        }
        kind = programme.kind(meeting.kind).title.get(self.desk.settings.language)
        title = self.tr("{number}. {kind}").format(number=meeting.number, kind=kind)
        when = self.desk.formats.appointment(meeting.day, meeting.start, meeting.ends.time())
        row = LinkRow(title, when, *states[meeting.status])
        row.clicked.connect(lambda: self.desk.go(Place("note", meeting.id)))
        return row

    def _to_board(self) -> None:
        followed = self.followed()
        if followed is not None:
            self.desk.go(Place("trajectory", followed.id))
