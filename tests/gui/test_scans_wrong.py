"""What is dropped and is no signed print of this vault: one sentence each, nothing lost, and another try."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.documents.paper_scans import pdf_of, png, printed, scanned
from tests.gui.scan_hands import carrying, drop, let_go, wait, written
from tests.gui.views.note_tools import window
from tests.services.paper_hands import presented, print_of, scan_of, signed
from tests.services.worlds import World, begin, write
from wellbeing_desktop.domain.evidence import Scan
from wellbeing_desktop.domain.reports import Report, Response
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.scan_door import door_of
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


def kept(desk: Desk) -> tuple[list[Scan], list[Response]]:
    return records.select(desk.vault, Scan), records.select(desk.vault, Response)


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)


WRONG = {
    "tekst": (lambda path: path.write_text("Geen plaatje"), "Dit bestand is geen scan of foto."),
    "leeg": (lambda path: path.write_bytes(b""), "Dit bestand is geen scan of foto."),
    "half": (lambda path: path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(400)), "Dit bestand is geen scan of foto."),
    "groot": (sparse, "Dit bestand is te groot om als scan te bewaren."),
    "map": (lambda path: path.mkdir(), "Dit bestand is niet te lezen."),
    "pijp": (os.mkfifo, "Dit bestand is niet te lezen."),
    "weg": (lambda path: None, "Dit bestand is niet te lezen."),
    "link": (lambda path: path.symlink_to("/etc/hostname"), "Dit bestand is niet te lezen."),
    "apparaat": (lambda path: path.symlink_to("/dev/zero"), "Dit bestand is niet te lezen."),
}


@pytest.mark.parametrize("kind", sorted(WRONG))
def test_what_is_no_scan_is_said_and_the_dialog_takes_another(
    shell: Shell, desk: Desk, report: Report, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    make, words = WRONG[kind]
    path = tmp_path / kind
    make(path)
    dialog = drop(shell, qtbot, path)
    assert dialog.remark.text.startswith(words)
    assert not dialog.keep_button.isVisible()
    assert dialog.invitation.isAncestorOf(QApplication.focusWidget())
    [good] = written(tmp_path, scan_of(desk.vault, report))
    assert let_go(dialog, carrying(good))
    wait(dialog, qtbot)
    assert dialog.keep_button.isVisible()
    assert dialog.remark.isHidden()


def test_each_thing_that_can_be_on_a_sheet_has_its_sentence(
    shell: Shell, desk: Desk, world: World, report: Report, qtbot: QtBot, tmp_path: Path
) -> None:
    own, other = scan_of(desk.vault, report), scan_of(desk.vault, report, 1)
    blank = png(printed(print_of(desk.vault, report), 100).point(lambda _: 255))
    write(desk.vault, world.dialogue.id)
    reports.make(desk.vault, world.dialogue.id, "nl")
    said = {}
    for name, contents in {"old": own, "mixed": [*own, *other], "none": [blank]}.items():
        (tmp_path / name).mkdir()
        dialog = drop(shell, qtbot, *written(tmp_path / name, contents))
        said[name] = dialog.remark.text
        dialog.reject()
    assert said["old"].startswith("Op deze scan staat versie 1; het verslag heeft nu versie 2.")
    assert said["mixed"].startswith("Op deze scan staan bladen die niet bij elkaar horen.")
    assert said["none"].startswith("Op deze scan staat geen leesbare code.")
    assert kept(desk) == ([], [])


def test_of_several_files_the_wrong_one_is_named(
    shell: Shell, desk: Desk, report: Report, qtbot: QtBot, tmp_path: Path
) -> None:
    [good] = written(tmp_path, scan_of(desk.vault, report))
    bad = tmp_path / "brief.docx"
    bad.write_bytes(b"PK")
    assert drop(shell, qtbot, good, bad).remark.text.startswith("brief.docx: Dit bestand is geen scan of foto.")


def test_the_same_scan_again_is_known(shell: Shell, desk: Desk, report: Report, qtbot: QtBot, tmp_path: Path) -> None:
    [path] = written(tmp_path, scan_of(desk.vault, report))
    dialog = drop(shell, qtbot, path)
    dialog.keep_button.click()
    dialog.reject()
    dialog = drop(shell, qtbot, path)
    assert dialog.remark.text == "Deze scan is al bewaard. U hoeft niets te doen."
    assert len(kept(desk)[0]) == 1


def test_closing_gives_up_the_reading_and_forgets(
    shell: Shell, desk: Desk, report: Report, qtbot: QtBot, tmp_path: Path
) -> None:
    [path] = written(
        tmp_path, [pdf_of(*[scanned(sheet) for sheet in signed(print_of(desk.vault, report)) * 4])], ".pdf"
    )
    assert let_go(shell, carrying(path))
    dialog = door_of(shell).dialog()
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.busy)
    assert dialog.title_label.text() == "De scan wordt gelezen…"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not dialog.busy
    door_of(shell).ask()
    assert dialog.pictures.words() == []
    assert dialog.title_label.text() == "Getekend papier toevoegen"
