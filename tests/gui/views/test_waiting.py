"""Wacht op antwoord in the real window: who is waited for, reminding them, and the way to their answer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.pictures import ENTRIES
from tests.gui.views.note_tools import Elsewhere, focused
from tests.services.round_tools import AGREES, asked
from tests.services.worlds import World, begin, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.reports import Reminder, ReminderWay, Report
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.today import TodayView
from wellbeing_desktop.gui.views.waiting import WaitingView
from wellbeing_desktop.gui.views.waiting.card import OwedRow, WaitingCard
from wellbeing_desktop.services import people, reports
from wellbeing_desktop.vault import records


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot) -> Shell:
    factories = {"waiting": WaitingView, "report": ReportView, "today": TodayView, "note": Elsewhere}
    shell = Shell(desk, ENTRIES, factories)
    qtbot.addWidget(shell)
    shell.resize(1093, 614)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    return shell


@pytest.fixture
def world(desk: Desk) -> World:
    made = begin(desk.vault)
    reachable = replace(made.colleague, phone="06 1234 5678", email="chaima@example.org")
    people.change_contact(desk.vault, reachable, "Gemeente Waterrijk")
    return made


@pytest.fixture
def report(desk: Desk, world: World, clock: Clock) -> Report:
    """Presented eight days ago; the client has agreed."""
    write(desk.vault, world.dialogue.id)
    made = next(r for r in reports.make(desk.vault, world.dialogue.id, "nl").after if isinstance(r, Report))
    reports.present(desk.vault, made.id)
    reports.respond(desk.vault, made.id, asked(made)[0], AGREES)
    clock.turn(days=8)
    return made


def opened(shell: Shell, desk: Desk) -> WaitingView:
    desk.go(Place("waiting"))
    assert isinstance(shell.view, WaitingView)
    return shell.view


def said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text() and label.isVisibleTo(widget)]


def row(view: WaitingView) -> OwedRow:
    (found,) = [one for one in view.findChildren(OwedRow) if one.isVisible()]
    return found


def reminders(desk: Desk) -> list[str]:
    return [one.how for one in records.select(desk.vault, Reminder, "ORDER BY id")]


def test_nobody_is_waited_for(shell: Shell, desk: Desk, world: World) -> None:
    view = opened(shell, desk)
    assert view.nobody.isVisible()
    view.nobody.findChild(QPushButton).click()
    assert desk.history.current == Place("today")
    assert world.client.name == "Anna de Vries"


def test_whom_it_waits_for_and_since_when(shell: Shell, desk: Desk, report: Report) -> None:
    view = opened(shell, desk)
    (card,) = [one for one in view.findChildren(WaitingCard) if one.isVisible()]
    assert "Chaima El Idrissi" in said(card)
    assert "06 1234 5678 · chaima@example.org" in said(card)
    assert f"Dialooggesprek, wo 25 nov · Anna de Vries · {report.number}" in said(card)
    assert "Nog niet herinnerd." in said(card)
    assert any(text.startswith("8 dag") for text in said(card))


def test_with_names_hidden_no_number_is_shown(shell: Shell, desk: Desk, report: Report) -> None:
    view = opened(shell, desk)
    QTest.keyClick(shell, Qt.Key.Key_F8)
    shown = " ".join(said(view))
    assert report.number in shown
    assert not [word for word in ("Chaima", "Anna", "06 1234", "example.org") if word in shown]


def test_a_reminder_is_written_down_by_keyboard(shell: Shell, desk: Desk, report: Report) -> None:
    view = opened(shell, desk)
    row(view).remind_button.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert focused() is row(view).how_combo
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    row(view).keep_button.click()
    assert reminders(desk) == [ReminderWay.TALK]
    assert "Laatst herinnerd op di 1 dec, in gesprek." in said(row(view))
    row(view).remind_button.click()
    line = row(view).how_combo.lineEdit()
    assert line is not None
    line.clear()
    row(view).keep_button.click()
    assert reminders(desk) == [ReminderWay.TALK], "nothing says nothing"
    QTest.keyClicks(line, "briefje")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert reminders(desk) == [ReminderWay.TALK, "briefje"]
    assert "Laatst herinnerd op di 1 dec, briefje." in said(row(view))
    assert report.id == 1


def test_the_answer_is_one_press_away(shell: Shell, desk: Desk, report: Report, qtbot: QtBot) -> None:
    row(opened(shell, desk)).answer_button.click()
    view = shell.view
    assert isinstance(view, ReportView)
    qtbot.waitUntil(view.answer_panel.isVisible)
    assert view.answer_panel.participant_id == asked(report)[1]


def test_today_leads_to_the_list(shell: Shell, desk: Desk, report: Report) -> None:
    desk.go(Place("today"))
    assert isinstance(shell.view, TodayView)
    lines = [one for one in shell.view.findChildren(LinkRow) if "Wacht op antwoord" in one.accessibleName()]
    lines[0].click()
    assert desk.history.current == Place("waiting")
    assert report.id == 1
