"""Faults that only show in the whole program: a full disk at the lock, hostile text, a clock set back."""

import string
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, make_vault, unlock, wait_for_main
from tests.program_fixture import Begin, Run
from tests.services.worlds import begin as begin_world
from tests.small_disk import SmallDisk, small_disk
from tests.stage_fixture import until
from wellbeing_desktop.app.tour import consent, first_start, people, planning, report, suitability, talk
from wellbeing_desktop.app.tour.stage import Stage
from wellbeing_desktop.app.tour.steps import play
from wellbeing_desktop.app.tour.texts import DUTCH, Texts
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.services import access, disclosures, notes, reserve
from wellbeing_desktop.services.reserve import SIZE

TEXT = "Dit mag niet verloren gaan. " * 3_000
ROOMY, TIGHT = 48 << 10, 16 << 10
"""Kibibytes: a disk with room for the reserve, and one where it does not fit."""


HOSTILE = replace(
    DUTCH,
    client='<b>Anna</b> & "Zn" <jan@x.nl>',
    agreement='Elke dag <a href="http://x.nl">even</a> bellen & &lt;para&gt; %s {0} \\n',
    insights=(
        "1<img src='file:///etc/passwd'/> & </para> staat er gewoon.",
        "2Achter \u202een\u202c voor 👩\u200d⚕️ blijft leesbaar.",
        "3Ik vul te vaak in wat een ander bedoelt.",
    ),
)
LONG = "\nvoor\0enna " + "woordenregen " * 80_000
"""About a megabyte."""


@pytest.fixture
def stage(stage_in: Callable[[Texts], Stage]) -> Stage:
    return stage_in(HOSTILE)


@pytest.fixture
def disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "home", request.param) as made:
        yield made


@pytest.fixture
def home(disk: SmallDisk) -> Path:
    return disk.folder


@pytest.fixture
def session_id(home: Path) -> int:
    """A vault with a plan in it; the number of its first dialogue."""
    make_vault(home)
    vault = access.unlock(home, PHRASE)
    number = begin_world(vault).dialogue.id
    vault.close()
    return number


def open_note(qtbot: QtBot, run: Run, session_id: int) -> tuple[Shell, NoteView]:
    unlock(qtbot, run, PHRASE)
    shell = wait_for_main(qtbot, run)
    run.program.desk.go(Place("note", session_id))
    view = shell.view
    assert isinstance(view, NoteView)
    return shell, view


def kept(home: Path, session_id: int) -> tuple[Line, ...]:
    """What the vault holds of the insights, read by another opening of it."""
    vault = access.unlock(home, PHRASE)
    try:
        found = {opened.section.key: opened.lines for opened in notes.sections(vault, session_id)}
    finally:
        vault.close()
    return found["insights"]


def paste(stage: Stage, section: str, text: str) -> None:
    """Put a text at the end of a section as somebody does who copied it elsewhere, and wait until it is safe."""
    edit = stage.view(NoteView).cards[section].edit
    QApplication.clipboard().setText(text)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    for key in (Qt.Key.Key_V, Qt.Key.Key_1):  # and it is of everybody, whose line ever was before it
        stage.hand.key(key, Qt.KeyboardModifier.ControlModifier, edit)
    stage.hand.until(lambda: not stage.view(NoteView).unsaved(), "the autosave")


def squeezed(text: str) -> str:
    """What can be read, without the spaces and line ends at which a page breaks it, and without marks of direction."""
    kept = (sign for sign in text if sign.isprintable() and not sign.isspace())
    return "".join(sign for sign in kept if sign in string.printable or sign.isalpha())


def press_lock(shell: QObject) -> None:
    QTest.keyClick(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("disk", [ROOMY], indirect=True)
def test_the_reserve_makes_room_for_the_last_text(
    qtbot: QtBot, begin: Begin, home: Path, session_id: int, disk: SmallDisk
) -> None:
    run = begin()
    shell, view = open_note(qtbot, run, session_id)
    path = home / reserve.NAME
    qtbot.waitUntil(lambda: path.exists() and path.stat().st_size == SIZE, timeout=20_000)
    disk.fill()
    view.cards["insights"].edit.insertPlainText(TEXT)
    press_lock(shell)
    assert run.ended
    assert kept(home, session_id) == (Line(TEXT),)


@pytest.mark.parametrize("disk", [TIGHT], indirect=True)
def test_on_a_full_disk_the_lock_waits_until_the_text_is_safe(
    qtbot: QtBot, begin: Begin, home: Path, session_id: int, disk: SmallDisk
) -> None:
    run = begin()
    shell, view = open_note(qtbot, run, session_id)
    disk.fill()
    view.cards["insights"].edit.insertPlainText(TEXT)
    press_lock(shell)
    assert not run.ended
    assert shell.banner.news is not None
    assert shell.banner.news.text.startswith("Niet alles kon worden bewaard")
    assert view.cards["insights"].edit.toPlainText() == TEXT
    disk.free()
    press_lock(shell)
    assert run.ended
    assert kept(home, session_id) == (Line(TEXT),)


def test_hostile_text_and_a_clock_set_back_reach_the_paper_whole(stage: Stage) -> None:
    play(stage, (*first_start.STEPS, *people.STEPS, *planning.STEPS, *suitability.STEPS, *talk.STEPS))
    paste(stage, "insights", LONG)
    for chapter in (report.STEPS, until(consent.STEPS, "release-own-copy-saved")):
        stage.pass_time(hours=-1)
        play(stage, chapter)
    vault = stage.program.desk.vault
    entries = disclosures.listed(vault)
    assert [entry.number for entry in entries][:2] == ["SV-2026-0001-P2", "SV-2026-0001-R1"]
    assert entries[0].made_at < entries[0].made_at.replace(hour=10), "the clock did go back"
    assert disclosures.broken_at(vault) is None
    with PdfDocument(stage.documents[-1]) as document:
        own = squeezed("".join(page.get_textpage().get_text_range() for page in document))
    for text in (HOSTILE.client, HOSTILE.agreement, *(line[1:] for line in HOSTILE.insights[:2])):
        assert squeezed(text) in own, text
    assert own.count("woordenregen") == LONG.count("woordenregen")
    assert "voorenna" in own, "NUL is taken out, what stands round it stays"
