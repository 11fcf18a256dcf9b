"""The real program in a process of its own, with somebody at its windows; started by tests as

    python -P -m tests.app.driven HOME WHAT

where WHAT names one of the functions of this module. It tells on its standard output, in lines, what it has done.
"""

import os
import signal
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any, NoReturn

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, go_on, part, step, type_into, unlock, wait_for_main
from tests.program_fixture import Run
from tests.services import worlds
from wellbeing_desktop.app import main, process
from wellbeing_desktop.app.program import Program
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.gui.crash import CrashDialog
from wellbeing_desktop.gui.entrance import Entrance
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.read_along import ReadAlong
from wellbeing_desktop.gui.views.first_start.choice_step import ChoiceStep
from wellbeing_desktop.gui.views.first_start.practice_step import PracticeStep
from wellbeing_desktop.gui.views.first_start.secret_step import SecretStep
from wellbeing_desktop.gui.views.first_start.sheet_step import SheetStep
from wellbeing_desktop.gui.views.first_start.snapshots_step import SnapshotsStep
from wellbeing_desktop.gui.views.report import ReadAlongView, ReportView
from wellbeing_desktop.services import access_start, reports

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


def reading(qtbot: QtBot, run: Run) -> None:
    """Open the vault, make a report, answer it while reading along, and give the screen back; then unlock again."""
    if run.program.options.at:
        _back_again(qtbot, run)
        return
    opened(qtbot, run)
    desk = run.program.desk
    world = worlds.begin(desk.vault)
    worlds.write(desk.vault, world.dialogue.id)
    reports.make(desk.vault, world.dialogue.id, "nl")
    report = _report(run, world.dialogue.id)
    reports.present(desk.vault, report.id)
    desk.go(Place("report", world.dialogue.id))
    QApplication.processEvents()  # a person waits for the screen to come to rest
    desk.go(Place("read_along", world.dialogue.id, f"{report.id}:{report.content.participants[0].participant_id}"))
    along = run.program.window
    assert isinstance(along, ReadAlong)
    view = along.view
    assert isinstance(view, ReadAlongView)
    view.answer_panel.signature_pad.set_signature(worlds.INK)
    qtbot.mouseClick(view.answer_panel.keep_button, Qt.MouseButton.LeftButton)
    tell(f"reading {world.dialogue.id}")
    if "KILLED" in os.environ:
        die()
    qtbot.mouseClick(view.done_button, Qt.MouseButton.LeftButton)
    tell("still here")


def _back_again(qtbot: QtBot, run: Run) -> None:
    """What the fresh process shows, told in a file: it has no terminal."""
    told = run.program.home / "told"
    assert isinstance(run.program.window, Entrance)
    assert run.program.keeper is None, "nothing is open before the secret was typed"
    told.write_text("unlock\n")
    unlock(qtbot, run, PHRASE)
    shell = wait_for_main(qtbot, run)
    assert isinstance(shell.view, ReportView)
    report = shell.view.report
    assert report is not None
    answers = len(reports.round_by_report(run.program.desk.vault, report.id).responses)
    (run.program.home / "told").write_text(f"unlock\n{shell.view.place.view} {shell.view.place.id} {answers}\n")


def _report(run: Run, session_id: int) -> Report:
    found = reports.round_of(run.program.desk.vault, session_id)
    assert found is not None
    return found.report


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


def _main(home: str, what: str, *arguments: str) -> int:
    begin, command = Program.begin, process.command

    def begin_driven(self: Any) -> None:
        begin(self)
        QTimer.singleShot(0, lambda: drive(self, what))

    def driven_command(given: Sequence[str]) -> list[str]:
        """The fresh process is driven as well when it is to come back somewhere."""
        at = [sys.executable, "-P", "-m", "tests.app.driven", home, what, *given]
        return at if "--at" in given else command(given)

    Program.begin = begin_driven  # type: ignore[method-assign]
    process.command = driven_command
    return main.main(["--home", home, *arguments])


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
