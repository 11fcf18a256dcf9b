"""The window: screens made when first visited, the way back, keys, the narrow form, and nothing told in its title."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.dictionary import speaking
from tests.gui.pictures import ENTRIES
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fonts import font
from wellbeing_desktop.gui.parts import PageHeader
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.room import FRAME
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.tokens import BODY
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import people
from wellbeing_desktop.services.people import NewClient
from wellbeing_desktop.settings.device import WindowBox
from wellbeing_desktop.vault.store import Vault


class Screen(View):
    """Notes what is asked of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.drawn: list[Place] = []
        self.left = 0
        self.retranslated = 0
        self.field = QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(PageHeader("Titel"))
        column.addWidget(self.field)

    def redraw(self) -> None:
        self.drawn.append(self.place)

    def retranslate(self) -> None:
        self.retranslated += 1

    def leave(self) -> None:
        self.left += 1


class Calendar(Screen):
    """Another screen."""


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot) -> Shell:
    made = Shell(desk, ENTRIES, {entry.view: Calendar if entry.view == "calendar" else Screen for entry in ENTRIES})
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    desk.go(Place("today"))
    return made


def screen(shell: Shell) -> Screen:
    assert isinstance(shell.view, Screen)
    return shell.view


def nav(shell: Shell) -> list[QPushButton]:
    """The buttons of the navigation from top to bottom, below the one that searches."""
    buttons = [b for b in shell.navigation.findChildren(QPushButton) if b.isVisible()]
    return sorted(buttons, key=lambda button: button.y())[1:]


def nav_of(shell: Shell) -> list[QPushButton]:
    """All buttons of the navigation, shown or not."""
    return shell.navigation.findChildren(QPushButton)


def add_anna(vault: Vault) -> Change:
    return people.add_client(vault, NewClient(Client(0, "Anna de Vries")))


def test_a_view_is_made_once_and_only_when_visited(shell: Shell, desk: Desk) -> None:
    today = screen(shell)
    assert shell.pages.count() == 1
    desk.go(Place("calendar", 3))
    assert isinstance(shell.view, Calendar)
    assert screen(shell).drawn == [Place("calendar", 3)]
    assert shell.pages.count() == 2
    desk.back()
    assert shell.view is today
    assert shell.pages.count() == 2


def test_a_view_is_left_before_another_comes(shell: Shell, desk: Desk) -> None:
    today = screen(shell)
    desk.go(Place("today", 4))
    assert today.left == 0
    desk.go(Place("calendar"))
    assert today.left == 1


def test_escape_goes_back(shell: Shell, desk: Desk, qtbot: QtBot) -> None:
    desk.go(Place("calendar"))
    qtbot.keyClick(shell, Qt.Key.Key_Escape)
    assert screen(shell).place == Place("today")
    qtbot.keyClick(shell, Qt.Key.Key_Escape)
    assert screen(shell).place == Place("today")


