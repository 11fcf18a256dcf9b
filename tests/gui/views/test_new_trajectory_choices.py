"""Planning a trajectory: what is taken, what has no room, how many talks, who, and how the user likes to plan."""

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.in_front import in_front
from tests.gui.views.new_trajectory_hands import click, opened, planned, planned_rows, rows
from tests.services import worlds
from wellbeing_desktop.domain.appointments import Appointment, Repeats
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.calendar import CalendarView
from wellbeing_desktop.gui.views.new_trajectory import NewTrajectoryView
from wellbeing_desktop.services import appointments, people, sessions, trajectories, wishes
from wellbeing_desktop.vault import records


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk) -> Shell:
    return in_front(qtbot, desk, {"new_trajectory": NewTrajectoryView, "calendar": CalendarView})


@pytest.fixture
def client(desk: Desk) -> Client:
    return worlds.add_client(desk.vault)


def test_what_is_taken_is_avoided_and_told(desk: Desk, shell: Shell, client: Client) -> None:
    other = worlds.begin(desk.vault, "Bram Jansen", date(2026, 11, 30))
    for session in other.sessions[2:]:
        sessions.cancel(desk.vault, session.id)
    view = opened(desk, shell, client.id)
    moved = {row[0]: row[1:] for row in planned_rows(view) if row[-1]}
    assert moved["1"] == ["ma 30 nov, 10:15–11:15", "Reflectiegesprek", "niet om 09:00: bezet"]
    assert set(moved) == {"1", "2"}
    view.slots_picker.times[0].set_value(time(14))
    assert {row[0] for row in planned_rows(view) if row[-1]} == {"2"}


def test_what_has_no_room_is_told_with_what_to_do(desk: Desk, shell: Shell, client: Client) -> None:
    full = Appointment(0, date(2026, 11, 30), time(0), 24 * 60, "Elders", repeats=Repeats.WEEKLY)
    for offset in (1, 2, 3, 4):
        appointments.save(desk.vault, replace(full, day=full.day + timedelta(days=offset)))
    view = opened(desk, shell, client.id)
    view.preferences.most_spin.setValue(2)
    assert len(planned_rows(view)) == 16
    assert view.unplaced_remark.text.startswith(
        "Niet ingepland: dialooggesprek in de week van 30 november – 6 december 2026 ("
    )
    assert "en nog 4 " in view.unplaced_remark.text
    assert view.unplaced_remark.text.endswith("U kunt ze ook later toevoegen.")
    view.preferences.most_spin.setValue(5)
    assert not view.unplaced_remark.isVisible()
    assert len(planned_rows(view)) == 24


def test_the_number_of_talks_and_the_rhythm_are_chosen_where_the_programme_leaves_them_open(
    desk: Desk, shell: Shell, client: Client
) -> None:
    view = opened(desk, shell, client.id)
    assert not view.talks_field.isVisible()
    view.programme_combo.setCurrentIndex(view.programme_combo.findData("begeleiding-werk-prive"))
    assert view.talks_combo.currentData() == 5
    assert len(planned_rows(view)) == 5
    view.talks_combo.setCurrentIndex(view.talks_combo.findData(8))
    view.spacing_combo.setCurrentIndex(view.spacing_combo.findData("fortnightly"))
    assert len(planned_rows(view)) == 8
    click(view.start_button)
    kept = planned(desk, client.id)
    assert kept[-1].day - kept[0].day >= timedelta(weeks=14)
    assert trajectories.of_client(desk.vault, client.id)[0].spacing == "fortnightly"


def test_preferences_are_folded_and_can_be_kept(desk: Desk, shell: Shell, client: Client) -> None:
    view = opened(desk, shell, client.id)
    assert not view.preferences.fold.isVisible()
    click(view.preferences.fold_button)
    assert view.preferences.fold.isVisible()
    view.preferences.from_edit.set_value(time(10))
    assert ["1", "ma 30 nov, 10:00–11:00", "Reflectiegesprek", "niet om 09:00: buiten uw dagen of uren"] in rows(view)
    assert wishes.wishes(desk.vault).from_time == time(9)
    view.preferences.keep_button.click()
    assert wishes.wishes(desk.vault).from_time == time(10)
    desk.undo_last()
    assert wishes.wishes(desk.vault).from_time == time(9)


def test_several_colleagues_can_take_turns(desk: Desk, shell: Shell, client: Client) -> None:
    desk.act(lambda vault: people.add_contact(vault, client.id, people.NewContact("Mark Bakker", Role.COLLEAGUE)))
    view = opened(desk, shell, client.id)
    view.colleague_combo.setCurrentText("Steeds een ander, om de beurt")
    click(view.start_button)
    dialogues = [session for session in planned(desk, client.id) if session.kind == "dialogue"]
    present = [
        next(p.contact_id for p in sessions.participants(desk.vault, s.id) if p.role is Role.COLLEAGUE)
        for s in dialogues
    ]
    assert len(set(present)) == 2
    assert all(one != other for one, other in pairwise(present))


def test_a_client_who_comes_back_is_linked_to_the_earlier_trajectory(desk: Desk, shell: Shell, client: Client) -> None:
    view = opened(desk, shell, client.id)
    assert not view.earlier_field.isVisible()
    first = worlds.begin(desk.vault, "Zeynep Aydın")
    with desk.vault.transaction(Act.CLOSE_TRAJECTORY):
        records.put(desk.vault, replace(first.trajectory, closed_on=date(2027, 2, 1)))
    view = opened(desk, shell, first.client.id)
    assert view.earlier_field.isVisible()
    assert view.earlier_combo.currentText() == "Herstelplan op de werkvloer, begonnen op 23 november 2026"
    view.absent_edit.set_value(date(2026, 10, 5))
    click(view.start_button)
    newest = trajectories.of_client(desk.vault, first.client.id)[0]
    assert (newest.earlier_id, newest.absent_since) == (first.trajectory.id, date(2026, 10, 5))
