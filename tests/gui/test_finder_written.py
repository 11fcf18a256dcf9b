"""Ctrl+K finds what was written: notes, agreements and insights, with their words while names are shown in full."""

from collections import defaultdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.pictures import ENTRIES
from tests.services.worlds import World, begin, write
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.finder import Finder
from wellbeing_desktop.gui.finder_rows import Row
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import note_index


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def finder(desk: Desk, qtbot: QtBot, world: World) -> Finder:
    shell = Shell(desk, ENTRIES, defaultdict(lambda: View))
    qtbot.addWidget(shell)
    shell.resize(1300, 800)
    shell.show()
    desk.go(Place("today"))
    shell.search()
    found = shell.findChild(Finder)
    assert isinstance(found, Finder)
    return found


def written(finder: Finder, words: str) -> list[Row]:
    """The rows of what was written, for what is typed."""
    finder.words_edit.setText(words)
    return [row for row in finder.rows() if row.below or row.icon in ("pen-line", "eye-off", "list-checks", "leaf")]


def test_a_note_is_found_by_its_words_and_shown_at_its_section(finder: Finder, desk: Desk, world: World) -> None:
    write(desk.vault, world.dialogue.id)
    note_index.index(desk.vault)
    [row] = written(finder, "slaapt sle")
    assert (row.words, row.aside) == ("Anna de Vries · Achtergrond bij het gesprek", "wo 25 nov")
    assert row.below == "DOSSIERTEKST: slaapt slecht"
    assert "slaapt slecht" in row.spoken
    assert finder.results.item(0).text() == "In notities"
    QTest.keyClick(finder.words_edit, Qt.Key.Key_Return)
    assert desk.history.current == Place("note", world.dialogue.id, "section:background")


def test_a_working_note_is_marked_and_an_agreement_named(finder: Finder, desk: Desk, world: World) -> None:
    write(desk.vault, world.dialogue.id)
    note_index.index(desk.vault)
    [row] = written(finder, "spanning")
    assert (row.icon, row.aside) == ("eye-off", "Werkaantekening · wo 25 nov")
    [row] = written(finder, "tien minuten")
    assert row.words == "Anna de Vries · Afspraak"
    row.run()
    assert desk.history.current == Place("note", world.dialogue.id, "agreements")


def test_while_names_are_initials_no_written_words_are_shown(finder: Finder, desk: Desk, world: World) -> None:
    write(desk.vault, world.dialogue.id)
    note_index.index(desk.vault)
    desk.set_privacy(True)
    [row] = written(finder, "slaapt")
    assert row.words == "AV · Achtergrond bij het gesprek"
    assert row.below == ""
