"""Who helped whom with what, and which themes came up: all meetings together."""

from collections import Counter

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.groups import Group, Help
from wellbeing_desktop.domain.trajectory import Session, Trajectory
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, LinkRow
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.services import group_meetings, groups, trajectories

from .page import GroupPage


class HelpPage(GroupPage):
    """Each line leads to the note of its meeting."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._help, self._themes = Card(parent=self), Card(parent=self)
        self._principle = QLabel()
        self._principle.setWordWrap(True)
        restyle(self._principle, role="muted")
        self._help.set_title(" ")
        self._help.add(self._principle)
        self._help_rows, self._theme_rows = QVBoxLayout(), QVBoxLayout()
        for card, rows in ((self._help, self._help_rows), (self._themes, self._theme_rows)):
            rows.setSpacing(4)
            card.body.addLayout(rows)
            self.column.addWidget(card)
        self.column.addStretch(1)

    def show_group(self, group: Group) -> None:
        """Show the help and the themes of what the group follows."""
        self.group_id = group.id
        followed = self.followed()
        self._help.set_title(self.tr("Wie hielp wie"))
        self._themes.set_title(self.tr("Thema’s"))
        self._principle.setText(self.tr("Helpen doet de helper net zo goed als wie geholpen wordt."))
        names = {one.member.id: self.desk.name(one.name) for one in groups.members(self.desk.vault, group.id)}
        helps = group_meetings.helps_of(self.desk.vault, followed.id) if followed else []
        fill(
            self._help_rows,
            [self._row(meeting, one, names) for meeting, one in helps],
            self.tr("Nog niets vastgelegd. Dat doet u in de notitie van een bijeenkomst."),
        )
        fill(
            self._theme_rows,
            self._talked(followed) if followed else [],
            self.tr("Nog geen thema’s aangevinkt. Dat doet u in de notitie van een bijeenkomst."),
        )

    def _row(self, meeting: Session, one: Help, names: dict[int, str]) -> LinkRow:
        helped = names.get(one.helped_id or 0, self.tr("de groep"))
        title = self.tr("{helper} hielp {helped}").format(helper=names.get(one.helper_id, ""), helped=helped)
        row = LinkRow(title, f"{one.with_what} · {self.desk.formats.day(meeting.day)}")
        row.clicked.connect(lambda: self.desk.go(Place("note", meeting.id)))
        return row

    def _talked(self, followed: Trajectory) -> list[QWidget]:
        vault, language = self.desk.vault, self.desk.settings.language
        meetings = trajectories.sessions_of(vault, followed.id)
        counted = Counter(key for meeting in meetings for key in group_meetings.themes(vault, meeting.id))
        made: list[QWidget] = []
        for theme in trajectories.programme_of(vault, followed).themes:
            if counted[theme.key]:
                times = self.tr("bij %n bijeenkomst(en)", "", counted[theme.key])
                label = QLabel(f"{theme.title.get(language)} · {times}")
                label.setWordWrap(True)
                made.append(label)
        return made
