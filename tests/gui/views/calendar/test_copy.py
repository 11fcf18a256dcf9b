"""Copying a talk with keys and with Ctrl and the mouse, and pulling its end."""

from datetime import date, time, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.views.calendar.hand import CalendarHand
from tests.services.worlds import World
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import trajectories

CTRL = Qt.KeyboardModifier.ControlModifier


def talks(hand: CalendarHand, world: World) -> list[Session]:
    return trajectories.sessions_of(hand.desk.vault, world.trajectory.id)


def test_ctrl_c_and_ctrl_v_plan_it_in_another_week_at_its_own_hour(hand: CalendarHand, world: World) -> None:
    hand.block(world.dialogue.id).setFocus()
    hand.press(Qt.Key.Key_C, CTRL)
    assert "Ctrl+V" in hand.news[-1]
    hand.press(Qt.Key.Key_PageDown)
    hand.press(Qt.Key.Key_V, CTRL)
    made = talks(hand, world)[-1]
    assert (made.number, made.day) == (25, world.dialogue.day + timedelta(days=7))
    assert made.start == world.dialogue.start
    hand.press(Qt.Key.Key_Z, CTRL)
    assert len(talks(hand, world)) == 24


def test_in_its_own_week_the_copy_comes_right_after(hand: CalendarHand, world: World) -> None:
    hand.block(world.dialogue.id).setFocus()
    hand.press(Qt.Key.Key_C, CTRL)
    hand.press(Qt.Key.Key_V, CTRL)
    made = talks(hand, world)[-1]
    assert (made.day, made.start) == (world.dialogue.day, world.dialogue.ends.time())


def test_a_clicked_place_is_where_the_copy_goes(hand: CalendarHand, world: World) -> None:
    hand.block(world.dialogue.id).setFocus()
    hand.press(Qt.Key.Key_C, CTRL)
    canvas = hand.view.grid.canvas
    at = QPoint(canvas.ruler.edges[4] + 20, canvas.ruler.y(15 * 60) + 2)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    hand.press(Qt.Key.Key_V, CTRL)
    assert (talks(hand, world)[-1].day, talks(hand, world)[-1].start) == (date(2026, 11, 27), time(15))


def test_the_keyboard_stays_in_the_week_when_what_had_it_is_taken_back(hand: CalendarHand, world: World) -> None:
    hand.block(world.dialogue.id).setFocus()
    hand.press(Qt.Key.Key_C, CTRL)
    hand.press(Qt.Key.Key_V, CTRL)
    hand.block(talks(hand, world)[-1].id).setFocus()
    hand.press(Qt.Key.Key_Z, CTRL)
    assert hand.view.grid.canvas.has_keyboard()


def test_nothing_copied_is_said(hand: CalendarHand, world: World) -> None:
    hand.view.take_focus()
    hand.press(Qt.Key.Key_V, CTRL)
    assert hand.news[-1] == "Kies eerst een gesprek en druk op Ctrl+C."
    assert not hand.desk.undo.canUndo()


def test_ctrl_and_the_mouse_leave_the_talk_and_plan_another(hand: CalendarHand, world: World) -> None:
    block = hand.pull(world.dialogue.id, days=2, minutes=60)
    QTest.mouseRelease(block, Qt.MouseButton.LeftButton, CTRL, QPoint(0, 0))
    hand.settle()
    assert hand.kept(world.dialogue.id) == world.dialogue
    made = talks(hand, world)[-1]
    assert (made.number, made.day, made.start) == (25, world.dialogue.day + timedelta(days=2), time(10))


def test_the_end_of_a_talk_can_be_pulled(hand: CalendarHand, world: World) -> None:
    hand.open(Place("calendar", id=world.dialogue.id))
    block, ruler = hand.block(world.dialogue.id), hand.view.grid.canvas.ruler
    grip = QPoint(block.width() // 2, block.height() - 3)
    QTest.mousePress(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    for part in (10, ruler.y(16), ruler.y(31)):
        QTest.mouseMove(block, grip + QPoint(0, part))
    assert "09:00" in hand.view.grid.canvas.drag.words
    QTest.mouseRelease(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip + QPoint(0, ruler.y(31)))
    hand.settle()
    assert hand.kept(world.dialogue.id).minutes == world.dialogue.minutes + 30
    assert hand.kept(world.dialogue.id).start == world.dialogue.start
    hand.desk.undo_last()
    assert hand.kept(world.dialogue.id) == world.dialogue
