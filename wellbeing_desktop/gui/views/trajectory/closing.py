"""The course of a trajectory: more talks, another rhythm, closing it, and what comes after."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.rhythm import Extension
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, LinkRow
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import closing, rhythm, trajectories

from .closed_card import ClosedCard
from .closing_card import ClosingCard
from .rhythm_card import RhythmCard
from .scrolled import ScrolledPage
from .told_row import ToldRow


class ClosingPage(ScrolledPage):
    """Every trajectory can end."""

    key = "closing"
    title = str(QT_TRANSLATE_NOOP("TrajectoryView", "Verloop en afsluiten"))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rhythm_card = RhythmCard(desk, self)
        self.closing_card = ClosingCard(desk, self)
        self.closed_card = ClosedCard(desk, self)
        self.course_card = Card(parent=self)
        self._course = QVBoxLayout()
        self.course_card.body.addLayout(self._course)
        for card in (self.closed_card, self.rhythm_card, self.closing_card, self.course_card):
            self.column.addWidget(card)
        self.column.addStretch(1)

    @staticmethod
    def suits(programme: Programme) -> bool:
        """Whether it has phases, as every programme should."""
        return bool(programme.phases)

    def show_trajectory(self, trajectory_id: int) -> None:
        """Show where this trajectory stands."""
        self.trajectory_id = trajectory_id
        vault = self.desk.vault
        trajectory = trajectories.trajectory(vault, trajectory_id)
        running = trajectory.closed_on is None
        turned = self.closed_card.isVisible() if running else self.closing_card.isVisible()
        keyboard = turned and self.isAncestorOf(self.window().focusWidget())
        self.rhythm_card.show_trajectory(trajectory, trajectories.programme_of(vault, trajectory))
        self.closing_card.setVisible(running)
        self.closed_card.setVisible(not running)
        if running:
            self.closing_card.show_ending(closing.ending(vault, trajectory_id, self.desk.settings.language))
        else:
            self.closed_card.show_trajectory(trajectory)
        if keyboard:  # the button that was pressed has just gone
            (self.closing_card.close_button if running else self.closed_card.reopen_button).setFocus()
        self._show_course(trajectory)

    def _show_course(self, trajectory: Trajectory) -> None:
        self.course_card.set_title(self.tr("Hoe het traject verliep"))
        extended = [self._extension(one) for one in rhythm.extensions(self.desk.vault, trajectory.id)]
        earlier = [self._earlier(one) for one in closing.chain(self.desk.vault, trajectory.id)]
        later = [self._later(one) for one in closing.followed_by(self.desk.vault, trajectory.id)]
        fill(self._course, [*later, *extended, *earlier])
        self.course_card.setVisible(bool(extended or earlier or later))

    def _extension(self, one: Extension) -> QWidget:
        title = self.tr("Verlengd met %n gesprek(ken)", "", one.talks)
        return ToldRow(title, one.because, self.desk.formats.long_date(one.made_on))

    def _earlier(self, one: Trajectory) -> LinkRow:
        return self._link(one, self.tr("Vervolg op"))

    def _later(self, one: Trajectory) -> LinkRow:
        return self._link(one, self.tr("Teruggekomen"))

    def _link(self, one: Trajectory, state: str) -> LinkRow:
        title = trajectories.programme_of(self.desk.vault, one).title.get(self.desk.settings.language)
        began = self.tr("begonnen op {day}").format(day=self.desk.formats.long_date(one.starts_on))
        row = LinkRow(title, began, state)
        row.clicked.connect(lambda: self.desk.go(Place("trajectory", one.id)))
        return row
