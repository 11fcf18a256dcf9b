"""The goals in the note: set before the programme goes on to work on them, looked back on at an evaluation."""

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.programme import Audience, Gate, Programme, SessionKind
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.compare_table import CompareTable
from wellbeing_desktop.gui.parts.goals_list import GoalsList
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import progress, sessions

from .beside import NoteCard, Side, Talk


def _sets_goals(programme: Programme, kind: SessionKind) -> bool:
    """Whether this kind of talk comes before the phase that waits for goals."""
    for phase in programme.phases:
        if Gate.GOALS in phase.opens:
            return False
        if kind.key in phase.sessions:
            return any(Gate.GOALS in later.opens for later in programme.phases)
    return False


class GoalsCard(NoteCard):
    """Above the note of an evaluation, with the measures first and last; below that of an intake."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._trajectory_id = 0
        self._all_button = button("", "quiet", parent=self)
        self._all_button.clicked.connect(lambda: desk.go(Place("trajectory", self._trajectory_id, "goals")))
        self.add_action(self._all_button)
        self.goals = GoalsList(desk, self)
        self.goals.edited.connect(self.edited)
        self.table = CompareTable(desk, self)
        self.add(self.goals)
        self.add(self.table)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Above an evaluation, below a talk at which goals are set, nowhere else; only for one client's programme."""
        if talk.programme.audience is not Audience.CLIENT:
            return None
        if talk.kind.evaluation:
            return Side.ABOVE
        return Side.BELOW if _sets_goals(talk.programme, talk.kind) else None

    def show_session(self, session_id: int) -> None:
        """Show the goals of this session's trajectory."""
        self.session_id = session_id
        self._trajectory_id = sessions.session(self.desk.vault, session_id).trajectory_id
        self.set_title(self.tr("Doelen"))
        self._all_button.setText(self.tr("Naar het traject"))
        self.goals.show_trajectory(self._trajectory_id)
        measured = progress.compared(self.desk.vault, self._trajectory_id)
        self.table.show_rows(tuple(one for one in measured if one.latest is not None))

    def save_draft(self) -> None:
        """Keep the lines that are being typed."""
        self.goals.save_draft()

    def leave(self) -> None:
        """What was typed becomes an act."""
        self.goals.finish()
