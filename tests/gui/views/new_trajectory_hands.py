"""What tests of the new trajectory do with the screen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.new_trajectory import NewTrajectoryView
from wellbeing_desktop.services import trajectories


def opened(desk: Desk, shell: Shell, client_id: int = 0) -> NewTrajectoryView:
    desk.go(Place("new_trajectory", client_id))
    assert isinstance(shell.view, NewTrajectoryView)
    return shell.view


def rows(view: NewTrajectoryView) -> list[list[str]]:
    tree, found = view.preview, []
    for week in range(tree.topLevelItemCount()):
        head = tree.topLevelItem(week)
        found.append([head.text(0)])
        found += [[head.child(at).text(column) for column in range(4)] for at in range(head.childCount())]
    return found


def planned(desk: Desk, client_id: int) -> list[Session]:
    return trajectories.sessions_of(desk.vault, trajectories.of_client(desk.vault, client_id)[0].id)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def planned_rows(view: NewTrajectoryView) -> list[list[str]]:
    return [row for row in rows(view) if len(row) == 4]
