"""The window of the program with some of its views, in front of everything and with the keyboard."""

from collections.abc import Mapping

from pytestqt.qtbot import QtBot

from tests.gui.pictures import ENTRIES
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.view import View


def in_front(qtbot: QtBot, desk: Desk, views: Mapping[str, type[View]]) -> Shell:
    """The window, 1440 by 900; no view is shown yet."""
    made = Shell(desk, ENTRIES, views)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
