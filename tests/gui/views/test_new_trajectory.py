"""Planning a trajectory in the real window: what the preview promises is what the calendar holds."""

from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.in_front import in_front
from tests.gui.views.new_trajectory_hands import click, opened, planned, rows
from tests.services import worlds
from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.domain.planning import Slot
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.calendar import CalendarView
from wellbeing_desktop.gui.views.new_trajectory import NewTrajectoryView
from wellbeing_desktop.programmes import shelf
from wellbeing_desktop.services import days_off, people, sessions, trajectories

KINGS_WEEK = date(2026, 4, 20)


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk) -> Shell:
    return in_front(qtbot, desk, {"new_trajectory": NewTrajectoryView, "calendar": CalendarView})


@pytest.fixture
def client(desk: Desk) -> Client:
    return worlds.add_client(desk.vault)


def test_the_whole_plan_shows_before_anything_is_kept(desk: Desk, shell: Shell, client: Client) -> None:
    view = opened(desk, shell, client.id)
    assert view.client_combo.currentText() == "Anna de Vries"
    assert view.programme_combo.currentText() == "Herstelplan op de werkvloer"
    assert view.slots_picker.slots() == worlds.SLOTS
    assert view.start_edit.value() == date(2026, 11, 30), "the Monday after today"
    shown = rows(view)
    assert len(shown) == 8 + 24
    assert shown[0] == ["Week 1 · 30 november – 6 december 2026"]
    assert [row[0] for row in shown if len(row) == 4] == [str(number) for number in range(1, 25)]
    assert view.plan_label.text().startswith("32 uur, van ma 30 nov")
    assert view.start_button.text().startswith("Plan 24 ")
    assert not trajectories.of_client(desk.vault, client.id)


def test_starting_keeps_exactly_the_preview_and_goes_to_its_first_week(
    desk: Desk, shell: Shell, client: Client
) -> None:
    view = opened(desk, shell, client.id)
    view.start_edit.set_value(KINGS_WEEK)
    promised = [row for row in rows(view) if len(row) == 4]
    click(view.start_button)
    kept = planned(desk, client.id)
    assert [str(session.number) for session in kept] == [row[0] for row in promised]
    for session, row in zip(kept, promised, strict=True):
        assert row[1].startswith(f"{desk.formats.short_day(session.day)}, {desk.formats.time(session.start)}")
    assert desk.history.current == Place("calendar", kept[0].id, "2026-04-20")
    assert isinstance(shell.view, CalendarView)
    assert shell.view.monday == KINGS_WEEK
    desk.undo_last()
    assert not trajectories.of_client(desk.vault, client.id)


def test_a_holiday_is_avoided_with_its_reason(desk: Desk, shell: Shell, client: Client) -> None:
    view = opened(desk, shell, client.id)
    view.start_edit.set_value(KINGS_WEEK)
    moved = [row for row in rows(view) if row[-1]]
    assert ["4", "di 28 apr, 09:00–10:00", "Reflectiegesprek", "niet ma 27 apr: Koningsdag"] in moved


def test_a_remark_is_broken_only_where_it_must(desk: Desk, shell: Shell, client: Client, qtbot: QtBot) -> None:
    label = "Studiedag van de vakvereniging voor begeleiders"
    days_off.add(desk.vault, KINGS_WEEK, KINGS_WEEK, label)
    view = opened(desk, shell, client.id)
    view.start_edit.set_value(KINGS_WEEK)
    for width, said in ((1900, f"niet ma 20 apr: {label}"), (1093, f"niet ma 20 apr:\n{label}")):
        shell.resize(width, 614)
        qtbot.waitUntil(lambda said=said: said in [row[-1] for row in rows(view)])


def test_the_choices_are_not_scrolled_sideways(desk: Desk, shell: Shell, client: Client) -> None:
    view = opened(desk, shell, client.id)
    shell.resize(1093, 614)
    settle()
    area = view.choices_card.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().isVisible()
    assert not area.horizontalScrollBar().isVisible()
    assert area.widget().width() <= area.viewport().width()


def test_a_week_without_room_is_told(desk: Desk, shell: Shell, client: Client) -> None:
    days_off.add(desk.vault, date(2026, 12, 7), date(2026, 12, 13), "Vakantie")
    view = opened(desk, shell, client.id)
    assert view.skipped_remark.text == "Geen ruimte, dus overgeslagen: 7–13 december 2026 (Vakantie)."
    assert rows(view)[4] == ["Week 2 · 14–20 december 2026"]


def test_days_and_times_are_the_users(desk: Desk, shell: Shell, client: Client) -> None:
    view = opened(desk, shell, client.id)
    view.slots_picker.days.findChildren(type(view.start_button))[2].click()
    view.slots_picker.times[0].set_value(time(10, 15))
    assert view.slots_picker.slots() == (Slot(0, time(10, 15)), Slot(3, time(13)))
    assert not view.slots_picker.times[2].isVisible()
    click(view.start_button)
    first = planned(desk, client.id)[:3]
    assert [(s.day.weekday(), s.start) for s in first] == [(0, time(10, 15)), (0, time(11, 30)), (3, time(13))]


