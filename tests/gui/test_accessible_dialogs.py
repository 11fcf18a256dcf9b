"""The dialogs of writing, agreeing and signing, as test_accessible.py looks at the main window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QMainWindow
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.scan_hands import wait, written
from tests.gui.test_accessible_entrance import wrong_with
from tests.services.paper_hands import presented, scan_of
from tests.services.worlds import World, begin, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.notes import Line, Snippet
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.evidence_dialog import EvidenceDialog
from wellbeing_desktop.gui.scan_dialog import ScanDialog
from wellbeing_desktop.gui.signing_dialog import Signing, SigningDialog
from wellbeing_desktop.gui.views.note.history import HistoryDialog
from wellbeing_desktop.gui.views.note.moving import MovingDialog
from wellbeing_desktop.gui.views.note.snippet_dialog import SnippetDialog
from wellbeing_desktop.services import notes, snippets
from wellbeing_desktop.services.scans import of_print
from wellbeing_desktop.vault.store import Vault

SMALL = QSize(1077, 566)
"""What a screen of 1093 x 614 has for a window inside its frame."""

LONG = "Wilhelmina Antoinette van Nieuwenhuizen-Brouwershaven"


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


def wrong_in(dialog: QDialog) -> str:
    """What is wrong at the size it opens with, and on a small screen."""
    settle()
    return wrong_with(dialog, (dialog.size(), dialog.size().boundedTo(SMALL)))


def test_earlier_versions(desk: Desk, window: QMainWindow, world: World, clock: Clock) -> None:
    dialog = HistoryDialog(desk, window)
    dialog.show_section(world.dialogue.id, "background", "Achtergrond bij het gesprek")
    assert wrong_in(dialog) == ""
    for text in ("Zij slaapt heel slecht.", "Zij slaapt beter.", "Zij slaapt beter en werkt weer."):
        notes.save(desk.vault, world.dialogue.id, {"background": (Line(text),)})
        clock.turn(hours=20)
    dialog.show_section(world.dialogue.id, "background", "Achtergrond bij het gesprek")
    assert dialog.versions_list.count() == 2
    assert wrong_in(dialog) == ""


def test_another_talk_for_a_note(desk: Desk, window: QMainWindow, world: World) -> None:
    write(desk.vault, world.dialogue.id)
    dialog = MovingDialog(desk, window)
    dialog.show_session(world.dialogue.id)
    assert wrong_in(dialog) == ""


def test_own_texts(desk: Desk, window: QMainWindow, world: World) -> None:
    dialog = SnippetDialog(desk, window)
    dialog.begin()
    assert wrong_in(dialog) == ""
    snippets.save(desk.vault, Snippet(0, f"Opening van een gesprek met {LONG}", "Hoe is het met u?\nEn thuis?"))
    dialog.close()
    dialog.begin()
    assert wrong_in(dialog) == ""


def test_signing(window: QMainWindow) -> None:
    dialog = SigningDialog(window)
    dialog.ask(Signing(LONG, "Ik heb dit verslag gelezen.", "SV-2026-0001, versie 1", "Tekenen hoeft niet."))
    assert wrong_in(dialog) == ""


def test_scans_and_what_is_kept_of_them(
    desk: Desk, window: QMainWindow, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    write(desk.vault, world.dialogue.id)
    report = presented(desk.vault, world.dialogue.id, long=True)
    first, second = written(tmp_path, scan_of(desk.vault, report))
    other = tmp_path / "brief.docx"
    other.write_bytes(b"PK")
    dialog = ScanDialog(desk, window)
    dialog.begin()
    assert wrong_in(dialog) == ""
    for path in (other, first, second):
        dialog.add([path])
        wait(dialog, qtbot)
        assert wrong_in(dialog) == "", path.name
    dialog.keep_button.click()
    assert wrong_in(dialog) == ""
    dialog.reject()
    evidence = EvidenceDialog(desk, window)
    evidence.look(of_print(report.id, report.content.participants[0].participant_id), LONG)
    qtbot.waitUntil(lambda: not evidence.busy, timeout=30_000)
    assert wrong_in(evidence) == ""