def test_keys_lead_to_the_screens(shell: Shell, qtbot: QtBot) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert screen(shell).place == Place("calendar")
    qtbot.keyClick(shell, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert screen(shell).place == Place("practice")


def test_the_mark_follows_the_screen(shell: Shell, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(nav(shell)[2], Qt.MouseButton.LeftButton)
    assert screen(shell).place == Place("clients")
    assert [button.isChecked() for button in nav(shell)[:5]] == [False, False, True, False, False]
    desk.back()
    assert [button.isChecked() for button in nav(shell)[:5]] == [True, False, False, False, False]


def test_lock_saves_first(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.lock_requested):
        qtbot.keyClick(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert screen(shell).left == 1
    with qtbot.waitSignal(shell.lock_requested):
        qtbot.mouseClick(nav(shell)[-1], Qt.MouseButton.LeftButton)


def test_undo_by_key_and_by_button_says_what(shell: Shell, desk: Desk, qtbot: QtBot) -> None:
    undo = nav(shell)[-2]
    assert not undo.isEnabled()
    desk.act(add_anna)
    assert undo.toolTip() == "Ongedaan maken: deelnemer toegevoegd (Ctrl+Z)"
    qtbot.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not undo.isEnabled()
    qtbot.keyClick(shell, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert undo.isEnabled()
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert not desk.undo.canUndo()


def test_writing_has_its_own_undo(shell: Shell, desk: Desk, qtbot: QtBot) -> None:
    desk.act(add_anna)
    field = screen(shell).field
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert desk.undo.canUndo()


def test_changes_redraw_the_view_in_front_now_and_others_later(shell: Shell, desk: Desk) -> None:
    today = screen(shell)
    desk.go(Place("calendar"))
    calendar = screen(shell)
    before = len(today.drawn), len(calendar.drawn)
    desk.act(add_anna)
    assert (len(today.drawn), len(calendar.drawn)) == (before[0], before[1] + 1)
    shell.pages.setCurrentWidget(today)
    assert len(today.drawn) == before[0] + 1


def test_a_language_switch_reaches_every_view(shell: Shell, desk: Desk, qapp: QApplication) -> None:
    view = screen(shell)
    drawn = len(view.drawn)
    assert view.retranslated == 1
    desk.change_settings(language="en")
    assert view.retranslated == 2
    assert len(view.drawn) == drawn + 1
    desk.change_settings(language="nl")
    with speaking(qapp, {"Navigation: Vergrendelen": "Lock", "Navigation: Agenda": "Calendar"}):
        assert nav(shell)[-1].text() == "Lock"
        assert nav(shell)[1].text() == "Calendar"
    assert nav(shell)[-1].text() == "Vergrendelen"


def test_privacy_key_hides_names(shell: Shell, desk: Desk, qtbot: QtBot) -> None:
    drawn = len(screen(shell).drawn)
    qtbot.keyClick(shell, Qt.Key.Key_F8)
    assert desk.privacy
    assert len(screen(shell).drawn) == drawn + 1
    qtbot.keyClick(shell, Qt.Key.Key_F8)
    assert not desk.privacy


def test_a_narrow_window_shows_icons_with_names(shell: Shell, desk: Desk) -> None:
    assert shell.navigation.width() == 216
    shell.resize(1093, 614)
    assert shell.navigation.width() == 60
    assert [button.text() for button in nav(shell)] == [""] * 7
    assert [button.accessibleName() for button in nav(shell)[:2]] == ["Vandaag", "Agenda"]
    assert nav(shell)[1].toolTip() == "Agenda (Alt+2)"
    shell.set_backup("Laatste reservekopie: vandaag 14:02")
    assert "14:02" in nav(shell)[-1].toolTip()
    shell.resize(1240, 700)
    assert nav(shell)[1].text() == "Agenda"


def test_nothing_in_the_navigation_is_cut_off(shell: Shell) -> None:
    for button in nav(shell):
        button.setChecked(button.isCheckable())
        words = button.text().replace("&&", "&")
        needed = (
            QFontMetrics(font(BODY, QFont.Weight.DemiBold)).horizontalAdvance(words) + button.iconSize().width() + 4
        )
        assert needed <= button.width() - 16, words


def test_a_wide_window_begins_with_icons_of_one_size(desk: Desk, qtbot: QtBot) -> None:
    shell = Shell(desk, ENTRIES, {entry.view: Screen for entry in ENTRIES})
    qtbot.addWidget(shell)
    assert len({(button.iconSize().width(), button.iconSize().height()) for button in nav_of(shell)}) == 1


def test_the_title_never_changes(shell: Shell, desk: Desk) -> None:
    desk.act(add_anna)
    desk.go(Place("clients", 1))
    assert shell.windowTitle() == "Wellbeing Desktop"


def test_the_ribbon_comes_and_goes(shell: Shell) -> None:
    assert not shell.ribbon.isVisible()
    shell.set_ribbon("Oefenpraktijk")
    assert shell.ribbon.isVisible()
    shell.set_ribbon("")
    assert not shell.ribbon.isVisible()


def test_closing_saves_and_keeps_the_size(shell: Shell, desk: Desk, qtbot: QtBot) -> None:
    view = screen(shell)
    shell.resize(1111, 666)
    with qtbot.waitSignal(shell.closing):
        shell.close()
    assert view.left == 1
    assert (desk.settings.window.width, desk.settings.window.height) == (1111, 666)


def test_the_keyboard_lands_in_the_new_view(shell: Shell, desk: Desk) -> None:
    desk.go(Place("calendar"))
    assert shell.focusWidget() is screen(shell).field


def test_the_keyboard_begins_in_a_view_that_was_prepared(desk: Desk, qtbot: QtBot) -> None:
    made = Shell(desk, ENTRIES, {entry.view: Screen for entry in ENTRIES})
    qtbot.addWidget(made)
    made.prepare("today")
    assert made.view is None
    made.show()
    desk.go(Place("today"))
    assert made.focusWidget() is screen(made).field


def test_another_place_of_the_view_leaves_the_keyboard_where_it_is_used(shell: Shell, desk: Desk) -> None:
    other = QLineEdit(screen(shell))
    other.show()
    other.setFocus()
    desk.go(Place("today", 4))
    assert shell.focusWidget() is other


def test_another_place_of_the_view_takes_the_keyboard_from_what_is_gone(shell: Shell, desk: Desk) -> None:
    screen(shell).field.hide()
    other = QLineEdit(screen(shell))
    screen(shell).layout().addWidget(other)
    other.show()
    nav(shell)[0].setFocus()
    desk.go(Place("today", 4))
    assert shell.focusWidget() is other


def test_every_stop_of_tab_has_a_name(shell: Shell) -> None:
    for widget in shell.navigation.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName()


def test_news_lies_over_a_screen_that_is_made_after_it(shell: Shell, desk: Desk, qtbot: QtBot) -> None:
    desk.say("Bewaard.")
    desk.go(Place("calendar"))
    under_the_news = shell.pages.childAt(shell.banner.geometry().center())
    assert shell.banner.isAncestorOf(under_the_news) or under_the_news is shell.banner


def test_the_window_and_its_frame_fit_on_the_screen(desk: Desk, qtbot: QtBot) -> None:
    desk.change_settings(window=WindowBox(20_000, 20_000))
    made = Shell(desk, ENTRIES, {})
    qtbot.addWidget(made)
    assert made.height() + FRAME.height() <= made.screen().availableSize().height()
