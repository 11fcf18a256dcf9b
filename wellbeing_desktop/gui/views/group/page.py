"""What every page of a group is: cards below each other."""

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.groups import Group
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.card_column import CardColumn
from wellbeing_desktop.services import groups


class GroupPage(QWidget):
    """A page in the stack of `GroupView`, made when it is first shown; `column` takes the cards."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.group_id = 0
        self.column = CardColumn(self).column

    def show_group(self, group: Group) -> None:
        """Show this group; called again when something changed, the language as well."""
        raise NotImplementedError

    def followed(self) -> Trajectory | None:
        """What the group follows now, else what it followed last."""
        found = groups.trajectories_of(self.desk.vault, self.group_id)
        return next((one for one in found if one.closed_on is None), next(iter(found), None))

    def leave(self) -> None:
        """Called before another page, view or the lock."""
