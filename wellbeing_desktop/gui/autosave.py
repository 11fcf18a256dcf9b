"""When what was typed goes into the vault: soon after the last key, never long after the first, again after trouble."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from wellbeing_desktop.domain.errors import UserError


@dataclass(frozen=True)
class Pace:
    """Milliseconds: after the last key, after the first unsaved key, and after a save that did not work."""

    idle: int = 1_500
    longest: int = 3_500
    retry: int = 3_000


class Autosave(QObject):
    """Calls `write` in time; `saved(datetime)` follows a commit, `failed(UserError)` each time nothing was kept."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, write: Callable[[], datetime], pace: Pace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._idle, self._longest, self._retry = (self._timer(wait) for wait in (pace.idle, pace.longest, pace.retry))
        self._pending = False

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not in the vault yet."""
        return self._pending

    def touch(self) -> None:
        """Something was typed."""
        self._pending = True
        if not self._retry.isActive():
            self._idle.start()
            if not self._longest.isActive():
                self._longest.start()

    def save(self) -> bool:
        """Write what is pending now; False when it could not be, then it is tried again by itself."""
        for timer in (self._idle, self._longest, self._retry):
            timer.stop()
        if not self._pending:
            return True
        try:
            moment = self._write()
        except UserError as error:
            self._retry.start()
            self.failed.emit(error)
            return False
        self._pending = False
        self.saved.emit(moment)
        return True

    def drop(self) -> None:
        """Let go of what is pending: it need not be kept any more."""
        for timer in (self._idle, self._longest, self._retry):
            timer.stop()
        self._pending = False

    def _timer(self, wait: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(wait)
        timer.timeout.connect(self.save)
        return timer
