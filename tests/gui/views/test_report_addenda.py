"""The report in the real window: addenda with their own round, passages taken out, earlier versions, many readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import focused, open_report, window
from tests.services.group_worlds import make_group, plan_group
from tests.services.round_tools import AGREES, OBJECTS, add, agree_and_seal, asked, everybody_was_there, meet, now
from tests.services.worlds import World, begin, seal, write
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.reports import Means, Report, ReportState
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.report.round_panel import RoundPanel
from wellbeing_desktop.services import addenda, omissions, reports

PASSAGE = "VAN CHAIMA: ik vul te veel in"


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot) -> Shell:
    return window(desk, qtbot)


def presented(desk: Desk, world: World) -> Report:
    """A dialogue's report to which the client agreed and the colleague objects."""
    write(desk.vault, world.dialogue.id)
    made = next(r for r in reports.make(desk.vault, world.dialogue.id, "nl").after if isinstance(r, Report))
    reports.present(desk.vault, made.id)
    client, colleague = asked(made)
    reports.respond(desk.vault, made.id, client, AGREES)
    reports.respond(desk.vault, made.id, colleague, OBJECTS)
    return now(desk.vault, made.id)


def read(view: ReportView) -> str:
    return view.reading_pane.toPlainText()


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def answer(view: ReportView, panel: RoundPanel, who: int) -> None:
    """Somebody agrees by word of mouth."""
    panel.person(who).answer_button.click()
    order = (Means.SCREEN, Means.ORAL, Means.PAPER)
    view.answer_panel.means_segments.findChildren(QPushButton)[order.index(Means.ORAL)].click()
    view.answer_panel.keep_button.click()


def test_after_an_objection_a_passage_is_taken_out_and_put_back(shell: Shell, desk: Desk, world: World) -> None:
    objected = presented(desk, world)
    view = open_report(shell, desk, world.dialogue.id)
    client, colleague = asked(objected)
    assert not view.round_panel.person(client).omit_button.isVisibleTo(view)
    assert focused() is view.round_panel.person(colleague).omit_button
    press(Qt.Key.Key_Space)
    panel = view.side.omit_panel
    assert panel.isVisible()
    assert not view.round_panel.isVisible()
    panel.keep_button.click()
    assert panel.trouble
    tick = next(tick for tick in panel.ticks() if tick.accessibleName() == PASSAGE)
    tick.setFocus()
    press(Qt.Key.Key_Space)
    panel.keep_button.click()
    assert not panel.isVisible()
    assert view.report is not None
    assert (view.report.version, view.report.state) == (2, ReportState.CONCEPT)
    assert PASSAGE not in read(view)
    assert focused() is view.round_panel.present_button
    card = view.side.omitted_card
    back = next(button for button in card.findChildren(QPushButton) if PASSAGE in button.accessibleName())
    back.click()
    assert omissions.of_session(desk.vault, world.dialogue.id) == ()
    assert not card.isVisible()
    view.renew_button.click()
    assert PASSAGE in read(view)


def test_esc_leaves_the_passages_as_they_are(shell: Shell, desk: Desk, world: World) -> None:
    objected = presented(desk, world)
    view = open_report(shell, desk, world.dialogue.id)
    press(Qt.Key.Key_Space)
    assert view.side.omit_panel.isVisible()
    press(Qt.Key.Key_Escape)
    assert view.round_panel.isVisible()
    assert desk.history.current == Place("report", world.dialogue.id)
    assert view.report == objected


def test_tab_goes_from_the_last_passage_to_the_buttons(shell: Shell, desk: Desk, world: World) -> None:
    presented(desk, world)
    view = open_report(shell, desk, world.dialogue.id)
    press(Qt.Key.Key_Space)
    panel = view.side.omit_panel
    for stop in (*panel.ticks(), panel.keep_button, panel.cancel_button):
        assert focused() is stop
        press(Qt.Key.Key_Tab)


def test_an_addendum_goes_round_beneath_the_report(shell: Shell, desk: Desk, world: World) -> None:
    sealed = seal(desk.vault, world.dialogue.id)
    view = open_report(shell, desk, world.dialogue.id)
    view.side.addenda.make_button.click()
    form = view.side.addendum_form
    form.keep_button.click()
    assert form.trouble
    QTest.keyClicks(form.passages[0].edit, "Het was om negen uur.")
    form.more_button.click()
    form.passages[1].box.setCurrentText("Anna de Vries")
    QTest.keyClicks(form.passages[1].edit, "Ik was moe.")
    form.keep_button.click()
    (panel,) = view.side.addenda.panels()
    assert panel.title_label.text() == "Aanvulling 1, concept"
    assert focused() is panel.present_button
    assert "Het was om negen uur." in read(view)
    panel.edit_button.click()
    assert [one.edit.text() for one in form.passages] == ["Het was om negen uur.", "Ik was moe."]
    form.passages[0].edit.set_text("Het was om tien uur.")
    form.keep_button.click()
    panel.present_button.click()
    for who in asked(sealed):
        assert focused() is panel.person(who).answer_button
        answer(view, panel, who)
    panel.seal_button.click()
    (round_,) = addenda.of_report(desk.vault, sealed.id)
    assert round_.report.state is ReportState.SEALED
    assert [(line.text, line.voice) for line in round_.report.content.lines] == [
        ("Het was om tien uur.", Voice.JOINT),
        ("Ik was moe.", Voice.CLIENT),
    ]
    assert panel.title_label.text() == "Aanvulling 1, vastgesteld op 23 november 2026"
    assert now(desk.vault, sealed.id) == sealed
    assert view.state_chip.text() == "Vastgesteld"


