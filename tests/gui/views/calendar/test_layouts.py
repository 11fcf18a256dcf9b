"""Which days each way of looking shows: months of whole weeks, turned clocks, week 53 and the turn of the year."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from tests.gui.views.calendar.hand import CalendarHand
from tests.services.worlds import World
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.calendar.layouts import Layout, shown, stepped
from wellbeing_desktop.services import sessions


@pytest.mark.parametrize(
    ("day", "first", "days"),
    [
        (date(2026, 11, 25), date(2026, 10, 26), 42),
        (date(2027, 2, 14), date(2027, 2, 1), 28),
        (date(2026, 3, 31), date(2026, 2, 23), 42),
        (date(2026, 12, 31), date(2026, 11, 30), 35),
        (date(2027, 1, 1), date(2026, 12, 28), 35),
    ],
)
def test_a_month_is_shown_in_whole_weeks(day: date, first: date, days: int) -> None:
    assert shown(Layout.MONTH, day) == (first, days)


@pytest.mark.parametrize("sunday", [date(2026, 3, 29), date(2025, 10, 26), date(2021, 1, 3), date(2027, 1, 3)])
def test_a_week_is_seven_days_also_when_the_clock_is_turned_and_at_new_year(sunday: date) -> None:
    assert shown(Layout.WEEK, sunday) == (sunday - timedelta(days=6), 7)
    assert stepped(Layout.WEEK, sunday, 1) == sunday + timedelta(days=7)
    assert shown(Layout.DAY, sunday) == (sunday, 1)
    assert stepped(Layout.DAY, sunday, 1) == sunday + timedelta(days=1)


def test_a_step_by_months_stays_within_the_month() -> None:
    assert stepped(Layout.MONTH, date(2026, 10, 31), 1) == date(2026, 11, 30)
    assert stepped(Layout.MONTH, date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert stepped(Layout.MONTH, date(2026, 12, 15), 1) == date(2027, 1, 15)
    assert stepped(Layout.MONTH, date(2027, 1, 15), -1) == date(2026, 12, 15)


@pytest.mark.parametrize(
    ("day", "title", "week"),
    [
        ("2026-12-31", "28 december 2026 – 3 januari 2027", "Week 53"),
        ("2021-01-01", "28 december 2020 – 3 januari 2021", "Week 53"),
        ("2027-01-04", "4–10 januari 2027", "Week 1"),
        ("2026-03-29", "23–29 maart 2026", "Week 13"),
        ("2025-10-26", "20–26 oktober 2025", "Week 43"),
    ],
)
def test_weeks_are_named_right_at_every_turn(hand: CalendarHand, world: World, day: str, title: str, week: str) -> None:
    view = hand.open(Place("calendar", part=day))
    assert view.title_label.text() == title
    assert view.subtitle_label.text().startswith(f"{week} · ")
    assert len(view.grid.canvas.ruler.edges) == 8


def test_a_talk_in_the_hour_that_is_left_out_lies_where_its_clock_says(hand: CalendarHand, world: World) -> None:
    number, sunday = world.sessions[0].id, date(2026, 3, 29)
    hand.desk.act(lambda vault: sessions.move(vault, number, sunday, world.dialogue.start.replace(hour=2, minute=30)))
    hand.open(Place("calendar", id=number))
    block, ruler = hand.block(number), hand.view.grid.canvas.ruler
    assert (block.y(), block.height()) == (ruler.y(150) + 1, ruler.y(210) - ruler.y(150) - 2)


def test_letters_and_segments_look_at_the_same_day_otherwise(hand: CalendarHand, world: World) -> None:
    view = hand.open(Place("calendar", id=world.dialogue.id))
    view.take_focus()
    seen = []
    for key in (Qt.Key.Key_M, Qt.Key.Key_D, Qt.Key.Key_L, Qt.Key.Key_W):
        hand.press(key)
        seen.append((view.layout_segments.current(), view.title_label.text(), view.chosen == world.dialogue.id))
    assert seen == [
        ("month", "November 2026", True),
        ("day", "Woensdag 25 november 2026", True),
        ("list", "23–29 november 2026", True),
        ("week", "23–29 november 2026", True),
    ]


def test_a_day_is_turned_by_days_and_a_month_by_months(hand: CalendarHand, world: World) -> None:
    view = hand.open(Place("calendar", part="2026-11-30"))
    view.look_at(view.anchor, Layout.DAY)
    view.step(1)
    assert view.anchor == date(2026, 12, 1)
    assert len(view.grid.canvas.ruler.edges) == 2
    view.look_at(date(2026, 10, 31), Layout.MONTH)
    view.step(1)
    assert view.title_label.text() == "November 2026"
