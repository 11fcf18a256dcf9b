"""What a person does at the first windows, by name of the thing."""

import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.program_fixture import Run
from wellbeing_desktop.domain.people import Practice
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.first_start import FirstStartView
from wellbeing_desktop.gui.views.first_start.step import Step
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.services import access_start, practice
from wellbeing_desktop.settings.device import SettingsFile

PIN = "482916"
PHRASE = "vier linden bij de sluis"
PRACTICE = Practice(1, "Praktijk De Binnentuin", "drs. İrem Yıldız")

W = TypeVar("W", bound=QWidget)
S = TypeVar("S", bound=Step)


def make_vault(home: Path, secret: str = PHRASE, *, use_keyring: bool = False) -> str:
    """A finished first start, as of an earlier day; returns the code of its sheet.

    Made once for each secret and then copied: its key is stretched twice with the real numbers. Homes that stand beside
    each other and may not share a key need another secret each.
    """
    code = _begin(home, secret) if use_keyring else _lay_down(home, secret)
    (home / "snapshots").mkdir()
    SettingsFile(home).change(snapshot_folder=str(home / "snapshots"))
    return code


def _begin(home: Path, secret: str, *, use_keyring: bool = True) -> str:
    vault, code = access_start.create(home, secret, use_keyring=use_keyring)
    practice.save(vault, PRACTICE)
    access_start.confirm_sheet(vault, code)
    vault.close()
    return code


@cache
def _prepared(secret: str) -> tuple[Path, str]:
    """A home without the keyring, in the house of this process (conftest.py), and the code of its sheet."""
    folder = Path(tempfile.mkdtemp(dir=Path.home()))
    return folder, _begin(folder, secret, use_keyring=False)


def _lay_down(home: Path, secret: str) -> str:
    folder, code = _prepared(secret)
    assert not list(home.glob("vault.*")), "there is a vault already"
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    for file in folder.iterdir():
        shutil.copy2(file, home)
    return code


def part(run: Run, kind: type[W]) -> W:
    """The one widget of a class in the program's window."""
    assert run.program.window is not None
    found = [widget for widget in run.program.window.findChildren(kind) if widget.isVisible()]
    assert len(found) == 1, found
    return found[0]


def press(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def step(qtbot: QtBot, run: Run, kind: type[S]) -> S:
    """The step of the first start in front, once it is of this class and can be left or filled in."""
    view = part(run, FirstStartView)
    qtbot.waitUntil(lambda: isinstance(view.step, kind), timeout=20_000)
    found = view.step
    assert isinstance(found, kind)
    return found


def go_on(qtbot: QtBot, run: Run) -> None:
    """Press the button that leads to the next step."""
    view = part(run, FirstStartView)
    qtbot.waitUntil(view.next_button.isEnabled, timeout=20_000)
    press(qtbot, view.next_button)


def unlock(qtbot: QtBot, run: Run, secret: str) -> UnlockView:
    """Type the secret and Enter; returns without waiting."""
    view = part(run, UnlockView)
    type_into(qtbot, view.secret_edit, secret)
    qtbot.keyClick(view.secret_edit, Qt.Key.Key_Return)
    return view


def wait_for_main(qtbot: QtBot, run: Run) -> Shell:
    qtbot.waitUntil(lambda: isinstance(run.program.window, Shell), timeout=20_000)
    assert isinstance(run.program.window, Shell)
    return run.program.window
