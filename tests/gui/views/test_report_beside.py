"""Reading beside a participant: who answers sees the own version only, and nothing of the round is cut off."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.views.note_tools import open_note, open_report, window
from tests.services.worlds import START, begin, write
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.report.view import LEAST_HIGH
from wellbeing_desktop.services import agreements, reports


@pytest.fixture
def presented(desk: Desk, qtbot: QtBot) -> ReportView:
    world = begin(desk.vault)
    write(desk.vault, world.dialogue.id)
    reports.make(desk.vault, world.dialogue.id, "nl")
    reports.present(desk.vault, 1)
    return open_report(window(desk, qtbot), desk, world.dialogue.id)


def test_who_answers_does_not_see_the_others_own_lines(presented: ReportView) -> None:
    assert presented.report is not None
    client, colleague = presented.report.content.participants
    assert "VAN CHAIMA" in presented.reading_pane.toPlainText()
    presented.round_panel.answer_wanted.emit(client.participant_id)
    shown = presented.reading_pane.toPlainText()
    assert "VAN ANNA" in shown
    assert "VAN CHAIMA" not in shown
    presented.answer_panel.given_up.emit()
    presented.round_panel.answer_wanted.emit(colleague.participant_id)
    shown = presented.reading_pane.toPlainText()
    assert "VAN CHAIMA" in shown
    assert "VAN ANNA" not in shown


def test_the_round_is_as_wide_as_its_buttons_need(presented: ReportView, qtbot: QtBot) -> None:
    room = presented.round_scroller.viewport
    qtbot.waitUntil(lambda: room().width() >= presented.round_panel.minimumSizeHint().width())


def test_with_large_text_the_round_goes_below_the_report(desk: Desk, presented: ReportView) -> None:
    shell, beside, below = presented.window(), QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
    for scale, way in ((100, beside), (200, below), (100, beside)):
        desk.change_settings(text_scale=scale)
        shell.resize(1093, 614)
        settle()
        assert presented.sides.direction() is way, scale
        assert presented.reading_card.height() >= LEAST_HIGH * scale // 100
        assert presented.round_panel.minimumSizeHint().width() <= presented.round_scroller.viewport().width()


def test_the_form_of_an_agreement_comes_in_sight(desk: Desk, qtbot: QtBot) -> None:
    world = begin(desk.vault)
    shell = window(desk, qtbot)
    shell.resize(1093, 614)
    view = open_note(shell, desk, world.dialogue.id)
    qtbot.waitUntil(lambda: view.scroller.verticalScrollBar().maximum() > 0)
    view.agreements_card.add_button.click()
    QApplication.processEvents()  # the form gets its place
    form = view.agreements_card.agreement_form

    def whole_form_in_sight() -> bool:
        port = view.scroller.viewport()
        top = form.mapTo(port, form.rect().topLeft()).y()
        return top >= 0 and top + form.height() <= port.height()

    qtbot.waitUntil(whole_form_in_sight)


def test_nothing_lies_over_the_name_of_the_client_while_there_is_no_report(desk: Desk, qtbot: QtBot) -> None:
    world = begin(desk.vault)
    view = open_report(window(desk, qtbot), desk, world.dialogue.id)
    settle()
    assert view.pages.currentWidget() is view.nothing_yet
    assert not view.reader_segments.isVisible()
    beside = view.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert [child for child in beside if child.isVisible()] == [view.header, view.pages]


@pytest.mark.parametrize(("width", "most"), [(1440, 2), (1093, 3)])
def test_the_name_beside_an_agreement_gets_the_room_there_is(desk: Desk, qtbot: QtBot, width: int, most: int) -> None:
    world = begin(desk.vault, "Wilhelmina Antoinette van Nieuwenhuizen-Brouwershaven")
    write(desk.vault, world.dialogue.id)
    long = "Elke maandag om half negen verdelen wij samen het werk van de week, tien minuten, staand."
    agreements.add(desk.vault, Agreement(0, world.dialogue.id, long, Role.CLIENT, None, START, about_work=True))
    reports.make(desk.vault, world.dialogue.id, "nl")
    shell = window(desk, qtbot)
    shell.resize(width, 900)
    view = open_report(shell, desk, world.dialogue.id)
    settle()
    document = view.reading_pane.document()
    found = document.find("Wilhelmina", document.find("Uiterlijk"))
    table = found.currentTable()
    assert table is not None
    assert found.block().layout().lineCount() <= most
    for row, column in product(range(table.rows()), (2, 3)):
        assert table.cellAt(row, column).firstCursorPosition().block().layout().lineCount() <= 1, "a date never breaks"
