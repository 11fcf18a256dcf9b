"""The crash boundary: what its report holds and what it never holds."""

import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.gui.crash import CrashBoundary, CrashDialog, report

NAME = "Wilhelmina van Nieuwenhuizen"


def fail(note: str) -> None:
    """Fail with what must not be told in the message, a local, and the cause."""
    try:
        {}[note]
    except KeyError as error:
        raise ValueError(f"cannot handle {note}") from error


def told(note: str) -> str:
    try:
        fail(note)
    except ValueError as error:
        return report(type(error), error.__traceback__)
    raise AssertionError


def test_the_report_names_type_and_places_only() -> None:
    text = told(NAME)
    assert "builtins.ValueError" in text
    assert "test_crash.py" in text
    assert " fail" in text
    for part in (NAME, "cannot handle", "KeyError", "/home", "/work", "/tmp"):
        assert part not in text


def test_our_own_files_are_named_from_the_package_on() -> None:
    with pytest.raises(UserError) as raised:
        require("", "name")
    assert "  wellbeing_desktop/domain/people.py:" in report(raised.type, raised.tb)


@pytest.mark.parametrize("thread", [False, True])
def test_the_dialog_tells_until_when_all_is_safe(qtbot: QtBot, thread: bool) -> None:
    went_on: list[bool] = []
    boundary = CrashBoundary(lambda: "14:02", lambda: went_on.append(True))
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CrashDialog)
        dialog.copy_button.click()
        seen.extend([dialog.safe.text(), dialog.report.toPlainText(), QGuiApplication.clipboard().text()])
        dialog.go_on_button.click()

    def mistake() -> None:
        try:
            fail(NAME)
        except ValueError:
            boundary.caught(*sys.exc_info())

    QTimer.singleShot(200, answer)
    if thread:
        running = threading.Thread(target=mistake)
        running.start()
        qtbot.waitUntil(lambda: bool(went_on))
        running.join()
    else:
        mistake()
    assert went_on == [True]
    assert "14:02" in seen[0]
    assert seen[1] == seen[2]
    assert NAME not in "".join(seen)


def test_without_a_vault_it_says_so(qtbot: QtBot) -> None:
    dialog = CrashDialog("", "verslag")
    qtbot.addWidget(dialog)
    assert "geen kluis open" in dialog.safe.text()


def test_a_mistake_in_the_dialog_ends_it(qtbot: QtBot) -> None:
    went_on: list[bool] = []
    boundary = CrashBoundary(lambda: "", lambda: went_on.append(True))

    def again() -> None:
        boundary.caught(ValueError, None, None)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CrashDialog)
        dialog.reject()

    QTimer.singleShot(0, again)
    boundary.caught(ValueError, None, None)
    assert went_on == [True, True]
