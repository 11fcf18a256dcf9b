"""The goals of a trajectory: in the client's words, with where each stands once they are looked back on."""

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.goals import Goal, GoalState
from wellbeing_desktop.services import goals

from ..desk import Desk
from .line_list import LineList, Source
from .review_list import Reviewing


class GoalsList(LineList):
    """`show_trajectory` shows the goals; `reviewing` says whether they are looked back on here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, reviewing: bool = True) -> None:
        self._trajectory_id = 0
        source = Source(
            act=Act.SAVE_GOAL,
            read=lambda: goals.of_trajectory(desk.vault, self._trajectory_id),
            new=lambda: Goal(0, self._trajectory_id, "", made_on=desk.vault.now().date()),
            worded=goals.worded,
            remove=goals.remove,
            about=self._about,
        )
        looked_back_on = Reviewing(
            act=Act.SAVE_GOAL,
            answers=self._answers,
            answer=lambda goal: goal.state.value,
            reviewed=lambda goal, key, said: goals.reviewed(desk.vault, goal, GoalState(key), said),
            ask=lambda: self.tr("Wat is erover gezegd?"),
        )
        super().__init__(desk, source, parent, looked_back_on if reviewing else None)

    def show_trajectory(self, trajectory_id: int) -> None:
        """Show the goals of this trajectory; called again with the same id when something changed."""
        self._trajectory_id = trajectory_id
        self.name(
            ask=self.tr("Wat wil de deelnemer bereiken, in eigen woorden?"),
            add=self.tr("Toevoegen"),
            change=self.tr("Wijzigen"),
            remove=self.tr("Verwijderen"),
            nothing=self.tr("Nog geen doelen. Schrijf op wat de deelnemer wil bereiken."),
        )
        self.show_owner(trajectory_id)

    def _about(self, goal: Goal) -> str:
        formats = self.desk.formats
        said = []
        if goal.made_on:
            said.append(self.tr("gesteld op {day}").format(day=formats.long_date(goal.made_on)))
        if goal.reviewed_on:
            said.append(self.tr("teruggekeken op {day}").format(day=formats.long_date(goal.reviewed_on)))
        return " · ".join(said)

    def _answers(self) -> list[tuple[str, str]]:
        words = {
            GoalState.OPEN: self.tr("Open"),
            GoalState.REACHED: self.tr("Bereikt"),
            GoalState.CHANGED: self.tr("Veranderd"),
            GoalState.DROPPED: self.tr("Losgelaten"),
        }
        return [(state.value, said) for state, said in words.items()]
