"""The security page when the sheet is asked for, and the dialogs of a new sheet and a new key, by the keyboard too."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.test_accessible_dialogs import wrong_in
from tests.gui.test_accessible_entrance import wrong_with
from tests.vault_fixture import Clock
from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.gui.views.practice.rekey_dialog import RekeyDialog
from wellbeing_desktop.gui.views.practice.sheet_renewing import SheetRenewing
from wellbeing_desktop.services import archives, settling
from wellbeing_desktop.services.known_sheets import numbered
from wellbeing_desktop.services.sheet_renewal import NewSheet

CODE = recovery_code.encode(3141592653)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.mark.parametrize("scale", [100, 200])
def test_a_new_sheet(desk: Desk, window: QMainWindow, scale: int) -> None:
    desk.change_settings(text_scale=scale)
    dialog = SheetRenewing(desk, window)
    dialog.begin()
    assert wrong_in(dialog) == ""
    dialog._drawn(NewSheet(CODE, numbered(desk.vault, 1, desk.vault.now().date())))
    assert wrong_in(dialog) == ""
    dialog.next_button.click()
    assert wrong_in(dialog) == ""
    dialog._failed(UserError(Kind.DISK_FULL))
    assert wrong_in(dialog) == ""
    dialog.reject()


@pytest.mark.parametrize("scale", [100, 200])
def test_a_new_key(desk: Desk, window: QMainWindow, scale: int) -> None:
    desk.change_settings(text_scale=scale)
    dialog = RekeyDialog(desk, window)
    dialog.begin()
    assert wrong_in(dialog) == ""
    dialog._failed(UserError(Kind.KEYRING_ENTRY_MISSING))
    assert wrong_in(dialog) == ""
    dialog.reject()


def test_the_page_with_everything_on_it(desk: Desk, window: QMainWindow, clock: Clock, tmp_path: Path) -> None:
    archives.make(desk.vault, tmp_path)
    settling.take_effect(desk.vault, CODE)
    clock.turn(days=400)
    view = PracticeView(desk)
    window.setCentralWidget(view)
    view.show_place(Place("practice", 0, "security"))
    card = view.security_page.sheet_card
    for edit in card.asking.edits:
        edit.setText("ABC")
    card.asking.check_button.click()
    settle()
    assert card.behind.isVisible()
    assert wrong_with(window) == ""
