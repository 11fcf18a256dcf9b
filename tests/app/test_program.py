"""The program from window to window: locking with everything in place, the sample practice, coming forward."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, make_vault, part, press, unlock, wait_for_main
from tests.program_fixture import Begin, Run
from tests.services import worlds
from wellbeing_desktop.app.program import SAMPLE
from wellbeing_desktop.app.samples import remove_samples
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.parts.countdown import Countdown
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.help import HelpView
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.services import notes, people, snapshots
from wellbeing_desktop.services.sample_guidance_text import read as guidance
from wellbeing_desktop.services.sample_text import read
from wellbeing_desktop.settings.device import SettingsFile


@pytest.fixture
def opened(qtbot: QtBot, begin: Begin, home: Path) -> Run:
    """The program with an open vault."""
    make_vault(home)
    run = begin()
    unlock(qtbot, run, PHRASE)
    wait_for_main(qtbot, run)
    return run


def reopened(qtbot: QtBot, begin: Begin, **options: object) -> Run:
    """The program started and opened once more."""
    run = begin(**options)
    unlock(qtbot, run, PHRASE)
    wait_for_main(qtbot, run)
    return run


def test_ctrl_l_in_the_middle_of_a_word_keeps_the_word(qtbot: QtBot, begin: Begin, opened: Run) -> None:
    number = worlds.begin(opened.program.desk.vault).dialogue.id
    opened.program.desk.go(Place("note", number))
    shell = wait_for_main(qtbot, opened)
    assert isinstance(shell.view, NoteView)
    shell.view.cards["insights"].edit.insertPlainText("midden in een wo")
    qtbot.keyClick(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert opened.afterlife.codes == [0]
    assert opened.afterlife.wishes == [("--home", str(opened.program.home), "--at", f"note:{number}")]
    assert not shell.isVisible()
    again = reopened(qtbot, begin)
    kept = {note.section: note.lines[0].text for note in notes.written(again.program.desk.vault, number)}
    assert kept == {"insights": "midden in een wo"}


def test_closing_the_window_saves_and_ends_for_good(qtbot: QtBot, opened: Run) -> None:
    wait_for_main(qtbot, opened).close()
    assert opened.afterlife.codes == [0]
    assert opened.afterlife.wishes == []


def test_the_button_locks(qtbot: QtBot, opened: Run) -> None:
    buttons = wait_for_main(qtbot, opened).navigation.findChildren(QPushButton)
    press(qtbot, next(button for button in buttons if "Vergrendelen" in button.accessibleName()))
    assert opened.afterlife.wishes


def test_idleness_counts_down_in_sight_and_locks(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    run = reopened(qtbot, begin, idle_seconds=1.0)
    shell = wait_for_main(qtbot, run)
    qtbot.waitUntil(lambda: any(cover.isVisible() for cover in shell.findChildren(Countdown)))
    qtbot.waitUntil(lambda: run.ended)
    assert run.afterlife.wishes == [("--home", str(home))]
    assert not shell.isVisible()


def test_the_minutes_of_idleness_are_a_setting(qtbot: QtBot, opened: Run) -> None:
    assert opened.program.keeper is not None
    opened.program.desk.change_settings(idle_minutes=1)
    assert opened.program.keeper.idle.seconds == 60


def test_a_snapshot_is_made_when_there_is_something_new(qtbot: QtBot, begin: Begin, opened: Run, home: Path) -> None:
    worlds.add_client(opened.program.desk.vault)
    opened.program.leave(Cause.USER)
    first = snapshots.latest(home / "snapshots")
    assert first is not None
    looked_only = reopened(qtbot, begin)
    assert wait_for_main(qtbot, looked_only).navigation
    looked_only.program.leave(Cause.USER)
    assert snapshots.latest(home / "snapshots") == first
    written = reopened(qtbot, begin)
    worlds.add_client(written.program.desk.vault, "Nog Iemand")
    written.program.leave(Cause.SLEEP)
    assert snapshots.latest(home / "snapshots") == first, "there is no time for one before the computer sleeps"
    later = reopened(qtbot, begin)
    later.program.leave(Cause.USER)
    second = snapshots.latest(home / "snapshots")
    assert second is not None
    assert second.sequence == first.sequence + 1


def test_a_snapshot_that_fails_is_told_at_the_next_start_only(
    qtbot: QtBot, begin: Begin, opened: Run, home: Path
) -> None:
    worlds.add_client(opened.program.desk.vault)
    stick = home / "stick"
    opened.program.desk.change_settings(snapshot_folder=str(stick))
    opened.program.leave(Cause.USER)
    assert opened.ended
    again = begin()
    assert "momentopname" in part(again, UnlockView).news_label.text()
    unlock(qtbot, again, PHRASE)
    wait_for_main(qtbot, again)
    stick.mkdir()
    again.program.leave(Cause.USER)
    assert snapshots.latest(stick) is not None, "what was due is still due"
    assert part(begin(), UnlockView).news_label.text() == ""


def test_the_sample_practice_never_touches_the_own_one(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    before = {path: path.read_bytes() for path in home.glob("vault*")}
    run = begin(sample=True)
    shell = wait_for_main(qtbot, run)
    assert shell.ribbon.isVisible()
    assert len(people.clients(run.program.desk.vault)) == len((*read("nl").clients, *guidance("nl").clients))
    assert run.program.desk.vault.path.parent.parent == home
    worlds.add_client(run.program.desk.vault, "Iemand Anders")
    assert run.program.keeper is not None
    assert run.program.keeper.backups.folder == run.program.desk.vault.path.parent / "snapshots"
    run.program.desk.change_settings(language="en")
    press(qtbot, shell.ribbon.findChildren(QPushButton)[0])
    assert run.afterlife.wishes == [("--home", str(home))]
    assert SettingsFile(home).value.language == "nl"
    assert {path: path.read_bytes() for path in home.glob("vault*")} == before
    assert not list(home.glob("sample-*"))
    assert not (home / "snapshots").exists() or not list((home / "snapshots").iterdir())


def test_what_a_killed_sample_left_is_removed(home: Path) -> None:
    (home / "sample-abc").mkdir()
    (home / "sample-abc" / "vault.db").touch()
    remove_samples(home)
    assert list(home.iterdir()) == []


def test_the_sample_can_be_opened_from_help(qtbot: QtBot, opened: Run) -> None:
    opened.program.desk.go(Place("help"))
    view = wait_for_main(qtbot, opened).view
    assert isinstance(view, HelpView)
    view.sample_button.click()
    assert opened.afterlife.wishes == [("--home", str(opened.program.home), SAMPLE)]
    assert opened.afterlife.codes == [0]


def test_a_minimised_window_comes_forward(qtbot: QtBot, opened: Run) -> None:
    shell = wait_for_main(qtbot, opened)
    shell.showMinimized()
    opened.program.come_forward()
    assert isinstance(opened.program.window, Shell)
    assert not shell.isMinimized()
    assert shell.isVisible()


def test_the_main_window_stands_where_the_first_one_stood(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    run = begin()
    assert run.program.window is not None
    run.program.window.setGeometry(30, 40, 1000, 700)
    unlock(qtbot, run, PHRASE)
    assert wait_for_main(qtbot, run).geometry().getRect() == (30, 40, 1000, 700)
