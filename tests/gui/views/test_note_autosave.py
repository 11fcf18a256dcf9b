"""What is typed reaches the vault in time, and only then is it said to be saved; a full disk loses nothing."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import NEVER, SWIFT, focused, open_note, stored, window
from tests.services.worlds import PRACTICE, World, begin, write
from tests.small_disk import SmallDisk, small_disk
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.autosave import Pace
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.view import PACE
from wellbeing_desktop.services import agreements, notes, practice
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault import opening
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


def type_in(view: NoteView, key: str, text: str) -> None:
    QTest.keyClicks(view.cards[key].edit, text)


def saved(view: NoteView) -> str:
    return view.held_row.saved_label.text()


def test_the_pace_keeps_the_promise() -> None:
    assert PACE.idle <= 2_000
    assert PACE.longest <= 4_000
    assert PACE.retry <= 5_000


def test_a_pause_saves_and_says_so(desk: Desk, qtbot: QtBot, world: World) -> None:
    view = open_note(window(desk, qtbot), desk, world.dialogue.id)
    assert saved(view) == "Nog niets te bewaren"
    type_in(view, "insights", "Wij overleggen")
    assert view.unsaved()
    assert saved(view) == "Nog niets te bewaren"
    qtbot.waitUntil(lambda: not view.unsaved())
    assert stored(desk.vault, world.dialogue.id, "insights") == (Line("Wij overleggen"),)
    assert saved(view) == "Bewaard om 14:02"


def test_typing_without_a_pause_is_saved_too(desk: Desk, qtbot: QtBot, world: World) -> None:
    view = open_note(window(desk, qtbot, Pace(idle=3_600_000, longest=120, retry=40)), desk, world.dialogue.id)
    keys = QTimer(view)
    keys.setInterval(10)
    keys.timeout.connect(lambda: type_in(view, "insights", "x"))
    keys.start()
    qtbot.waitUntil(lambda: len(stored(desk.vault, world.dialogue.id, "insights")) == 1)
    keys.stop()
    view.leave()


def test_only_changed_sections_are_written(desk: Desk, qtbot: QtBot, world: World, clock: Clock) -> None:
    write(desk.vault, world.dialogue.id)
    view = open_note(window(desk, qtbot), desk, world.dialogue.id)
    before = {note.section: note.written_at for note in notes.written(desk.vault, world.dialogue.id)}
    clock.turn(minutes=5)
    type_in(view, "background", "En nog iets.")
    qtbot.waitUntil(lambda: not view.unsaved())
    after = {note.section: note.written_at for note in notes.written(desk.vault, world.dialogue.id)}
    assert {key for key in after if after[key] != before[key]} == {"background"}
    assert saved(view) == "Bewaard om 14:07"


def test_leaving_and_ctrl_s_save_at_once(desk: Desk, qtbot: QtBot, world: World) -> None:
    shell = window(desk, qtbot, NEVER)
    view = open_note(shell, desk, world.dialogue.id)
    type_in(view, "insights", "een")
    QTest.keyClick(focused(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert stored(desk.vault, world.dialogue.id, "insights") == (Line("een"),)
    type_in(view, "insights", " twee")
    desk.go(Place("today"))
    assert stored(desk.vault, world.dialogue.id, "insights") == (Line("een twee"),)
    type_in(open_note(shell, desk, world.dialogue.id), "insights", " drie")
    open_note(shell, desk, world.sessions[0].id)
    assert stored(desk.vault, world.dialogue.id, "insights") == (Line("een twee drie"),)


def test_a_working_note_says_until_when_it_stays(desk: Desk, qtbot: QtBot, world: World) -> None:
    view = open_note(window(desk, qtbot), desk, world.dialogue.id)
    tags = {key: card.compartment_tag.text() for key, card in view.cards.items()}
    assert tags["impressions"] == "Alleen ik – verloopt op 23 december"
    assert tags["background"] == "Dossier – deelnemer mag dit inzien"
    assert tags["insights"] == "Delen – kan in het verslag"


def test_an_agreement_in_the_making_is_kept_too(desk: Desk, qtbot: QtBot, world: World) -> None:
    view = open_note(window(desk, qtbot), desk, world.dialogue.id)
    view.agreements_card.begin()
    QTest.keyClicks(focused(), "Elke dag wandelen")
    qtbot.waitUntil(lambda: not view.unsaved())
    assert [a.text for a in agreements.of_session(desk.vault, world.dialogue.id)] == ["Elke dag wandelen"]
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert agreements.of_session(desk.vault, world.dialogue.id) == []


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", 3_000) as made:
        yield made


@pytest.fixture
def full_desk(disk: SmallDisk, settings_file: SettingsFile, clock: Clock) -> Iterator[Desk]:
    """A desk whose vault lies on the small disk."""
    vault = opening.create(disk.folder / "vault.db", bytes(32), clock=clock)
    practice.save(vault, PRACTICE)
    vault.connection.execute("UPDATE meta SET sheet_confirmed_on = '2026-11-23'")
    yield Desk(settings_file, vault)
    vault.close()


def test_a_full_disk_keeps_the_text_and_saves_it_once_there_is_room(
    full_desk: Desk, disk: SmallDisk, qtbot: QtBot
) -> None:
    number = begin(full_desk.vault).dialogue.id
    view = open_note(window(full_desk, qtbot, SWIFT), full_desk, number)
    disk.fill()
    text = "Niets van dit alles mag verloren gaan. " * 500
    view.cards["insights"].edit.insertPlainText(text)
    qtbot.waitUntil(lambda: saved(view).startswith("Niet bewaard. De schijf is vol."))
    assert view.unsaved()
    assert view.cards["insights"].edit.toPlainText() == text
    assert stored(full_desk.vault, number, "insights") == ()
    disk.free()
    qtbot.waitUntil(lambda: not view.unsaved())
    assert stored(full_desk.vault, number, "insights") == (Line(text),)
    assert saved(view) == "Bewaard om 14:02"


def test_text_that_could_not_be_saved_survives_a_visit_to_another_note(
    full_desk: Desk, disk: SmallDisk, qtbot: QtBot
) -> None:
    world = begin(full_desk.vault)
    shell = window(full_desk, qtbot, SWIFT)
    view = open_note(shell, full_desk, world.dialogue.id)
    disk.fill()
    text = "Dit staat alleen nog op het scherm. " * 500
    view.cards["insights"].edit.insertPlainText(text)
    view.agreements_card.begin()
    QTest.keyClicks(focused(), "Samen eten")
    open_note(shell, full_desk, world.sessions[0].id)
    assert view.unsaved()
    open_note(shell, full_desk, world.dialogue.id)
    assert view.cards["insights"].edit.toPlainText() == text
    open_note(shell, full_desk, world.sessions[0].id)
    disk.free()
    qtbot.waitUntil(lambda: not view.unsaved())
    assert stored(full_desk.vault, world.dialogue.id, "insights") == (Line(text),)
    assert [a.text for a in agreements.of_session(full_desk.vault, world.dialogue.id)] == ["Samen eten"]


@contextmanager
def failing_writes() -> Iterator[None]:
    """Let every write to a file of this process fail, as a disk that broke would."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_fails_is_told_in_words(desk: Desk, qtbot: QtBot, world: World) -> None:
    view = open_note(window(desk, qtbot), desk, world.dialogue.id)
    with failing_writes():
        type_in(view, "insights", "blijft staan")
        qtbot.waitUntil(lambda: saved(view).startswith("Niet bewaard. De schijf geeft een fout."))
    assert view.cards["insights"].edit.toPlainText() == "blijft staan"
    qtbot.waitUntil(lambda: not view.unsaved())
    assert stored(desk.vault, world.dialogue.id, "insights") == (Line("blijft staan"),)
