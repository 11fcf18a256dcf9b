"""Signed prints dropped on the real window: found, kept, answered; and each thing that can be wrong, in a sentence."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTextEdit
from pytestqt.qtbot import QtBot

from tests.gui.scan_hands import carrying, drop, hold, let_go, take_away, wait, written
from tests.gui.views.note_tools import open_note, open_report, stored, window
from tests.services.paper_hands import presented, scan_of
from tests.services.worlds import World, begin, seal, write
from wellbeing_desktop.domain.evidence import Scan
from wellbeing_desktop.domain.reports import Answer, Means, Report, Response
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.scan_door import door_of
from wellbeing_desktop.gui.scan_overlay import ScanOverlay
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.services import reports
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    write(practice_vault, made.dialogue.id)
    return made


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot, world: World) -> Shell:
    return window(desk, qtbot)


@pytest.fixture
def report(desk: Desk, world: World) -> Report:
    return presented(desk.vault, world.dialogue.id)


@pytest.fixture
def two_pages(desk: Desk, world: World) -> Report:
    return presented(desk.vault, world.dialogue.id, long=True)


def kept(desk: Desk) -> tuple[list[Scan], list[Response]]:
    return records.select(desk.vault, Scan), records.select(desk.vault, Response)


def test_a_signed_print_is_dropped_kept_and_answered(
    shell: Shell, desk: Desk, report: Report, qtbot: QtBot, tmp_path: Path
) -> None:
    view = open_report(shell, desk, report.session_id)
    [path] = written(tmp_path, scan_of(desk.vault, report))
    content, before = path.read_bytes(), path.stat()
    dialog = drop(shell, qtbot, path)
    assert dialog.title_label.text() == "Dit is een getekend verslag"
    assert dialog.report_label.text() == f"{report.number}, versie 1"
    assert dialog.client_label.text().startswith("Anna de Vries, ")
    assert (dialog.reader_label.text(), dialog.pages_label.text()) == ("Anna de Vries", "1 van 1")
    assert dialog.pictures.words() == ["Pagina 1 van 1"]
    assert dialog.answer.who_label.text() == "Anna de Vries heeft op papier getekend:"
    assert dialog.answer.agrees_radio.isChecked()
    assert QApplication.focusWidget() is dialog.keep_button
    QTest.keyClick(dialog.keep_button, Qt.Key.Key_Space)
    [scan], [response] = kept(desk)
    assert scan.content == content
    assert (response.answer, response.means, response.given_at) == (Answer.AGREES, Means.PAPER, desk.vault.now())
    assert dialog.isVisible()
    assert dialog.remark.text == (
        f"Het bestand zelf staat nog op uw computer: {tmp_path}. Verwijder het daar zelf als dat niet nodig is."
    )
    after = path.stat()
    assert path.read_bytes() == content
    assert (after.st_ino, after.st_mtime_ns, after.st_size) == (before.st_ino, before.st_mtime_ns, before.st_size)
    dialog.report_button.click()
    assert not dialog.isVisible()
    assert desk.history.current == Place("report", report.session_id)
    who = report.content.participants[0].participant_id
    assert view.round_panel.person(who).answer_button.text() == "Nieuw antwoord"


def test_the_overlay_comes_and_goes(shell: Shell, report: Report, tmp_path: Path) -> None:
    assert shell.findChild(ScanOverlay) is None
    data = carrying(tmp_path / "scan.jpg")
    assert hold(shell, data)
    overlay = shell.findChild(ScanOverlay)
    assert overlay is not None
    assert overlay.isVisible()
    assert overlay.geometry() == shell.rect()
    assert overlay.words == "Laat los om de scan te bewaren"
    take_away(shell)
    assert overlay.isHidden()


def test_a_field_does_not_take_the_name_of_the_file(
    shell: Shell, desk: Desk, world: World, report: Report, qtbot: QtBot, tmp_path: Path
) -> None:
    view = open_note(shell, desk, world.dialogue.id)
    edit = view.cards["insights"].findChild(QTextEdit)
    assert edit is not None
    before = stored(desk.vault, world.dialogue.id, "insights")
    [path] = written(tmp_path, scan_of(desk.vault, report))
    assert let_go(shell, carrying(path), edit)
    dialog = door_of(shell).dialog()
    qtbot.waitUntil(dialog.isVisible)
    dialog.reject()
    view.save()
    assert stored(desk.vault, world.dialogue.id, "insights") == before


@pytest.mark.parametrize("what", ["https://example.org/scan.jpg", "smb://nas/scan.jpg", "file://nas/deel/scan.jpg"])
def test_only_files_of_this_computer_are_taken(shell: Shell, what: str, tmp_path: Path) -> None:
    for data in (carrying(what), carrying(tmp_path / "scan.jpg", what)):
        assert not hold(shell, data)
        assert not let_go(shell, data)
    assert shell.findChild(ScanOverlay) is None


def test_nothing_is_taken_while_something_is_asked(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    asking = QDialog(shell)
    asking.setModal(True)
    asking.show()
    data = carrying(tmp_path / "scan.jpg")
    assert not hold(shell, data)
    assert not let_go(shell, data)
    asking.hide()
    assert hold(shell, data)


def test_two_pages_one_after_the_other_in_the_open_dialog(
    shell: Shell, desk: Desk, two_pages: Report, qtbot: QtBot, tmp_path: Path
) -> None:
    first, last = written(tmp_path, scan_of(desk.vault, two_pages))
    dialog = drop(shell, qtbot, last)
    assert dialog.remark.text == (
        "Van dit verslag ontbreekt nog pagina 1. Sleep die er hier bij, of bewaar vast wat er is."
    )
    assert dialog.answer.isHidden()
    assert dialog.keep_button.isVisible()
    assert let_go(dialog, carrying(first))
    wait(dialog, qtbot)
    assert dialog.remark.isHidden()
    assert dialog.pages_label.text() == "1 en 2 van 2"
    assert sorted(dialog.pictures.words()) == ["Pagina 1 van 2", "Pagina 2 van 2"]
    assert dialog.answer.isVisible()
    dialog.keep_button.click()
    assert [scan.pages for scan in kept(desk)[0]] == [(2,), (1,)]
    assert len(kept(desk)[1]) == 1
    assert dialog.remark.text.startswith(f"De bestanden zelf staan nog op uw computer: {tmp_path}.")


def test_what_was_found_is_kept_for_now_and_made_whole_later(
    shell: Shell, desk: Desk, two_pages: Report, qtbot: QtBot, tmp_path: Path
) -> None:
    first, last = written(tmp_path, scan_of(desk.vault, two_pages))
    dialog = drop(shell, qtbot, first)
    dialog.keep_button.click()
    assert (len(kept(desk)[0]), len(kept(desk)[1])) == (1, 0)
    dialog.close_button.click()
    dialog = drop(shell, qtbot, last)
    assert dialog.pages_label.text() == "2 van 2; eerder bewaard: 1"
    dialog.keep_button.click()
    assert (len(kept(desk)[0]), len(kept(desk)[1])) == (2, 1)


def test_another_answer_with_its_words_and_day(
    shell: Shell, desk: Desk, report: Report, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = drop(shell, qtbot, *written(tmp_path, scan_of(desk.vault, report, 1)))
    assert dialog.reader_label.text() == "Chaima El Idrissi"
    dialog.answer.objects_radio.click()
    dialog.keep_button.click()
    assert dialog.answer.remark_field.error()
    dialog.answer.remark_edit.set_text("Zo heb ik het niet gezegd.")
    today = desk.vault.now().date()
    for wrong in (today.replace(day=today.day + 1), today.replace(day=today.day - 1)):
        dialog.answer.day_edit.set_value(wrong)
        dialog.keep_button.click()
        assert dialog.answer.day_field.error(), wrong
    assert kept(desk) == ([], [])
    dialog.answer.day_edit.set_value(today)
    dialog.keep_button.click()
    [response] = kept(desk)[1]
    assert (response.answer, response.remark) == (Answer.OBJECTS, "Zo heb ik het niet gezegd.")


def test_who_answered_before_is_proposed_nothing(
    shell: Shell, desk: Desk, report: Report, qtbot: QtBot, tmp_path: Path
) -> None:
    who = report.content.participants[0].participant_id
    reports.respond(desk.vault, report.id, who, reports.Given(Answer.AGREES, Means.ORAL, "in gesprek"))
    dialog = drop(shell, qtbot, *written(tmp_path, scan_of(desk.vault, report)))
    assert dialog.answer.nothing_radio.isChecked()
    dialog.keep_button.click()
    assert (len(kept(desk)[0]), len(kept(desk)[1])) == (1, 1)


def test_to_a_sealed_report_it_is_evidence(
    shell: Shell, desk: Desk, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    report = seal(desk.vault, world.dialogue.id)
    dialog = drop(shell, qtbot, *written(tmp_path, scan_of(desk.vault, report)))
    assert dialog.answer.isHidden()
    assert dialog.remark.text.startswith("Dit verslag is al vastgesteld.")
    dialog.keep_button.click()
    assert len(kept(desk)[0]) == 1


def test_names_follow_the_privacy_key_and_words_the_language(
    shell: Shell, desk: Desk, report: Report, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = drop(shell, qtbot, *written(tmp_path, scan_of(desk.vault, report)))
    desk.set_privacy(True)
    said = " ".join((dialog.client_label.text(), dialog.reader_label.text(), dialog.answer.who_label.text()))
    assert "Anna" not in said
    desk.change_settings(language="en")
    desk.set_privacy(False)
    assert "Anna de Vries" in dialog.reader_label.text()
