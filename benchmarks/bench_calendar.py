"""The calendar's week on screen after a key press, and a drag frame, in vaults with few and with many sessions."""

import os
import secrets
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.calendar_vault import A_WEEK, FULL, fill
from benchmarks.timing import Measure

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt  # noqa: E402 - the platform is chosen first
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from tests.gui.pictures import ENTRIES, application  # noqa: E402
from wellbeing_desktop.gui.desk import Desk  # noqa: E402
from wellbeing_desktop.gui.places import Place  # noqa: E402
from wellbeing_desktop.gui.shell import Shell  # noqa: E402
from wellbeing_desktop.gui.views.calendar import CalendarView  # noqa: E402
from wellbeing_desktop.settings.device import SettingsFile  # noqa: E402

WEEK_MS, DRAG_MS = 100.0, 8.0
FEW_LIMIT, TENTH_LIMIT = 1.3, 1.5
MANY, TENTH, FEW = 20_000, 2_000, 200
ROUNDS, FRAMES, WARM = 31, 120, 4


@contextmanager
def _calendar(sessions: int) -> Iterator[tuple[Shell, CalendarView]]:
    """The main window with the calendar at a full week of a vault with so many sessions."""
    application()
    with tempfile.TemporaryDirectory() as folder:
        vault = fill(Path(folder, "vault.db"), secrets.token_bytes(32), sessions)
        shell = Shell(Desk(SettingsFile(Path(folder)), vault), ENTRIES, {"calendar": CalendarView})
        shell.resize(1440, 900)
        shell.show()
        shell._desk.go(Place("calendar", part=FULL.isoformat()))
        _settle()
        view = shell.view
        assert isinstance(view, CalendarView)
        view.take_focus()
        _settle()
        yield shell, view
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


def _turn(view: CalendarView, key: Qt.Key) -> Callable[[], object]:
    def press() -> None:
        holder = QApplication.focusWidget()
        assert isinstance(holder, QWidget)
        QTest.keyClick(holder, key)

    return press


def _weeks(view: CalendarView) -> list[float]:
    """Milliseconds from the key press until the other full week is painted."""
    found = []
    for number in range(ROUNDS + WARM):
        found.append(_milliseconds(_turn(view, Qt.Key.Key_PageUp if number % 2 else Qt.Key.Key_PageDown)))
        assert f"{A_WEEK} " in view.subtitle_label.text(), "not a full week"
    return found[WARM:]


def _frames(view: CalendarView) -> list[float]:
    """Milliseconds from a movement of the mouse until the dragged session is painted at its new place."""
    canvas = view.grid.canvas
    block = next(iter(canvas.blocks()))
    QTest.mousePress(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 8))
    found = [
        _milliseconds(lambda step=step: QTest.mouseMove(block, QPoint(20 + 4 * (step % 60), 8 + 5 * (step % 40))))
        for step in range(1, FRAMES + WARM)
    ]
    assert canvas.drag.target is not None, "nothing was dragged"
    block.stop_drag()
    return found[WARM:]


def _measure(sessions: int) -> tuple[float, float]:
    with _calendar(sessions) as (_, view):
        return statistics.median(_weeks(view)), statistics.median(_frames(view))


def run() -> list[Measure]:
    """Time the same in three vaults."""
    (many, many_frame), (tenth, tenth_frame), (few, _) = _measure(MANY), _measure(TENTH), _measure(FEW)
    return [
        (f"a week with 60 of 20,000 sessions, {many:.0f} ms of {WEEK_MS:.0f}", many / WEEK_MS, 1.0),
        (f"the same with 200 sessions ({many:.0f} ms against {few:.0f})", many / few, FEW_LIMIT),
        (f"the same with a tenth ({many:.0f} ms against {tenth:.0f})", _apart(many, tenth), TENTH_LIMIT),
        (f"a drag frame, {many_frame:.1f} ms of {DRAG_MS:.0f}", many_frame / DRAG_MS, 1.0),
        (
            f"the same with a tenth ({many_frame:.1f} ms against {tenth_frame:.1f})",
            _apart(many_frame, tenth_frame),
            1.5,
        ),
    ]


def _apart(one: float, other: float) -> float:
    return max(one, other) / min(one, other)
