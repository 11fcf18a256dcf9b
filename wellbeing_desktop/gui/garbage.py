"""Python's collector of cycles, run on the window's thread alone.

By itself it runs on whatever thread allocates next, such as one that makes a PDF or asks the keyring; a Qt object that
is freed there, and not on its own thread, ends the process without a word.
"""

import gc
import linecache

from PySide6.QtCore import QObject, QTimer

OFTEN = 1_000
"""Milliseconds between two looks: garbage holds no more than a second's work."""


class Garbage(QObject):
    """From now on nothing is collected but here; what was made until now is taken to stay until the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(collect_due)
        self._timer.timeout.connect(forget_sources)
        self._timer.start()


def forget_sources() -> None:
    """Free the source text of the modules loaded: PySide looks into each, and Python keeps it, some 5 MB."""
    linecache.clearcache()


def collect_due() -> None:
    """Collect the oldest generation that is due by Python's own thresholds."""
    due = [number for number in range(3) if gc.get_count()[number] > gc.get_threshold()[number]]
    if due:
        gc.collect(due[-1])