def test_tab_goes_through_all_passages_before_the_buttons(shell: Shell, desk: Desk, world: World) -> None:
    seal(desk.vault, world.dialogue.id)
    view = open_report(shell, desk, world.dialogue.id)
    view.side.addenda.make_button.click()
    form = view.side.addendum_form
    form.more_button.click()
    form.passages[0].box.setFocus()
    fields = [field for one in form.passages for field in (one.box, one.edit)]
    for stop in (*fields, form.more_button, form.keep_button, form.cancel_button):
        assert focused() is stop
        press(Qt.Key.Key_Tab)


def test_each_reader_sees_of_the_addenda_what_is_theirs(shell: Shell, desk: Desk, world: World) -> None:
    sealed = seal(desk.vault, world.dialogue.id)
    agree_and_seal(desk.vault, add(desk.vault, sealed, Line("VOOR ANNA", Voice.CLIENT)))
    add(desk.vault, sealed, Line("NOG CONCEPT"))
    view = open_report(shell, desk, world.dialogue.id)
    choices = view.reader_segments.findChildren(QPushButton)
    said = []
    for choice in choices:
        choice.click()
        said.append(read(view))
    everything, client, colleague = said
    assert "VOOR ANNA" in everything
    assert "NOG CONCEPT" in everything
    assert "VOOR ANNA" in client
    assert "NOG CONCEPT" not in client
    assert "VOOR ANNA" not in colleague


def test_a_concept_of_an_addendum_is_dropped(shell: Shell, desk: Desk, world: World) -> None:
    sealed = seal(desk.vault, world.dialogue.id)
    add(desk.vault, sealed)
    view = open_report(shell, desk, world.dialogue.id)
    (panel,) = view.side.addenda.panels()
    panel.drop_button.click()
    assert view.side.addenda.panels() == []
    assert focused() is view.round_panel.share_button


def test_earlier_versions_stay_readable_with_their_answers(shell: Shell, desk: Desk, world: World) -> None:
    objected = presented(desk, world)
    view = open_report(shell, desk, world.dialogue.id)
    assert not view.version_box.isVisible()
    omissions.take_out(desk.vault, objected.id, (PASSAGE,), "nl")
    view.redraw()
    assert [view.version_box.itemText(at) for at in range(2)] == ["Versie 2, deze geldt", "Versie 1, vervangen"]
    view.version_box.setCurrentIndex(1)
    view.version_box.activated.emit(1)
    assert PASSAGE in read(view)
    assert "Zo was het niet." in read(view)
    assert view.state_chip.text() == "Vervangen"
    buttons = [b.text() for b in view.round_panel.findChildren(QPushButton) if b.isVisibleTo(view.round_panel)]
    assert buttons == []
    assert view.report is not None
    assert view.report.version == 2
    view.version_box.setCurrentIndex(0)
    view.version_box.activated.emit(0)
    assert PASSAGE not in read(view)
    assert view.round_panel.present_button.isVisible()


def test_an_answer_is_asked_for_at_once_by_its_place(shell: Shell, desk: Desk, world: World, qtbot: QtBot) -> None:
    addendum = add(desk.vault, seal(desk.vault, world.dialogue.id))
    reports.present(desk.vault, addendum.id)
    who = asked(addendum)[1]
    desk.go(Place("report", world.dialogue.id, f"answer:{addendum.id}:{who}"))
    view = shell.view
    assert isinstance(view, ReportView)
    qtbot.waitUntil(view.answer_panel.isVisible)
    assert view.answer_panel.participant_id == who
    assert desk.history.current == Place("report", world.dialogue.id)
    view.answer_panel.means_segments.findChildren(QPushButton)[1].click()
    view.answer_panel.keep_button.click()
    assert [r.participant_id for r in reports.round_by_report(desk.vault, addendum.id).responses] == [who]


def test_many_readers_are_chosen_from_a_list_and_read_no_other_name(shell: Shell, desk: Desk) -> None:
    group = make_group(desk.vault)
    meeting = plan_group(desk.vault, group)[0]
    people_of = everybody_was_there(desk.vault, group, meeting)
    own = {who: f"EIGEN{who}X" for who in people_of.values()}
    meet(desk.vault, meeting, ("Piet Hoekstra vertelde",), own)
    view = open_report(shell, desk, meeting.id)
    assert view.readers.box.isVisible()
    assert not view.reader_segments.isVisible()
    for name, who in people_of.items():
        view.readers.choose(who)
        view.readers.changed.emit()
        said = read(view)
        assert f"EIGEN{who}X" in said
        assert not [other for other in people_of if other != name and other in said]
        assert not [own[other] for other in people_of.values() if other != who and own[other] in said]
    assert not view.round_panel.share_button.isVisible()
