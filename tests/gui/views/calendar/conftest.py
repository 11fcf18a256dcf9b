"""A calendar in the real window, with one client's recovery plan in it."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.pictures import ENTRIES
from tests.gui.views.calendar.hand import CalendarHand
from tests.services import worlds
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.calendar import CalendarView


@pytest.fixture
def hand(qtbot: QtBot, desk: Desk) -> CalendarHand:
    places = (
        "note",
        "report",
        "client",
        "new_client",
        "new_trajectory",
        "trajectory",
        "rescheduling",
        "calendar_files",
    )
    elsewhere = dict.fromkeys(places, View)
    shell = Shell(desk, ENTRIES, {"calendar": CalendarView, **elsewhere})
    qtbot.addWidget(shell)
    shell.resize(1440, 900)
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    return CalendarHand(desk, shell)


@pytest.fixture
def world(hand: CalendarHand) -> worlds.World:
    """The plan of the practice's first client, with the calendar open at its first week."""
    made = worlds.begin(hand.desk.vault)
    hand.open(Place("calendar"))
    return made


@pytest.fixture
def spring(hand: CalendarHand) -> worlds.World:
    """A plan that had to avoid Koningsdag, Monday 27 April 2026, with the calendar open at that week."""
    made = worlds.begin(hand.desk.vault, starts_on=date(2026, 4, 20))
    hand.open(Place("calendar", part="2026-04-27"))
    return made
