"""Long work beside the window: progress, cancel, result and expected trouble, all told on the window's thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.progress import Cancelled, Progress

T = TypeVar("T")

_POOL = ThreadPoolExecutor(max_workers=2, thread_name_prefix="task")


class Task(QObject):
    """One piece of running work; connect to the signals, then `start`.

    Exactly one of `done(result)`, `failed(UserError)` and `cancelled()` is emitted. Any other exception is raised on
    the window's thread, where the crash boundary is.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _ended = Signal(object)

    def __init__(self, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        self._ended.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def start(self) -> "Task":
        """Begin on another thread."""
        future = _POOL.submit(self._work, self._step)
        future.add_done_callback(self._hand_over)
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def _step(self, step: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(step, total)

    def _hand_over(self, future: Future[Any]) -> None:
        """Give the end of the work to the window's thread; nobody waits for it once the view is gone."""
        with suppress(RuntimeError):
            self._ended.emit(future)

    def _settle(self, future: Future[Any]) -> None:
        try:
            result = future.result()
        except Cancelled:
            self.cancelled.emit()
        except UserError as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)


def beside(work: Callable[[], T]) -> T:
    """Do work of a second at most on another thread and wait for it: the window is drawn, but hears nothing meanwhile.

    Returns and raises what the work does.
    """
    bell, loop = _Bell(), QEventLoop()
    bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    future = _POOL.submit(work)
    future.add_done_callback(lambda _future: bell.rung.emit())
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return future.result()


class _Bell(QObject):
    rung = Signal()
