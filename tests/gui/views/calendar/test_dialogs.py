"""The calendar's small windows for everyone: names, keys and room for the words, in both languages and text sizes."""

from datetime import date, time

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.test_accessible_entrance import wrong_with
from tests.services import worlds
from wellbeing_desktop.domain.appointments import Appointment, CalendarWishes, Region, Repeats
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.calendar.appointment import AppointmentDialog
from wellbeing_desktop.gui.views.calendar.geometry import Moment
from wellbeing_desktop.gui.views.calendar.new_talk import NewTalkDialog
from wellbeing_desktop.gui.views.calendar.own_time import OwnTime
from wellbeing_desktop.gui.views.calendar.wishes import WishesDialog
from wellbeing_desktop.services import appointments, wishes

DAY = date(2026, 11, 27)


@pytest.fixture
def holder(desk: Desk, qtbot: QtBot) -> QWidget:
    worlds.begin(desk.vault)
    appointments.save(desk.vault, Appointment(0, DAY, time(12), 60, "Intervisie", "", Repeats.WEEKLY))
    wishes.save(desk.vault, CalendarWishes(1, Region.MIDDLE, milestones=True))
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(desk: Desk, holder: QWidget, name: str) -> QDialog:
    if name == "talk":
        talk = NewTalkDialog(desk, holder)
        talk.offer(Moment(DAY, 600), 60)
        return talk
    if name in ("schools", "milestones"):
        dialog = WishesDialog(desk, holder)
        dialog.open()
        dialog.page_segments.chosen.emit(name)
        return dialog
    own = OwnTime(desk, holder)
    if name == "list":
        own.open_list()
        assert own.list is not None
        return own.list
    if name == "new":
        own.make(Moment(DAY, 600), 60)
    else:
        own.edit(appointments.between(desk.vault, DAY, DAY)[0])
    assert isinstance(own.dialog, AppointmentDialog)
    return own.dialog


@pytest.mark.parametrize("name", ["new", "one of many", "list", "schools", "milestones", "talk"])
def test_everybody_can_use_it(desk: Desk, holder: QWidget, name: str) -> None:
    dialog = opened(desk, holder, name)
    settle()
    assert wrong_with(dialog, (dialog.sizeHint(),)) == ""
    dialog.hide()
