"""Keeps outside the vault how far it is, every few minutes and at the lock, and looks whether it is an older one."""

from PySide6.QtCore import QObject, QTimer, Signal

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import revision_marks
from wellbeing_desktop.vault.keyring_store import KeyringStore
from wellbeing_desktop.vault.snapshots import Snapshot
from wellbeing_desktop.vault.store import Kept, Vault

from . import messages
from .desk import Desk
from .tasks import Task

EVERY_SECONDS = 300
_FIRST_SECONDS = 3
_SECONDS_AT_LOCK = 1.5
"""The keyring gets so long at the lock, twice: to keep the mark and to give it back."""


class Marking(QObject):
    """From `begin` until `stop`; `marked()` follows each try to keep a mark, `looked()` the look for a snapshot."""

    marked = Signal()
    looked = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None, every_seconds: float = EVERY_SECONDS) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._marked: Kept | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(round(every_seconds * 1000))
        self._timer.timeout.connect(self.mark_beside)

    def begin(self) -> None:
        """Look once, then keep up."""
        self._timer.start()
        QTimer.singleShot(_FIRST_SECONDS * 1000, self, self._look)

    def mark_beside(self) -> None:
        """Keep how far the vault is, beside the window, when it went on since; what fails is tried again next time."""
        if self._task is not None or self._desk.vault.kept == self._marked:
            return
        vault = self._desk.vault
        self._task = task = Task(lambda _step: revision_marks.write(vault), self)
        task.done.connect(self._kept)
        task.failed.connect(lambda _trouble: self._kept(None))
        task.start()

    def stop(self) -> None:
        """Stop: the vault is about to be closed."""
        self._timer.stop()

    def _kept(self, kept: Kept | None) -> None:
        self._task = None
        self._marked = kept or self._marked
        self.marked.emit()

    def _look(self) -> None:
        if not self._timer.isActive():
            return
        vault, chosen = self._desk.vault, self._desk.settings.snapshot_folder
        task = Task(lambda _step: revision_marks.newer_snapshot(vault, chosen), self)
        task.done.connect(self._tell)
        task.failed.connect(lambda _trouble: self._tell(None))
        task.start()

    def _tell(self, newer: Snapshot | None) -> None:
        if newer is not None:
            text = messages.sentence(UserError(Kind.VAULT_OLDER))
            self._desk.warn(f"{text} {self._when(newer)}")
        self.mark_beside()
        self.looked.emit()

    def _when(self, newer: Snapshot) -> str:
        day = self._desk.formats.date(newer.made_on)
        return self.tr("Er is een nieuwere momentopname, van {day}.").format(day=day)


def mark_at_lock(vault: Vault) -> None:
    """Keep how far the vault came, after its last commit."""
    revision_marks.write(vault, KeyringStore(_SECONDS_AT_LOCK))
