"""The note of a session in the real window: by keyboard alone, with hostile text, with agreements and attendance."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.views.note_tools import NEVER, focused, open_note, stored, window
from tests.services.worlds import World, begin, seal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import PageHeader
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.services import agreements, people, reports, sessions
from wellbeing_desktop.vault.store import Vault

NAME = "<b>Anna</b> & \u202eseirV ed 😀"
ON_THE_DAY = datetime(2026, 11, 25, 14, 2)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot, world: World) -> Shell:
    return window(desk, qtbot, NEVER)


@pytest.fixture
def note(shell: Shell, desk: Desk, world: World) -> NoteView:
    return open_note(shell, desk, world.dialogue.id)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(focused(), key, modifiers)


def tab_to(name: str) -> None:
    """Press Tab until the keyboard is at the widget of this name."""
    for _ in range(60):
        if focused().objectName() == name or focused().accessibleName() == name:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name}")


def rows(view: NoteView) -> list[list[str]]:
    table = view.agreements_card.table
    cells = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[item.text() if item else "" for item in line] for line in cells]


def test_the_head_says_who_when_and_with_whom(note: NoteView) -> None:
    assert note.header.get_title() == "Anna de Vries"
    assert note.header.get_subtitle() == "Dialooggesprek 2 van 24 · wo 25 november, 09:00–10:30 · met Chaima El Idrissi"


def test_a_note_with_voices_and_an_agreement_by_keyboard_alone(note: NoteView, desk: Desk, world: World) -> None:
    number = world.dialogue.id
    assert focused() is note.cards["impressions"].edit
    QTest.keyClicks(focused(), "Anna is rustig.")
    tab_to("Belangrijkste inzichten. Delen – kan in het verslag")
    QTest.keyClicks(focused(), "Wij overleggen eerder.")
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "Ik zeg te snel ja.")
    press(Qt.Key.Key_2, CTRL)
    assert note.cards["insights"].voice_segments.current() == Voice.CLIENT.value
    tab_to("Afspraak toevoegen")
    press(Qt.Key.Key_Space)
    QTest.keyClicks(focused(), "Elke ochtend overleg")
    tab_to("Uiterlijk op")
    QTest.keyClicks(focused(), "1-12-2026")
    tab_to("work_check")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert [(a.text, a.owner, a.about_work) for a in agreements.of_session(desk.vault, number)] == [
        ("Elke ochtend overleg", Role.CLIENT, True)
    ]
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_S, CTRL)
    assert stored(desk.vault, number, "insights") == (
        Line("Wij overleggen eerder."),
        Line("Ik zeg te snel ja.", Voice.CLIENT),
    )
    assert rows(note) == [["Elke ochtend overleg", "Anna de Vries", "01-12-2026", "ja", "Samen", "open"]]


def test_an_agreement_is_changed_removed_and_brought_back_by_keyboard(note: NoteView, desk: Desk, world: World) -> None:
    agreements.add(desk.vault, Agreement(0, world.dialogue.id, "Bellen", Role.COLLEAGUE, world.colleague.id))
    note.redraw()
    note.agreements_card.table.setFocus()
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), " met de bedrijfsarts")
    tab_to("Stand")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    changed = agreements.of_session(desk.vault, world.dialogue.id)[0]
    assert (changed.text, changed.status) == ("Bellen met de bedrijfsarts", AgreementStatus.KEPT)
    assert changed.owner_contact_id == world.colleague.id
    desk.undo_last()
    assert agreements.of_session(desk.vault, world.dialogue.id)[0].text == "Bellen"
    note.agreements_card.table.setFocus()
    press(Qt.Key.Key_Delete)
    assert agreements.of_session(desk.vault, world.dialogue.id) == []
    desk.undo_last()
    assert [row[0] for row in rows(note)] == ["Bellen"]


def test_undo_takes_a_whole_new_agreement_back_however_often_it_was_saved(
    note: NoteView, desk: Desk, world: World
) -> None:
    note.agreements_card.begin()
    for word in ("Samen ", "naar ", "buiten"):
        QTest.keyClicks(focused(), word)
        press(Qt.Key.Key_S, CTRL)
    press(Qt.Key.Key_Return)
    assert [row[0] for row in rows(note)] == ["Samen naar buiten"]
    desk.undo_last()
    assert agreements.of_session(desk.vault, world.dialogue.id) == []


def test_an_agreement_without_words_is_asked_for(note: NoteView, desk: Desk, world: World) -> None:
    agreements.add(desk.vault, Agreement(0, world.dialogue.id, "Bellen", Role.CLIENT))
    note.redraw()
    note.agreements_card.change()
    note.agreements_card.agreement_form.text_edit.selectAll()
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)
    assert note.agreements_card.agreement_form.text_field.error() == "Vul nog in: de afspraak."
    press(Qt.Key.Key_Escape)
    assert [row[0] for row in rows(note)] == ["Bellen"]
    assert isinstance(focused(), type(note.agreements_card.table))


def test_leaving_keeps_a_half_typed_agreement(note: NoteView, desk: Desk, world: World) -> None:
    note.agreements_card.begin()
    QTest.keyClicks(focused(), "Half getypt")
    desk.go(Place("today"))
    assert [a.text for a in agreements.of_session(desk.vault, world.dialogue.id)] == ["Half getypt"]


def test_leaving_an_emptied_agreement_brings_it_back(note: NoteView, desk: Desk, world: World) -> None:
    agreements.add(desk.vault, Agreement(0, world.dialogue.id, "Bellen", Role.CLIENT))
    note.redraw()
    note.agreements_card.change()
    press(Qt.Key.Key_Backspace, times=3)
    press(Qt.Key.Key_S, CTRL)
    assert agreements.of_session(desk.vault, world.dialogue.id)[0].text == "Bel"
    press(Qt.Key.Key_Backspace, times=3)
    desk.go(Place("today"))
    assert agreements.of_session(desk.vault, world.dialogue.id)[0].text == "Bellen"


def report_button(note: NoteView) -> QPushButton:
    return next(b for b in note.findChildren(QPushButton) if b.property("kind") == "primary")


def test_the_report_is_made_and_shown(shell: Shell, note: NoteView, desk: Desk, world: World, clock: Clock) -> None:
    clock.present = ON_THE_DAY
    QTest.keyClicks(note.cards["insights"].edit, "Wij overleggen")
    report_button(note).click()
    found = reports.round_of(desk.vault, world.dialogue.id)
    assert found is not None
    assert [line.text for line in found.report.content.lines] == ["Wij overleggen"]
    assert desk.history.current == Place("report", world.dialogue.id)
    assert report_button(open_note(shell, desk, world.dialogue.id)).text() == "Werk verslag bij"


def test_a_presented_report_is_not_taken_back_by_looking_at_it(note: NoteView, desk: Desk, world: World) -> None:
    write(desk.vault, world.dialogue.id)
    reports.make(desk.vault, world.dialogue.id, "nl")
    reports.present(desk.vault, 1)
    note.redraw()
    assert report_button(note).text() == "Naar het verslag"
    report_button(note).click()
    assert [r.state for r in reports.versions(desk.vault, world.dialogue.id)] == [ReportState.PRESENTED]


def test_why_no_report_can_be_made_is_said(
    shell: Shell, note: NoteView, desk: Desk, world: World, clock: Clock
) -> None:
    clock.present = ON_THE_DAY
    report_button(note).click()
    assert shell.banner.news is not None
    assert shell.banner.news.text.startswith("Er staat nog niets onder Delen")
    sessions.set_colleague(desk.vault, world.dialogue.id, None)
    QTest.keyClicks(note.cards["insights"].edit, "Wij overleggen")
    report_button(note).click()
    assert shell.banner.news.text.startswith("Bij dit gesprek is nog geen collega gekozen.")
    assert reports.round_of(desk.vault, world.dialogue.id) is None


def test_a_sealed_report_leaves_the_note_open(note: NoteView, desk: Desk, world: World) -> None:
    report = seal(desk.vault, world.dialogue.id)
    note.redraw()
    assert note.sealed_label.text().startswith("Het verslag is vastgesteld op 23 november 2026")
    QTest.keyClicks(note.cards["insights"].edit, "Later bedacht. ")
    press(Qt.Key.Key_S, CTRL)
    assert stored(desk.vault, world.dialogue.id, "insights")[0].text.startswith("Later bedacht.")
    assert reports.round_by_report(desk.vault, report.id).report == report


def test_names_and_text_never_come_alive(shell: Shell, desk: Desk, practice_vault: Vault, qtbot: QtBot) -> None:
    world = begin(practice_vault, NAME)
    note = open_note(shell, desk, world.dialogue.id)
    hostile = "<img src='file:///etc/passwd'>&amp;\u202eשלום\n<script>"
    note.cards["insights"].edit.insertPlainText(hostile)
    agreements.add(desk.vault, Agreement(0, world.dialogue.id, "<i>schuin</i>", Role.CLIENT))
    note.redraw()
    note.save()
    assert [line.text for line in stored(desk.vault, world.dialogue.id, "insights")] == hostile.split("\n")
    labels = {label.text(): label.textFormat() for label in note.findChild(PageHeader).findChildren(QLabel)}
    assert labels[NAME] is Qt.TextFormat.PlainText
    assert any(check.text().startswith("<b>Anna</b> && ") for check in note.held_row.findChildren(QCheckBox))
    assert rows(note)[0][:2] == ["<i>schuin</i>", NAME]


@pytest.mark.parametrize("text", ["woorden " * 125_000, ("een regel van zo te zien gewone lengte\n" * 26_000)])
def test_a_megabyte_in_one_section(note: NoteView, desk: Desk, world: World, qtbot: QtBot, text: str) -> None:
    edit = note.cards["insights"].edit
    edit.insertPlainText(text)
    QTest.keyClicks(edit, "klaar")
    note.save()
    kept = stored(desk.vault, world.dialogue.id, "insights")
    assert "\n".join(line.text for line in kept) == f"{text}klaar"
    qtbot.waitUntil(lambda: edit.verticalScrollBar().maximum() == 0)


def test_other_words_and_initials_leave_the_text_alone(note: NoteView, desk: Desk, world: World) -> None:
    note.agreements_card.begin()
    QTest.keyClicks(focused(), "Bellen")
    QTest.keyClicks(note.cards["insights"].edit, "blijft")
    desk.set_privacy(True)
    desk.change_settings(language="en")
    assert note.header.get_title() == "AV"
    assert note.cards["insights"].edit.toPlainText() == "blijft"
    assert note.agreements_card.agreement_form.text_edit.text() == "Bellen"
    assert note.agreements_card.agreement_form.owner_combo.currentText() == "AV"
    desk.set_privacy(False)


def test_every_field_has_a_name_for_a_screen_reader(note: NoteView, desk: Desk, world: World) -> None:
    write(desk.vault, world.dialogue.id)
    note.redraw()
    note.agreements_card.begin()
    seen = set()
    for _ in range(60):
        widget = focused()
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget
        seen.add(widget)
        press(Qt.Key.Key_Tab)
    assert {card.edit for card in note.cards.values()} <= seen
    assert note.agreements_card.table in seen
    assert QApplication.focusWidget() is not None


def test_the_owner_of_an_agreement_stays_when_a_client_is_renamed(note: NoteView, desk: Desk, world: World) -> None:
    desk.act(lambda vault: people.change_client(vault, Client(world.client.id, "Anna Bakker"), ""))
    assert note.header.get_title() == "Anna Bakker"


def test_names_stand_whole_beside_the_boxes_where_they_fit(desk: Desk, shell: Shell) -> None:
    name = "Wilhelmina Antoinette van Nieuwenhuizen-Brouwershaven"
    world = begin(desk.vault, name)
    note = open_note(shell, desk, world.dialogue.id)
    shell.resize(1600, 900)
    settle()
    check = next(iter(note.held_row.checks().values()))
    assert check.text() == name
    assert check.toolTip() == ""
    shell.resize(1000, 700)
    settle()
    assert shell.width() == 1000, "a long name does not keep the window wide"
    assert check.text().endswith("…")
    assert check.toolTip() == name
    assert note.held_row.rect().contains(check.mapTo(note.held_row, check.rect().bottomRight()))
