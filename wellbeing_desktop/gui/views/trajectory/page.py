"""What every page of a trajectory is."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load


class TrajectoryPage(QWidget):
    """A page in the stack of `TrajectoryView`, made when it is first shown; a subclass may name its form.

    `key` is the part of a place, `title` the Dutch words of its segment, marked with
    QT_TRANSLATE_NOOP("TrajectoryView", ...).
    """

    key: ClassVar[str]
    title: ClassVar[str]
    form: ClassVar[str] = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.trajectory_id = 0
        if self.form:
            load(self, self.form)

    @staticmethod
    def suits(programme: Programme) -> bool:
        """Whether trajectories of this programme have the page."""
        raise NotImplementedError

    def show_trajectory(self, trajectory_id: int) -> None:
        """Show this trajectory; called again with the same id when something changed, the language as well."""
        raise NotImplementedError

    def leave(self) -> None:
        """Called before another page, view or the lock: save what was typed."""

    def unsaved(self) -> bool:
        """Whether something typed is not in the vault even after `leave`."""
        return False
