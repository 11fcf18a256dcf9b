"""A talk falls out, in the real window: what is shown is what happens, in one act."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.in_front import in_front
from tests.services.worlds import World, begin
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.calendar import CalendarView
from wellbeing_desktop.gui.views.rescheduling import ReschedulingView
from wellbeing_desktop.services import sessions, trajectories


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk) -> Shell:
    return in_front(qtbot, desk, {"rescheduling": ReschedulingView, "calendar": CalendarView})


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault, starts_on=date(2027, 1, 4))


def opened(desk: Desk, shell: Shell, session: Session) -> ReschedulingView:
    desk.go(Place("rescheduling", session.id))
    assert isinstance(shell.view, ReschedulingView)
    return shell.view


def rows(view: ReschedulingView) -> list[list[str]]:
    items = [view.moves.topLevelItem(at) for at in range(view.moves.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items if item is not None]


def kept(desk: Desk, world: World) -> list[Session]:
    return trajectories.sessions_of(desk.vault, world.trajectory.id)


def test_each_way_is_shown_before_anything_changes(desk: Desk, shell: Shell, world: World) -> None:
    view = opened(desk, shell, world.sessions[0])
    assert rows(view) == [["1. Reflectiegesprek", "ma 4 jan, 09:00–10:00", "di 5 jan, 09:00–10:00"]]
    view.all_radio.click()
    assert len(rows(view)) == 24
    assert rows(view)[0][2] == "ma 11 jan, 09:00–10:00"
    view.squeeze_radio.click()
    assert [row[2] for row in rows(view)].count("blijft zo") == 23
    view.drop_radio.click()
    assert rows(view)[0][2] == "vervalt"
    assert kept(desk, world) == list(world.sessions)


def test_what_was_shown_is_done_and_taken_back_in_one(desk: Desk, shell: Shell, world: World) -> None:
    view = opened(desk, shell, world.sessions[0])
    view.all_radio.click()
    shown = [row[2] for row in rows(view)]
    view.do_button.click()
    assert [
        f"{desk.formats.short_day(one.day)}, {desk.formats.span(one.start, one.ends.time())}"
        for one in kept(desk, world)
    ] == shown
    assert desk.history.current == Place("calendar", world.sessions[0].id, "2027-01-11"), (
        "the talk itself is shown again"
    )
    desk.undo_last()
    assert kept(desk, world) == list(world.sessions)


def test_the_last_talk_is_told_only_where_more_are_shown(desk: Desk, shell: Shell, world: World) -> None:
    view = opened(desk, shell, world.sessions[0])
    assert len(rows(view)) == 1
    assert "Het laatste" not in view.sum_label.text()
    view.all_radio.click()
    assert "Het laatste is op" in view.sum_label.text()


def test_who_cancelled_is_asked_only_when_a_talk_is_let_go(desk: Desk, shell: Shell, world: World) -> None:
    view = opened(desk, shell, world.dialogue)
    assert not view.by_field.isVisible()
    view.drop_radio.click()
    assert view.by_field.isVisible()
    choices = [view.by_combo.itemText(at) for at in range(view.by_combo.count())]
    assert choices == ["Weet ik niet", "Deelnemer", "Collega", "Ikzelf"]
    view.by_combo.setCurrentText("Collega")
    view.do_button.click()
    now = sessions.session(desk.vault, world.dialogue.id)
    assert (now.status, now.cancelled_by) == (SessionStatus.CANCELLED, Role.COLLEAGUE)


def test_a_way_without_room_says_why_and_cannot_be_done(desk: Desk, shell: Shell, world: World) -> None:
    next_day = world.sessions[0].day + timedelta(days=1)
    sessions.move(desk.vault, world.sessions[1].id, next_day, world.sessions[1].start)
    view = opened(desk, shell, world.sessions[0])
    assert view.stuck_remark.isVisible()
    assert "Kies een andere manier" in view.stuck_remark.text
    assert not view.do_button.isEnabled()
    view.all_radio.click()
    assert view.do_button.isEnabled()


def test_privacy_hides_the_name(desk: Desk, shell: Shell, world: World) -> None:
    view = opened(desk, shell, world.sessions[0])
    assert "Anna de Vries" in view.header.get_subtitle()
    desk.set_privacy(True)
    assert "Anna" not in view.header.get_subtitle()
    assert "AV" in view.header.get_subtitle()


def test_the_keyboard_alone_lets_a_talk_go(desk: Desk, shell: Shell, world: World) -> None:
    view = opened(desk, shell, world.sessions[0])
    assert shell.focusWidget() is view.one_radio
    for _ in range(3):
        QTest.keyClick(shell.focusWidget(), Qt.Key.Key_Down)
    assert view.drop_radio.isChecked()
    assert rows(view)[0][2] == "vervalt"
    for _ in range(12):
        if shell.focusWidget() is view.do_button:
            break
        QTest.keyClick(shell.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(shell.focusWidget(), Qt.Key.Key_Return)
    assert sessions.session(desk.vault, world.sessions[0].id).status is SessionStatus.CANCELLED


def test_a_missed_talk_gets_a_new_one_from_the_calendar(desk: Desk, shell: Shell) -> None:
    world = begin(desk.vault)
    missed = world.sessions[0]
    desk.go(Place("calendar", missed.id))
    assert isinstance(shell.view, CalendarView)
    panel = shell.view.panel
    panel.missed_button.click()
    assert (panel.fall_out_button.text(), panel.fall_out_button.isEnabled()) == ("Nieuw moment…", True)
    panel.fall_out_button.click()
    view = shell.view
    assert isinstance(view, ReschedulingView)
    assert not view.drop_radio.isVisible()
    assert view.sum_label.text().endswith("Het gemiste gesprek blijft staan als niet gekomen.")
    view.do_button.click()
    now = kept(desk, world)
    assert (now[0].status, now[0].day) == (SessionStatus.NO_SHOW, missed.day)
    assert (now[-1].status, now[-1].moved_from) == (SessionStatus.PLANNED, missed.day)
    assert desk.history.current.id == now[-1].id
    assert isinstance(shell.view, CalendarView)
    shell.view.grid.canvas.chosen.emit(now[-1].id)
    assert shell.view.panel.moved_remark.text == "Verplaatst van ma 23 november."
