"""The real program in a process of its own, with somebody at its windows; started by tests as

    python -P -m tests.app.driven HOME WHAT

where WHAT names one of the functions of this module. It tells on its standard output, in lines, what it has done.
"""

import os
import signal
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any, NoReturn

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, go_on, part, step, type_into, unlock, wait_for_main
from tests.program_fixture import Run
from wellbeing_desktop.app import main
from wellbeing_desktop.app.program import Program
from wellbeing_desktop.gui.crash import CrashDialog
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.views.first_start.choice_step import ChoiceStep
from wellbeing_desktop.gui.views.first_start.practice_step import PracticeStep
from wellbeing_desktop.gui.views.first_start.secret_step import SecretStep
from wellbeing_desktop.gui.views.first_start.sheet_step import SheetStep
from wellbeing_desktop.gui.views.first_start.snapshots_step import SnapshotsStep
from wellbeing_desktop.services import access_start

STEPS = ("practice", "creating", "sheet", "typed", "snapshots", "choice")


def tell(line: str) -> None:
    """To the test that waits for it."""
    print(line, flush=True)


def die() -> NoReturn:
    """As when the battery is taken out."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("still alive")


def first_start(qtbot: QtBot, run: Run, until: str) -> None:
    """Go through the first start, and be killed at the step named."""
    form = step(qtbot, run, PracticeStep).practice_form
    type_into(qtbot, form.name_edit, "Praktijk")
    type_into(qtbot, form.professional_edit, "Iemand")
    _die_at("practice", until)
    go_on(qtbot, run)
    found = step(qtbot, run, SecretStep)
    qtbot.waitUntil(lambda: found.is_ready, timeout=20_000)
    for edit in found.new_secret.findChildren(QLineEdit):
        type_into(qtbot, edit, PHRASE)
    go_on(qtbot, run)
    if until == "creating":
        tell("creating")
        QTimer.singleShot(int(os.environ["AFTER"]), die)
    step(qtbot, run, SheetStep)
    _die_at("sheet", until)
    code = access_start.sheet_code(run.program.desk.vault)
    go_on(qtbot, run)
    type_into(qtbot, part(run, CodeField).findChildren(QLineEdit)[0], code)
    _die_at("typed", until)
    go_on(qtbot, run)
    step(qtbot, run, SnapshotsStep)
    _die_at("snapshots", until)
    go_on(qtbot, run)
    step(qtbot, run, ChoiceStep)
    _die_at("choice", until)


def _die_at(here: str, until: str) -> None:
    if here == until:
        tell(here)
        die()


def opened(qtbot: QtBot, run: Run) -> None:
    """Open the vault, and stay."""
    unlock(qtbot, run, PHRASE)
    wait_for_main(qtbot, run)
    tell("open")


def locked(qtbot: QtBot, run: Run) -> None:
    """Open the vault, and lock it with an open dialog in front."""
    opened(qtbot, run)
    shell = wait_for_main(qtbot, run)
    QTimer.singleShot(0, shell.lock)
    QMessageBox(parent=shell).exec()
    tell("came back from the dialog")


def waiting(_qtbot: QtBot, _run: Run) -> None:
    """Stay at the first window."""
    tell("waiting")


def mistaken(qtbot: QtBot, run: Run) -> None:
    """Open the vault, and make a mistake in the program that quotes what must not be told."""
    opened(qtbot, run)
    QTimer.singleShot(0, _mistake)
    QTimer.singleShot(0, lambda: _read_report(qtbot))


def _mistake() -> None:
    secret = "NAAM VAN EEN DEELNEMER"
    raise RuntimeError(secret)


def _read_report(qtbot: QtBot) -> None:
    with exposed():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CrashDialog)
        tell("report")
        tell(dialog.safe.text())
        tell(dialog.report.toPlainText())
        qtbot.mouseClick(dialog.go_on_button, Qt.MouseButton.LeftButton)


@contextmanager
def exposed() -> Iterator[None]:
    """A mistake of this driver is to be seen, not to end up in the program's own dialog."""
    try:
        yield
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os.kill(os.getpid(), signal.SIGABRT)
        raise


def drive(program: Program, what: str) -> None:
    """Let somebody act once the program stands."""
    qt_api.set_qt_api("pyside6")
    bot = QtBot(SimpleNamespace(config=SimpleNamespace(getini=lambda _name: "true")))
    run = Run(program, SimpleNamespace(codes=[]), SimpleNamespace())
    with exposed():
        if what in STEPS:
            first_start(bot, run, what)
        else:
            globals()[what](bot, run)


def _main(home: str, what: str) -> int:
    begin = Program.begin

    def begin_driven(self: Any) -> None:
        begin(self)
        QTimer.singleShot(0, lambda: drive(self, what))

    Program.begin = begin_driven  # type: ignore[method-assign]
    return main.main(["--home", home])


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
