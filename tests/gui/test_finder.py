"""Ctrl+K: what it offers, where Enter leads, and that names, keyboard and screen reader are treated as everywhere."""

from collections import defaultdict
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.gui.dictionary import speaking
from tests.gui.pictures import ENTRIES
from tests.services.worlds import World, allow, begin, seal
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.finder import Finder
from wellbeing_desktop.gui.finder_found import MOST
from wellbeing_desktop.gui.finder_rows import HeadItem
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import people
from wellbeing_desktop.vault import records

CTRL = Qt.KeyboardModifier.ControlModifier


class Screen(View):
    """Any screen: a field to write in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def shell(desk: Desk, world: World, qtbot: QtBot) -> Shell:
    made = Shell(desk, ENTRIES, defaultdict(lambda: Screen))
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    desk.go(Place("today"))
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def finder(shell: Shell, qtbot: QtBot) -> Finder:
    """The finder, opened by its key from a field that is being written in."""
    assert isinstance(shell.view, Screen)
    shell.view.field.setText("abc def")
    shell.view.field.setCursorPosition(3)
    qtbot.keyClick(shell.view.field, Qt.Key.Key_K, CTRL)
    assert shell.view.field.text() == "abc def"
    found = shell.findChild(Finder)
    assert isinstance(found, Finder)
    return found


def words(finder: Finder) -> list[str]:
    return [row.words for row in finder.rows()]


def heads(finder: Finder) -> list[str]:
    items = [finder.results.item(at) for at in range(finder.results.count())]
    return [item.text() for item in items if isinstance(item, HeadItem)]


def press(finder: Finder, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(finder.words_edit, key)


def place(desk: Desk) -> Place | None:
    return desk.history.current


def test_it_opens_with_all_screens_and_commands_and_the_keyboard(finder: Finder, shell: Shell) -> None:
    assert finder.isVisible()
    assert shell.focusWidget() is finder.words_edit
    assert heads(finder) == ["Schermen", "Opdrachten"]
    assert words(finder)[:5] == [entry.words() for entry in ENTRIES]
    assert finder.chosen() == finder.rows()[0]
    assert not any("Anna" in row.spoken for row in finder.rows())


def test_typing_finds_and_enter_goes_there(finder: Finder, desk: Desk, world: World, qtbot: QtBot) -> None:
    qtbot.keyClicks(finder.words_edit, "a")
    assert "Deelnemers" not in heads(finder)
    qtbot.keyClicks(finder.words_edit, "nna")
    assert heads(finder) == ["Deelnemers", "Gesprekken"]
    assert words(finder)[0] == "Anna de Vries"
    assert len(finder.rows()) == 1 + MOST
    press(finder, qtbot, Qt.Key.Key_Return)
    assert place(desk) == Place("client", world.client.id)
    assert not finder.isVisible()
    assert finder.words_edit.text() == ""
    assert finder.results.count() == 0


def test_arrows_and_tab_choose_and_go_round(finder: Finder, desk: Desk, world: World, qtbot: QtBot) -> None:
    qtbot.keyClicks(finder.words_edit, "anna 5")
    assert words(finder)[0].startswith("Dialooggesprek 5 · Anna")
    qtbot.keyClicks(finder.words_edit, " nov")
    finder.words_edit.setText("anna")
    press(finder, qtbot, Qt.Key.Key_Up)
    assert finder.chosen() == finder.rows()[-1]
    press(finder, qtbot, Qt.Key.Key_Tab)
    assert finder.chosen() == finder.rows()[0]
    press(finder, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Backtab, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
    assert finder.chosen() == finder.rows()[-1]
    press(finder, qtbot, Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_Enter)
    assert place(desk) == Place("note", world.sessions[0].id)


def given_out(number: str, client_id: int) -> Disclosure:
    return Disclosure(
        0,
        "session_report",
        number,
        1,
        client_id,
        1,
        None,
        "Anna de Vries",
        "",
        None,
        ("report",),
        Way.SAVED,
        datetime(2026, 11, 23, 14),
        "d" * 64,
        1,
        "0" * 64,
        "c" * 64,
    )


def test_documents_lead_to_their_screens(finder: Finder, desk: Desk, world: World, qtbot: QtBot) -> None:
    number = seal(desk.vault, world.dialogue.id).number
    allow(desk.vault, world)
    records.put(desk.vault, given_out(f"{number}-P1", world.client.id))
    wanted = {
        f"{number}-P1 aan Anna de Vries": Place("disclosures", 1),
        f"{number} · Anna de Vries": Place("report", world.dialogue.id),
        "TOE-2026-0001 · Anna de Vries": Place("consent", world.client.id, "consent:1"),
    }
    for row, (title, goal) in enumerate(wanted.items()):
        finder.open()
        finder.words_edit.setText("2026-0001")
        assert heads(finder) == ["Documenten"]
        at = words(finder).index(title)
        press(finder, qtbot, *[Qt.Key.Key_Down] * at, Qt.Key.Key_Return)
        assert place(desk) == goal, row


def test_commands_run(finder: Finder, desk: Desk, shell: Shell, qtbot: QtBot) -> None:
    def run(typed: str) -> None:
        finder.open()
        finder.words_edit.setText(typed)
        assert len(finder.rows()) == 1, typed
        press(finder, qtbot, Qt.Key.Key_Return)

    run("nieuw deel")
    assert place(desk) == Place("new_client")
    run("nieuw tra")
    assert place(desk) == Place("new_trajectory")
    run("donker")
    assert theme().tokens.dark
    run("licht")
    assert not theme().tokens.dark
    run("initialen")
    assert desk.privacy
    run("english")
    assert desk.settings.language == "en"
    run("nederlands")
    assert desk.settings.language == "nl"
    with qtbot.waitSignal(shell.lock_requested):
        run("slot")


def test_undo_is_offered_when_there_is_something(finder: Finder, desk: Desk, qtbot: QtBot) -> None:
    finder.words_edit.setText("ongedaan")
    assert words(finder) == []
    desk.act(lambda vault: people.add_client(vault, people.NewClient(Client(0, "Bert Bos"))))
    finder.words_edit.setText("ongedaan ")
    assert words(finder) == ["Ongedaan maken: deelnemer toegevoegd"]
    press(finder, qtbot, Qt.Key.Key_Return)
    assert not desk.undo.canUndo()


def test_nothing_found_is_said_and_enter_does_nothing(finder: Finder, desk: Desk, qtbot: QtBot) -> None:
    finder.words_edit.setText("xyzzy")
    assert finder.nothing_text.isVisible()
    assert not finder.results.isVisible()
    press(finder, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert finder.chosen() is None
    assert place(desk) == Place("today")


def test_escape_closes_it_and_not_the_screen(finder: Finder, desk: Desk, shell: Shell, qtbot: QtBot) -> None:
    assert isinstance(shell.view, Screen)
    desk.history.visit(Place("calendar"))
    press(finder, qtbot, Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert place(desk) == Place("calendar")
    assert shell.focusWidget() is shell.view.field
    assert shell.view.field.cursorPosition() == 3


def test_the_key_again_a_click_beside_it_and_another_screen_close_it(
    finder: Finder, desk: Desk, shell: Shell, qtbot: QtBot
) -> None:
    qtbot.keyClick(finder.words_edit, Qt.Key.Key_K, CTRL)
    assert not finder.isVisible()
    shell.search()
    qtbot.mouseClick(finder, Qt.MouseButton.LeftButton, pos=finder.panel.geometry().center())
    assert finder.isVisible()
    qtbot.mouseClick(finder, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not finder.isVisible()
    shell.search()
    qtbot.keyClick(finder.words_edit, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert not finder.isVisible()
    assert place(desk) == Place("calendar")


def test_the_mouse_can_do_it_all(finder: Finder, desk: Desk, shell: Shell, qtbot: QtBot) -> None:
    finder.dismiss()
    entry = next(b for b in shell.navigation.findChildren(QPushButton) if b.accessibleName() == "Zoeken")
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert finder.isVisible()
    item = finder.results.item(2)
    spot = finder.results.visualItemRect(item).center()
    qtbot.mouseMove(finder.results.viewport(), spot)
    qtbot.mouseClick(finder.results.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert place(desk) == Place("calendar")


def test_names_are_initials_when_asked(finder: Finder, desk: Desk) -> None:
    desk.set_privacy(True)
    finder.words_edit.setText("anna")
    assert words(finder)[0] == "AV"
    assert not any("Anna" in row.spoken for row in finder.rows())


def test_it_is_heard(finder: Finder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(lambda event: said.append(event.message())))
    finder.words_edit.setText("anna")
    press(finder, qtbot, Qt.Key.Key_Down)
    press(finder, qtbot, Qt.Key.Key_Up)
    assert said[-1].startswith("Anna de Vries, Gemeente Waterrijk, 1 ")
    assert len(said) == 3
    assert finder.results.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Anna de Vries, Gemeente Waterrijk"


def test_it_speaks_the_language_of_the_screen(finder: Finder, qapp: QApplication) -> None:
    with speaking(qapp, {"Offer: Nieuwe deelnemer": "New client", "Finder: Zoeken": "Search"}):
        finder.open()
        assert "New client" in words(finder)
        assert finder.words_edit.accessibleName() == "Search"


@pytest.mark.parametrize("scale", [100, 200])
def test_it_stays_within_a_small_window(finder: Finder, desk: Desk, shell: Shell, scale: int) -> None:
    desk.change_settings(text_scale=scale)
    for size in ((1440, 900), (1093, 614)):
        shell.resize(*size)
        QApplication.processEvents()
        assert finder.rect() == shell.rect()
        assert finder.rect().contains(finder.panel.geometry())
        assert finder.keys_text.geometry().bottom() <= finder.panel.height()
        assert finder.results.geometry().bottom() < finder.keys_text.geometry().top()
        for whole in (finder.words_edit, finder.keys_text):
            assert whole.height() >= whole.sizeHint().height()
        finder.results.setCurrentRow(finder.results.count() - 1)
        last = finder.results.visualItemRect(finder.results.item(finder.results.count() - 1))
        assert finder.results.viewport().rect().contains(last)
