"""Scans in the report screen: what is kept is seen there, and it leads to adding one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.scan_hands import drop, wait, written
from tests.gui.views.note_tools import open_report, window
from tests.services.paper_hands import presented, scan_of
from tests.services.worlds import World, begin, write
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.evidence_row import EvidenceRow
from wellbeing_desktop.gui.finder import Finder
from wellbeing_desktop.gui.scan_door import door_of
from wellbeing_desktop.gui.shell import Shell
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


def test_what_is_kept_is_seen_in_the_report_screen(
    shell: Shell, desk: Desk, two_pages: Report, qtbot: QtBot, tmp_path: Path
) -> None:
    view = open_report(shell, desk, two_pages.session_id)
    client, colleague = (
        view.round_panel.person(person.participant_id).findChild(EvidenceRow)
        for person in two_pages.content.participants
    )
    assert client.isHidden()
    dialog = drop(shell, qtbot, *written(tmp_path, scan_of(desk.vault, two_pages)))
    dialog.answer.nothing_radio.click()
    dialog.keep_button.click()
    dialog.report_button.click()
    row = view.round_panel.person(two_pages.content.participants[0].participant_id).findChild(EvidenceRow)
    assert row.isVisible()
    assert row.text == "Scan bewaard op 23-11-2026: pagina 1 en 2 van 2."
    assert colleague.isHidden()
    QTest.keyClick(row.look_button, Qt.Key.Key_Space)
    evidence = row.dialog
    assert evidence is not None
    qtbot.waitUntil(lambda: not evidence.busy, timeout=30_000)
    assert evidence.pictures.words() == [f"Pagina {number} van 2 · toegevoegd op 23-11-2026" for number in (1, 2)]
    QTest.keyClick(evidence, Qt.Key.Key_Escape)
    assert evidence.pictures.words() == []


def test_the_report_screen_and_the_finder_lead_to_it(
    shell: Shell, desk: Desk, report: Report, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_report(shell, desk, report.session_id)
    view.round_panel.scan_button.click()
    dialog = door_of(shell).dialog()
    assert dialog.isVisible()
    dialog.reject()
    shell.search()
    finder = shell.findChild(Finder)
    assert finder is not None
    finder.words_edit.setText("scan toev")
    QTest.keyClick(finder.words_edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    chosen = written(tmp_path, scan_of(desk.vault, report))
    monkeypatch.setattr(files, "ask_open_paths", lambda *_: chosen)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    wait(dialog, qtbot)
    assert dialog.keep_button.isVisible()
