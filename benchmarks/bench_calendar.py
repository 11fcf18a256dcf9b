"""The calendar's week on screen after a key press, and a drag frame, in vaults with few and with many sessions."""

import os
import secrets
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from benchmarks.calendar_vault import A_WEEK, FULL, fill
from benchmarks.timing import Measure

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.pictures import ENTRIES, application
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.calendar import CalendarView
from wellbeing_desktop.settings.device import SettingsFile

WEEK_MS, DRAG_MS = 100.0, 8.0
FEW_LIMIT, TENTH_LIMIT = 1.3, 1.5
MANY, TENTH, FEW = 20_000, 2_000, 200
ROUNDS, FRAMES, WARM = 31, 120, 4


@contextmanager
def _calendar(sessions: int) -> Iterator[CalendarView]:
    """The main window with the calendar at a full week of a vault with so many sessions."""
    with tempfile.TemporaryDirectory() as folder:
        vault = fill(Path(folder, "vault.db"), secrets.token_bytes(32), sessions)
        desk = Desk(SettingsFile(Path(folder)), vault)
        shell = Shell(desk, ENTRIES, {"calendar": CalendarView})
        shell.resize(1440, 900)
        shell.show()
        desk.go(Place("calendar", part=FULL.isoformat()))
        _settle()
        assert isinstance(shell.view, CalendarView)
        yield shell.view
        shell.close()
        vault.close()


def _settle() -> None:
    """Let everything that waits happen, painting last."""
    for _ in range(3):
        QApplication.processEvents()


def _milliseconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    _settle()
    return (time.perf_counter() - begin) * 1000


def _week(view: CalendarView, key: Qt.Key) -> float:
    """Milliseconds from the key press until the other full week is painted."""
    view.window().activateWindow()
    view.take_focus()
    _settle()
    holder = QApplication.focusWidget()
    assert isinstance(holder, QWidget)
    spent = _milliseconds(lambda: QTest.keyClick(holder, key))
    assert len(view.grid.canvas.blocks()) == A_WEEK, "not a full week"
    return spent


def _frames(view: CalendarView) -> float:
    """The median of the milliseconds from a movement of the mouse, a quarter further, until the ghost is painted."""
    block = view.grid.canvas.blocks()[0]
    QTest.mousePress(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 8))
    found = []
    for step in range(1, FRAMES + WARM):
        at = QPoint(20 + 40 * (step % 15), 8 + 20 * (step % 20))
        found.append(_milliseconds(partial(QTest.mouseMove, block, at)))
    assert view.grid.canvas.drag.target is not None, "nothing was dragged"
    block.stop_drag()
    return statistics.median(found[WARM:])


def run() -> list[Measure]:
    """Turn weeks in three vaults by turns, so that what else the machine does strikes all alike."""
    application()
    with _calendar(MANY) as many, _calendar(TENTH) as tenth, _calendar(FEW) as few:
        views = (many, tenth, few)
        spent: tuple[list[float], list[float], list[float]] = ([], [], [])
        for number in range(ROUNDS + WARM):
            key = Qt.Key.Key_PageUp if number % 2 else Qt.Key.Key_PageDown
            for view, found in zip(views, spent, strict=True):
                found.append(_week(view, key))
        full, part, small = (statistics.median(found[WARM:]) for found in spent)
        frame, frame_part = _frames(many), _frames(tenth)
    return [
        (f"a week with 60 of 20,000 sessions, {full:.0f} ms of {WEEK_MS:.0f}", full / WEEK_MS, 1.0),
        (f"the same with 200 sessions ({full:.0f} ms against {small:.0f})", full / small, FEW_LIMIT),
        (f"the same with a tenth ({full:.0f} ms against {part:.0f})", _apart(full, part), TENTH_LIMIT),
        (f"a drag frame, {frame:.1f} ms of {DRAG_MS:.0f}", frame / DRAG_MS, 1.0),
        (f"the same with a tenth ({frame:.1f} ms against {frame_part:.1f})", _apart(frame, frame_part), TENTH_LIMIT),
    ]


def _apart(one: float, other: float) -> float:
    return max(one, other) / min(one, other)
