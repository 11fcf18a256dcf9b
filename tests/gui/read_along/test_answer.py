"""The ways into reading along, and what the participant answers there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.read_along.tools import along_with, person_of, seen, view_of
from tests.services.worlds import INK
from wellbeing_desktop.domain.reports import Answer, Means, Report, Response, latest_answers
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.read_along import ReadAlong
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.report.along_button import AlongButton
from wellbeing_desktop.services import reports


def answer_of(desk: Desk, report: Report, role: str = "client") -> Response | None:
    found = reports.round_by_report(desk.vault, report.id)
    return latest_answers(found.responses).get(person_of(report, role).participant_id)


def button_of(shell: Shell) -> AlongButton:
    assert isinstance(shell.view, ReportView)
    return shell.view.findChildren(AlongButton)[0]


def reader(shell: Shell) -> str:
    """The title of the answer panel of the window in front."""
    (window,) = seen()
    assert isinstance(window, ReadAlong)
    return view_of(window).answer_panel.title_label.text()


def test_an_answer_is_kept_at_once_and_shown(along: ReadAlong, desk: Desk, report: Report, qtbot: QtBot) -> None:
    view = view_of(along)
    view.answer_panel.remark_radio.click()
    QTest.keyClicks(view.answer_panel.remark_edit, "Graag vaker")
    view.answer_panel.signature_pad.set_signature(INK)
    view.answer_panel.keep_button.click()
    given = answer_of(desk, report)
    assert given is not None
    assert (given.answer, given.means, given.remark) == (Answer.REMARK, Means.SCREEN, "Graag vaker")
    assert given.signature is not None
    assert view.answer_panel.isHidden()
    assert "akkoord met een opmerking" in view.answered_label.text()
    assert QApplication.focusWidget() is view.done_button
    with qtbot.waitSignal(along.left):
        view.done_button.click()


def test_without_a_signature_it_is_said_at_the_field(along: ReadAlong, desk: Desk, report: Report) -> None:
    view = view_of(along)
    view.answer_panel.keep_button.click()
    assert answer_of(desk, report) is None
    assert view.answer_panel.signature_field.error()
    assert not view.answer_panel.print_box.isVisible()
    assert not view.answer_panel.means_segments.isVisible()


def test_the_large_field_works_here_too(along: ReadAlong, desk: Desk, report: Report) -> None:
    view = view_of(along)
    view.answer_panel.objects_radio.click()
    QTest.keyClicks(view.answer_panel.remark_edit, "Dit heb ik niet gezegd")
    view.answer_panel.large_button.click()
    dialog = view.answer_panel.signing
    assert dialog is not None
    assert dialog.geometry() == along.geometry()
    dialog.pad.set_signature(INK)
    QTest.keyClick(dialog.pad.canvas, Qt.Key.Key_Backspace)
    assert dialog.pad.canvas.count() == 0
    dialog.pad.set_signature(INK)
    dialog.ready_button.click()
    view.answer_panel.keep_button.click()
    given = answer_of(desk, report)
    assert given is not None
    assert given.answer is Answer.OBJECTS


def test_an_answer_that_was_begun_is_asked_about_once(along: ReadAlong, qtbot: QtBot) -> None:
    view = view_of(along)
    view.answer_panel.signature_pad.set_signature(INK)
    with qtbot.assertNotEmitted(along.left):
        view.done_button.click()
    assert "nog niet vastgelegd" in view.remark.text
    with qtbot.waitSignal(along.left):
        view.done_button.click()


def test_a_concept_is_read_and_not_answered(shell: Shell, desk: Desk, qtbot: QtBot, report: Report) -> None:
    reports.make(desk.vault, report.session_id, "nl")
    found = reports.round_of(desk.vault, report.session_id)
    assert found is not None
    view = view_of(along_with(shell, desk, qtbot, found.report))
    assert view.answer_panel.isHidden()
    assert "concept" in view.answered_label.text()


def test_the_button_takes_the_version_that_is_shown(shell: Shell, report: Report) -> None:
    assert isinstance(shell.view, ReportView)
    person = person_of(report, "colleague")
    shell.view.reader_segments.set_current(str(person.participant_id))
    button_of(shell).click()
    assert person.name in reader(shell)


@pytest.mark.parametrize("by", ["button", "key"])
def test_with_everything_shown_it_is_asked_with_whom(shell: Shell, report: Report, by: str) -> None:
    button = button_of(shell)
    if by == "button":
        button.click()
    else:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F9)
    lines = button.menu_of_people.actions()
    assert [line.text() for line in lines] == [f"Met {one.name}" for one in report.content.participants]
    lines[1].trigger()
    assert report.content.participants[1].name in reader(shell)


def test_from_the_note_the_report_asks_with_whom(shell: Shell, desk: Desk, report: Report, qtbot: QtBot) -> None:
    desk.go(Place("note", report.session_id))
    note = shell.view
    assert isinstance(note, NoteView)
    (deed,) = [one for one in note.more.suiting(None) if type(one).__name__ == "AlongDeed"]
    deed.run(None)
    assert isinstance(shell.view, ReportView)
    qtbot.waitUntil(button_of(shell).menu_of_people.isVisible)
    assert desk.history.current == Place("report", report.session_id), "coming back later does not ask again"
    button_of(shell).menu_of_people.hide()
