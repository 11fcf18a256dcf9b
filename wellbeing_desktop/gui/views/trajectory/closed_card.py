"""A trajectory that was closed: since when and why, what was planned for afterwards, and the ways on."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, LinkRow
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S
from wellbeing_desktop.services import closing, trajectories


class ClosedCard(Card):
    """Aftercare leads to its note; the trajectory can be opened again, or followed by a new one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._trajectory: Trajectory | None = None
        self._said, self._warning = QLabel(self), QLabel(self)
        for label in (self._said, self._warning):
            label.setWordWrap(True)
        restyle(self._warning, role="help")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_S)
        self.reopen_button = button("", "", "undo-2", self)
        self.again_button = button("", "primary", "calendar-plus", self)
        self.add(self._said)
        self.body.addLayout(self._rows)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.reopen_button)
        row.addWidget(self.again_button)
        self.body.addLayout(row)
        self.add(self._warning)
        self.reopen_button.clicked.connect(self._reopen)
        self.again_button.clicked.connect(self._follow)

    def show_trajectory(self, trajectory: Trajectory) -> None:
        """Show a closed trajectory."""
        assert trajectory.closed_on is not None, "only a closed trajectory is shown here"
        self._trajectory = trajectory
        self.set_title(self.tr("Dit traject is afgesloten"))
        day = self._desk.formats.long_date(trajectory.closed_on)
        because = trajectory.closed_because
        self._said.setText(
            self.tr("Afgesloten op {day}. Reden: {reason}").format(day=day, reason=because)
            if because
            else self.tr("Afgesloten op {day}.").format(day=day)
        )
        self.reopen_button.setText(self.tr("Weer openen"))
        self.again_button.setText(self.tr("Vervolgtraject plannen"))
        self.again_button.setVisible(trajectory.client_id is not None)
        self._warning.setText(
            self.tr("Weer openen laat toestemming die tot het einde van het traject gold, weer gelden.")
        )
        self._warning.setVisible(bool(closing.until_the_end(self._desk.vault, trajectory)))
        fill(self._rows, [self._aftercare(one) for one in closing.aftercare_of(self._desk.vault, trajectory.id)])

    def _aftercare(self, talk: Session) -> LinkRow:
        assert self._trajectory is not None, "rows are made for a trajectory"
        programme = trajectories.programme_of(self._desk.vault, self._trajectory)
        title = programme.kind(talk.kind).title.get(self._desk.settings.language)
        states: dict[SessionStatus, tuple[str, ChipKind]] = {
            SessionStatus.PLANNED: (self.tr("Gepland"), "accent"),
            SessionStatus.HELD: (self.tr("Gehouden"), "ok"),
            SessionStatus.CANCELLED: (self.tr("Vervallen"), "neutral"),
            SessionStatus.NO_SHOW: (self.tr("Niet gekomen"), "warning"),
        }
        when = self._desk.formats.appointment(talk.day, talk.start, talk.ends.time())
        row = LinkRow(title, when, *states[talk.status])
        row.clicked.connect(lambda: self._desk.go(Place("note", talk.id)))
        return row

    def _reopen(self) -> None:
        trajectory = self._trajectory
        if trajectory is not None:
            self._desk.act(lambda vault: closing.reopen(vault, trajectory.id))

    def _follow(self) -> None:
        if self._trajectory is not None:
            key = trajectories.programme_of(self._desk.vault, self._trajectory).key
            self._desk.go(Place("new_trajectory", self._trajectory.person, key))
