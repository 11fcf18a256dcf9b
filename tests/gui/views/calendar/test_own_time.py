"""The user's own time in the calendar: made on an empty stretch, shown, changed on one day or all, moved."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.views.calendar.hand import ALT, CalendarHand
from tests.services.worlds import World
from wellbeing_desktop.domain.appointments import Appointment, Repeats
from wellbeing_desktop.domain.programme import Look
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.calendar.appointment import AppointmentDialog
from wellbeing_desktop.gui.views.calendar.block import OwnBlock
from wellbeing_desktop.gui.views.calendar.layouts import Layout
from wellbeing_desktop.services import appointments, sessions, trajectories

FRIDAY = date(2026, 11, 27)


@pytest.fixture
def meeting(hand: CalendarHand, world: World) -> OwnBlock:
    """A recurring own time on Friday from 12 to 13."""
    own = Appointment(0, FRIDAY, time(12), 60, "Intervisie", "Zeist", Repeats.WEEKLY)
    hand.desk.act(lambda vault: appointments.save(vault, own))
    hand.open(Place("calendar"))
    return shown(hand)


def shown(hand: CalendarHand) -> OwnBlock:
    [block] = [each for each in hand.view.grid.canvas.findChildren(OwnBlock) if each.isVisible()]
    return block


def stretch(hand: CalendarHand, day: int, first: int, last: int) -> None:
    """Pull over an empty stretch of a day of the week shown."""
    canvas = hand.view.grid.canvas
    left, width = canvas.ruler.column(day)
    top, end = (QPoint(left + width // 2, canvas.ruler.y(minute)) for minute in (first + 2, last - 2))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, top)
    QTest.mouseMove(canvas, (top + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    hand.settle()


def dialog(hand: CalendarHand) -> AppointmentDialog:
    found = hand.view.own_time.dialog
    assert found is not None
    assert found.isVisible()
    return found


def days(hand: CalendarHand) -> list[tuple[date, time]]:
    found = appointments.between(hand.desk.vault, date(2026, 11, 23), date(2026, 12, 31))
    return [(one.day, one.appointment.start) for one in found]


def test_an_own_time_stands_in_the_private_look_with_its_words(meeting: OwnBlock) -> None:
    assert meeting.card.look is Look.PRIVATE
    assert meeting.accessibleName() == "eigen tijd: Intervisie, vrijdag 27 november, 12:00 tot 13:00, Zeist, elke week"


def test_an_empty_stretch_becomes_an_own_appointment(hand: CalendarHand, world: World) -> None:
    stretch(hand, 4, 10 * 60, 11 * 60 + 30)
    menu = hand.view.new_menu
    assert menu.isVisible()
    assert menu.own.text() == "Eigen afspraak op vr 27 nov 10:00…"
    menu.hide()
    menu.own.trigger()
    made = dialog(hand)
    assert (made.day_edit.value(), made.start_edit.value(), made.minutes_edit.value()) == (FRIDAY, time(10), 90)
    made.save_button.click()
    assert made.isVisible()
    assert made.label_field.error()
    QTest.keyClicks(made.label_edit, "Tandarts")
    made.save_button.click()
    hand.settle()
    assert not made.isVisible()
    assert shown(hand).card.title == "Tandarts"
    hand.desk.undo_last()
    assert days(hand) == []


def test_an_empty_stretch_leads_to_a_new_client_with_the_moment(hand: CalendarHand, world: World) -> None:
    stretch(hand, 4, 10 * 60, 11 * 60)
    hand.view.new_menu.hide()
    hand.view.new_menu.client.trigger()
    assert hand.places[-1] == Place("new_client", part="2026-11-27T10:00")


def test_an_empty_stretch_becomes_a_talk_in_a_running_trajectory(hand: CalendarHand, world: World) -> None:
    stretch(hand, 4, 10 * 60, 11 * 60)
    hand.view.new_menu.hide()
    hand.view.new_menu.talk.trigger()
    made = hand.view.new_menu.dialog
    assert made is not None
    assert made.who_combo.currentText() == "Anna de Vries · Herstelplan op de werkvloer"
    made.plan_button.click()
    hand.settle()
    talks = trajectories.sessions_of(hand.desk.vault, world.trajectory.id)
    assert len(talks) == 25
    assert (talks[-1].day, talks[-1].start, talks[-1].week) == (FRIDAY, time(10), 1)
    assert hand.view.chosen == talks[-1].id


def test_a_click_is_no_stretch(hand: CalendarHand, world: World) -> None:
    canvas = hand.view.grid.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(canvas.ruler.edges[4] + 20, canvas.ruler.y(700)))
    assert not hand.view.new_menu.isVisible()
    assert canvas.drag.target is None


def test_one_day_is_changed_and_the_others_stay(hand: CalendarHand, meeting: OwnBlock) -> None:
    meeting.setFocus()
    hand.press(Qt.Key.Key_Return)
    edited = dialog(hand)
    assert edited.scope.isVisible()
    assert not edited.repeats_field.isVisible()
    edited.start_edit.set_value(time(15))
    edited.save_button.click()
    assert days(hand)[:2] == [(FRIDAY, time(15)), (date(2026, 12, 4), time(12))]
    hand.desk.undo_last()
    assert days(hand)[0] == (FRIDAY, time(12))


def test_all_days_are_changed_or_removed_at_once(hand: CalendarHand, meeting: OwnBlock) -> None:
    hand.view.own_time.edit(appointments.between(hand.desk.vault, date(2026, 12, 4), date(2026, 12, 4))[0])
    edited = dialog(hand)
    edited.scope.set_current("all")
    edited.scope.chosen.emit("all")
    assert edited.day_edit.value() == FRIDAY, "all begin on the first day"
    edited.start_edit.set_value(time(15))
    edited.until_edit.set_value(date(2026, 12, 11))
    edited.save_button.click()
    assert days(hand) == [(FRIDAY, time(15)), (date(2026, 12, 4), time(15)), (date(2026, 12, 11), time(15))]
    hand.view.own_time.edit(appointments.between(hand.desk.vault, FRIDAY, FRIDAY)[0])
    edited.scope.set_current("all")
    edited.remove_button.click()
    assert days(hand) == []


def test_keys_move_and_lengthen_one_day(hand: CalendarHand, meeting: OwnBlock) -> None:
    meeting.setFocus()
    assert hand.view.chosen == 0
    assert "Intervisie" in hand.view.nothing_chosen.get_text()
    hand.press(Qt.Key.Key_Down, ALT)
    assert days(hand)[0] == (FRIDAY, time(12, 15))
    assert days(hand)[1] == (date(2026, 12, 4), time(12))


def test_a_talk_in_own_time_says_so(hand: CalendarHand, world: World, meeting: OwnBlock) -> None:
    hand.desk.act(lambda vault: sessions.move(vault, world.dialogue.id, FRIDAY, time(12, 30)))
    hand.open(Place("calendar", id=world.dialogue.id))
    said = hand.view.panel.conflict_remark.text
    assert said.startswith("U hebt dan zelf iets: Intervisie, 12:00")
    assert "overlapt" in hand.block(world.dialogue.id).accessibleName()


def test_the_list_and_the_month_show_it_too(hand: CalendarHand, meeting: OwnBlock) -> None:
    view = hand.view
    view.look_at(view.anchor, Layout.LIST)
    said = [view.agenda.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(view.agenda.count())]
    assert any(text.startswith("eigen tijd: Intervisie") for text in said)
    view.look_at(FRIDAY, Layout.MONTH)
    assert any(item.card.title == "12:00 Intervisie" for item in view.month._items[FRIDAY])


def test_the_privacy_key_hides_what_it_is(hand: CalendarHand, meeting: OwnBlock) -> None:
    meeting.setFocus()
    hand.desk.set_privacy(True)
    assert shown(hand).card.title == "eigen tijd"
    assert "Intervisie" not in shown(hand).accessibleName() + hand.view.nothing_chosen.get_text()


def test_the_list_of_own_times_tells_how_they_recur(hand: CalendarHand, meeting: OwnBlock) -> None:
    hand.view.more_menu.own_times.trigger()
    listed = hand.view.own_time.list
    assert listed is not None
    assert listed.times_list.item(0).text() == "Intervisie · elke vrijdag, 12:00–13:00"
    listed.times_list.setCurrentRow(0)
    listed.change_button.click()
    assert dialog(hand).label_edit.text() == "Intervisie"
