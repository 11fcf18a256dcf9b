"""Reading along in the real program: its window is the program's, its end the lock, and the same report comes back."""

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.test_processes import PATIENCE, Start, alive, line, owner, rest, start
from tests.hands import PHRASE, make_vault, part, unlock, wait_for_main
from tests.program_fixture import Begin, Run
from tests.services import worlds
from wellbeing_desktop.app.program import SAMPLE
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.parts.countdown import Countdown
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.read_along import ReadAlong
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.report import ReadAlongView, ReportView
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.services import reports

__all__ = ["start"]


@pytest.fixture
def opened(qtbot: QtBot, begin: Begin, home: Path) -> Run:
    """The program with an open vault."""
    make_vault(home)
    run = begin()
    unlock(qtbot, run, PHRASE)
    wait_for_main(qtbot, run)
    return run


def read_along(run: Run) -> ReadAlong:
    """Somebody reads along in a report that was laid before them."""
    desk = run.program.desk
    session_id = worlds.begin(desk.vault).dialogue.id
    worlds.write(desk.vault, session_id)
    (report,) = (one for one in reports.make(desk.vault, session_id, "nl").after if isinstance(one, Report))
    reports.present(desk.vault, report.id)
    desk.go(Place("report", session_id))
    QApplication.processEvents()
    person = report.content.participants[0].participant_id
    desk.go(Place("read_along", session_id, f"{report.id}:{person}"))
    along = run.program.window
    assert isinstance(along, ReadAlong)
    return along


def wish(run: Run, along: ReadAlong) -> tuple[str, ...]:
    return ("--home", str(run.program.home), "--at", f"report:{along.view.place.id}")


@pytest.mark.parametrize("way", ["button", "close", "ctrl_l", "idle", "screen", "crash"])
def test_every_way_out_is_the_lock_and_comes_back_there(qtbot: QtBot, opened: Run, way: str) -> None:
    along = read_along(opened)
    view = along.view
    assert isinstance(view, ReadAlongView)
    if way == "button":
        qtbot.mouseClick(view.done_button, Qt.MouseButton.LeftButton)
    elif way == "close":
        along.close()
    elif way == "ctrl_l":
        qtbot.keyClick(view.reading_pane, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    elif way == "crash":
        opened.program.give_up()
    else:
        opened.program.leave(Cause(way))
    assert opened.ended
    assert opened.afterlife.wishes == [wish(opened, along)]
    assert not [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def test_a_second_start_brings_forward_nothing_else(opened: Run) -> None:
    along = read_along(opened)
    opened.program.come_forward()
    shells = [window for window in QApplication.topLevelWidgets() if isinstance(window, Shell)]
    assert along.isVisible()
    assert not any(shell.isVisible() for shell in shells)


def test_the_count_down_lies_over_it(qtbot: QtBot, opened: Run) -> None:
    along = read_along(opened)
    assert opened.program.keeper is not None
    opened.program.keeper.idle.warned.emit(12)
    assert len(along.findChildren(Countdown)) == 1


def test_what_was_answered_is_there_after_unlocking(qtbot: QtBot, opened: Run, begin: Begin) -> None:
    along = read_along(opened)
    view, place = along.view, f"report:{along.view.place.id}"
    assert isinstance(view, ReadAlongView)
    view.answer_panel.signature_pad.set_signature(worlds.INK)
    view.answer_panel.keep_button.click()
    view.done_button.click()
    run = begin(place=place)
    assert part(run, UnlockView)
    unlock(qtbot, run, PHRASE)
    shell = wait_for_main(qtbot, run)
    assert isinstance(shell.view, ReportView)
    assert shell.view.report is not None
    (given,) = reports.round_by_report(run.program.desk.vault, shell.view.report.id).responses
    assert given.signature is not None
    run.program.desk.back()
    assert shell.view.place.view == "today"


def test_the_sample_practice_begins_anew_at_the_report(qtbot: QtBot, begin: Begin, home: Path) -> None:
    run = begin(sample=True)
    qtbot.waitUntil(lambda: isinstance(run.program.window, Shell), timeout=PATIENCE)
    along = read_along(run)
    along.close()
    assert run.afterlife.wishes == [("--home", str(home), SAMPLE, *wish(run, along)[2:])]


def test_a_place_that_is_not_there_leads_to_the_first_screen(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    run = begin(place="report:4711")
    unlock(qtbot, run, PHRASE)
    shell = wait_for_main(qtbot, run)
    assert shell.view is not None
    assert shell.view.place.view == "today"
    assert shell.banner.news is None


def test_the_real_process_ends_and_unlocking_returns_to_the_report(qtbot: QtBot, start: Start, home: Path) -> None:
    make_vault(home)
    process = start("reading")
    assert line(process) == "open"
    word, number = line(process).split()
    assert word == "reading"
    assert rest(process)[0] == "", "nothing goes on behind the window"
    assert process.returncode == 0
    told = home / "told"
    qtbot.waitUntil(lambda: told.exists() and told.read_text() == f"unlock\nreport {number} 1\n", timeout=PATIENCE)
    fresh = owner(home)
    assert fresh not in (0, process.pid)
    command = Path(f"/proc/{fresh}/cmdline").read_text().split("\0")
    assert command[command.index("--at") + 1] == f"report:{number}"
    assert "Anna" not in " ".join(command)
    os.kill(fresh, signal.SIGTERM)
    qtbot.waitUntil(lambda: not alive(fresh), timeout=PATIENCE)


def test_killed_while_somebody_reads_along_it_comes_back_locked(
    qtbot: QtBot, start: Start, begin: Begin, home: Path
) -> None:
    make_vault(home)
    process = start("reading", KILLED="yes")
    assert line(process) == "open"
    assert line(process).startswith("reading")
    assert process.wait() == -signal.SIGKILL
    run = begin()
    assert part(run, UnlockView)
    assert run.program.keeper is None
