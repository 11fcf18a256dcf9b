"""Telling recipients: who is listed, the letter from the list, by word of mouth, and the reminder on the first page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.gui.test_accessible_dialogs import wrong_in
from tests.services.test_notices import correct, give
from tests.services.worlds import World, allow, begin, seal
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.disclosure import Cause, Disclosure, Notice
from wellbeing_desktop.domain.reports import Means, Report
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.telling_dialog import TellingDialog
from wellbeing_desktop.gui.views.today import TodayView
from wellbeing_desktop.services import consents, disclosures
from wellbeing_desktop.vault import records


@pytest.fixture
def world(desk: Desk) -> World:
    made = begin(desk.vault)
    allow(desk.vault, made)
    return made


@pytest.fixture
def sealed(desk: Desk, world: World) -> Report:
    return seal(desk.vault, world.dialogue.id)


@pytest.fixture
def entry(desk: Desk, world: World, sealed: Report) -> Disclosure:
    return give(desk.vault, world, sealed)


def opened(qtbot: QtBot, desk: Desk, world: World, cause: Cause = Cause.CORRECTION, *ids: int) -> TellingDialog:
    dialog = TellingDialog(desk, world.client.id, cause, None, ids)
    qtbot.addWidget(dialog)
    dialog.open()
    QApplication.processEvents()
    return dialog


def test_it_lists_who_got_what_and_what_corrected_it(
    qtbot: QtBot, desk: Desk, world: World, sealed: Report, entry: Disclosure, clock: Clock
) -> None:
    correct(desk.vault, clock, sealed)
    seen = words_on(opened(qtbot, desk, world))
    for part in (
        "Bert Smit · Leidinggevende · Gemeente Waterrijk",
        f"Verslag voor de werkgever {entry.number}, versie 1, van 23 november 2026",
        f"verbeterd met {sealed.number}-A1 van 25 november 2026",
        "Nog niet ingelicht",
    ):
        assert part in seen
    desk.set_privacy(True)
    assert "Bert Smit" not in words_on(opened(qtbot, desk, world))


def test_the_dialog_can_be_used_by_everybody_also_on_a_small_screen(
    qtbot: QtBot, desk: Desk, world: World, sealed: Report, entry: Disclosure, clock: Clock
) -> None:
    correct(desk.vault, clock, sealed)
    dialog = opened(qtbot, desk, world, Cause.CORRECTION, entry.id)
    assert wrong_in(dialog) == ""
    dialog._rows[0].tell_button.click()
    assert wrong_in(dialog) == ""


def test_it_follows_the_language(qtbot: QtBot, desk: Desk, world: World, entry: Disclosure) -> None:
    dialog = opened(qtbot, desk, world, Cause.ERASURE, entry.id)
    assert "Verslag voor de werkgever" in words_on(dialog)
    desk.change_settings(language="en")
    QApplication.processEvents()
    assert "Report for the employer" in words_on(dialog)


def test_nobody_to_tell_is_said(qtbot: QtBot, desk: Desk, world: World, entry: Disclosure) -> None:
    dialog = opened(qtbot, desk, world)
    assert "Er is niemand om in te lichten" in words_on(dialog)
    assert dialog.close_button.hasFocus() or dialog.focusWidget() is dialog.close_button


def test_a_letter_that_was_saved_is_what_told_them(
    qtbot: QtBot,
    desk: Desk,
    world: World,
    sealed: Report,
    entry: Disclosure,
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    correct(desk.vault, clock, sealed)
    monkeypatch.setattr(files, "ask_save_path", lambda *_: tmp_path / "brief.pdf")
    dialog = opened(qtbot, desk, world)
    dialog._rows[0].letter_button.click()
    paper = dialog.papers.dialog
    assert paper is not None
    assert paper.isVisible()
    paper.save_button.click()
    newest = disclosures.listed(desk.vault)[0]
    assert (newest.document, newest.items) == ("notice_letter", (f"disclosure:{entry.id}",))
    assert (tmp_path / "brief.pdf").stat().st_size == newest.size
    assert "Brief van 25 november 2026" in words_on(dialog)
    assert "Nog niet ingelicht" not in words_on(dialog)


def test_telling_by_word_of_mouth_asks_how(
    qtbot: QtBot, desk: Desk, world: World, sealed: Report, entry: Disclosure, clock: Clock
) -> None:
    correct(desk.vault, clock, sealed)
    dialog = opened(qtbot, desk, world)
    row = dialog._rows[0]
    row.tell_button.click()
    row.keep_button.click()
    assert row.how_field.error() == "Vul nog in: hoe u het hebt verteld."
    qtbot.keyClick(row.how_edit, Qt.Key.Key_Escape)
    assert row.tell_button.isVisible()
    assert dialog.isVisible()
    row.tell_button.click()
    qtbot.keyClicks(row.how_edit, "per telefoon")
    qtbot.keyClick(row.how_edit, Qt.Key.Key_Return)
    (notice,) = records.select(desk.vault, Notice)
    assert (notice.disclosure_id, notice.how) == (entry.id, "per telefoon")
    assert "Verteld op 25 november 2026: per telefoon" in words_on(dialog)


def test_an_entry_of_the_register_can_be_told_as_corrected_or_as_erased(
    qtbot: QtBot, desk: Desk, world: World, entry: Disclosure
) -> None:
    dialog = opened(qtbot, desk, world, Cause.CORRECTION, entry.id)
    assert dialog.cause_segments.isVisible()
    dialog.cause_segments.button(Cause.ERASURE.value).click()
    assert "Vraag hun om het ook te wissen" in words_on(dialog)
    row = dialog._rows[0]
    row.tell_button.click()
    qtbot.keyClicks(row.how_edit, "per telefoon")
    row.keep_button.click()
    (notice,) = records.select(desk.vault, Notice)
    assert notice.cause is Cause.ERASURE
    assert not opened(qtbot, desk, world).cause_segments.isVisible()


def test_those_of_a_consent_that_was_taken_back_are_listed_and_the_first_page_leads_to_its_card(
    qtbot: QtBot, desk: Desk, world: World, entry: Disclosure
) -> None:
    consents.withdraw(desk.vault, 1, Means.ORAL)
    view = TodayView(desk)
    qtbot.addWidget(view)
    view.show()
    view.show_place(Place("today"))
    assert "Bert Smit inlichten: de toestemming TOE-2026-0001 is ingetrokken" in words_on(view)
    (row,) = [row for row in view.telling_card.findChildren(LinkRow) if row.isVisible()]
    row.click()
    assert desk.history.current == Place("consent", world.client.id, "consent:1")
    dialog = opened(qtbot, desk, world, Cause.WITHDRAWAL)
    dialog._rows[0].letter_button.click()
    assert dialog.papers.dialog is not None
    assert dialog.papers.dialog.isVisible()
    dialog.papers.dialog.close()
    dialog._rows[0].tell_button.click()
    qtbot.keyClicks(dialog._rows[0].how_edit, "per telefoon")
    dialog._rows[0].keep_button.click()
    assert "Verteld op 23 november 2026: per telefoon" in words_on(dialog)
    view.redraw()
    assert not view.telling_card.isVisible()


def test_the_first_page_leads_to_who_is_to_be_told(
    qtbot: QtBot, desk: Desk, world: World, sealed: Report, entry: Disclosure, clock: Clock
) -> None:
    view = TodayView(desk)
    qtbot.addWidget(view)
    view.show()
    view.show_place(Place("today"))
    assert "een verbetering" not in words_on(view)
    correct(desk.vault, clock, sealed)
    view.redraw()
    (row,) = [row for row in view.findChildren(LinkRow) if "inlichten over een verbetering" in row.accessibleName()]
    row.click()
    (dialog,) = view.findChildren(TellingDialog)
    assert dialog.isVisible()
    dialog._rows[0].tell_button.click()
    qtbot.keyClicks(dialog._rows[0].how_edit, "per telefoon")
    dialog._rows[0].keep_button.click()
    view.redraw()
    assert "een verbetering" not in words_on(view)
    dialog.accept()
