"""After a lock the program comes back to where it was; after anything else it begins at the first screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, make_vault, press, unlock, wait_for_main
from tests.program_fixture import Begin, Run
from tests.services import worlds
from wellbeing_desktop.app import coming_back, screens
from wellbeing_desktop.app.options import UsageError, parse
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.crash import CrashDialog
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.calendar import CalendarView
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.note import NoteView


@pytest.fixture
def opened(qtbot: QtBot, begin: Begin, home: Path) -> Run:
    """The program with an open vault."""
    make_vault(home)
    run = begin()
    unlock(qtbot, run, PHRASE)
    wait_for_main(qtbot, run)
    return run


def back(qtbot: QtBot, begin: Begin, run: Run) -> Shell:
    """The window of the fresh process that was asked for, once it is unlocked."""
    (wish,) = run.afterlife.wishes
    fresh = begin(place=parse(wish).at)
    unlock(qtbot, fresh, PHRASE)
    return wait_for_main(qtbot, fresh)


def place_of(shell: Shell) -> Place:
    assert shell.view is not None
    return shell.view.place


@pytest.mark.parametrize("cause", [Cause.USER, Cause.SLEEP])
def test_a_lock_comes_back_to_the_note(qtbot: QtBot, begin: Begin, opened: Run, cause: Cause) -> None:
    note = Place("note", worlds.begin(opened.program.desk.vault).dialogue.id)
    opened.program.desk.go(note)
    opened.program.leave(cause)
    shell = back(qtbot, begin, opened)
    assert isinstance(shell.view, NoteView)
    assert place_of(shell) == note
    assert shell.view.isVisible()
    assert shell.banner.news is None
    qtbot.keyClick(shell, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: place_of(shell) == Place("today"))


def test_which_locks_are_come_back_from(qtbot: QtBot, opened: Run) -> None:
    shell = wait_for_main(qtbot, opened)
    assert not any(coming_back.after(cause, shell.view) for cause in Cause), "the first screen comes by itself"
    opened.program.desk.go(Place("clients"))
    back = {cause for cause in Cause if coming_back.after(cause, shell.view) == ("--at", "clients:0")}
    assert back == {Cause.USER, Cause.ANYWAY, Cause.IDLE, Cause.SCREEN, Cause.SLEEP}


def test_a_wrong_secret_first_makes_no_difference(qtbot: QtBot, begin: Begin, opened: Run) -> None:
    note = Place("note", worlds.begin(opened.program.desk.vault).dialogue.id)
    opened.program.desk.go(note)
    opened.program.leave(Cause.USER)
    run = begin(place=parse(opened.afterlife.wishes[0]).at)
    view = unlock(qtbot, run, "nog niet de goede woorden")
    qtbot.waitUntil(view.trouble_label.isVisible, timeout=20_000)
    qtbot.waitUntil(view.open_button.isEnabled, timeout=5_000)
    assert run.program.keeper is None
    unlock(qtbot, run, PHRASE)
    assert place_of(wait_for_main(qtbot, run)) == note


@pytest.mark.parametrize("cause", [Cause.CLOSE, Cause.END])
def test_who_closes_the_program_begins_at_the_first_screen(
    qtbot: QtBot, begin: Begin, opened: Run, cause: Cause
) -> None:
    opened.program.desk.go(Place("note", worlds.begin(opened.program.desk.vault).dialogue.id))
    opened.program.leave(cause)
    assert opened.afterlife.wishes == []
    run = begin()
    unlock(qtbot, run, PHRASE)
    assert place_of(wait_for_main(qtbot, run)) == Place("today")


def test_a_mistake_in_the_program_is_not_gone_back_to(opened: Run) -> None:
    opened.program.desk.go(Place("note", worlds.begin(opened.program.desk.vault).dialogue.id))
    opened.program.give_up()
    assert opened.afterlife.wishes == [("--home", str(opened.program.home))]


def test_neither_to_nor_from_the_sample_practice(qtbot: QtBot, begin: Begin, opened: Run, home: Path) -> None:
    opened.program.desk.go(Place("clients"))
    opened.program.to_sample()
    assert opened.afterlife.wishes == [("--home", str(home), "--sample")]
    run = begin(sample=True)
    shell = wait_for_main(qtbot, run)
    run.program.desk.go(Place("clients"))
    press(qtbot, shell.ribbon.findChildren(QPushButton)[0])
    assert run.afterlife.wishes == [("--home", str(home))]


def test_what_was_turned_to_in_a_view_is_there_again(qtbot: QtBot, begin: Begin, opened: Run) -> None:
    client = worlds.begin(opened.program.desk.vault).client.id
    opened.program.desk.go(Place("client", client))
    view = wait_for_main(qtbot, opened).view
    assert isinstance(view, ClientView)
    view.tabs.chosen.emit("documents")
    opened.program.leave(Cause.IDLE)
    shell = back(qtbot, begin, opened)
    assert isinstance(shell.view, ClientView)
    assert shell.view.place.id == client
    assert shell.view.tabs.current() == "documents"


def test_the_week_that_was_looked_at_is_there_again(qtbot: QtBot, begin: Begin, opened: Run) -> None:
    opened.program.desk.go(Place("calendar"))
    view = wait_for_main(qtbot, opened).view
    assert isinstance(view, CalendarView)
    view.step(5)
    monday = view.monday
    opened.program.leave(Cause.SCREEN)
    shell = back(qtbot, begin, opened)
    assert isinstance(shell.view, CalendarView)
    assert shell.view.monday == monday


@pytest.mark.parametrize("at", ["note:4711", "client:4711:contact:nobody", "calendar:0:next_week"])
def test_a_place_that_is_gone_is_a_quiet_first_screen(qtbot: QtBot, begin: Begin, home: Path, at: str) -> None:
    make_vault(home)
    run = begin(place=at)
    unlock(qtbot, run, PHRASE)
    shell = wait_for_main(qtbot, run)
    assert place_of(shell) == Place("today")
    assert shell.banner.news is None
    run.program.desk.back()
    assert place_of(shell) == Place("today")


def test_every_view_is_there_or_is_told_to_be_gone(qtbot: QtBot, opened: Run) -> None:
    shell = wait_for_main(qtbot, opened)
    views = [Place(name, 4711) for name in screens.factories(lambda: None)]
    parts = [Place("life_map", 4711, "map:x"), Place("consent", 4711, "consent:x"), Place("release", 0, "contact:7")]
    gone = {place.view for place in (*views, *parts, Place("nowhere")) if not shell.come_back(place)}
    assert gone == {
        *("client", "consent", "group", "life_map", "network", "note", "nowhere", "read_along", "release", "report"),
        *("inspection", "period", "rescheduling", "trajectory"),
    }
    assert shell.banner.news is None
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog)]


@pytest.mark.parametrize(
    "place",
    [
        Place("note", 3),
        Place("client", 3, "contact:colleague"),
        Place("calendar", 3, "2026-11-23"),
        Place("new_client", 0, "2026-11-24T10:00"),
        Place("programmes", 0, "begeleiding-werk-prive"),
    ],
)
def test_a_place_goes_over_the_command_line(place: Place) -> None:
    assert coming_back.place(parse(coming_back.arguments(place)).at) == place


@pytest.mark.parametrize(
    "at", ["report:", "report:x", "Report:1", "report:-1", "report:" + "9" * 30, "note:1:Jan P", ""]
)
def test_a_place_is_a_view_a_number_and_a_part(at: str) -> None:
    with pytest.raises(UsageError):
        parse(["--at", at])
    assert parse(["--at", "report:12"]).at == "report:12"
    assert parse([]).at == ""
