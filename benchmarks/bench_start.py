"""From the command to a mapped window and the memory held then, beside a bare PySide6 QMainWindow on the same screen.

The main window comes after the passphrase, so its time is that to the unlock window plus that from Enter to the main
window; what a person takes to type is left out, the derivation of the key is in.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from Xlib import XK, X
from Xlib.ext import xtest

from benchmarks.screen import PATIENCE, Screen, resident, screen, started
from benchmarks.timing import Measure, measured
from wellbeing_desktop.domain.people import Practice
from wellbeing_desktop.services import access_start, practice
from wellbeing_desktop.settings.device import SettingsFile

PASSPHRASE = "zevenluikenkastmetgras"
ROUNDS = 9
SETTLED = 1.0
"""Seconds after its window is mapped until a program's memory is read."""

UNLOCK_LIMIT, MAIN_LIMIT, MEMORY_LIMIT = 1.6, 3.0, 2.0
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
application.exec()
"""


def prepare(home: Path) -> None:
    """A vault with a practice in an empty home folder, opened by the passphrase."""
    vault, code = access_start.create(home, PASSPHRASE, use_keyring=False)
    access_start.confirm_sheet(vault, code)
    practice.save(vault, Practice(1, "Meting", "Meting"))
    vault.close()
    SettingsFile(home).change(snapshot_folder=str(home / "snapshots"))


def type_text(on: Screen, text: str) -> None:
    """Press the keys of a lower-case text and Enter, as a keyboard would."""
    keys = [on.display.keysym_to_keycode(ord(sign)) for sign in text]
    for key in [*keys, on.display.keysym_to_keycode(XK.XK_Return)]:
        xtest.fake_input(on.display, X.KeyPress, key)
        xtest.fake_input(on.display, X.KeyRelease, key)
    on.display.sync()


def _bare(on: Screen) -> tuple[float, float]:
    """Milliseconds to the bare window, and its MiB."""
    with started(on, [sys.executable, "-c", _BARE]) as (program, _, spent):
        time.sleep(SETTLED)
        return spent, resident(program)


def _ours(on: Screen, home: Path) -> tuple[float, float, float]:
    """Milliseconds to the unlock window and to the main window, and the MiB then."""
    command: list[str | Path] = [Path(sys.executable).with_name("wellbeing-desktop"), "--home", home]
    with started(on, command) as (program, window, to_unlock):
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        on.display.sync()
        time.sleep(SETTLED)
        begin = time.perf_counter()
        type_text(on, PASSPHRASE)
        on.next_window(begin + PATIENCE)
        to_main = (time.perf_counter() - begin) * 1000
        time.sleep(SETTLED)
        return to_unlock, to_unlock + to_main, resident(program)


def run() -> list[Measure]:
    """Start both in turns; the first round warms the disk's cache and is not counted."""
    with tempfile.TemporaryDirectory() as folder, screen() as on:
        home = Path(folder)
        prepare(home)
        rounds = [(*_bare(on), *_ours(on, home)) for _ in range(ROUNDS + 1)][1:]
    bare, bare_memory, unlock, main, memory = (statistics.median(column) for column in zip(*rounds, strict=True))
    return [
        measured("start to the unlock window", unlock, bare, UNLOCK_LIMIT),
        measured("start to the main window", main, bare, MAIN_LIMIT),
        measured("memory with the main window", memory, bare_memory, MEMORY_LIMIT, "MiB"),
    ]
