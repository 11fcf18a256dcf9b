"""Coming to a part of a note from elsewhere, and what leaving it puts into the index."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.views.note_tools import NEVER, open_note, window
from tests.services.worlds import World, begin, write
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.services import note_index
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot, world: World) -> Shell:
    write(desk.vault, world.dialogue.id)
    return window(desk, qtbot, NEVER)


@pytest.mark.parametrize(("part", "key"), [("section:insights", "insights"), ("section:background", "background")])
def test_a_section_that_was_asked_for_is_in_sight_with_the_keyboard(
    shell: Shell, desk: Desk, world: World, part: str, key: str
) -> None:
    for _ in range(2):
        desk.go(Place("note", world.dialogue.id, part))
        settle()
        view = shell.view
        assert isinstance(view, NoteView)
        card = view.cards[key]
        assert shell.focusWidget() is card.edit
        top = card.mapTo(view.scroller, card.rect().topLeft()).y()
        assert 0 <= top < view.scroller.height() // 2
        desk.go(Place("today"))


def test_the_agreements_that_were_asked_for_are_in_sight(shell: Shell, desk: Desk, world: World) -> None:
    desk.go(Place("note", world.dialogue.id, "agreements"))
    settle()
    view = shell.view
    assert isinstance(view, NoteView)
    top = view.agreements_card.mapTo(view.scroller, view.agreements_card.rect().topLeft()).y()
    assert 0 <= top < view.scroller.height()


def test_a_change_elsewhere_leaves_the_page_where_it_is(shell: Shell, desk: Desk, world: World) -> None:
    desk.go(Place("note", world.dialogue.id, "section:insights"))
    settle()
    view = shell.view
    assert isinstance(view, NoteView)
    view.scroller.verticalScrollBar().setValue(0)
    view.redraw()
    settle()
    assert view.scroller.verticalScrollBar().value() == 0


def test_leaving_puts_the_words_into_the_index_typing_does_not(shell: Shell, desk: Desk, world: World) -> None:
    view = open_note(shell, desk, world.dialogue.id)
    view.cards["background"].edit.set_lines((Line("Kanariepiet"),))
    view.cards["background"].edit.edited.emit()
    view.save()
    assert note_index.search(desk.vault, ["kanariepiet"], 4) == []
    desk.go(Place("today"))
    assert len(note_index.search(desk.vault, ["kanariepiet"], 4)) == 1
