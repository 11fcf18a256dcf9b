"""Keeps an open vault: when it locks, its snapshots, and how it is put away."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.backups import Backups
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.idle import Idle
from wellbeing_desktop.gui.lock import Lock
from wellbeing_desktop.gui.mending import Mending
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.system_signals import SystemSignals
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import reserve
from wellbeing_desktop.services.snapshots import Where
from wellbeing_desktop.settings.device import DeviceSettings

from . import notices
from .notices import Notice

if TYPE_CHECKING:
    from wellbeing_desktop.gui.integrity import Integrity
    from wellbeing_desktop.gui.marking import Marking
    from wellbeing_desktop.gui.sweeping import Sweeper

_QUICK = frozenset({Cause.SLEEP, Cause.CRASH})
"""Causes that leave no time for a snapshot: the next lock makes it."""


class Keeper(QObject):
    """From the moment a vault is open until it is closed; `leave(cause)` then ends the process.

    `throwaway` is for the sample practice, of which nothing is kept: no snapshot and no reserve.
    """

    def __init__(
        self,
        application: QApplication,
        desk: Desk,
        leave: Callable[[Cause], None],
        *,
        idle_seconds: float | None = None,
        throwaway: bool = False,
    ) -> None:
        super().__init__(application)
        self._desk = desk
        self._leave = leave
        self._throwaway = throwaway
        self._fixed_idle = idle_seconds
        self._shell: Shell | None = None
        self._signals: SystemSignals | None = None
        self._sweeper: Sweeper | None = None
        self._integrity: Integrity | None = None
        self._marking: Marking | None = None
        self.mending = Mending(desk, self)
        self._closed = False
        self.backups = Backups(desk, parent=self)
        if throwaway:
            self.backups.stop()
        self.lock = Lock(application, self.save, self._put_away)
        self.idle = Idle(application, idle_seconds or desk.settings.idle_minutes * 60)
        self.lock.follow_idle(self.idle)
        self.lock.refused.connect(self._tell_unsaved)
        desk.settings_changed.connect(self._settings_changed)
        desk.vault_replaced.connect(self._start_afresh)
        QTimer.singleShot(0, self._begin)

    @property
    def vault_file(self) -> Path:
        """The vault's file."""
        return self._desk.vault.path

    @property
    def home(self) -> Path:
        """The folder of the vault."""
        return self._desk.vault.path.parent

    def watch(self, shell: Shell) -> None:
        """Lock when this window asks for it or is closed."""
        self._shell = shell
        shell.lock_requested.connect(lambda: self.lock.lock(Cause.USER))
        shell.closing.connect(lambda: self.lock.lock(Cause.CLOSE))
        shell.installEventFilter(self)
        self.backups.changed.connect(self._show_backup)
        self._show_backup()

    def _show_backup(self) -> None:
        if self._shell is not None:
            self._shell.set_backup(self.backups.text(), self.backups.trouble())

    def save(self) -> bool:
        """Put everything typed in the vault; on a full disk the reserve makes room for it."""
        return self._saved() or (reserve.give_back(self.home) and self._saved())

    def close_vault(self) -> None:
        """Close the vault as it is, between two steps of what another thread does with it; nothing locks any more."""
        self._closed = True
        self.lock.stop()
        self.idle.stop()
        self.backups.stop()
        if self._sweeper is not None:
            self._sweeper.end(sweeps=False)
        self._end_checking()
        self._end_marking()
        self.mending.end()
        with self._desk.vault.lock:
            self._desk.vault.close()

    def met_damage(self, error: BaseException | None) -> bool:
        """Whether a bad page of the vault was behind this mistake; then the next opening leads to the repair."""
        from wellbeing_desktop.services import integrity

        return not self._throwaway and integrity.is_behind(error, self.home)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window open when what was typed could not be saved."""
        if watched is self._shell and event.type() is QEvent.Type.Close and not self.save():
            event.ignore()
            self._tell_unsaved()
            return True
        return False

    def _begin(self) -> None:
        """What can wait until the window is there."""
        self._signals = SystemSignals(parent=self)
        self.lock.follow_system(self._signals)
        self._begin_sweeping()
        if not self._throwaway:
            self._begin_checking()
            self._begin_marking()
            home = self.home
            Task(lambda _step: _tidy(home), self).start()

    def _begin_sweeping(self) -> None:
        if self._closed:
            return
        from wellbeing_desktop.gui.sweeping import Sweeper  # only once a vault is open

        self._sweeper = Sweeper(self._desk, parent=self)
        self._sweeper.begin()

    def _begin_checking(self) -> None:
        if self._closed:
            return
        from wellbeing_desktop.gui.integrity import Integrity  # only once a vault is open

        self._integrity = Integrity(self._desk, lambda: self.lock.lock(Cause.USER), parent=self)
        self._integrity.begin()

    def _begin_marking(self) -> None:
        if self._closed:
            return
        from wellbeing_desktop.gui.marking import Marking  # only once a vault is open

        self._marking = Marking(self._desk, self)
        self._marking.begin()

    def _end_marking(self) -> None:
        if self._marking is not None:
            self._marking.stop()
            self._marking = None

    def _mark_last(self) -> None:
        """The mark comes after the last commit; where there is no time for it the one of minutes ago stands."""
        from wellbeing_desktop.gui.marking import mark_at_lock

        mark_at_lock(self._desk.vault)

    def _end_checking(self) -> None:
        if self._integrity is not None:
            self._integrity.end()
            self._integrity = None

    def _saved(self) -> bool:
        views = self._shell.findChildren(View) if self._shell is not None else []
        for view in views:
            view.leave()
        return not any(view.unsaved() for view in views)

    def _put_away(self, cause: Cause, saved: bool) -> None:
        self.idle.stop()
        self.backups.stop()
        self._end_checking()
        vault = self._desk.vault
        if self._sweeper is not None:
            self._sweeper.end(sweeps=saved and cause not in _QUICK)
        if not saved and cause is not Cause.CRASH:
            notices.leave(self.home, Notice.TEXT_LOST)
        if not self._throwaway and cause not in _QUICK:
            self._make_snapshot()
        with suppress(UserError), vault.transaction(Act.LOCK):
            pass
        if not self._throwaway and cause not in _QUICK:
            self._mark_last()
        self.close_vault()
        self._leave(cause)

    def _make_snapshot(self) -> None:
        """The last one before the vault closes; what is wrong and was not told yet is told at the next start."""
        try:
            untold = {outcome.target.where for outcome in self.backups.make_now()}
        except UserError:
            untold = {Where.LAPTOP}
        if untold:
            both = Where.LAPTOP in untold
            notices.leave(self.home, Notice.SNAPSHOT_FAILED if both else Notice.SNAPSHOT_NOT_BROUGHT)

    def _start_afresh(self) -> None:
        """The vault was closed for another one to take its place: nothing can be written in it any more."""
        self.close_vault()
        for window in QApplication.topLevelWidgets():
            window.hide()
        self._leave(Cause.USER)

    def _tell_unsaved(self) -> None:
        self._desk.warn(
            self.tr("Niet alles kon worden bewaard; daarom blijft de kluis open. Maak ruimte vrij op de schijf."),
            self.tr("Toch vergrendelen"),
            lambda: self.lock.lock(Cause.ANYWAY),
        )

    def _settings_changed(self, settings: DeviceSettings) -> None:
        if self._fixed_idle is None:
            self.idle.set_seconds(settings.idle_minutes * 60)


def _tidy(home: Path) -> None:
    """Put the reserve in place, and take away what an interrupted archive left."""
    from wellbeing_desktop.services import archives  # only once a vault is open

    archives.sweep(home)
    reserve.keep(home)
