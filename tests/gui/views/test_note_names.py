"""The name of somebody else in a note: asked about quietly above the section, answered by a button, remembered."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import open_note, stored, window
from tests.services.worlds import World, add_client, begin
from wellbeing_desktop.domain.notes import Line, NameAllowed
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.name_question import NameQuestion
from wellbeing_desktop.gui.views.note.section import SectionCard
from wellbeing_desktop.services import notes
from wellbeing_desktop.vault import records

ASKED = "In ‘Achtergrond bij het gesprek’ staat de naam van Wilhelmina Zijdewind, een andere deelnemer. Hoort die hier?"


@dataclass
class Note:
    """A note that is being written, with somebody else in the vault."""

    desk: Desk
    qtbot: QtBot
    shell: Shell
    world: World
    view: NoteView

    @property
    def card(self) -> SectionCard:
        return self.view.cards["background"]

    @property
    def question(self) -> NameQuestion:
        return self.view.writing_help.names.question(self.card)

    def wait_for_question(self, *, asked: bool = True) -> None:
        self.qtbot.waitUntil(lambda: self.question.isVisible() is asked, timeout=20_000)

    def write(self, text: str) -> None:
        self.card.edit.setFocus()
        if text.startswith("🙂"):  # no key types it
            self.card.edit.textCursor().insertText("🙂")
        self.qtbot.keyClicks(self.card.edit, text.removeprefix("🙂"))

    def allowed(self) -> list[NameAllowed]:
        return records.select(self.desk.vault, NameAllowed, "ORDER BY id")


@pytest.fixture
def note(desk: Desk, qtbot: QtBot) -> Iterator[Note]:
    world = begin(desk.vault)
    add_client(desk.vault, "Wilhelmina Zijdewind")
    shell = window(desk, qtbot)
    made = Note(desk, qtbot, shell, world, open_note(shell, desk, world.dialogue.id))
    qtbot.waitUntil(lambda: made.view.writing_help.names.ready, timeout=20_000)
    yield made
    made.view.leave()


def test_the_question_comes_after_the_save_and_stops_nobody(note: Note) -> None:
    note.write("Net als Wilhelmina doet")
    assert not note.question.isVisible()
    note.wait_for_question()
    assert note.question.remark.text == ASKED
    assert stored(note.desk.vault, note.world.dialogue.id, "background") == (Line("Net als Wilhelmina doet"),)
    note.write(" en verder")
    assert note.card.edit.text() == "Net als Wilhelmina doet en verder"


def test_who_takes_part_is_not_asked_about(note: Note) -> None:
    note.write("Anna en Chaima spraken Bert")
    note.qtbot.waitUntil(lambda: bool(stored(note.desk.vault, note.world.dialogue.id, "background")))
    note.write(", en Wilhelmina")
    note.wait_for_question()
    assert note.question.remark.text == ASKED


def test_yes_is_remembered_and_undone(note: Note) -> None:
    note.write("Net als Wilhelmina")
    note.wait_for_question()
    note.question.allow_button.click()
    note.wait_for_question(asked=False)
    assert [each.session_id for each in note.allowed()] == [note.world.dialogue.id]
    note.desk.go(Place("calendar"))
    note.desk.go(Place("note", note.world.dialogue.id))
    note.write(" nu")
    note.qtbot.waitUntil(lambda: not note.view.unsaved())
    assert not note.question.isVisible()
    note.desk.undo_last()
    note.wait_for_question()
    assert note.allowed() == []


def test_initials_take_the_place_of_the_name_in_one_step(note: Note) -> None:
    note.write("🙂 Wilhelmina belde, Wilhelmina Zijdewind dus")
    note.wait_for_question()
    note.question.shorten_button.click()
    assert note.card.edit.text() == "🙂 WZ belde, WZ dus"
    assert not note.question.isVisible()
    key = note.world.dialogue.id
    note.qtbot.waitUntil(lambda: stored(note.desk.vault, key, "background") == (Line("🙂 WZ belde, WZ dus"),))
    note.card.edit.undo()
    assert note.card.edit.text() == "🙂 Wilhelmina belde, Wilhelmina Zijdewind dus"
    note.wait_for_question()


def test_the_place_is_shown(note: Note) -> None:
    note.write("🙂 en ook Wilhelmina hier")
    note.wait_for_question()
    note.view.cards["impressions"].edit.setFocus()
    note.question.seek_button.click()
    assert note.card.edit.hasFocus()
    assert note.card.edit.textCursor().selectedText() == "Wilhelmina"


def test_names_as_initials_show_initials_here_too(note: Note) -> None:
    note.write("Net als Wilhelmina")
    note.wait_for_question()
    note.desk.set_privacy(True)
    assert note.question.remark.text == ASKED.replace("Wilhelmina Zijdewind", "WZ")


def test_what_was_written_before_is_asked_about_when_the_note_is_opened(note: Note) -> None:
    other = note.world.sessions[0].id
    key = next(opened.section.key for opened in notes.sections(note.desk.vault, other))
    notes.save(note.desk.vault, other, {key: (Line("Wilhelmina zei dat"),)})
    note.desk.go(Place("note", other))
    question = note.view.writing_help.names.question(note.view.cards[key])
    note.qtbot.waitUntil(question.isVisible, timeout=20_000)
    note.desk.go(Place("note", note.world.dialogue.id))
    assert not question.isVisible()
    assert all(not note.view.writing_help.names.question(card).isVisible() for card in note.view.cards.values())


def test_a_new_client_is_noticed_without_a_key(note: Note) -> None:
    note.write("Ottoline belde")
    note.qtbot.waitUntil(lambda: not note.view.unsaved())
    assert not note.question.isVisible()
    add = add_client(note.desk.vault, "Ottoline Kwakernaak")
    note.desk.changed.emit(_added(add))
    note.wait_for_question()


def _added(client: object) -> object:
    from wellbeing_desktop.domain.change import Act, Change

    return Change(Act.ADD_CLIENT, after=(client,))  # type: ignore[arg-type]
