"""A snapshot of a vault of 200 MB with its read-back, beside copying, syncing and hashing the same bytes; and typing.

The first one of a day is gone through wholly and told apart; every later one is read back byte for byte.

Keys are typed in a bare field while a snapshot is made and while none is: what a key then costs more, at the 95th of
100, is told as a part of what it may. Every tenth key saves a note too, as the autosave does.
"""

import os
import random
import secrets
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from benchmarks.timing import Measure, measured
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.vault import opening, snapshots
from wellbeing_desktop.vault.store import Vault

LIMIT = 3.0
MOST_MORE = 16.0
"""Milliseconds that a key may cost more while a snapshot is made."""

ROUNDS = 3
PAGES = 51_200
"""200 MB."""

_KEY_MS, _SAVE_EVERY = 15, 10
_WORDS = 150
_NOTE = (
    "INSERT INTO note_section (session_id, section, compartment, lines, written_at) VALUES (?, 'x', 'dossier', ?, ?)"
)


def fill(path: Path) -> Vault:
    """A vault of 200 MB of notes of 1,200 characters, with their words in the index."""
    chance = random.Random(6)  # noqa: S311 - the words of a measurement are no secret
    words = [f"woord{number}" for number in range(20_000)]
    vault, moment = opening.create(path, secrets.token_bytes(32)), datetime(2026, 11, 23, 14, 2).isoformat()
    vault.connection.execute("PRAGMA foreign_keys=OFF")
    vault.connection.execute("PRAGMA synchronous=OFF")
    number = 0
    while int(vault.connection.execute("PRAGMA page_count").fetchone()[0]) < PAGES:
        vault.connection.execute("BEGIN")
        for _ in range(4_000):
            number += 1
            text = " ".join(chance.choices(words, k=_WORDS))
            vault.connection.execute(_NOTE, (number, f'[{{"text": "{text}", "voice": "joint"}}]', moment))
        vault.connection.execute("COMMIT")
    vault.connection.execute("PRAGMA synchronous=EXTRA")
    return vault


def run() -> list[Measure]:
    """Time both, then type."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        vault = fill(folder / "vault.db")
        try:
            return [_beside_cp(vault, folder), _typing(vault, folder)]
        finally:
            vault.close()


def bare(source: Path, folder: Path) -> None:
    """`cp`, a sync of that one file, `sha256sum`."""
    target = str(folder / "bare")
    subprocess.run(["cp", str(source), target], check=True)
    subprocess.run(["sync", target], check=True)
    subprocess.run(["sha256sum", target], check=True, stdout=subprocess.DEVNULL)
    Path(target).unlink()


def _beside_cp(vault: Vault, folder: Path) -> Measure:
    first = _seconds(partial(snapshots.make, vault, folder))
    ours, theirs = [], []
    for _ in range(ROUNDS):
        theirs.append(_seconds(partial(bare, vault.path, folder)))
        ours.append(_seconds(partial(_make, vault, folder)))
    return measured(
        f"snapshot of 200 MB with read-back beside cp, sync and sha256sum (the day's first {first:.1f} s)",
        statistics.median(ours),
        statistics.median(theirs),
        LIMIT,
        "s",
    )


def _make(vault: Vault, folder: Path) -> None:
    snapshots.make(vault, folder).path.unlink()


def _seconds(deed: Callable[[], object]) -> float:
    begin = time.perf_counter()
    deed()
    return time.perf_counter() - begin


def _typing(vault: Vault, folder: Path) -> Measure:
    application = QApplication.instance() or QApplication([])
    field = QTextEdit()
    field.resize(QSize(800, 600))
    field.show()
    application.processEvents()
    alone = _type(vault, field, lambda pressed: pressed == 200)
    worker = threading.Thread(target=_make, args=(vault, folder))
    worker.start()
    during = _type(vault, field, lambda _pressed: not worker.is_alive())
    worker.join()
    more = max(0.0, statistics.quantiles(during, n=20)[-1] - statistics.quantiles(alone, n=20)[-1])
    name = f"a key during a snapshot: {more:.1f} ms more, longest {max(during):.0f} ms ({len(during)} keys)"
    return name, more / MOST_MORE, 1.0


def _type(vault: Vault, field: QTextEdit, ended: Callable[[int], bool]) -> list[float]:
    """Type until the end, a key every 15 ms; milliseconds from each key until it was painted, saving included."""
    spent: list[float] = []
    while not ended(len(spent)):
        time.sleep(_KEY_MS / 1000)
        begin = time.perf_counter()
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        QApplication.sendEvent(field, press)
        field.repaint()
        if len(spent) % _SAVE_EVERY == 0:
            with vault.transaction(Act.AUTOSAVE):
                vault.connection.execute("UPDATE note_section SET lines = '[]' WHERE id = ?", (len(spent) + 1,))
        spent.append((time.perf_counter() - begin) * 1000)
    return spent