def test_without_a_day_there_is_no_plan_and_the_field_says_why(desk: Desk, shell: Shell, client: Client) -> None:
    view = opened(desk, shell, client.id)
    view.slots_picker.set_slots(())
    view.slots_picker.changed.emit()
    assert view.slots_field.error()
    assert not rows(view)
    assert not view.start_button.isEnabled()
    view.slots_picker.set_slots(worlds.SLOTS)
    view.slots_picker.changed.emit()
    assert not view.slots_field.error()
    assert view.start_button.isEnabled()


def test_the_only_colleague_is_proposed_and_takes_part_in_the_dialogues(
    desk: Desk, shell: Shell, client: Client
) -> None:
    view = opened(desk, shell, client.id)
    assert view.colleague_combo.currentText() == "Chaima El Idrissi"
    click(view.start_button)
    for session in planned(desk, client.id):
        roles = {person.role for person in sessions.participants(desk.vault, session.id)}
        assert roles == ({Role.CLIENT, Role.COLLEAGUE} if session.kind == "dialogue" else {Role.CLIENT})


def test_of_several_colleagues_the_user_chooses_or_leaves_it(desk: Desk, shell: Shell, client: Client) -> None:
    desk.act(lambda vault: people.add_contact(vault, client.id, people.NewContact("Mark Bakker", Role.COLLEAGUE)))
    view = opened(desk, shell, client.id)
    assert view.colleague_combo.currentText() == "Later kiezen"
    click(view.start_button)
    in_it = [p.role for s in planned(desk, client.id) for p in sessions.participants(desk.vault, s.id)]
    assert set(in_it) == {Role.CLIENT}


def test_another_client_has_other_colleagues(desk: Desk, shell: Shell, client: Client) -> None:
    desk.act(lambda vault: people.add_client(vault, people.NewClient(Client(0, "Zeynep Aydın"))))
    view = opened(desk, shell, client.id)
    view.client_combo.setCurrentText("Zeynep Aydın")
    assert [view.colleague_combo.itemText(row) for row in range(view.colleague_combo.count())] == ["Later kiezen"]


def test_choices_survive_a_look_elsewhere_and_a_language_switch(desk: Desk, shell: Shell, client: Client) -> None:
    view = opened(desk, shell, client.id)
    view.start_edit.set_value(KINGS_WEEK)
    view.slots_picker.times[0].set_value(time(11))
    desk.go(Place("calendar"))
    opened(desk, shell, client.id)
    desk.change_settings(language="en")
    assert view.start_edit.value() == KINGS_WEEK
    assert view.slots_picker.slots()[0] == Slot(0, time(11))
    assert view.programme_combo.currentText() == "Workplace recovery plan"
    assert any("King's Day" in row[-1] for row in rows(view))
    assert any(row[1:3] == ["Tue 28 Apr, 11:00–12:00", "Reflection talk"] for row in rows(view) if len(row) == 4)


def test_a_mistake_in_a_programme_file_is_told_and_the_others_work(
    desk: Desk, shell: Shell, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = resource("programmes", "herstelplan-werkvloer.toml").read_text("utf-8")
    folder = tmp_path / "programmes"
    folder.mkdir()
    (folder / "goed.toml").write_text(good, "utf-8")
    (folder / "kapot.toml").write_text(good.replace("minutes = 60", 'minutes = "een uur"', 1), "utf-8")
    monkeypatch.setattr(shelf, "resource", lambda *_parts: folder)
    view = opened(desk, shell, client.id)
    assert view.mistakes_remark.text.startswith("In het bestand kapot.toml zit een fout, in regel ")
    assert "minutes" in view.mistakes_remark.text
    assert view.programme_combo.count() == 1
    assert view.start_button.isEnabled()


def test_without_clients_the_way_to_a_new_one_is_shown(desk: Desk, shell: Shell) -> None:
    view = opened(desk, shell)
    assert view.nobody.isVisible()
    desk.act(lambda vault: people.add_client(vault, people.NewClient(Client(0, "Zeynep Aydın"))))
    assert not view.nobody.isVisible()
    assert view.client_combo.currentText() == "Zeynep Aydın"
    assert view.start_button.isEnabled()


def test_privacy_hides_the_names(desk: Desk, shell: Shell, client: Client) -> None:
    view = opened(desk, shell, client.id)
    desk.set_privacy(True)
    assert view.client_combo.currentText() == "AV"
    assert view.colleague_combo.currentText() == "CEI"


def test_the_keyboard_alone_plans_a_trajectory(desk: Desk, shell: Shell, client: Client) -> None:
    view = opened(desk, shell, client.id)
    for _ in range(60):
        focused = shell.focusWidget()
        assert focused is not None
        assert focused.accessibleName() or getattr(focused, "text", str)(), focused
        if focused is view.start_button:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert shell.focusWidget() is view.start_button
    QTest.keyClick(view.start_button, Qt.Key.Key_Space)
    assert len(planned(desk, client.id)) == 24
    assert planned(desk, client.id)[-1].day - planned(desk, client.id)[0].day > timedelta(weeks=7)
