"""Closing on the screen: what it means stands there before, what is missing is said at its field."""

from datetime import date, time

import pytest
from pytestqt.qtbot import QtBot

from tests.services import work_life
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.trajectory.closing import ClosingPage
from wellbeing_desktop.services import closing, rhythm, sessions, trajectories


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ClosingPage:
    world = work_life.begin(desk.vault)
    made = ClosingPage(desk)
    qtbot.addWidget(made)
    desk.changed.connect(lambda _change: made.show_trajectory(world.trajectory.id))
    made.show_trajectory(world.trajectory.id)
    made.resize(900, 700)
    made.show()
    return made


def test_an_early_end_asks_why_before_anything_happens(page: ClosingPage, desk: Desk) -> None:
    page.closing_card.close_button.click()
    assert trajectories.trajectory(desk.vault, 1).closed_on is None
    assert page.closing_card.reason_edit.property("wrong") in (True, "true")
    page.closing_card.reason_edit.setText("Nieuwe baan")
    page.closing_card.close_button.click()
    found = trajectories.trajectory(desk.vault, 1)
    assert (found.closed_because, page.closed_card.isVisible()) == ("Nieuwe baan", True)
    assert not page.closing_card.isVisible()


def test_a_ticked_talk_is_kept_and_the_others_are_cancelled(page: ClosingPage, desk: Desk) -> None:
    checks = page.closing_card.checks()
    assert len(checks) == 5
    list(checks.values())[1].setChecked(True)
    page.closing_card.reason_edit.setText("Nieuwe baan")
    page.closing_card.close_button.click()
    states = [one.status for one in trajectories.sessions_of(desk.vault, 1)[:5]]
    assert states.count(SessionStatus.PLANNED) == 1
    assert states[1] is SessionStatus.PLANNED


def test_aftercare_can_be_moved_or_left_out(page: ClosingPage, desk: Desk) -> None:
    card = page.closing_card
    card.reason_edit.setText("Nieuwe baan")
    card.day_edit.set_value(date(2027, 3, 3))
    card.close_button.click()
    (planned,) = closing.aftercare_of(desk.vault, 1)
    assert planned.day == date(2027, 3, 3)
    desk.undo_last()
    card.aftercare_check.setChecked(False)
    assert not card.day_edit.isVisible()
    card.close_button.click()
    assert closing.aftercare_of(desk.vault, 1) == []


def test_a_taken_moment_is_told_and_can_be_chosen_all_the_same(page: ClosingPage, desk: Desk) -> None:
    card = page.closing_card
    assert not card.clash_remark.isVisible()
    card.day_edit.set_value(date(2027, 3, 3))
    work_life.begin(desk.vault, "Nadia Benali", date(2027, 3, 3))
    card.time_edit.set_value(time(10, 30))
    assert card.clash_remark.isVisible()
    card.time_edit.set_value(time(15))
    assert not card.clash_remark.isVisible()


def test_aftercare_before_today_is_said_at_its_field(page: ClosingPage, desk: Desk) -> None:
    card = page.closing_card
    card.reason_edit.setText("Nieuwe baan")
    card.day_edit.set_value(date(2026, 11, 1))
    card.close_button.click()
    assert trajectories.trajectory(desk.vault, 1).closed_on is None
    assert card.day_edit.property("wrong") in (True, "true")


def test_where_talks_go_is_shown_before_and_can_be_given_up(page: ClosingPage, desk: Desk) -> None:
    before = trajectories.sessions_of(desk.vault, 1)
    card = page.rhythm_card
    card.spacing_choice.setCurrentIndex(card.spacing_choice.findData("fortnightly"))
    card.respace_button.click()
    assert card.steps.count() == 5
    assert trajectories.sessions_of(desk.vault, 1) == before
    card.leave_button.click()
    assert card.steps.count() == 0
    assert trajectories.sessions_of(desk.vault, 1) == before
    card.spacing_choice.setCurrentIndex(card.spacing_choice.findData("fortnightly"))
    card.respace_button.click()
    card.do_button.click()
    assert trajectories.sessions_of(desk.vault, 1) != before
    assert trajectories.trajectory(desk.vault, 1).spacing == "fortnightly"


def test_the_reason_of_an_extension_is_kept_with_it(page: ClosingPage, desk: Desk) -> None:
    card = page.rhythm_card
    card.reason_edit.setText("Het rooster wisselt")
    card.extend_button.click()
    card.do_button.click()
    (kept,) = rhythm.extensions(desk.vault, 1)
    assert kept.because == "Het rooster wisselt"
    assert page.course_card.isVisible()


def test_reopening_offers_closing_again(page: ClosingPage, desk: Desk, clock: Clock) -> None:
    page.closing_card.reason_edit.setText("Vergissing")
    page.closing_card.close_button.click()
    clock.turn(days=1)
    page.closed_card.reopen_button.click()
    assert trajectories.trajectory(desk.vault, 1).closed_on is None
    assert page.closing_card.isVisible()


def test_the_keyboard_stays_on_the_page_when_what_had_it_goes(page: ClosingPage, desk: Desk, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.closing_card.reason_edit.setText("Vergissing")
    page.closing_card.close_button.setFocus()
    page.closing_card.close_button.click()
    assert page.focusWidget() is page.closed_card.reopen_button
    page.closed_card.reopen_button.click()
    assert page.focusWidget() is page.closing_card.close_button


def test_a_talk_that_the_closing_drops_is_in_nobodys_way(page: ClosingPage, desk: Desk) -> None:
    card = page.closing_card
    number, check = list(card.checks().items())[-1]
    dropped = sessions.session(desk.vault, number)
    card.day_edit.set_value(dropped.day)
    card.time_edit.set_value(dropped.start)
    assert not card.clash_remark.isVisible()
    check.setChecked(True)
    assert card.clash_remark.isVisible()
