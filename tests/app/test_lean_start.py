"""The first window loads nothing that it does not need: what comes later is named here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hands import make_vault

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


@pytest.mark.parametrize("used", [True, False])
def test_what_comes_later_is_not_there_yet(home: Path, used: bool) -> None:
    if used:
        make_vault(home)
    told = subprocess.run(
        [sys.executable, "-P", "-c", LOOK, home],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    seen, qt, visible = told.stdout.splitlines()
    assert visible == "True"
    if used:
        assert seen == "[]"
        assert qt == "False"
    else:
        assert "first_start" in seen, "the look looks"
        assert qt == "True"
