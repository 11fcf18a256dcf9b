"""The month: what fits on a day, the way to the rest, moving by dragging and by keys, and nothing at all."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.views.calendar.hand import ALT, CalendarHand
from tests.services import worlds
from tests.services.worlds import World
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.calendar.layouts import Layout
from wellbeing_desktop.gui.views.calendar.month import MonthGrid
from wellbeing_desktop.gui.views.calendar.month_parts import DayCell, MoreLine


@pytest.fixture
def month(hand: CalendarHand, world: World) -> MonthGrid:
    view = hand.open(Place("calendar", id=world.dialogue.id))
    view.look_at(view.anchor, Layout.MONTH)
    hand.settle()
    return view.month


def cell(month: MonthGrid, day: date) -> DayCell:
    return next(each for each in month.findChildren(DayCell) if each.isVisible() and each.day == day)


def test_every_talk_of_the_month_is_a_button_with_all_its_words(month: MonthGrid, world: World) -> None:
    block = month.block(world.dialogue.id)
    assert block is not None
    assert block.card.title == "09:00 Anna de Vries"
    assert block.accessibleName().startswith("Dialooggesprek 2 van 24, Anna de Vries, woensdag 25 november")
    assert month.place(world.dialogue.day).contains(block.geometry())
    assert cell(month, world.dialogue.day).accessibleName() == "woensdag 25 november, 1 gesprek"


def test_what_does_not_fit_is_counted_and_the_count_opens_the_day(hand: CalendarHand, month: MonthGrid) -> None:
    for number in range(9):
        worlds.begin(hand.desk.vault, f"Deelnemer {number}")
    hand.open(Place("calendar"))
    [line] = [each for each in month.findChildren(MoreLine) if each.isVisible() and each.day == worlds.START]
    shown = [block for block in month._pool if block.item.day == worlds.START]
    assert line.text() == f"+{10 - len(shown)} meer"
    assert line.accessibleName() == f"nog {10 - len(shown)} op maandag 23 november, dag openen"
    assert all(not line.geometry().intersects(block.geometry()) for block in shown)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    hand.settle()
    assert hand.view.title_label.text() == "Maandag 23 november 2026"
    assert hand.view.subtitle_label.text().endswith("10 gesprekken")


def test_a_drag_to_another_day_keeps_the_time(hand: CalendarHand, month: MonthGrid, world: World) -> None:
    block, target = month.block(world.dialogue.id), date(2026, 11, 27)
    assert block is not None
    grip = QPoint(20, 8)
    QTest.mousePress(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    to = block.mapFromParent(month.place(target).center())
    QTest.mouseMove(block, grip + (to - grip) / 2)
    QTest.mouseMove(block, to)
    assert month._target == (target - month.period.first).days
    QTest.mouseRelease(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, to)
    hand.settle()
    assert (hand.kept(world.dialogue.id).day, hand.kept(world.dialogue.id).start) == (target, world.dialogue.start)
    assert month._target is None
    hand.desk.undo_last()
    assert hand.kept(world.dialogue.id) == world.dialogue


def test_a_click_chooses_a_day_and_a_double_click_opens_it(hand: CalendarHand, month: MonthGrid) -> None:
    at = month.place(date(2026, 11, 28)).center()
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=at)
    assert cell(month, date(2026, 11, 28)).hasFocus()
    QTest.mouseDClick(month, Qt.MouseButton.LeftButton, pos=at)
    hand.settle()
    assert hand.view.title_label.text() == "Zaterdag 28 november 2026"


def test_arrows_go_from_day_to_day_and_enter_opens_it(hand: CalendarHand, month: MonthGrid) -> None:
    month.set_day(date(2026, 11, 25))
    cell(month, date(2026, 11, 25)).setFocus()
    hand.press(Qt.Key.Key_Down)
    assert cell(month, date(2026, 12, 2)).hasFocus()
    hand.press(Qt.Key.Key_Left)
    assert cell(month, date(2026, 12, 1)).hasFocus()
    hand.press(Qt.Key.Key_Return)
    assert hand.view.title_label.text() == "Dinsdag 1 december 2026"


def test_an_arrow_past_the_last_week_turns_the_month(hand: CalendarHand, month: MonthGrid) -> None:
    cell(month, date(2026, 12, 6)).setFocus()
    hand.press(Qt.Key.Key_Down)
    assert hand.view.title_label.text() == "December 2026"
    assert cell(month, date(2026, 12, 13)).hasFocus()


def test_alt_and_an_arrow_move_the_chosen_talk(hand: CalendarHand, month: MonthGrid, world: World) -> None:
    block = month.block(world.dialogue.id)
    assert block is not None
    block.setFocus()
    hand.press(Qt.Key.Key_Down, ALT)
    assert hand.kept(world.dialogue.id).day == world.dialogue.day + timedelta(days=7)
    hand.press(Qt.Key.Key_Right, ALT)
    assert hand.kept(world.dialogue.id).day == world.dialogue.day + timedelta(days=8)


def test_an_empty_month_says_what_to_do(hand: CalendarHand, month: MonthGrid) -> None:
    hand.view.look_at(date(2025, 6, 1))
    assert "In deze maand staan geen gesprekken. Kies een dag" in hand.view.nothing_chosen.get_text()
    month.focus_current()
    assert cell(month, date(2025, 6, 1)).hasFocus()
