"""The calendar to and from files, in the real window."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.in_front import in_front
from tests.services.worlds import begin
from wellbeing_desktop.domain.appointments import Appointment
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.calendar_files import CalendarFilesView
from wellbeing_desktop.services import disclosures
from wellbeing_desktop.vault import records

ENTRY = "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261201T090000\r\nDURATION:PT1H\r\nSUMMARY:Arts\r\nEND:VEVENT\r\n"


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk) -> Shell:
    return in_front(qtbot, desk, {"calendar_files": CalendarFilesView})


def opened(desk: Desk, shell: Shell, part: str = "export") -> CalendarFilesView:
    desk.go(Place("calendar_files", part=part))
    assert isinstance(shell.view, CalendarFilesView)
    return shell.view


def saving_at(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    monkeypatch.setattr(files, "ask_save_path", lambda *_words: path)


def taken(desk: Desk) -> list[Appointment]:
    return records.select(desk.vault, Appointment, "ORDER BY id")


def test_the_least_is_chosen_first_and_what_it_means_stands_beside_it(desk: Desk, shell: Shell) -> None:
    view = opened(desk, shell)
    assert view.busy_radio.isChecked()
    assert shell.focusWidget() is view.busy_radio


def test_the_saved_file_tells_what_was_chosen_and_stands_in_the_register(
    desk: Desk, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(desk.vault)
    view, path = opened(desk, shell), tmp_path / "agenda.ics"
    saving_at(monkeypatch, path)
    view.export_button.click()
    assert b"SUMMARY:Bezet" in path.read_bytes()
    assert b"Anna" not in path.read_bytes()
    [entry] = disclosures.listed(desk.vault)
    assert entry.number in view.export_remark.text
    view.names_radio.click()
    view.export_button.click()
    assert b"Anna" in path.read_bytes()
    assert [each.items for each in disclosures.listed(desk.vault)] == [
        ("calendar_file:names",),
        ("calendar_file:busy",),
    ]


def test_giving_up_saves_and_registers_nothing(desk: Desk, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    view = opened(desk, shell)
    saving_at(monkeypatch, None)
    view.export_button.click()
    assert disclosures.listed(desk.vault) == []


def test_an_impossible_period_is_said(desk: Desk, shell: Shell) -> None:
    view = opened(desk, shell)
    view.last_edit.set_value(date(2020, 1, 1))
    assert view.last_field.error()
    assert not view.export_button.isEnabled()


def test_times_are_shown_before_they_come_into_the_calendar_and_can_be_taken_back(
    desk: Desk, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ander.ics"
    path.write_text(f"BEGIN:VCALENDAR\r\n{ENTRY}END:VCALENDAR\r\n", "utf-8", newline="")
    monkeypatch.setattr(files, "ask_open_path", lambda *_words: path)
    view = opened(desk, shell, "import")
    assert shell.focusWidget() is view.choose_button
    assert not view.import_button.isEnabled()
    view.choose_button.click()
    assert "Er is nog niets in de agenda gezet." in view.import_remark.text
    assert taken(desk) == []
    view.import_button.click()
    assert [one.label for one in taken(desk)] == ["Bezet"]
    desk.undo_last()
    assert taken(desk) == []
    view.choose_button.click()
    view.titles_check.click()
    view.import_button.click()
    assert [one.label for one in taken(desk)] == ["Arts"]


def test_a_file_that_is_no_calendar_is_said(
    desk: Desk, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "foto.ics"
    path.write_bytes(b"\x89PNG")
    monkeypatch.setattr(files, "ask_open_path", lambda *_words: path)
    view = opened(desk, shell, "import")
    view.choose_button.click()
    assert view.import_remark.text.startswith("Dit is geen agendabestand")
    assert not view.import_button.isEnabled()


def test_a_week_is_looked_at_before_it_is_printed(desk: Desk, shell: Shell) -> None:
    begin(desk.vault)
    view = opened(desk, shell, "print:2026-11-25")
    assert view.day_edit.value() == date(2026, 11, 25)
    view.week_button.click()
    assert view.paper is not None
    assert view.paper.isVisible()
    view.paper.close()
