"""The keyboard in the screens of groups and networks: where it begins, and that Tab goes down what is seen."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.programmes_played.windows import Window
from tests.services.group_worlds import make_group, plan_group
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.group import GroupView
from wellbeing_desktop.gui.views.group.details import DetailsPage
from wellbeing_desktop.gui.views.group.meetings import MeetingsPage

SAME_ROW = 10


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    return Window(desk, qtbot)


def _steps_up(view: View) -> int:
    """How often Tab goes up, from where the keyboard begins until it leaves the view or is back there."""
    first = here = view.focusWidget()
    heights: list[int] = []
    while here is not None and view.isAncestorOf(here) and (not heights or here is not first):
        heights.append(here.mapTo(view, QPoint(0, 0)).y())
        assert len(heights) < 100, "Tab goes round without coming back"
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = view.window().focusWidget()
    assert len(heights) > 1
    return sum(after < before - SAME_ROW for before, after in pairwise(heights))


def test_a_new_group_begins_at_its_name_and_goes_down(window: Window) -> None:
    view = window.go(GroupView, Place("group"))
    assert isinstance(view.page, DetailsPage)
    assert view.focusWidget() is view.page.name_edit
    assert _steps_up(view) == 0


@pytest.mark.parametrize("part", ["members", "meetings", "report", "details"])
def test_tab_goes_down_each_page_of_a_group(window: Window, part: str) -> None:
    world = make_group(window.desk.vault)
    plan_group(window.desk.vault, world)
    window.shell.resize(1440, 3000)
    view = window.go(GroupView, Place("group", world.group.id, part))
    QApplication.processEvents()
    assert view.focusWidget() is not None
    assert view.tabs.isAncestorOf(view.focusWidget())
    assert _steps_up(view) == 0


def test_the_keyboard_stays_in_the_view_when_the_planning_goes(window: Window) -> None:
    world = make_group(window.desk.vault)
    view = window.go(GroupView, Place("group", world.group.id, "meetings"))
    assert isinstance(view.page, MeetingsPage)
    window.press(view.page.planning.plan_button)
    assert not view.page.planning.isVisible()
    assert view.tabs.isAncestorOf(window.shell.focusWidget())
