"""Working notes past their day go at the start, as the day turns and when their note is left; not under the hands."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import NEVER, open_note, window
from tests.services.worlds import World, begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.erasing import Erasure, Reason
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.news import News
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.sweeping import HOUR, Sweeper
from wellbeing_desktop.services import erasing, note_index, notes
from wellbeing_desktop.vault.store import Vault

WORKING = "impressions"


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def said(desk: Desk) -> list[News]:
    found: list[News] = []
    desk.said.connect(found.append)
    return found


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot, world: World) -> Shell:
    for session in (world.dialogue, world.sessions[-1]):
        write(desk.vault, session.id)
    shell = window(desk, qtbot, NEVER)
    desk.go(Place("calendar"))
    return shell


@pytest.fixture
def sweeper(desk: Desk, shell: Shell) -> Iterator[Sweeper]:
    made = Sweeper(desk, shell)
    yield made
    made.end(sweeps=False)


def write(vault: Vault, session_id: int) -> None:
    notes.save(vault, session_id, {WORKING: (Line("Werkaantekening"),), "background": (Line("Dossier"),)})


def working(vault: Vault, session_id: int) -> bool:
    return WORKING in {note.section for note in notes.written(vault, session_id)}


def test_at_the_start_what_is_past_goes_and_that_is_told(
    sweeper: Sweeper, desk: Desk, world: World, clock: Clock, said: list[News]
) -> None:
    clock.turn(days=31)
    sweeper.begin()
    assert not working(desk.vault, world.dialogue.id)
    assert [news.text for news in said] == ["2 verlopen werkaantekeningen zijn vernietigd."]
    assert [note.section for note in notes.written(desk.vault, world.dialogue.id)] == ["background"]


def test_at_the_start_the_index_is_brought_up_to_date(sweeper: Sweeper, desk: Desk) -> None:
    assert note_index.is_behind(desk.vault)
    sweeper.begin()
    assert not note_index.is_behind(desk.vault)


def test_what_is_not_past_stays_and_nothing_is_told(
    sweeper: Sweeper, desk: Desk, world: World, clock: Clock, said: list[News]
) -> None:
    clock.turn(days=30)
    sweeper.begin()
    assert working(desk.vault, world.dialogue.id)
    assert said == []


def test_the_next_look_is_in_an_hour_or_at_midnight(sweeper: Sweeper, clock: Clock) -> None:
    clock.present = datetime(2026, 11, 23, 14, 0)
    assert sweeper.wait() == HOUR * 1000
    clock.present = datetime(2026, 11, 23, 23, 59, 30)
    assert sweeper.wait() == 31_000


def test_while_running_the_timer_sweeps(
    sweeper: Sweeper, desk: Desk, world: World, clock: Clock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweeper, "wait", lambda: 20)
    sweeper.begin()
    assert working(desk.vault, world.dialogue.id)
    clock.turn(days=31)
    qtbot.waitUntil(lambda: not working(desk.vault, world.dialogue.id))


def test_an_open_note_is_told_about_and_swept_when_it_is_left(
    sweeper: Sweeper, shell: Shell, desk: Desk, world: World, clock: Clock, said: list[News], qtbot: QtBot
) -> None:
    view = open_note(shell, desk, world.dialogue.id)
    clock.turn(days=31)
    sweeper.begin()
    assert working(desk.vault, world.dialogue.id)
    assert [news.kind for news in said] == ["ok", "warning"]
    assert "zodra u deze notitie verlaat" in said[1].text
    view.cards[WORKING].edit.insertPlainText("En nog iets. ")
    desk.go(Place("calendar"))
    qtbot.waitUntil(lambda: not working(desk.vault, world.dialogue.id))
    assert open_note(shell, desk, world.dialogue.id).cards[WORKING].edit.lines() == ()


def test_a_note_that_stands_behind_another_screen_shows_that_it_is_gone(
    sweeper: Sweeper, shell: Shell, desk: Desk, world: World, clock: Clock, qtbot: QtBot
) -> None:
    view = open_note(shell, desk, world.dialogue.id)
    desk.go(Place("calendar"))
    clock.turn(days=31)
    sweeper.begin()
    open_note(shell, desk, world.dialogue.id)
    assert view.cards[WORKING].edit.toPlainText() == ""
    view.cards["background"].edit.insertPlainText("Meer. ")
    view.save()
    assert not working(desk.vault, world.dialogue.id)


def test_a_clock_that_ran_ahead_is_asked_about(
    sweeper: Sweeper, desk: Desk, world: World, clock: Clock, said: list[News]
) -> None:
    clock.present += timedelta(days=800)
    with desk.vault.transaction(Act.UNLOCK):
        pass
    sweeper.begin()
    assert working(desk.vault, world.dialogue.id)
    [news] = said
    assert "31 januari 2029" in news.text
    assert news.run is not None
    news.run()
    assert not working(desk.vault, world.dialogue.id)


def test_at_the_lock_the_open_note_goes_too(
    sweeper: Sweeper, shell: Shell, desk: Desk, world: World, clock: Clock
) -> None:
    sweeper.begin()
    open_note(shell, desk, world.dialogue.id)
    clock.turn(days=31)
    sweeper.end()
    assert not working(desk.vault, world.dialogue.id)


def test_at_the_lock_a_clock_that_ran_ahead_destroys_nothing(
    sweeper: Sweeper, desk: Desk, world: World, clock: Clock
) -> None:
    clock.turn(days=800)
    sweeper.end()
    assert working(desk.vault, world.dialogue.id)


def test_an_erasure_that_a_crash_cut_short_is_finished_at_the_start(desk: Desk, sweeper: Sweeper) -> None:
    with desk.vault.transaction(Act.ERASE_DOSSIER, 7):
        erasing.without(desk.vault, Erasure(0, 7, desk.vault.now(), Reason.OTHER, {}))
    assert erasing.erasures(desk.vault)[0].checked_at is None
    sweeper.begin()
    assert erasing.erasures(desk.vault)[0].checked_at == desk.vault.now()
