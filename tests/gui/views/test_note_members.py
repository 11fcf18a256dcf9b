"""Whose line it is in a group's meeting: joint or one member's, by key, by list, and by name in the margin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import open_note, stored, window
from tests.services.group_worlds import make_group, plan_group
from tests.services.worlds import begin
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.margin import VoiceMargin
from wellbeing_desktop.gui.views.note.section import SectionCard
from wellbeing_desktop.services import notes, sessions

NAMES = tuple(f"{first} {last}" for last in ("Żak", "Güneş") for first in ("Łukasz", "Ελένη", "Ирина", "Şahin", "Zoë"))
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def meeting(desk: Desk) -> Session:
    return plan_group(desk.vault, make_group(desk.vault, *NAMES))[0]


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot) -> Shell:
    return window(desk, qtbot)


def shared(view: NoteView) -> SectionCard:
    card = view.cards["agreements"]
    card.edit.setFocus()
    return card


def places(desk: Desk, meeting: Session) -> list[int]:
    return [place.id for place in sessions.participants(desk.vault, meeting.id)]


def tag(card: SectionCard, row: int) -> str:
    margin = card.edit.findChild(VoiceMargin)
    assert isinstance(margin, VoiceMargin)
    return margin.tag(card.edit.document().findBlockByNumber(row))[0]


def test_one_key_makes_a_line_a_member_s_and_another_makes_it_joint(desk: Desk, shell: Shell, meeting: Session) -> None:
    card = shared(open_note(shell, desk, meeting.id))
    QTest.keyClicks(card.edit, "steun")
    for key, number in ((Qt.Key.Key_2, 0), (Qt.Key.Key_9, 7)):
        QTest.keyClick(card.edit, key, CONTROL)
        assert card.edit.lines() == (Line("steun", Voice.MEMBER, participant_id=places(desk, meeting)[number]),)
        assert card.member_choice.currentText() == NAMES[number]
        assert tag(card, 0) == NAMES[number]
    QTest.keyClick(card.edit, Qt.Key.Key_1, CONTROL)
    assert card.edit.lines() == (Line("steun"),)
    assert card.member_choice.currentText() == "Samen"
    card.edit.undo()
    assert card.edit.lines()[0].participant_id == places(desk, meeting)[7]


def test_a_member_without_a_key_is_chosen_from_the_list_and_kept(
    desk: Desk, shell: Shell, qtbot: QtBot, meeting: Session
) -> None:
    card = shared(open_note(shell, desk, meeting.id))
    QTest.keyClicks(card.edit, "van de laatste")
    assert card.member_choice.isVisible()
    assert not card.voice_segments.isVisible()
    card.member_choice.setCurrentIndex(len(NAMES))
    card.member_choice.activated.emit(len(NAMES))
    assert card.edit.hasFocus()
    kept = (Line("van de laatste", Voice.MEMBER, participant_id=places(desk, meeting)[-1]),)
    qtbot.waitUntil(lambda: stored(desk.vault, meeting.id, "agreements") == kept)


def test_names_give_way_to_initials_in_margin_and_list(desk: Desk, shell: Shell, meeting: Session) -> None:
    card = shared(open_note(shell, desk, meeting.id))
    QTest.keyClicks(card.edit, "x")
    QTest.keyClick(card.edit, Qt.Key.Key_3, CONTROL)
    desk.set_privacy(True)
    assert tag(card, 0) == "ΕŻ"
    shown = [card.member_choice.itemText(row) for row in range(card.member_choice.count())]
    assert not set(shown) & set(NAMES)
    assert card.edit.lines()[0].participant_id == places(desk, meeting)[1]


def test_only_shared_sections_of_a_meeting_have_members(desk: Desk, shell: Shell, meeting: Session) -> None:
    view = open_note(shell, desk, meeting.id)
    assert [key for key, card in view.cards.items() if card.voice_bar.isVisibleTo(view)] == ["agreements"]


def test_after_a_meeting_a_dialogue_has_its_own_voices_again(desk: Desk, shell: Shell, meeting: Session) -> None:
    world = begin(desk.vault)
    shared(open_note(shell, desk, meeting.id))
    view = open_note(shell, desk, world.dialogue.id)
    card = view.cards["insights"]
    assert card.voice_segments.isVisibleTo(view)
    assert not card.member_choice.isVisibleTo(view)
    card.edit.setFocus()
    QTest.keyClicks(card.edit, "a")
    QTest.keyClick(card.edit, Qt.Key.Key_3, CONTROL)
    assert card.edit.lines() == (Line("a", Voice.COLLEAGUE),)
    assert card.voice_segments.current() == "colleague"
    reflection = next(one for one in world.sessions if one.kind == "reflection")
    view = open_note(shell, desk, reflection.id)
    card = view.cards["insights"]
    card.edit.setFocus()
    assert card.voice_segments.button("client").isVisible()
    assert not card.voice_segments.button("colleague").isVisible()


def test_the_length_of_the_note_is_told_a_moment_after_the_last_key(
    desk: Desk, shell: Shell, qtbot: QtBot, meeting: Session
) -> None:
    view = open_note(shell, desk, meeting.id)
    label = view.held_row.length_label
    assert label.text() == ""
    QTest.keyClicks(shared(view).edit, "twee woorden")
    qtbot.waitUntil(lambda: label.text() == "Woorden in de notitie: 2, tekens: 12")
    qtbot.waitUntil(lambda: view.cards["agreements"].length_label.text() == "12 tekens")
    desk.change_settings(language="en")
    qtbot.waitUntil(lambda: view.cards["agreements"].length_label.text() != "")


def test_the_length_is_told_as_soon_as_a_note_is_open(desk: Desk, shell: Shell, meeting: Session) -> None:
    notes.save(desk.vault, meeting.id, {"agreements": (Line("twee woorden"),)})
    view = open_note(shell, desk, meeting.id)
    assert view.cards["agreements"].length_label.text() == "12 tekens"
    assert view.held_row.length_label.text() == "Woorden in de notitie: 2, tekens: 12"


def test_the_buttons_of_the_looks_are_where_the_keyboard_is(desk: Desk, shell: Shell, meeting: Session) -> None:
    view = open_note(shell, desk, meeting.id)
    for key in ("group", "agreements"):
        view.cards[key].edit.setFocus()
        assert [name for name, card in view.cards.items() if card.format_bar.isVisible()] == [key]
    height = view.cards["group"].height()
    view.cards["group"].edit.setFocus()
    assert view.cards["group"].height() == height
