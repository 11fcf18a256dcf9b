"""A concept that names somebody else says so before it is presented."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import open_report, window
from tests.services.worlds import World, add_client, begin, seal, write
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.people_index import PeopleIndex
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.report.names_notice import NamesNotice, names_notice
from wellbeing_desktop.services import addenda, notes, reports
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    add_client(practice_vault, "Wilhelmina Zijdewind")
    write(practice_vault, made.dialogue.id)
    return made


def opened(qtbot: QtBot, desk: Desk, world: World, text: str) -> tuple[Shell, ReportView, NamesNotice]:
    notes.save(desk.vault, world.dialogue.id, {"insights": (Line(text),)})
    reports.make(desk.vault, world.dialogue.id, "nl")
    shell = window(desk, qtbot)
    view = open_report(shell, desk, world.dialogue.id)
    return shell, view, names_notice(view.round_panel)


def test_a_name_is_asked_about_and_may_stay(qtbot: QtBot, desk: Desk, world: World) -> None:
    _shell, view, notice = opened(qtbot, desk, world, "Net als Wilhelmina en Chaima")
    qtbot.waitUntil(notice.isVisible, timeout=20_000)
    asked = "In dit verslag staat de naam van Wilhelmina Zijdewind. Hoort die hier?"
    assert notice.remark.text == asked
    assert view.round_panel.present_button.isEnabled()
    notice.allow_button.click()
    qtbot.waitUntil(lambda: not notice.isVisible())
    desk.undo_last()
    qtbot.waitUntil(notice.isVisible)


def test_the_way_to_the_note(qtbot: QtBot, desk: Desk, world: World) -> None:
    shell, _view, notice = opened(qtbot, desk, world, "Net als Wilhelmina")
    qtbot.waitUntil(notice.isVisible, timeout=20_000)
    desk.set_privacy(True)
    qtbot.waitUntil(lambda: "WZ" in notice.remark.text)
    notice.note_button.click()
    assert isinstance(shell.view, NoteView)


def test_once_presented_nothing_is_asked(qtbot: QtBot, desk: Desk, world: World) -> None:
    _shell, view, notice = opened(qtbot, desk, world, "Net als Wilhelmina")
    qtbot.waitUntil(notice.isVisible, timeout=20_000)
    view.round_panel.present_button.click()
    qtbot.waitUntil(lambda: not notice.isVisible())
    PeopleIndex.of(desk).prepare()
    assert not notice.isVisible()


def test_an_addendum_is_looked_through_as_well(qtbot: QtBot, desk: Desk, world: World) -> None:
    sealed = seal(desk.vault, world.dialogue.id)
    addenda.add(desk.vault, sealed.id, (Line("Wilhelmina was er ook"),))
    view = open_report(window(desk, qtbot), desk, world.dialogue.id)
    [panel] = view.side.addenda.panels()
    qtbot.waitUntil(names_notice(panel).isVisible, timeout=20_000)
    assert not names_notice(view.round_panel).isVisible()
    names_notice(panel).allow_button.click()
    qtbot.waitUntil(lambda: not names_notice(panel).isVisible())
