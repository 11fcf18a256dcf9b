"""A talk is held from its day on, by its box or by its report; before that the note says why not."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import NEVER, open_note, window
from tests.services.worlds import begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.services import reports, sessions

ON_THE_DAY = datetime(2026, 11, 25, 8)


@contextmanager
def told(desk: Desk) -> Iterator[list[str]]:
    """What the banner is told meanwhile."""
    heard: list[str] = []
    joined = desk.said.connect(lambda news: heard.append(news.text))
    yield heard
    desk.said.disconnect(joined)


def report_button(note: NoteView) -> QPushButton:
    return next(b for b in note.findChildren(QPushButton) if b.property("kind") == "primary")


def test_a_talk_to_come_is_not_held_yet_and_the_box_says_why(desk: Desk, qtbot: QtBot, clock: Clock) -> None:
    world = begin(desk.vault)
    note = open_note(window(desk, qtbot, NEVER), desk, world.dialogue.id)
    box = note.held_row.held_check
    assert (box.isEnabled(), box.text()) == (False, "Gesprek gehouden (kan vanaf de dag zelf)")
    QTest.keyClicks(note.cards["insights"].edit, "Wij overleggen")
    with told(desk) as said:
        report_button(note).click()
    assert said[-1].startswith("Dit gesprek moet nog komen. Maak het verslag op de dag zelf of daarna")
    assert reports.round_of(desk.vault, world.dialogue.id) is None
    clock.present = ON_THE_DAY
    note.redraw()
    assert (box.isEnabled(), box.text()) == (True, "Gesprek gehouden")
    list(note.held_row.checks().values())[1].click()
    with told(desk) as said:
        report_button(note).click()
    assert said[-1] == "Verslag gemaakt, en het gesprek als gehouden gemarkeerd."
    assert sessions.session(desk.vault, world.dialogue.id).status is SessionStatus.HELD
    assert [p.present for p in sessions.participants(desk.vault, world.dialogue.id)] == [True, False]


def test_held_with_who_was_there(desk: Desk, qtbot: QtBot, clock: Clock) -> None:
    world = begin(desk.vault)
    note = open_note(window(desk, qtbot, NEVER), desk, world.dialogue.id)
    clock.present = ON_THE_DAY
    note.redraw()
    checks = list(note.held_row.checks().values())
    checks[1].click()
    assert sessions.session(desk.vault, world.dialogue.id).status is SessionStatus.PLANNED
    note.held_row.held_check.click()
    assert sessions.session(desk.vault, world.dialogue.id).status is SessionStatus.HELD
    assert [p.present for p in sessions.participants(desk.vault, world.dialogue.id)] == [True, False]
    checks[1].click()
    assert [p.present for p in sessions.participants(desk.vault, world.dialogue.id)] == [True, True]
    note.held_row.held_check.click()
    assert sessions.session(desk.vault, world.dialogue.id).status is SessionStatus.PLANNED
    desk.undo_last()
    assert note.held_row.held_check.isChecked()
