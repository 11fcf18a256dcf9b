"""Reading along in an addendum: the way in, what is read, and the answer that is given there."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.read_along.tools import along_with, person_of, said, seen, view_of
from tests.services.round_tools import add, agree_and_seal
from tests.services.worlds import INK
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.reports import Means, Report, latest_answers
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.read_along import ReadAlong
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.report.along_button import AlongButton
from wellbeing_desktop.services import addenda, reports


@pytest.fixture
def sealed(desk: Desk, report: Report) -> Report:
    return agree_and_seal(desk.vault, report)


def begun(desk: Desk, sealed: Report, *lines: Line, presented: bool = True) -> Report:
    added = add(desk.vault, sealed, *lines)
    if presented:
        reports.present(desk.vault, added.id)
    return reports.round_by_report(desk.vault, added.id).report


def way_in(shell: Shell, desk: Desk, sealed: Report) -> AlongButton:
    """The button in the round of the first addendum."""
    desk.go(Place("report", sealed.session_id))
    view = shell.view
    assert isinstance(view, ReportView)
    view.redraw()
    settle()
    (button,) = view.side.addenda.panels()[0].findChildren(AlongButton)
    assert button.isVisibleTo(view)
    return button


def test_who_it_is_for_reads_it_alone_and_answers(shell: Shell, desk: Desk, qtbot: QtBot, sealed: Report) -> None:
    added = begun(desk, sealed, Line("AANVULLING VAN ANNA", Voice.CLIENT))
    button = way_in(shell, desk, sealed)
    with qtbot.waitSignal(shell.read_along) as told:
        button.click()
    along = told.args[0]
    assert isinstance(along, ReadAlong)
    qtbot.addWidget(along, before_close_func=QApplication.instance().removeEventFilter)
    qtbot.addWidget(shell)
    qtbot.waitUntil(along.isActiveWindow)
    view = view_of(along)
    assert "AANVULLING VAN ANNA" in said(along)
    assert along.view.place.part == f"{added.id}:{person_of(added, 'client').participant_id}"
    view.answer_panel.signature_pad.set_signature(INK)
    view.answer_panel.keep_button.click()
    (round_,) = addenda.of_report(desk.vault, sealed.id)
    (answer,) = latest_answers(round_.responses).values()
    assert answer.means is Means.SCREEN
    assert along.after == Place("report", sealed.session_id)


def test_with_more_than_one_the_user_chooses_with_whom(shell: Shell, desk: Desk, sealed: Report) -> None:
    begun(desk, sealed, Line("VOOR ALLEBEI"))
    button = way_in(shell, desk, sealed)
    button.click()
    assert [line.text() for line in button.menu_of_people.actions()] == ["Met Anna de Vries", "Met Chaima El Idrissi"]
    button.menu_of_people.close()


def test_it_is_never_begun_with_another_than_who_is_chosen(shell: Shell, desk: Desk, sealed: Report) -> None:
    begun(desk, sealed, Line("VOOR ANNA", Voice.CLIENT))
    button = way_in(shell, desk, sealed)
    assert isinstance(shell.view, ReportView)
    shell.view.readers.choose(person_of(sealed, "colleague").participant_id)
    button.click()
    assert [line.text() for line in button.menu_of_people.actions()] == ["Met Anna de Vries"]
    button.menu_of_people.close()


def test_a_concept_is_read_without_an_answer(shell: Shell, desk: Desk, qtbot: QtBot, sealed: Report) -> None:
    added = begun(desk, sealed, Line("NOG NIET AF"), presented=False)
    assert way_in(shell, desk, sealed).accessibleName() == "Meelezen in aanvulling 1"
    along = along_with(shell, desk, qtbot, added)
    assert seen() == {along}
    assert "NOG NIET AF" in said(along)
    assert "concept" in view_of(along).answered_label.text()
    assert view_of(along).answer_panel.isHidden()


def test_a_sealed_one_says_that_nothing_is_asked_any_more(
    shell: Shell, desk: Desk, qtbot: QtBot, sealed: Report
) -> None:
    added = begun(desk, sealed, Line("VOOR ANNA", Voice.CLIENT))
    agree_and_seal(desk.vault, added)
    along = along_with(shell, desk, qtbot, added)
    assert "VOOR ANNA" in said(along)
    assert "bewaard" in view_of(along).answered_label.text()
