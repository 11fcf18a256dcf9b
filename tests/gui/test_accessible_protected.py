"""The dialogs of protected files can be used with the keyboard and a screen reader, and on a small screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QMainWindow
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.test_accessible_entrance import wrong_with
from tests.services.worlds import World, begin, seal
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.passphrase_dialog import PassphraseDialog
from wellbeing_desktop.gui.portable_dialog import PortableDialog
from wellbeing_desktop.services import action_plan

SMALL = QSize(1077, 566)
"""What a screen of 1093 x 614 has for a window inside its frame."""

LONGEST = "nachtegaal nachtegaal nachtegaal nachtegaal nachtegaal nachtegaal"


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def world(desk: Desk) -> World:
    made = begin(desk.vault)
    seal(desk.vault, made.dialogue.id)
    return made


def wrong_in(dialog: QDialog) -> str:
    """What is wrong at the size it opens with, and on a small screen."""
    settle()
    return wrong_with(dialog, (dialog.size(), dialog.size().boundedTo(SMALL)))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_passphrase(desk: Desk, window: QMainWindow, language: str) -> None:
    desk.change_settings(language=language)
    dialog = PassphraseDialog(desk, window)
    dialog.tell(LONGEST, "en" if language == "nl" else "nl", "SV-2026-0001", without_seal=True)
    assert wrong_in(dialog) == ""
    dialog.reject()
    assert wrong_in(dialog) == ""


def test_each_word_is_said_with_its_number(desk: Desk, window: QMainWindow) -> None:
    dialog = PassphraseDialog(desk, window)
    dialog.tell("aap berg", "nl", "SV-2026-0001")
    assert dialog.words.accessibleName() == "Woord 1: aap, Woord 2: berg"


def test_the_portable_copy(desk: Desk, window: QMainWindow, world: World, qtbot: QtBot) -> None:
    dialog = PortableDialog(desk, lambda: world.client.id, window)
    dialog.open()
    assert wrong_in(dialog) == ""
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
    assert wrong_in(dialog) == ""


def test_a_document_with_both_ways_to_save(desk: Desk, window: QMainWindow, world: World) -> None:
    dialog = PaperDialog(desk, lambda: action_plan.release(desk.vault, world.client.id), window)
    dialog.open()
    assert wrong_in(dialog) == ""
