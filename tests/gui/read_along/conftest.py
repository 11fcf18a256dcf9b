"""The real window with every screen, at a presented report; and somebody who reads along in it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.read_along.tools import along_with
from tests.services.worlds import World, begin, write
from wellbeing_desktop.app import screens
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.read_along import ReadAlong
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.services import practice, reports


@pytest.fixture
def world(desk: Desk) -> World:
    made = begin(desk.vault)
    write(desk.vault, made.dialogue.id)
    return made


@pytest.fixture
def report(desk: Desk, world: World) -> Report:
    reports.make(desk.vault, world.dialogue.id, "nl")
    found = reports.round_of(desk.vault, world.dialogue.id)
    assert found is not None
    reports.present(desk.vault, found.report.id)
    return found.report


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot, report: Report, qapp: QApplication) -> Iterator[Shell]:
    """The real window with every screen, at the report, where something could be undone."""
    made = Shell(desk, screens.ENTRIES, screens.factories(lambda: None))
    qtbot.addWidget(made)
    made.resize(1280, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    begin(desk.vault, "Zwaan Kaptein")
    desk.act(lambda vault: practice.save(vault, replace(practice.current(vault), phone="020 555 01 42")), quiet=True)
    assert desk.undo.next_undo() is not None
    desk.go(Place("clients"))
    desk.go(Place("report", report.session_id))
    qapp.processEvents()  # a person is never so quick that the screen has not come to rest
    yield made
    made.hide()


@pytest.fixture
def along(shell: Shell, desk: Desk, qtbot: QtBot, report: Report) -> ReadAlong:
    return along_with(shell, desk, qtbot, report)
