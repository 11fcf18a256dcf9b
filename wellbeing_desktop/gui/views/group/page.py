"""What every page of a group is: cards below each other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.groups import Group
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.page_scroll import PageScroll
from wellbeing_desktop.gui.tokens import SPACE_M
from wellbeing_desktop.services import groups


class GroupPage(QWidget):
    """A page in the stack of `GroupView`, made when it is first shown; `column` takes the cards."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.group_id = 0
        self.scroller = PageScroll(self)
        self.scroller.setWidgetResizable(True)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, SPACE_M)
        self.column.setSpacing(SPACE_M)
        self.scroller.setWidget(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.scroller)

    def show_group(self, group: Group) -> None:
        """Show this group; called again when something changed, the language as well."""
        raise NotImplementedError

    def followed(self) -> Trajectory | None:
        """What the group follows now, else what it followed last."""
        found = groups.trajectories_of(self.desk.vault, self.group_id)
        return next((one for one in found if one.closed_on is None), next(iter(found), None))

    def leave(self) -> None:
        """Called before another page, view or the lock."""
