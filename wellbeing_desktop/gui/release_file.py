"""The file of the release that is on the screen: made at once when it is short, else beside the window."""

from PySide6.QtCore import QObject, Signal

from wellbeing_desktop.domain.progress import Progress
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import releases

from .desk import Desk
from .tasks import Task


class ReleaseFile(QObject):
    """`prepare(release)`; `pdf` is its file, None while that is being made, after which `made()` follows.

    What was begun for an earlier release is dropped.
    """

    made = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._release: Release | None = None
        self._task: Task | None = None
        self.pdf: bytes | None = None

    def prepare(self, release: Release | None) -> None:
        """Make the file of this release, unless it is there or under way; None when there is nothing to make."""
        if release == self._release:
            return
        if self._task is not None:
            self._task.cancel()
        self._release, self._task, self.pdf = release, None, None
        if release is None:
            return
        if releases.takes_long(release):
            self._begin(release)
        else:
            self.pdf = releases.pdf(release)

    def _begin(self, release: Release) -> None:
        task = Task(lambda progress: _file(release, progress), self)
        task.done.connect(lambda pdf: self._take(task, pdf))
        task.failed.connect(self._desk.trouble)
        self._task = task.start()

    def _take(self, task: Task, pdf: bytes) -> None:
        if task is self._task:
            self.pdf = pdf
            self.made.emit()


def _file(release: Release, progress: Progress) -> bytes:
    progress(0, 1)  # one that was dropped while it waited for its turn is not made
    return releases.pdf(release)
