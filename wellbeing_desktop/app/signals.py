"""The signals by which the system asks a program to end, brought into the event loop."""

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class EndSignals(QObject):
    """`asked()` for SIGTERM, SIGINT and SIGHUP: the text is saved before the process ends. Windows has none of them."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            return
        # Python runs a handler only between two of its own steps, which in a sleeping event loop may never come.
        self._reader, writer = os.pipe()
        for end in (self._reader, writer):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda _number, _frame: None)

    def _woken(self) -> None:
        os.read(self._reader, 64)
        self.asked.emit()
