"""Insights in the note: typed, made of a line, and those of earlier talks looked back on, as agreements are."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import NEVER, open_note, stored, window
from tests.services import group_worlds, work_life
from tests.services.worlds import World, begin, took_place
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.insights import Insight, InsightState
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.review_list import ReviewList
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note.earlier_cards import AgreementsBefore, InsightsBefore
from wellbeing_desktop.gui.views.note.insights_card import InsightsCard
from wellbeing_desktop.gui.views.note.view import NoteView
from wellbeing_desktop.services import agreements, insights, notes, reports
from wellbeing_desktop.vault.store import Vault

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot, world: World) -> Shell:
    return window(desk, qtbot, NEVER)


@pytest.fixture
def note(shell: Shell, desk: Desk, world: World) -> NoteView:
    notes.save(
        desk.vault,
        world.dialogue.id,
        {"insights": (Line("Samen bellen"), Line("Ik zeg te snel ja", Voice.CLIENT), Line("Tot slot"))},
    )
    return open_note(shell, desk, world.dialogue.id)


def card(note: NoteView) -> InsightsCard:
    found = note.beside.card(InsightsCard)
    assert isinstance(found, InsightsCard)
    return found


def earlier(note: NoteView, kind: type[InsightsBefore] | type[AgreementsBefore]) -> ReviewList:
    found = note.beside.card(kind)
    assert isinstance(found, (InsightsBefore, AgreementsBefore))
    assert found.isVisible() == bool(found.lines.rows)
    return found.lines


def at_line(note: NoteView, number: int) -> None:
    edit = note.cards["insights"].edit
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().findBlockByNumber(number).position())
    edit.setTextCursor(cursor)


def kept(vault: Vault, world: World) -> list[tuple[str, Voice]]:
    return [(one.text, one.voice) for one in insights.of_session(vault, world.dialogue.id)]


def texts(note: NoteView) -> list[str]:
    return [line.text for line in note.cards["insights"].edit.lines()]


def test_an_insight_is_typed_with_whose_it_is(note: NoteView, desk: Desk, world: World) -> None:
    lines = card(note).lines
    assert lines.voices.isVisible()
    QTest.mouseClick(lines.voices.button(Voice.COLLEAGUE.value), Qt.MouseButton.LeftButton)
    QTest.keyClicks(lines.field.edit, "Wij overleggen te laat")
    note.leave()
    assert kept(desk.vault, world) == [("Wij overleggen te laat", Voice.COLLEAGUE)]
    (row,) = lines.rows.values()
    QTest.mouseClick(row.change_button, Qt.MouseButton.LeftButton)
    assert lines.voice() is Voice.COLLEAGUE
    QTest.mouseClick(lines.voices.button(Voice.JOINT.value), Qt.MouseButton.LeftButton)
    QTest.keyClick(lines.field.edit, Qt.Key.Key_Return)
    assert kept(desk.vault, world) == [("Wij overleggen te laat", Voice.JOINT)]


def test_a_talk_with_the_client_alone_asks_for_no_voice(shell: Shell, desk: Desk, world: World) -> None:
    note = open_note(shell, desk, world.sessions[0].id)
    assert card(note).isVisible()
    assert not card(note).lines.voices.isVisible()


def test_what_is_being_typed_outlives_a_crash(note: NoteView, desk: Desk, world: World) -> None:
    QTest.keyClicks(card(note).lines.field.edit, "Halverwege")
    note.save()
    assert kept(desk.vault, world) == [("Halverwege", Voice.JOINT)]


def test_a_line_becomes_an_insight_by_key_and_comes_back_by_undo(note: NoteView, desk: Desk, world: World) -> None:
    at_line(note, 1)
    QTest.keyClick(note.cards["insights"].edit, Qt.Key.Key_I, BOTH)
    assert kept(desk.vault, world) == [("Ik zeg te snel ja", Voice.CLIENT)]
    assert texts(note) == ["Samen bellen", "Tot slot"]
    assert len(card(note).lines.rows) == 1
    QTest.keyClicks(note.cards["insights"].edit, "en ")
    note.save()
    desk.undo_last()
    assert kept(desk.vault, world) == []
    assert "Ik zeg te snel ja" in texts(note)
    assert next(line for line in note.cards["insights"].edit.lines() if "snel" in line.text).voice is Voice.CLIENT
    desk.redo_next()
    assert kept(desk.vault, world) == [("Ik zeg te snel ja", Voice.CLIENT)]
    assert "Ik zeg te snel ja" not in texts(note)


def test_undone_from_elsewhere_the_line_goes_back_into_the_note(note: NoteView, desk: Desk, world: World) -> None:
    at_line(note, 1)
    QTest.keyClick(note.cards["insights"].edit, Qt.Key.Key_I, BOTH)
    desk.go(Place("note", world.sessions[0].id))
    desk.undo_last()
    lines = stored(desk.vault, world.dialogue.id, "insights")
    assert [line.text for line in lines] == ["Samen bellen", "Tot slot", "Ik zeg te snel ja"]


def test_an_empty_line_makes_no_insight(note: NoteView, desk: Desk, world: World) -> None:
    note.cards["insights"].edit.set_lines((Line(""),))
    note.cards["insights"].edit.setFocus()
    QTest.keyClick(note.cards["insights"].edit, Qt.Key.Key_I, BOTH)
    assert kept(desk.vault, world) == []


def test_the_menu_of_a_section_makes_an_insight(note: NoteView, desk: Desk, world: World, qtbot: QtBot) -> None:
    section = note.cards["insights"]
    at_line(note, 0)
    QTest.mouseClick(section.more_button, Qt.MouseButton.LeftButton)
    line = next(each for each in note.more.menu.actions() if "inzicht" in each.text())
    line.trigger()
    note.more.menu.close()
    qtbot.waitUntil(lambda: kept(desk.vault, world) == [("Samen bellen", Voice.JOINT)])


def test_the_report_says_the_insights(note: NoteView, desk: Desk, world: World) -> None:
    QTest.keyClicks(card(note).lines.field.edit, "Wij overleggen te laat")
    took_place(desk.vault, world.dialogue.id)
    note.make_report()
    found = reports.round_of(desk.vault, world.dialogue.id)
    assert found is not None
    assert "Wij overleggen te laat" in [line.text for line in found.report.content.lines]


def test_insights_and_agreements_come_back_at_the_next_talk(desk: Desk, qtbot: QtBot, clock: Clock) -> None:
    intake, working, halfway, *_ = work_life.begin(desk.vault).sessions
    insights.add(desk.vault, Insight(0, intake.id, "Ik mag nee zeggen"))
    due = working.day - timedelta(days=3)
    agreements.add(desk.vault, Agreement(0, intake.id, "Elke avond wandelen", Role.CLIENT, None, due))
    clock.turn(days=(working.day - clock.present.date()).days)
    note = open_note(window(desk, qtbot, NEVER), desk, working.id)
    understood, agreed = earlier(note, InsightsBefore), earlier(note, AgreementsBefore)
    (row,) = agreed.rows.values()
    assert "3 dagen te laat" in row._about.text()
    assert agreed.rows[1].segments.current() == ""
    row.segments.button(AgreementStatus.OPEN.value).setFocus()
    QTest.keyClick(row.segments.button(AgreementStatus.OPEN.value), Qt.Key.Key_Space)
    row.line.setFocus()
    QTest.keyClicks(row.line, "Twee keer gelukt")
    (other,) = understood.rows.values()
    QTest.mouseClick(other.segments.button(InsightState.HOLDS.value), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    (agreement,) = agreements.of_session(desk.vault, intake.id)
    told = (agreement.status, agreement.reviewed_on, agreement.review)
    assert told == (AgreementStatus.OPEN, working.day, "Twee keer gelukt")
    (insight,) = insights.of_session(desk.vault, intake.id)
    assert (insight.state, insight.reviewed_on) == (InsightState.HOLDS, working.day)
    desk.go(Place("note", halfway.id))
    assert list(earlier(note, AgreementsBefore).rows) == [agreement.id]
    assert earlier(note, AgreementsBefore).rows[agreement.id].segments.current() == ""
    assert earlier(note, InsightsBefore).rows == {}


def test_undo_takes_an_answer_back_on_screen(desk: Desk, qtbot: QtBot, clock: Clock) -> None:
    intake, working, *_ = work_life.begin(desk.vault).sessions
    agreements.add(desk.vault, Agreement(0, intake.id, "Elke avond wandelen", Role.CLIENT))
    clock.turn(days=(working.day - clock.present.date()).days)
    note = open_note(window(desk, qtbot, NEVER), desk, working.id)
    (row,) = earlier(note, AgreementsBefore).rows.values()
    QTest.mouseClick(row.segments.button(AgreementStatus.KEPT.value), Qt.MouseButton.LeftButton)
    assert row.segments.current() == AgreementStatus.KEPT.value
    desk.undo_last()
    assert row.segments.current() == ""


def test_a_groups_next_meeting_asks_about_its_agreements(desk: Desk, qtbot: QtBot) -> None:
    first, second, _ = group_worlds.plan_group(desk.vault, group_worlds.make_group(desk.vault, "Anna", "Bea"))
    agreements.add(desk.vault, Agreement(0, first.id, "Iedereen belt één ander lid", Role.PRACTICE))
    note = open_note(window(desk, qtbot, NEVER), desk, second.id)
    assert len(earlier(note, AgreementsBefore).rows) == 1
    assert note.beside.card(InsightsCard) is None


def test_only_the_first_few_stand_there_until_all_are_asked_for(desk: Desk, qtbot: QtBot) -> None:
    intake, working, *_ = work_life.begin(desk.vault).sessions
    due = [None, *(working.day + timedelta(days=days) for days in (9, 2, 5))]
    for number, day in enumerate(due):
        agreements.add(desk.vault, Agreement(0, intake.id, f"Afspraak {number}", Role.CLIENT, None, day))
    note = open_note(window(desk, qtbot, NEVER), desk, working.id)
    card = note.beside.card(AgreementsBefore)
    assert isinstance(card, AgreementsBefore)
    assert list(card.lines.rows) == [3, 4, 2]
    QTest.mouseClick(card.all_button, Qt.MouseButton.LeftButton)
    assert list(card.lines.rows) == [3, 4, 2, 1]
    QTest.mouseClick(card.all_button, Qt.MouseButton.LeftButton)
    assert len(card.lines.rows) == 3
