"""Moving sessions: with the mouse, with Alt and the arrows, in the panel; kept, told and taken back."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.views.calendar.hand import ALT, CalendarHand
from tests.services.worlds import World
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import days_off

SHIFT_ALT = ALT | Qt.KeyboardModifier.ShiftModifier


def test_a_drag_moves_the_session_by_quarters_and_keeps_it(hand: CalendarHand, world: World) -> None:
    session = world.dialogue
    block = hand.pull(session.id, days=2, minutes=68)
    assert hand.kept(session.id) == session, "nothing is kept before the mouse is released"
    hand.let_go(block)
    moved = hand.kept(session.id)
    assert (moved.day, moved.start) == (session.day + timedelta(days=2), time(10, 15))
    assert "Gesprek verplaatst." in hand.news


def test_undo_brings_a_dragged_session_back(hand: CalendarHand, world: World) -> None:
    session = world.dialogue
    before = hand.block(session.id).geometry()
    hand.let_go(hand.pull(session.id, days=1, minutes=120))
    assert hand.block(session.id).geometry() != before
    hand.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.kept(session.id) == session
    assert hand.block(session.id).geometry() == before


def test_while_dragging_a_label_says_where_the_session_would_go(hand: CalendarHand, world: World) -> None:
    days_off.add(hand.desk.vault, date(2026, 11, 27), date(2026, 11, 27), "Studiedag")
    hand.open(Place("calendar"))
    hand.pull(world.dialogue.id, days=2, minutes=60)
    drag = hand.view.grid.canvas.drag
    assert drag.target is not None
    assert (drag.target.day, drag.target.start) == (date(2026, 11, 27), time(10))
    assert drag.words.replace("\N{NO-BREAK SPACE}", " ").replace("\N{WORD JOINER}", "") == (
        "vr 27 november, 10:00–11:30 · Studiedag"
    )


def test_the_label_says_when_the_session_would_overlap(hand: CalendarHand, world: World) -> None:
    hand.pull(world.dialogue.id, days=1, minutes=240)
    assert hand.view.grid.canvas.drag.words.endswith("· overlapt")


def test_escape_ends_a_drag_and_nothing_else(hand: CalendarHand, world: World) -> None:
    hand.open(Place("calendar", id=world.sessions[0].id))
    block = hand.pull(world.dialogue.id, days=1, minutes=60)
    places = list(hand.places)
    hand.press(Qt.Key.Key_Escape)
    assert hand.view.grid.canvas.drag.target is None
    hand.let_go(block)
    assert hand.kept(world.dialogue.id) == world.dialogue
    assert hand.places == places, "Esc went back to another place as well"


def test_a_click_without_a_drag_moves_nothing(hand: CalendarHand, world: World) -> None:
    block = hand.block(world.dialogue.id)
    QTest.mouseClick(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 8))
    assert hand.view.chosen == world.dialogue.id
    assert not hand.desk.undo.canUndo()


def test_letting_go_at_the_same_place_is_no_act(hand: CalendarHand, world: World) -> None:
    block = hand.pull(world.dialogue.id, days=1, minutes=60)
    QTest.mouseMove(block, QPoint(block.width() // 2, 8))
    assert hand.view.grid.canvas.drag.target is not None
    hand.let_go(block)
    assert not hand.desk.undo.canUndo()


@pytest.mark.parametrize(
    ("key", "days", "start"),
    [
        (Qt.Key.Key_Left, -1, time(9)),
        (Qt.Key.Key_Right, 1, time(9)),
        (Qt.Key.Key_Up, 0, time(8, 45)),
        (Qt.Key.Key_Down, 0, time(9, 15)),
    ],
)
def test_alt_and_an_arrow_move_the_chosen_session(
    hand: CalendarHand, world: World, key: Qt.Key, days: int, start: time
) -> None:
    session = world.dialogue
    hand.block(session.id).setFocus()
    hand.press(key, ALT)
    moved = hand.kept(session.id)
    assert (moved.day, moved.start) == (session.day + timedelta(days=days), start)
    assert hand.block(session.id).hasFocus()
    hand.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.kept(session.id) == session


def test_a_session_moved_out_of_the_week_is_followed_with_the_focus(hand: CalendarHand, world: World) -> None:
    first = world.sessions[0]
    hand.block(first.id).setFocus()
    hand.press(Qt.Key.Key_Left, ALT)
    assert hand.kept(first.id).day == date(2026, 11, 22)
    assert hand.view.monday == date(2026, 11, 16)
    assert hand.block(first.id).hasFocus()
    hand.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.view.monday == date(2026, 11, 23)


def test_alt_shift_and_an_arrow_change_the_length(hand: CalendarHand, world: World) -> None:
    hand.block(world.dialogue.id).setFocus()
    hand.press(Qt.Key.Key_Down, SHIFT_ALT)
    assert hand.kept(world.dialogue.id).minutes == world.dialogue.minutes + 15
    hand.press(Qt.Key.Key_Left, SHIFT_ALT)
    assert hand.kept(world.dialogue.id).minutes == world.dialogue.minutes + 15


def test_the_panel_moves_to_a_day_and_a_time(hand: CalendarHand, world: World) -> None:
    panel = hand.open(Place("calendar", id=world.dialogue.id)).panel
    panel.day_edit.set_value(date(2026, 12, 4))
    assert hand.kept(world.dialogue.id).day == date(2026, 12, 4)
    assert hand.view.monday == date(2026, 11, 30)
    panel.start_edit.set_value(time(16, 5))
    panel.minutes_edit.setValue(75)
    moved = hand.kept(world.dialogue.id)
    assert (moved.start, moved.minutes) == (time(16, 5), 75)


def test_a_move_that_cannot_be_kept_leaves_everything_as_it_was(hand: CalendarHand, world: World) -> None:
    panel = hand.open(Place("calendar", id=world.dialogue.id)).panel
    hand.desk.vault.connection.execute(
        "CREATE TEMP TRIGGER stays BEFORE UPDATE ON session BEGIN SELECT RAISE(ABORT, 'rule:sealed'); END"
    )
    block = hand.pull(world.dialogue.id, days=1, minutes=0)
    hand.let_go(block)
    panel.day_edit.set_value(date(2026, 12, 4))
    hand.desk.vault.connection.execute("DROP TRIGGER stays")
    assert hand.kept(world.dialogue.id) == world.dialogue
    assert panel.day_edit.value() == world.dialogue.day
    assert block.geometry().center().x() == hand.block(world.dialogue.id).geometry().center().x()
    assert hand.news
    assert "sealed" not in hand.news[-1]
