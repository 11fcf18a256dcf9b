"""The windows before the vault is open, and the dialogs, as test_accessible.py looks at the main window."""

from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.audit import deaf_to_enter, missed_by_tab, nameless, same_keys, settle
from tests.gui.audit_room import cut_off
from tests.hands import PHRASE, go_on, make_vault, part, press, step, type_into, unlock
from tests.keyring_fixture import SecretService
from tests.program_fixture import Begin, Run
from tests.services.worlds import begin as begin_world
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.crash import CrashDialog
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.parts.new_secret import NewSecret
from wellbeing_desktop.gui.views.calendar.days_off import DaysOffDialog
from wellbeing_desktop.gui.views.first_start.choice_step import ChoiceStep
from wellbeing_desktop.gui.views.first_start.practice_step import PracticeStep
from wellbeing_desktop.gui.views.first_start.secret_step import SecretStep
from wellbeing_desktop.gui.views.first_start.sheet_step import SheetStep
from wellbeing_desktop.gui.views.first_start.snapshots_step import SnapshotsStep
from wellbeing_desktop.services import access_start
from wellbeing_desktop.settings.device import DeviceSettings

LANGUAGES, SCALES = ("nl", "en"), (100, 150)
SIZES = (QSize(1440, 900), QSize(1093, 614))


def wrong_with(window: QWidget, sizes: tuple[QSize, ...] = SIZES) -> str:
    """What is wrong with a window in each language, text size and size, a line each; ends as it began."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    found: dict[str, None] = dict.fromkeys(missed_by_tab(window) + deaf_to_enter(window))
    for language, scale in product(LANGUAGES, SCALES):
        appearance.apply(application, DeviceSettings(language=language, look="light", text_scale=scale))
        for size in sizes:
            window.resize(size)
            settle()
            sentences = [*nameless(window), *same_keys(window), *cut_off(window)]
            found |= dict.fromkeys(f"{language} {scale} % {size.width()} wide: {one}" for one in sentences)
    appearance.apply(application, DeviceSettings(look="light"))
    return "\n".join(found)


def wrong_now(run: Run) -> str:
    assert run.program.window is not None
    settle()
    return wrong_with(run.program.window)


def test_the_five_steps_of_the_first_start(qtbot: QtBot, begin: Begin, secret_service: SecretService) -> None:
    run = begin()
    form = step(qtbot, run, PracticeStep).practice_form
    go_on(qtbot, run)
    assert wrong_now(run) == ""
    type_into(qtbot, form.name_edit, "De Binnentuin")
    type_into(qtbot, form.professional_edit, "A. Bakker")
    go_on(qtbot, run)
    secret = step(qtbot, run, SecretStep)
    qtbot.waitUntil(lambda: secret.is_ready, timeout=20_000)
    go_on(qtbot, run)
    assert wrong_now(run) == ""
    for edit in secret.new_secret.findChildren(QLineEdit):
        type_into(qtbot, edit, PHRASE)
    go_on(qtbot, run)
    step(qtbot, run, SheetStep)
    assert wrong_now(run) == ""
    go_on(qtbot, run)
    code = part(run, CodeField).findChildren(QLineEdit)[0]
    type_into(qtbot, code, "000000")
    assert wrong_now(run) == ""
    type_into(qtbot, code, access_start.sheet_code(run.program.desk.vault))
    go_on(qtbot, run)
    step(qtbot, run, SnapshotsStep)
    assert wrong_now(run) == ""
    go_on(qtbot, run)
    step(qtbot, run, ChoiceStep)
    assert wrong_now(run) == ""


def test_unlocking_with_the_secret_and_with_the_sheet(qtbot: QtBot, begin: Begin, home: Path) -> None:
    """Without a keyring, so that the new secret must be a passphrase and is told why."""
    code = make_vault(home)
    run = begin()
    view = unlock(qtbot, run, "iets heel anders")
    qtbot.waitUntil(view.trouble_label.isVisible, timeout=20_000)
    assert wrong_now(run) == ""
    press(qtbot, view.sheet_button)
    type_into(qtbot, part(run, CodeField).findChildren(QLineEdit)[0], code)
    assert wrong_now(run) == ""
    press(qtbot, next(one for one in view.findChildren(QPushButton, "code_button") if one.isVisible()))
    assert part(run, NewSecret).isVisible()
    assert wrong_now(run) == ""


def test_a_vault_that_cannot_be_opened(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    (home / "vault.db").write_bytes(b"")
    run = begin()
    qtbot.waitUntil(lambda: run.program.window is not None)
    qtbot.waitUntil(lambda: bool(run.program.window and run.program.window.findChild(QPushButton, "end_button")))
    assert wrong_now(run) == ""


def test_the_dialogs(desk: Desk, qtbot: QtBot) -> None:
    begin_world(desk.vault)
    parent = QWidget()
    qtbot.addWidget(parent)
    for dialog in (DaysOffDialog(desk, parent), CrashDialog("14:02", "Foutverslag\n" * 30)):
        dialog.show()
        settle()
        assert wrong_with(dialog, (dialog.sizeHint(),)) == ""
        dialog.hide()
