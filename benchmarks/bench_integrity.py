"""From the command to the main window of a large vault, with the check of its pages beside it and without."""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from Xlib import X

from benchmarks.bench_start import PASSPHRASE, SETTLED, prepare, type_text
from benchmarks.screen import PATIENCE, Screen, screen, started
from benchmarks.timing import Measure, measured
from wellbeing_desktop.services import access
from wellbeing_desktop.vault import page_check

ROUNDS = 7
MEGABYTES = 60
LIMIT = 1.05

_PROGRAM = """
import sys
from wellbeing_desktop.app import keeper, main
{change}
sys.exit(main.main(sys.argv[1:]))
"""
_WITH = _PROGRAM.format(change="")
_WITHOUT = _PROGRAM.format(change="keeper.Keeper._begin_checking = lambda self: None")


def _grow(home: Path) -> None:
    """Give the vault pages to check: nothing that the first windows read."""
    vault = access.unlock(home, PASSPHRASE)
    vault.connection.execute("BEGIN")
    vault.connection.executemany(
        "INSERT INTO organisation (name) VALUES (?)", (("x" * 1_000_000,) for _ in range(MEGABYTES))
    )
    vault.connection.execute("COMMIT")
    page_check.check(vault)
    vault.close()


def _start(on: Screen, home: Path, program: str) -> float:
    """Milliseconds to the unlock window and from Enter to the main window."""
    command: list[str | Path] = [sys.executable, "-c", program, "--home", home]
    with started(on, command) as (_, window, to_unlock):
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        on.display.sync()
        time.sleep(SETTLED)
        begin = time.perf_counter()
        type_text(on, PASSPHRASE)
        on.next_window(begin + PATIENCE)
        return to_unlock + (time.perf_counter() - begin) * 1000


def run() -> list[Measure]:
    """Start both in turns; the first round warms the disk's cache and is not counted."""
    with tempfile.TemporaryDirectory() as folder, screen() as on:
        home = Path(folder)
        prepare(home)
        _grow(home)
        rounds = [(_start(on, home, _WITH), _start(on, home, _WITHOUT)) for _ in range(ROUNDS + 1)][1:]
    ours, bare = (statistics.median(column) for column in zip(*rounds, strict=True))
    return [measured(f"start with the check of {MEGABYTES} MB beside it", ours, bare, LIMIT)]
