"""The report in the real window: who reads what, the round in its order, answers in each way, and what stays shut."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import focused, open_report, window
from tests.services.worlds import World, begin, seal, took_place, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.reports import Answer, Channel, Means, Report, ReportState
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.services import notes, reports
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    write(practice_vault, made.dialogue.id)
    return made


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot) -> Shell:
    return window(desk, qtbot)


@pytest.fixture
def concept(shell: Shell, desk: Desk, world: World) -> ReportView:
    took_place(desk.vault, world.dialogue.id)
    reports.make(desk.vault, world.dialogue.id, "nl")
    return open_report(shell, desk, world.dialogue.id)


@pytest.fixture
def presented(concept: ReportView) -> ReportView:
    concept.round_panel.present_button.click()
    return concept


def report_of(view: ReportView) -> Report:
    assert view.report is not None
    return view.report


def people_of(view: ReportView) -> list[int]:
    return [person.participant_id for person in report_of(view).content.participants]


def press(key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(focused(), key)


def reach(widget: QWidget) -> None:
    """Press Tab until the keyboard is there."""
    for _ in range(40):
        if focused() is widget:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {widget.objectName()}")


def draw(view: ReportView) -> None:
    """Draw a signature with the mouse."""
    canvas = view.answer_panel.signature_pad.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    for step in range(1, 6):
        QTest.mouseMove(canvas, QPoint(40 + 20 * step, 40 + 8 * (step % 2)))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(160, 60))


def choose(view: ReportView, means: Means) -> None:
    order = (Means.SCREEN, Means.ORAL, Means.PAPER)
    view.answer_panel.means_segments.findChildren(QPushButton)[order.index(means)].click()


def choose_reader(view: ReportView, number: int) -> str:
    """What stands on the page for the user (0) or a participant."""
    view.reader_segments.findChildren(QPushButton)[number].click()
    return view.reading_pane.toPlainText()


def test_without_a_report_the_way_leads_to_the_note(shell: Shell, desk: Desk, world: World) -> None:
    view = open_report(shell, desk, world.dialogue.id)
    assert view.report is None
    assert view.pages.currentWidget() is view.nothing_yet
    view.nothing_yet.findChild(QPushButton).click()
    assert desk.history.current == Place("note", world.dialogue.id)


def test_each_reader_sees_the_joint_lines_and_the_own_ones_only(concept: ReportView) -> None:
    everything = choose_reader(concept, 0)
    assert all(word in everything for word in ("SAMEN", "VAN ANNA", "VAN CHAIMA"))
    client = choose_reader(concept, 1)
    assert "SAMEN" in client
    assert "VAN ANNA" in client
    assert "VAN CHAIMA" not in client
    colleague = choose_reader(concept, 2)
    assert "VAN CHAIMA" in colleague
    assert "VAN ANNA" not in colleague
    for page in (everything, client, colleague):
        assert "DOSSIERTEKST" not in page
        assert "WERKAANTEKENING" not in page


def test_the_round_by_keyboard_alone(concept: ReportView, shell: Shell, desk: Desk) -> None:
    panel = concept.answer_panel
    assert focused() is concept.round_panel.present_button
    press(Qt.Key.Key_Space)
    assert concept.state_chip.text() == "Voorgelegd"
    for who in people_of(concept):
        assert focused() is concept.round_panel.person(who).answer_button
        press(Qt.Key.Key_Space)
        assert focused() is panel.agrees_radio
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Tab)
        QTest.keyClicks(focused(), "Graag voortaan op dinsdag.")
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Left, 2)
        press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Space)
        reach(panel.keep_button)
        press(Qt.Key.Key_Space)
    assert focused() is concept.round_panel.seal_button
    press(Qt.Key.Key_Space)
    assert concept.state_chip.text() == "Vastgesteld"
    assert focused() is concept.round_panel.share_button
    given = reports.round_by_report(desk.vault, report_of(concept).id).responses
    assert [(r.answer, r.means, r.how, r.remark) for r in given] == [
        (Answer.REMARK, Means.ORAL, Channel.TALK, "Graag voortaan op dinsdag.")
    ] * 2
    press(Qt.Key.Key_Space)
    assert desk.history.current == Place("release", report_of(concept).id)


def test_answers_on_screen_by_word_of_mouth_and_on_paper(presented: ReportView, desk: Desk, clock: Clock) -> None:
    client, colleague = people_of(presented)
    presented.round_panel.person(client).answer_button.click()
    draw(presented)
    presented.answer_panel.keep_button.click()
    clock.turn(days=3)
    presented.round_panel.person(colleague).answer_button.click()
    choose(presented, Means.ORAL)
    presented.answer_panel.how_combo.setEditText("via de secretaresse")
    presented.answer_panel.day_edit.set_value(date(2026, 11, 25))
    presented.answer_panel.keep_button.click()
    presented.round_panel.person(colleague).answer_button.click()
    choose(presented, Means.PAPER)
    presented.answer_panel.keep_button.click()
    given = reports.round_by_report(desk.vault, report_of(presented).id).responses
    assert [(r.participant_id, r.means, r.how) for r in given] == [
        (client, Means.SCREEN, ""),
        (colleague, Means.ORAL, "via de secretaresse"),
        (colleague, Means.PAPER, ""),
    ]
    assert given[0].signature is not None
    assert not given[0].signature.empty
    assert given[1].given_at == datetime(2026, 11, 25)
    assert given[2].given_at == desk.vault.now()
    presented.round_panel.seal_button.click()
    assert presented.round_panel.about_label.text().startswith("Vastgesteld op 26 november 2026 om 14:02.")


def test_an_answer_that_is_not_complete_is_asked_for(presented: ReportView, desk: Desk, clock: Clock) -> None:
    panel = presented.answer_panel
    presented.round_panel.person(people_of(presented)[0]).answer_button.click()
    panel.keep_button.click()
    assert panel.signature_field.error()
    panel.objects_radio.click()
    choose(presented, Means.ORAL)
    panel.keep_button.click()
    assert panel.remark_field.error()
    panel.agrees_radio.click()
    for wrong in (date(2026, 11, 24), date(2026, 11, 22)):
        panel.day_edit.set_value(wrong)
        panel.keep_button.click()
        assert panel.day_field.error(), wrong
    panel.how_combo.setEditText(" ")
    panel.day_edit.set_value(date(2026, 11, 23))
    panel.keep_button.click()
    assert panel.how_field.error()
    assert reports.round_by_report(desk.vault, report_of(presented).id).responses == ()
    QTest.keyClick(panel.how_combo, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert desk.history.current == Place("report", presented.place.id)


def test_sealing_waits_for_everybody_and_says_for_whom(presented: ReportView, desk: Desk) -> None:
    panel, (client, colleague) = presented.round_panel, people_of(presented)
    agrees = reports.Given(Answer.AGREES, Means.ORAL, "in gesprek")
    assert not panel.seal_button.isEnabled()
    assert "Anna de Vries en Chaima El Idrissi" in panel.reason_label.text()
    desk.act(lambda vault: reports.respond(vault, report_of(presented).id, client, agrees))
    assert "Anna de Vries" not in panel.reason_label.text()
    assert "Chaima El Idrissi" in panel.reason_label.text()
    against = replace(agrees, answer=Answer.OBJECTS, remark="Zo heb ik het niet gezegd.")
    desk.act(lambda vault: reports.respond(vault, report_of(presented).id, colleague, against))
    assert not panel.seal_button.isEnabled()
    assert "Bezwaar van Chaima El Idrissi" in panel.reason_label.text()
    assert panel.again_button.isVisible()


def test_an_objection_leads_to_a_new_version(presented: ReportView, desk: Desk) -> None:
    against = reports.Given(Answer.OBJECTS, Means.ORAL, "in gesprek", "Zo heb ik het niet gezegd.")
    number = people_of(presented)[1]
    desk.act(lambda vault: reports.respond(vault, report_of(presented).id, number, against))
    notes.save(desk.vault, presented.place.id, {"insights": (Line("Anders gezegd"),)})
    presented.round_panel.again_button.click()
    assert (report_of(presented).version, report_of(presented).state) == (2, ReportState.CONCEPT)
    assert "Anders gezegd" in presented.reading_pane.toPlainText()
    assert "Zo heb ik het niet gezegd" not in presented.reading_pane.toPlainText()


def test_a_changed_note_is_told_and_followed(presented: ReportView, desk: Desk) -> None:
    assert presented.stale_remark.isHidden()
    notes.save(desk.vault, presented.place.id, {"insights": (Line("Later bedacht", Voice.CLIENT),)})
    presented.redraw()
    assert presented.stale_remark.text.startswith("De notitie of de planning is sindsdien gewijzigd.")
    assert "Later bedacht" not in presented.reading_pane.toPlainText()
    presented.renew_button.click()
    assert report_of(presented).version == 2
    assert presented.stale_remark.isHidden()


def test_a_sealed_report_cannot_be_changed_by_any_act(shell: Shell, desk: Desk, world: World) -> None:
    report = seal(desk.vault, world.dialogue.id)
    view = open_report(shell, desk, world.dialogue.id)
    assert view.round_panel.seal_button.isHidden()
    assert view.round_panel.present_button.isHidden()

    def bend(vault: Vault) -> Change:
        with vault.transaction(Act.MAKE_REPORT, report.id):
            records.put(vault, replace(report, content=replace(report.content, lines=())))
        return Change(Act.MAKE_REPORT)

    assert desk.act(bend) is None
    assert shell.banner.news is not None
    assert shell.banner.news.text.startswith("Dit verslag is vastgesteld en wijzigt niet meer.")
    assert reports.round_by_report(desk.vault, report.id).report == report


def test_printing_for_a_participant_asks_for_that_print(presented: ReportView, desk: Desk) -> None:
    who = people_of(presented)[1]
    presented.round_panel.person(who).print_button.click()
    assert desk.history.current == Place("release", report_of(presented).id, f"participant:{who}")


def test_hostile_text_is_shown_as_it_was_written(shell: Shell, desk: Desk, practice_vault: Vault) -> None:
    name = "<b>Anna</b>"
    world = begin(practice_vault, name)
    text = "<img src='file:///etc/passwd'> &amp; \u202eשלום 😀"
    notes.save(desk.vault, world.dialogue.id, {"insights": (Line(text),)})
    took_place(desk.vault, world.dialogue.id)
    reports.make(desk.vault, world.dialogue.id, "nl")
    view = open_report(shell, desk, world.dialogue.id)
    assert text in view.reading_pane.toPlainText()
    assert name in view.reading_pane.toPlainText()
    view.round_panel.present_button.click()
    remark = "<h1>groot</h1>"
    given = reports.Given(Answer.REMARK, Means.ORAL, "<u>zo</u>", remark)
    desk.act(lambda vault: reports.respond(vault, report_of(view).id, people_of(view)[0], given))
    labels = view.round_panel.person(people_of(view)[0]).findChildren(QWidget)
    texts = {label.text(): label for label in labels if hasattr(label, "textFormat")}
    assert texts[f"“{remark}”"].textFormat() is Qt.TextFormat.PlainText


def test_a_megabyte_can_be_read(shell: Shell, desk: Desk, world: World) -> None:
    lines = tuple(Line(f"regel {number} van zo te zien gewone lengte") for number in range(25_000))
    notes.save(desk.vault, world.dialogue.id, {"insights": lines})
    took_place(desk.vault, world.dialogue.id)
    reports.make(desk.vault, world.dialogue.id, "nl")
    view = open_report(shell, desk, world.dialogue.id)
    assert "regel 24999 van" in view.reading_pane.toPlainText()


def test_initials_and_another_language_are_followed(presented: ReportView, desk: Desk) -> None:
    presented.round_panel.person(people_of(presented)[0]).answer_button.click()
    desk.set_privacy(True)
    desk.change_settings(language="en")
    assert "Anna de Vries" not in presented.reading_pane.toPlainText()
    assert "Anna" not in presented.answer_panel.title_label.text()
    assert presented.header.get_title() == "AV"
    desk.set_privacy(False)
