"""A working note in its section: how long it stands, destroyed or into the dossier, by keyboard and with words."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import NEVER, focused, open_note, stored, window
from tests.services.worlds import World, begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.working import WorkingBar
from wellbeing_desktop.services import notes
from wellbeing_desktop.vault.store import Vault

WORKING = "impressions"


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot, world: World) -> Shell:
    notes.save(
        desk.vault, world.dialogue.id, {WORKING: (Line("Veel spanning"),), "background": (Line("Slaapt slecht"),)}
    )
    return window(desk, qtbot, NEVER)


@pytest.fixture
def note(shell: Shell, desk: Desk, world: World) -> NoteView:
    return open_note(shell, desk, world.dialogue.id)


def bars(note: NoteView) -> list[WorkingBar]:
    return [bar for bar in note.findChildren(WorkingBar) if bar.isVisible()]


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "Nog 30 dagen, tot en met 23 december"),
        (18, "Nog 12 dagen, tot en met 23 december"),
        (28, "Nog 2 dagen, tot en met 23 december"),
        (30, "Verloopt vandaag: na vandaag wordt zij vernietigd"),
        (31, "Verlopen op 23 december; wordt vernietigd zodra u deze notitie verlaat"),
    ],
)
def test_it_counts_down(note: NoteView, clock: Clock, days: int, words: str) -> None:
    clock.turn(days=days)
    note.redraw()
    [bar] = bars(note)
    assert bar.left_label.text() == words


def test_it_is_there_once_something_was_written(shell: Shell, desk: Desk, world: World) -> None:
    note = open_note(shell, desk, world.sessions[3].id)
    assert bars(note) == []
    note.cards[WORKING].edit.insertPlainText("Iets")
    note.save()
    assert len(bars(note)) == 1
    note.cards[WORKING].edit.set_lines(())
    note.cards[WORKING].edit.edited.emit()
    note.save()
    assert bars(note) == []


def test_destroying_asks_once_in_its_own_place(note: NoteView, desk: Desk, world: World) -> None:
    [bar] = bars(note)
    bar.destroy_button.setFocus()
    press(Qt.Key.Key_Space)
    assert "kan niet ongedaan" in bar.ask_label.text()
    assert focused() is bar.ask_no_button
    press(Qt.Key.Key_Escape)
    assert focused() is bar.destroy_button
    assert note.isVisible(), "Esc only took the question back"
    assert stored(desk.vault, world.dialogue.id, WORKING)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    assert focused() is bar.ask_yes_button
    press(Qt.Key.Key_Space)
    assert stored(desk.vault, world.dialogue.id, WORKING) == ()
    assert note.cards[WORKING].edit.toPlainText() == ""
    assert bars(note) == []
    assert desk.undo.next_undo() is None


def test_what_was_typed_last_is_destroyed_too(note: NoteView, desk: Desk, world: World) -> None:
    note.cards[WORKING].edit.insertPlainText("Nog niet bewaard. ")
    [bar] = bars(note)
    bar.destroy_button.click()
    bar.ask_yes_button.click()
    note.leave()
    assert stored(desk.vault, world.dialogue.id, WORKING) == ()


def test_into_the_dossier_and_back_by_undo(note: NoteView, desk: Desk, world: World) -> None:
    note.cards[WORKING].edit.insertPlainText("Eerst: ")
    [bar] = bars(note)
    bar.keep_button.click()
    assert focused() is bar.keep_choice
    assert [bar.keep_choice.itemText(at) for at in range(bar.keep_choice.count())] == ["Achtergrond bij het gesprek"]
    bar.keep_yes_button.click()
    assert note.cards["background"].edit.lines() == (Line("Slaapt slecht"), Line("Eerst: Veel spanning"))
    assert note.cards[WORKING].edit.toPlainText() == ""
    assert bars(note) == []
    desk.undo_last()
    assert note.cards["background"].edit.lines() == (Line("Slaapt slecht"),)
    assert note.cards[WORKING].edit.lines() == (Line("Eerst: Veel spanning"),)
    assert stored(desk.vault, world.dialogue.id, WORKING) == (Line("Eerst: Veel spanning"),)
    assert len(bars(note)) == 1


def test_another_day(note: NoteView, desk: Desk, world: World) -> None:
    [bar] = bars(note)
    today = date(2026, 11, 23)
    for day in (today - timedelta(days=1), today + timedelta(days=366)):
        bar.day_button.click()
        bar.day_edit.set_value(day)
        bar.day_yes_button.click()
        assert bar.day_pane.isVisible()
    bar.day_edit.set_value(today + timedelta(days=50))
    bar.day_yes_button.click()
    assert bar.left_label.text() == "Nog 50 dagen, tot en met 12 januari 2027"
    [working] = [one for one in notes.written(desk.vault, world.dialogue.id) if one.section == WORKING]
    assert working.expires_on == today + timedelta(days=50)
    desk.undo_last()
    assert bar.left_label.text() == "Nog 30 dagen, tot en met 23 december"


def test_a_question_does_not_follow_to_another_note(note: NoteView, shell: Shell, desk: Desk, world: World) -> None:
    other = next(one for one in world.sessions if one.kind == "dialogue" and one.id != world.dialogue.id)
    notes.save(desk.vault, other.id, {WORKING: (Line("Anders"),)})
    [bar] = bars(note)
    bar.destroy_button.click()
    [bar] = bars(open_note(shell, desk, other.id))
    assert bar.rest_pane.isVisible()
    bar.destroy_button.click()
    bar.ask_yes_button.click()
    assert stored(desk.vault, world.dialogue.id, WORKING)
    assert stored(desk.vault, other.id, WORKING) == ()
