"""Locking: whatever is open or asked, the text is saved, the windows go, and the process ends."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from .causes import Cause
from .idle import Idle
from .parts.countdown import Countdown
from .system_signals import SystemSignals


class Lock(QObject):
    """Brings the program to its end, once; docs/decisions/0007-lock.md.

    `save()` puts everything typed in the vault and returns whether that worked. `put_away(cause, saved)` closes the
    vault and ends the process; it does not return to whatever dialog was open. `refused()` tells that a save failed
    and the user is still there, so that nothing was locked.
    """

    refused = Signal()

    def __init__(
        self,
        application: QApplication,
        save: Callable[[], bool],
        put_away: Callable[[Cause, bool], None],
    ) -> None:
        super().__init__(application)
        self._application = application
        self._save = save
        self._put_away = put_away
        self._locking = False
        self._covers: list[Countdown] = []
        application.installEventFilter(self)

    def lock(self, cause: Cause) -> bool:
        """Save, take the windows away and put the vault away; False when the user should first look at a failed save.

        A lock that begins while another one is under way does nothing.
        """
        if self._locking:
            return True
        self._locking = True
        saved = cause is not Cause.CRASH and self._save()
        if not saved and cause.waits:
            self._locking = False
            self.refused.emit()
            return False
        self.stop()
        for window in self._application.topLevelWidgets():
            window.hide()
        self._put_away(cause, saved)
        return True

    def stop(self) -> None:
        """Heed no key or signal and show no count-down any more: the vault is closed, or about to be."""
        self._locking = True
        self._application.removeEventFilter(self)
        self._uncover()

    def follow_idle(self, idle: Idle) -> None:
        """Show its count-down over every window, and lock at its end."""
        idle.warned.connect(self._count_down)
        idle.resumed.connect(self._uncover)
        idle.ended.connect(lambda: self.lock(Cause.IDLE))

    def follow_system(self, signals: SystemSignals) -> None:
        """Lock with the screen, and before the computer sleeps."""
        signals.lock_wanted.connect(lambda: self.lock(Cause.SCREEN))
        signals.sleeping.connect(lambda: self.lock(Cause.SLEEP))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Ctrl+L from anywhere: the main window's own key does not reach it past an open dialog."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and is_lock_key(event):
            self.lock(Cause.USER)
            return True
        return False

    def _count_down(self, seconds: int) -> None:
        if not self._covers:
            self._covers = [Countdown(window) for window in _windows(self._application)]
        for cover in self._covers:
            cover.show_seconds(seconds)

    def _uncover(self) -> None:
        for cover in self._covers:
            cover.hide()
            cover.deleteLater()
        self._covers = []


def is_lock_key(event: QKeyEvent) -> bool:
    """Whether this is Ctrl+L, the key that locks from anywhere."""
    return event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _windows(application: QApplication) -> list[QWidget]:
    return [
        window
        for window in application.topLevelWidgets()
        if window.isVisible() and window.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)
    ]
