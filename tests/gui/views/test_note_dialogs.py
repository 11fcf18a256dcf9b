"""How the windows of a note stand: what belongs together in line, nothing over anything, on a small screen as well."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.services.worlds import World, begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.notes import Line, Snippet
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.own_words import OwnWords
from wellbeing_desktop.gui.views.note.history import HistoryDialog
from wellbeing_desktop.gui.views.note.moving import MovingDialog
from wellbeing_desktop.gui.views.note.snippet_dialog import SnippetDialog
from wellbeing_desktop.services import notes, snippets, spelling

SMALL = QSize(1077, 566)
LONG = "Hoe is het gegaan?\n" * 40


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def test_the_versions_stand_in_line_with_the_text_beside_them(
    desk: Desk, window: QMainWindow, world: World, clock: Clock
) -> None:
    for text in ("Eerst.", "Daarna.", "Nu."):
        notes.save(desk.vault, world.dialogue.id, {"background": (Line(text),)})
        clock.turn(hours=20)
    dialog = HistoryDialog(desk, window)
    dialog.show_section(world.dialogue.id, "background", "Achtergrond bij het gesprek")
    settle()
    listed, text = place(dialog.versions_list), place(dialog.text_view)
    assert (listed.top(), listed.bottom()) == (text.top(), text.bottom())
    assert listed.left() == place(dialog.heading).left()


@pytest.mark.parametrize("text", ["", "Kort.", LONG])
def test_the_window_of_the_texts_has_one_size_without_a_hole(
    desk: Desk, window: QMainWindow, world: World, text: str
) -> None:
    snippets.save(desk.vault, Snippet(0, "Slaap", "Vaste tijden"))
    dialog = SnippetDialog(desk, window)
    dialog.begin(text)
    settle()
    assert dialog.size() == QSize(760, 520)
    assert dialog.minimumSizeHint().height() <= SMALL.height()
    assert place(dialog.text_edit).bottom() == place(dialog.new_button).bottom()
    dialog.close()


def test_a_long_title_begins_at_its_beginning(desk: Desk, window: QMainWindow, world: World) -> None:
    title = "Opening van een gesprek over de terugkeer naar het werk, met wat er thuis speelt en wat er nodig is"
    snippets.save(desk.vault, Snippet(0, title[:80], "Hoe is het?"))
    dialog = SnippetDialog(desk, window)
    dialog.begin("Een nieuwe")
    dialog.close()
    dialog.begin()
    settle()
    assert dialog.title_edit.cursorPosition() == 0
    assert dialog.titles_list.item(0).toolTip() == title[:80]
    dialog.close()


@pytest.mark.parametrize("words", [(), ("Waterrijk", "wajongere")])
def test_the_own_words_stand_apart_from_the_buttons(desk: Desk, window: QMainWindow, words: tuple[str, ...]) -> None:
    dialog = OwnWords(desk, window)
    dialog.show()
    settle()
    dialog.close()
    for word in words:
        desk.act(partial(spelling.learn, word=word))
    dialog.show()
    settle()
    above = place(dialog.words_list if words else dialog.empty_label)
    assert place(dialog.close_button).top() - above.bottom() > 12
    heading = place(dialog.findChildren(type(dialog.empty_label), "heading")[0])
    assert heading.top() == 20, "what is not there leaves no hole above"
    dialog.close()


def test_more_talks_are_seen_where_there_is_more_room(desk: Desk, window: QMainWindow, world: World) -> None:
    notes.save(desk.vault, world.dialogue.id, {"background": (Line("Iets"),)})
    dialog = MovingDialog(desk, window)
    dialog.show_session(world.dialogue.id)
    settle()
    before, field = dialog.talks_list.height(), place(dialog.client_choice)
    dialog.resize(dialog.width(), dialog.height() + 150)
    settle()
    assert dialog.talks_list.height() >= before + 90
    assert place(dialog.client_choice) == field
    dialog.close()


def reached(dialog: QWidget) -> set[QWidget]:
    found: set[QWidget] = set()
    for _ in range(14):
        now = dialog.window().focusWidget()
        assert now is not None
        found.add(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return found


def _versions(desk: Desk, window: QMainWindow, session_id: int) -> tuple[QWidget, set[str]]:
    dialog = HistoryDialog(desk, window)
    dialog.show_section(session_id, "background", "Achtergrond")
    return dialog, {"versions_list", "text_view", "close_button", "back_button"}


def _texts(desk: Desk, window: QMainWindow, _session_id: int) -> tuple[QWidget, set[str]]:
    dialog = SnippetDialog(desk, window)
    dialog.begin()
    buttons = {"new_button", "remove_button", "close_button", "keep_button"}
    return dialog, {"titles_list", "title_edit", "text_edit"} | buttons


def _moving(desk: Desk, window: QMainWindow, session_id: int) -> tuple[QWidget, set[str]]:
    dialog = MovingDialog(desk, window)
    dialog.show_session(session_id)
    return dialog, {"client_choice", "talks_list", "close_button", "move_button"}


def _words(desk: Desk, window: QMainWindow, _session_id: int) -> tuple[QWidget, set[str]]:
    dialog = OwnWords(desk, window)
    dialog.show()
    return dialog, {"words_list", "remove_button", "close_button"}


OPENED: dict[str, Callable[[Desk, QMainWindow, int], tuple[QWidget, set[str]]]] = {
    "versions": _versions,
    "texts": _texts,
    "moving": _moving,
    "words": _words,
}


@pytest.mark.parametrize("name", OPENED)
def test_the_keyboard_reaches_all_of_it(
    desk: Desk, window: QMainWindow, world: World, clock: Clock, qtbot: QtBot, name: str
) -> None:
    for text in ("Eerst.", "Daarna."):
        notes.save(desk.vault, world.dialogue.id, {"background": (Line(text),)})
        clock.turn(hours=20)
    snippets.save(desk.vault, Snippet(0, "Slaap", "Vaste tijden"))
    spelling.learn(desk.vault, "wajongere")
    dialog, wanted = OPENED[name](desk, window, world.dialogue.id)
    qtbot.waitUntil(dialog.isActiveWindow)
    settle()
    assert wanted <= {one.objectName() for one in reached(dialog)}
    dialog.close()
