"""Snapshots while working and at the lock, and the line that says how old the newest is."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import snapshots

from .desk import Desk
from .tasks import Task

EVERY_MINUTES = 60


class Backups(QObject):
    """`changed()` when `text` may say something else; a snapshot is made only when there is something new."""

    changed = Signal()

    def __init__(self, desk: Desk, every_minutes: float = EVERY_MINUTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._running = False
        self._mark = self._changes()
        self._timer = QTimer(self)
        self._timer.setInterval(round(every_minutes * 60_000))
        self._timer.timeout.connect(self.make_beside)
        self._timer.start()
        desk.settings_changed.connect(lambda _settings: self.changed.emit())
        desk.snapshot_made.connect(self.changed)

    @property
    def folder(self) -> Path:
        """Where snapshots go."""
        return snapshots.folder(self._desk.vault, self._desk.settings.snapshot_folder)

    def is_due(self) -> bool:
        """Whether the vault holds something that no snapshot holds, whatever the clock says."""
        return self._changes() != self._mark or snapshots.is_due(self._desk.vault)

    def make_now(self) -> None:
        """Make a snapshot if one is due, and wait for it; raises what `services.snapshots.make` raises."""
        if self.is_due():
            self._prepare_folder()
            snapshots.make(self._desk.vault, self.folder)
            self._mark = self._changes()

    def make_beside(self) -> None:
        """Make a snapshot if one is due, beside the window; trouble is told in the banner."""
        if self._running or not self.is_due():
            return
        self._running = True
        self._prepare_folder()
        vault, folder, mark = self._desk.vault, self.folder, self._changes()
        task = Task(lambda progress: snapshots.make(vault, folder, progress), self)
        task.done.connect(lambda _made: self._made(mark))
        task.failed.connect(self._failed)
        task.start()

    def stop(self) -> None:
        """Make no more by itself: the vault is about to be closed."""
        self._timer.stop()

    def text(self) -> str:
        """'Laatste reservekopie: vandaag 14:02', in the language of the screen."""
        try:
            newest = snapshots.latest(self.folder) if self.folder.is_dir() else None
            made = datetime.fromtimestamp(newest.path.stat().st_mtime, UTC).astimezone() if newest else None
        except (UserError, OSError):
            made = None
        if made is None:
            return self.tr("Nog geen reservekopie")
        return self.tr("Laatste reservekopie: {when}").format(when=self._when(made))

    def _when(self, made: datetime) -> str:
        formats, today = self._desk.formats, self._desk.vault.now().date()
        days: dict[date, str] = {today: self.tr("vandaag"), today - timedelta(days=1): self.tr("gisteren")}
        return f"{days.get(made.date()) or formats.date(made.date())} {formats.time(made.time())}"

    def _changes(self) -> int:
        return int(self._desk.vault.connection.total_changes)

    def _prepare_folder(self) -> None:
        """Only the folder beside the vault is made anew: a chosen one that is gone is a stick that is not there."""
        if self.folder == snapshots.folder(self._desk.vault, ""):
            with suppress(OSError):  # what is wrong shows when the snapshot is made
                self.folder.mkdir(mode=0o700, exist_ok=True)

    def _made(self, mark: int) -> None:
        self._running = False
        # What was written while the snapshot was made counts as new; its own audit line does not.
        self._mark = mark + 1
        self.changed.emit()

    def _failed(self, trouble: UserError) -> None:
        self._running = False
        self._desk.trouble(trouble, stays=True)
        self.changed.emit()
