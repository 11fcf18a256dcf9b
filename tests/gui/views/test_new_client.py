"""A new client from the calendar: name and first talk in one stroke, also by keyboard alone."""

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.in_front import in_front
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.calendar import CalendarView
from wellbeing_desktop.gui.views.new_client import NewClientView
from wellbeing_desktop.services import people
from wellbeing_desktop.vault import records

MOMENT = Place("new_client", part="2026-12-02T15:00")


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk) -> Shell:
    return in_front(qtbot, desk, {"new_client": NewClientView, "calendar": CalendarView})


def opened(desk: Desk, shell: Shell, place: Place = MOMENT) -> NewClientView:
    desk.go(place)
    assert isinstance(shell.view, NewClientView)
    return shell.view


def planned(desk: Desk) -> list[Session]:
    return records.select(desk.vault, Session, "ORDER BY id")


def test_without_a_moment_no_talk_is_asked_for(desk: Desk, shell: Shell) -> None:
    view = opened(desk, shell, Place("new_client"))
    assert not view.first_talk.isVisible()
    assert view.add_button.isVisible()
    assert view.plan_button.text() == "Toevoegen en traject plannen"


def test_client_and_talk_are_one_act_and_one_undo(desk: Desk, shell: Shell) -> None:
    view = opened(desk, shell)
    assert view.first_talk.isVisible()
    assert not view.add_button.isVisible()
    view.name_edit.setText("Zeynep Aydın")
    view.plan_button.click()
    [session] = planned(desk)
    assert session.begins == datetime(2026, 12, 2, 15)
    assert desk.history.current == Place("calendar", part="2026-12-02")
    desk.undo_last()
    assert people.clients(desk.vault) == []
    assert planned(desk) == []


def test_the_rest_is_planned_when_asked_for_and_the_screen_says_how_many(desk: Desk, shell: Shell) -> None:
    view = opened(desk, shell)
    assert not view.first_talk.whole_check.isVisible(), "an intake by itself has no rest"
    assert view.first_talk.kind_combo.currentText() == "Alleen een intake, volgens Begeleiding werk-privé"
    view.first_talk.kind_combo.setCurrentIndex(view.first_talk.kind_combo.count() - 1)
    view.first_talk.whole_check.click()
    assert view.first_talk.sum_label.isVisible()
    view.first_talk.time_edit.set_value(time(10))
    view.first_talk.day_edit.set_value(date(2026, 12, 3))
    view.name_edit.setText("Zeynep Aydın")
    view.plan_button.click()
    assert len(planned(desk)) > 1
    assert planned(desk)[0].begins == datetime(2026, 12, 3, 10)


def test_a_missing_name_is_said_at_its_field_and_keeps_what_was_chosen(desk: Desk, shell: Shell) -> None:
    view = opened(desk, shell)
    view.first_talk.minutes_spin.setValue(45)
    view.plan_button.click()
    assert view.name_field.error()
    assert view.first_talk.minutes_spin.value() == 45
    assert planned(desk) == []


def test_the_keyboard_alone_adds_both(desk: Desk, shell: Shell) -> None:
    view = opened(desk, shell)
    assert shell.focusWidget() is view.name_edit
    QTest.keyClicks(shell.focusWidget(), "Zeynep Aydin")
    for _ in range(40):
        if shell.focusWidget() is view.plan_button:
            break
        QTest.keyClick(shell.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(shell.focusWidget(), Qt.Key.Key_Return)
    assert len(planned(desk)) == 1
