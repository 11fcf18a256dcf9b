"""Room to write on a small screen with large text: at least five lines of the section with the keyboard are seen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.views.note_tools import NEVER, focused, open_note, window
from tests.services.worlds import World, begin
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.section import SectionCard
from wellbeing_desktop.services import notes

LINES = tuple(Line(f"Regel {number}") for number in range(30))


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


def opened(desk: Desk, qtbot: QtBot, world: World, scale: int) -> tuple[Shell, NoteView]:
    for one in notes.sections(desk.vault, world.dialogue.id):
        notes.save(desk.vault, world.dialogue.id, {one.section.key: LINES})
    desk.change_settings(text_scale=scale)
    shell = window(desk, qtbot, NEVER)
    shell.resize(1093, 614)
    settle()
    note = open_note(shell, desk, world.dialogue.id)
    settle()
    return shell, note


def lines_in_sight(note: NoteView, card: SectionCard) -> int:
    """How many whole lines of a section are seen."""
    port = note.scroller.viewport()
    seen = QRect(port.mapToGlobal(QPoint()), port.size())
    edit, block, found = card.edit, card.edit.document().begin(), 0
    while block.isValid():
        line = edit.cursorRect(QTextCursor(block))
        found += seen.contains(QRect(edit.viewport().mapToGlobal(line.topLeft()), line.size()))
        block = block.next()
    return found


@pytest.mark.parametrize("timed", [False, True])
@pytest.mark.parametrize("scale", [100, 150, 200])
def test_five_lines_are_in_sight_wherever_the_keyboard_comes(
    desk: Desk, qtbot: QtBot, world: World, scale: int, timed: bool
) -> None:
    _shell, note = opened(desk, qtbot, world, scale)
    if timed:
        note.timer_bar.begin_button.click()
        settle()
        note.take_focus()
        settle()
    for card in note.cards.values():
        if card.edit.hasFocus():
            assert scale == 100 or lines_in_sight(note, card) >= 5
    for card in note.cards.values():
        card.edit.setFocus(Qt.FocusReason.TabFocusReason)
        card.edit.moveCursor(QTextCursor.MoveOperation.Start)
        QTest.keyClick(card.edit, Qt.Key.Key_Down)
        settle()
        assert note.scroller.viewport().height() >= 200, (scale, card.key)
        if scale == 200:
            assert lines_in_sight(note, card) >= 5, card.key


def test_the_head_comes_back_when_there_is_room(desk: Desk, qtbot: QtBot, world: World) -> None:
    shell, note = opened(desk, qtbot, world, 200)
    assert note.head.scrolls
    assert note.page.isAncestorOf(note.header)
    note.more_button.setFocus()
    desk.change_settings(text_scale=100)
    settle()
    assert not note.head.scrolls
    assert not note.page.isAncestorOf(note.header)
    assert [note.column.indexOf(part) for part in (note.header, note.timer_bar, note.held_row)] == [0, 1, 2]
    assert focused() is note.more_button
    shell.resize(1440, 900)
    settle()
    assert not note.head.scrolls


def test_tab_goes_from_the_head_to_the_text_also_when_it_scrolls(desk: Desk, qtbot: QtBot, world: World) -> None:
    _shell, note = opened(desk, qtbot, world, 200)
    note.more_button.setFocus()
    first = next(iter(note.cards.values())).edit
    reached = []
    for _ in range(12):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        reached.append(focused())
    assert first in reached
    settle()
    assert note.head.scrolls
