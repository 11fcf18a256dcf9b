"""Notices that nobody uses the program: first a warning with a count-down, then the end of it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent

WARNING_SECONDS = 30

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)
_ACTING = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


def seconds_passed() -> float:
    """Seconds on a clock that nobody sets and, where the system has one, that goes on while the computer sleeps."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class Idle(QObject):
    """Watches keyboard, mouse, pen and touch of the whole program.

    `warned(seconds)` every second of the count-down, `resumed()` when somebody shows a sign of life during it, and
    `ended()` once nobody did. The key or click that ends the count-down does nothing else. Somebody who comes back
    after the time was up, as from a computer that slept, finds it ended.
    """

    warned = Signal(int)
    resumed = Signal()
    ended = Signal()

    def __init__(
        self,
        application: QCoreApplication,
        seconds: float,
        warning: float = WARNING_SECONDS,
        clock: Callable[[], float] = seconds_passed,
    ) -> None:
        super().__init__(application)
        self._seconds = seconds
        self._warning = min(warning, seconds / 2)
        self._clock = clock
        self._last = clock()
        self._warning_shown = False
        self._over = False
        self._mouse = QPointF()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        application.installEventFilter(self)
        self.look()

    @property
    def seconds(self) -> float:
        """How long it waits."""
        return self._seconds

    @property
    def watching(self) -> bool:
        """Whether it will still tell the end of it."""
        return self._timer.isActive()

    def set_seconds(self, seconds: float) -> None:
        """Wait this long from now on."""
        self._seconds = seconds
        self._warning = min(WARNING_SECONDS, seconds / 2)
        self._last = self._clock()
        self._over = False
        self.look()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a sign of life; during the count-down keep keys and clicks from doing anything else."""
        kind = event.type()
        if kind not in _SIGNS_OF_LIFE or not self._is_life(event):
            return False
        if self._clock() - self._last >= self._seconds:
            self.look()
            return True
        if self._warning_shown and kind is QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut runs; the key press that follows ends the count-down
            return True
        self._last = self._clock()
        if not self._warning_shown:
            return False
        self._warning_shown = False
        self.resumed.emit()
        self.look()
        return kind in _ACTING

    def _is_life(self, event: QEvent) -> bool:
        """Whether somebody did it: a mouse that stands still is told about when windows move under it."""
        if not isinstance(event, QMouseEvent) or event.type() is not QEvent.Type.MouseMove:
            return True
        before, self._mouse = self._mouse, event.globalPosition()
        return before != self._mouse

    def look(self) -> None:
        """Tell what the time says, and look again when that changes; its own timer calls this."""
        left = self._seconds - (self._clock() - self._last)
        if left <= 0:
            self._timer.stop()
            if not self._over:
                self._over = True
                self.ended.emit()
            return
        if left > self._warning:
            self._timer.start(round((left - self._warning) * 1000) + 1)
            return
        self._warning_shown = True
        whole = int(-(-left // 1))
        self.warned.emit(whole)
        self._timer.start(round((left - (whole - 1)) * 1000) + 1)
