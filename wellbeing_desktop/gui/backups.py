"""Snapshots while working and at the lock, and the lines that say how old the newest is and what is wrong."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import snapshot_places, snapshots
from wellbeing_desktop.services.snapshot_places import Standing
from wellbeing_desktop.services.snapshots import Outcome, Target, Where

from . import backup_words
from .desk import Desk
from .places import Place
from .tasks import Task

EVERY_MINUTES = 60
SOON_MINUTES = 2
"""After the vault was opened: what the last time left due, as before the computer slept."""

_LOOK_MS = 30_000


class Backups(QObject):
    """`changed()` when `text` may say something else; a snapshot is made only when there is something new."""

    changed = Signal()

    def __init__(self, desk: Desk, every_minutes: float = EVERY_MINUTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._running = False
        self._told: Kind | None = None
        self._chosen = desk.settings.snapshot_folder
        self._mark = self._changes()
        self._timers = [
            self._timer(every_minutes, self.make_beside),
            self._timer(SOON_MINUTES, self.make_beside, once=True),
            self._timer(_LOOK_MS / 60_000, self._look_for_place),
        ]
        desk.settings_changed.connect(self._settings_changed)
        desk.snapshot_made.connect(self.changed)

    @property
    def folder(self) -> Path:
        """The chosen folder, or the one beside the vault."""
        return snapshots.folder(self._desk.vault, self._desk.settings.snapshot_folder)

    @property
    def places(self) -> tuple[Target, ...]:
        """Where snapshots go."""
        return snapshots.targets(self._desk.vault, self._desk.settings.snapshot_folder)

    def is_due(self) -> bool:
        """Whether the vault holds something that no snapshot holds, whatever the clock says."""
        return self._changes() != self._mark or snapshots.is_due(self._desk.vault)

    def make_now(self) -> tuple[Outcome, ...]:
        """Bring every place up to date and wait for it; gives the places whose trouble was not told yet.

        Raises VAULT_DAMAGED or VAULT_TRUNCATED.
        """
        due = self.is_due()
        if not due and not self._is_behind():
            return ()
        outcomes = snapshots.keep_up(self._desk.vault, self.places, new=due)
        self._mark = self._changes()
        return snapshot_places.settle(self._home, outcomes)

    def make_beside(self) -> None:
        """Bring every place up to date, beside the window; trouble is told once in the banner."""
        due = self.is_due()
        if self._running or not (due or self._is_behind()):
            return
        self._running = True
        vault, places, mark = self._desk.vault, self.places, self._changes()
        task = Task(lambda progress: snapshots.keep_up(vault, places, progress, new=due), self)
        task.done.connect(lambda outcomes: self._done(outcomes, mark, new=due))
        task.failed.connect(self._failed)
        task.start()

    def stop(self) -> None:
        """Make no more by itself: the vault is about to be closed."""
        for timer in self._timers:
            timer.stop()

    def text(self) -> str:
        """'Laatste reservekopie: vandaag 14:02', and a line for each place where something is wrong."""
        standing = self._standing()
        made = max((moment for each in standing if (moment := _moment(each))), default=None)
        if made is None:
            first = self.tr("Nog geen reservekopie")
        else:
            first = self.tr("Laatste reservekopie: {when}").format(when=self._when(made))
        return "\n".join([first, *self._wrong(standing)])

    def trouble(self) -> str:
        """What is wrong with the places in whole sentences; empty when nothing is."""
        return " ".join(
            backup_words.sentence(each.target.where, each.trouble) for each in self._standing() if each.trouble
        )

    def _wrong(self, standing: Sequence[Standing]) -> list[str]:
        return [
            f"{backup_words.place(each.target.where)}: {backup_words.few(each.trouble)}"
            for each in standing
            if each.trouble
        ]

    def _standing(self) -> tuple[Standing, ...]:
        return snapshot_places.standing(self._desk.vault, self._desk.settings.snapshot_folder)

    def _is_behind(self) -> bool:
        """Whether a place lacks the newest snapshot, or something was wrong there."""
        standing = self._standing()
        newest = {each.newest.sequence if each.newest else 0 for each in standing}
        return len(newest) > 1 or any(each.trouble for each in standing)

    def _look_for_place(self) -> None:
        """A stick that was missing and is there again gets what it lacks at once."""
        known = snapshot_places.known(self._home, Where.CHOSEN)
        if known is Kind.SNAPSHOT_FOLDER_MISSING and self.folder.is_dir():
            self.make_beside()

    @property
    def _home(self) -> Path:
        return self._desk.vault.path.parent

    def _when(self, made: datetime) -> str:
        formats, today = self._desk.formats, self._desk.vault.now().date()
        days: dict[date, str] = {today: self.tr("vandaag"), today - timedelta(days=1): self.tr("gisteren")}
        return f"{days.get(made.date()) or formats.date(made.date())} {formats.time(made.time())}"

    def _changes(self) -> int:
        """Counts every act and every autosave, also those of which the audit trail does not tell."""
        return int(self._desk.vault.connection.execute("SELECT revision FROM meta").fetchone()[0])

    def _settings_changed(self, _settings: object) -> None:
        if self._desk.settings.snapshot_folder != self._chosen:
            self._chosen = self._desk.settings.snapshot_folder
            snapshot_places.forget(self._home, Where.CHOSEN)
        self.changed.emit()

    def _done(self, outcomes: tuple[Outcome, ...], mark: int, *, new: bool) -> None:
        self._running = False
        if new and any(outcome.newest for outcome in outcomes):
            # What was written while the snapshot was made counts as new; its own audit line does not.
            self._mark = mark + 1
        untold = [each for each in snapshot_places.settle(self._home, outcomes) if each.trouble]
        if untold:
            said = [backup_words.sentence(each.target.where, each.trouble.kind) for each in untold if each.trouble]
            self._desk.warn(
                " ".join(said),
                self.tr("Naar reservekopieën"),
                lambda: self._desk.go(Place("practice", part="backups")),
            )
        self.changed.emit()

    def _failed(self, trouble: UserError) -> None:
        self._running = False
        if trouble.kind is not self._told:
            self._told = trouble.kind
            self._desk.trouble(trouble, stays=True)
        self.changed.emit()

    def _timer(self, minutes: float, run: object, *, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(once)
        timer.setInterval(round(minutes * 60_000))
        timer.timeout.connect(run)
        timer.start()
        return timer


def _moment(standing: Standing) -> datetime | None:
    """When the newest one in a place was made, by its file; None when there is none to be seen."""
    try:
        return (
            datetime.fromtimestamp(standing.newest.path.stat().st_mtime, UTC).astimezone() if standing.newest else None
        )
    except OSError:
        return None
