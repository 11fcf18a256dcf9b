"""The goals of a trajectory, what the measures did meanwhile, and the homework that is still open."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.goals import Homework
from wellbeing_desktop.domain.programme import Audience, Programme
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, LinkRow
from wellbeing_desktop.gui.parts.compare_table import CompareTable
from wellbeing_desktop.gui.parts.goals_list import GoalsList
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import goals, homework, progress, sessions

from .scrolled import ScrolledPage


class GoalsPage(ScrolledPage):
    """For programmes of one client that set goals or evaluate."""

    key = "goals"
    title = str(QT_TRANSLATE_NOOP("TrajectoryView", "Doelen"))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.goals = GoalsList(desk, self)
        self.table = CompareTable(desk, self)
        self._goals_card = Card(parent=self)
        self._table_card = Card(parent=self)
        self._homework_card = Card(parent=self)
        self._goals_card.add(self.goals)
        self._table_card.add(self.table)
        self._rows = QVBoxLayout()
        self._homework_card.body.addLayout(self._rows)
        for card in (self._goals_card, self._table_card, self._homework_card):
            self.column.addWidget(card)
        self.column.addStretch(1)

    @staticmethod
    def suits(programme: Programme) -> bool:
        """Whether it sets goals with one client, or evaluates."""
        return goals.used_in(programme) and programme.audience is Audience.CLIENT

    def show_trajectory(self, trajectory_id: int) -> None:
        """Show this trajectory's goals; a goal that is being typed stays."""
        if trajectory_id != self.trajectory_id:
            self.leave()
            self.trajectory_id = trajectory_id
        self._goals_card.set_title(self.tr("Doelen van de deelnemer"))
        self._table_card.set_title(self.tr("Bij het begin en nu"))
        self._homework_card.set_title(self.tr("Huiswerk dat nog openstaat"))
        self.goals.show_trajectory(trajectory_id)
        measured = progress.compared(self.desk.vault, trajectory_id)
        self.table.show_rows(measured)
        self._table_card.setVisible(bool(measured))
        found = homework.open_in(self.desk.vault, trajectory_id)
        fill(self._rows, [self._homework(one) for one in found])
        self._homework_card.setVisible(bool(found))

    def leave(self) -> None:
        """A goal that is being typed becomes one."""
        if self.trajectory_id:
            self.goals.finish()

    def unsaved(self) -> bool:
        """Whether a goal that was typed could not be kept."""
        return bool(self.goals.field.text().strip())

    def _homework(self, given: Homework) -> LinkRow:
        talk = sessions.session(self.desk.vault, given.session_id)
        day = self.tr("gegeven op {day}").format(day=self.desk.formats.day(talk.day))
        row = LinkRow(given.text, day, self.tr("Nog niet verteld"))
        row.clicked.connect(lambda: self.desk.go(Place("note", talk.id)))
        return row
