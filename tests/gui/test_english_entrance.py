"""The windows before the vault is open, switched to English while they show that something is wrong."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.reading import texts
from tests.hands import PHRASE, go_on, make_vault, part, step, type_into, unlock
from tests.keyring_fixture import SecretService
from tests.program_fixture import Begin, Run
from tests.translated import dutch
from wellbeing_desktop.gui.entrance import Entrance
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.views.first_start.practice_step import PracticeStep
from wellbeing_desktop.gui.views.first_start.secret_step import SecretStep
from wellbeing_desktop.gui.views.first_start.sheet_step import SheetStep


def left_in_dutch(run: Run) -> set[str]:
    """What of the window's texts in sight or not is still Dutch."""
    QApplication.processEvents()
    assert run.program.window is not None
    return {text for text in texts(run.program.window) if dutch().fullmatch(text)}


def turn(run: Run, language: str) -> None:
    """Choose a language as the buttons in the corner do."""
    assert isinstance(run.program.window, Entrance)
    run.program.window.language_chosen.emit(language)


def assert_follows(run: Run) -> None:
    """Dutch now, wholly English after the switch; ends in Dutch."""
    assert left_in_dutch(run)
    turn(run, "en")
    assert left_in_dutch(run) == set()
    turn(run, "nl")
    assert left_in_dutch(run)


def test_the_first_start_follows(qtbot: QtBot, begin: Begin, secret_service: SecretService) -> None:
    run = begin()
    form = step(qtbot, run, PracticeStep).practice_form
    go_on(qtbot, run)
    assert form.practice_name_field.error()
    assert_follows(run)
    type_into(qtbot, form.name_edit, "De Binnentuin")
    type_into(qtbot, form.professional_edit, "A. Bakker")
    go_on(qtbot, run)
    secret = step(qtbot, run, SecretStep)
    qtbot.waitUntil(lambda: secret.is_ready, timeout=20_000)
    edits = secret.new_secret.findChildren(QLineEdit)
    type_into(qtbot, edits[0], "123")
    go_on(qtbot, run)
    assert_follows(run)
    for edit in edits:
        type_into(qtbot, edit, PHRASE)
    go_on(qtbot, run)
    step(qtbot, run, SheetStep)
    assert_follows(run)
    go_on(qtbot, run)
    type_into(qtbot, part(run, CodeField).findChildren(QLineEdit)[0], "000000")
    assert_follows(run)


def test_unlocking_follows(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    run = begin()
    view = unlock(qtbot, run, "iets heel anders")
    qtbot.waitUntil(view.trouble_label.isVisible, timeout=20_000)
    assert_follows(run)


def test_what_keeps_the_vault_shut_follows(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    next(home.rglob("*.db")).write_bytes(b"")
    run = begin()
    unlock(qtbot, run, PHRASE)
    qtbot.wait(0)
    assert_follows(run)
