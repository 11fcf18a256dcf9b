"""The first window loads nothing that it does not need: what comes later is named here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hands import PHRASE, make_vault

ROOT = Path(__file__).parents[2]
LATER = (
    "PIL",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "cryptography",
    "dateutil",
    "holidays",
    "hunspell",
    "icalendar",
    "keyring",
    "msgspec",
    "pikepdf",
    "pyhanko",
    "pypdfium2",
    "reportlab",
    "sqlcipher3",
    "wellbeing_desktop.gui.shell",
    "wellbeing_desktop.gui.views.first_start",
    "zxingcpp",
)
LOOK = f"""
import sys
from PySide6 import QtCore
from PySide6.QtCore import QTimer
from wellbeing_desktop.app import main
from wellbeing_desktop.app.program import Program

begin = Program.begin

def begin_and_look(self):
    begin(self)
    print(sorted(set({LATER!r}) & set(sys.modules)))
    print("Qt" in vars(QtCore))  # its ninety enumerations take as long as a tenth of a bare window
    print(self.window.isVisible())
    sys.stdout.flush()
    QTimer.singleShot(0, lambda: self.leave("end"))

Program.begin = begin_and_look
sys.exit(main.main(["--home", sys.argv[1]]))
"""

NEVER = ("PySide6.QtNetwork", "_hashlib", "typing_extensions", "wellbeing_desktop.gui.views.first_start")
OPENED = f"""
import sys
from PySide6.QtCore import QTimer
from wellbeing_desktop.app import main
from wellbeing_desktop.app.program import Program

begin, show = Program.begin, Program._show_main

def begin_and_type(self):
    from wellbeing_desktop.gui.views.unlock import UnlockView
    begin(self)
    view = self.window.findChild(UnlockView)
    view.secret_edit.setText({PHRASE!r})
    QTimer.singleShot(0, view.secret_edit.returnPressed.emit)

def show_and_look(self):
    show(self)
    QTimer.singleShot(0, lambda: look(self))

def look(self):
    print(type(self.window).__name__, [name for name in {NEVER!r} if sys.modules.get(name)], flush=True)
    self.leave("end")

Program.begin, Program._show_main = begin_and_type, show_and_look
sys.exit(main.main(["--home", sys.argv[1]]))
"""


def told(source: str, home: Path) -> str:
    """What a program in a process of its own says."""
    run = subprocess.run(
        [sys.executable, "-P", "-c", source, home],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return run.stdout


@pytest.mark.parametrize("used", [True, False])
def test_what_comes_later_is_not_there_yet(home: Path, used: bool) -> None:
    if used:
        make_vault(home)
    seen, qt, visible = told(LOOK, home).splitlines()
    assert visible == "True"
    if used:
        assert seen == "[]"
        assert qt == "False"
    else:
        assert "first_start" in seen, "the look looks"
        assert qt == "True"


def test_what_is_not_needed_does_not_come_with_the_main_window(home: Path) -> None:
    make_vault(home)
    assert told(OPENED, home) == "Shell []\n"
