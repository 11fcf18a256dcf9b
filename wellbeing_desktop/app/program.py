"""The program from its first window to the end of its process: which window comes when."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.entrance import Entrance
from wellbeing_desktop.gui.garbage import forget_sources
from wellbeing_desktop.gui.room import fitted
from wellbeing_desktop.services import threshold
from wellbeing_desktop.settings.device import Language, SettingsFile

from . import notices
from .instance import Instance
from .options import Options
from .samples import SAMPLE_PREFIX, remove_samples, settings_like

if TYPE_CHECKING:
    from wellbeing_desktop.gui.desk import Desk
    from wellbeing_desktop.gui.read_along import ReadAlong
    from wellbeing_desktop.gui.shell import Shell
    from wellbeing_desktop.vault.store import Clock, Vault

    from .keeper import Keeper

SAMPLE = "--sample"
_ENDING = frozenset({Cause.CLOSE, Cause.END})
_SOON = ("wellbeing_desktop.app.main_window", "wellbeing_desktop.gui.views.today")
"""Modules that the main window needs and the first window does not; loaded while the PIN is typed."""


class Ending(Protocol):
    """How the process is followed by a fresh one, or ends: app/process.py, or a test's own."""

    def start_fresh(self, arguments: Sequence[str]) -> None:
        """Start the program anew in a process of its own."""

    def end(self, code: int = 0) -> None:
        """End this process."""


class Program(QObject):
    """One run of the program. A vault is opened at most once in it: locking ends it (docs/decisions/0007-lock.md)."""

    def __init__(
        self,
        application: QApplication,
        options: Options,
        settings: SettingsFile,
        instance: Instance,
        ending: Ending,
        *,
        idle_seconds: float | None = None,
        clock: "Clock" = datetime.now,
    ) -> None:
        super().__init__(application)
        self.application = application
        self.options = options
        self.home = options.home
        self.sample = options.sample
        self.settings = settings
        self.window: QMainWindow | None = None
        self.keeper: Keeper | None = None
        self._instance = instance
        self._ending = ending
        self._idle_seconds = idle_seconds
        self._clock = clock
        self._sample_next = False
        self._along: ReadAlong | None = None
        self._main: Shell | None = None
        instance.called.connect(self.come_forward)

    def begin(self) -> None:
        """Show the first window."""
        entrance = Entrance(self.settings.value.language)
        entrance.language_chosen.connect(self._choose_language)
        entrance.closing.connect(lambda: self.leave(Cause.CLOSE))
        self.window = entrance
        if self.sample:
            self._prepare_sample(entrance)
        else:
            self._open_door(entrance)
        entrance.resize(fitted(self.settings.value.window, entrance))
        entrance.show()
        QTimer.singleShot(0, self._get_ready)

    @cached_property
    def desk(self) -> "Desk":
        """What all screens work with; the vault comes to it once it is open."""
        from wellbeing_desktop.gui.desk import Desk

        desk = Desk(self.settings, parent=self)
        desk.settings_changed.connect(lambda settings: appearance.apply(self.application, settings))
        return desk

    def leave(self, cause: Cause) -> None:
        """Lock the vault, or just go on when none is open."""
        if self.keeper is None:
            self._go_on(cause)
        else:
            self.keeper.lock.lock(cause)

    def to_sample(self) -> None:
        """Put the own practice away and open the sample practice."""
        self._sample_next = True
        self.leave(Cause.USER)
        self._sample_next = False

    def come_forward(self) -> None:
        """Bring the window to the front."""
        if self.window is not None:
            (self.window.showNormal if self.window.isMinimized() else self.window.show)()
            self.window.raise_()
            self.window.activateWindow()

    def safe_until(self) -> str:
        """The time of the last save, as '14:02'; empty when no vault is open."""
        if self.keeper is None:
            return ""
        with suppress(OSError):
            return f"{datetime.fromtimestamp(self.keeper.vault_file.stat().st_mtime, UTC).astimezone():%H:%M}"
        return ""

    def give_up(self) -> None:
        """After a mistake in the program: close the vault as it is and begin again; not when nothing was shown yet."""
        for window in self.application.topLevelWidgets():
            window.hide()
        shown = self.window is not None
        if self.keeper is not None:
            self.keeper.close_vault()
        self._go_on(Cause.CRASH if shown else Cause.END, code=1)

    def _open_door(self, entrance: Entrance) -> None:
        if threshold.is_new(self.home):
            self._first_start(entrance, None)
        else:
            self._unlock(entrance)

    def _unlock(self, entrance: Entrance) -> None:
        from wellbeing_desktop.gui.views.unlock import UnlockView

        view = UnlockView(self.home, lambda: notices.words(notices.left(self.home)), clock=self._clock)
        view.opened.connect(self._opened)
        view.sample_wanted.connect(self.to_sample)
        view.restore_wanted.connect(lambda: self._restore(entrance))
        view.deputy_wanted.connect(lambda: self._take_over(entrance))
        view.end_wanted.connect(lambda: self.leave(Cause.CLOSE))
        entrance.show_page(view)

    def _first_start(self, entrance: Entrance, vault: "Vault | None") -> None:
        from wellbeing_desktop.gui.views.first_start import Beginning, FirstStartView

        view = FirstStartView(Beginning(self.home, self.settings, vault, clock=self._clock))
        view.created.connect(self._keep)
        view.finished.connect(self._finished)
        view.restore_wanted.connect(lambda: self._restore(entrance))
        entrance.show_page(view)

    def _restore(self, entrance: Entrance) -> None:
        """Restore a backup; a fresh process then opens the vault, and tries its new way in at once."""
        from wellbeing_desktop.gui.views.restore import RestoreView, RestoringState

        view = RestoreView(RestoringState(self.home, self.settings, self._clock))
        view.left.connect(lambda: self._open_door(entrance))
        view.finished.connect(lambda: self.leave(Cause.USER))
        entrance.show_page(view)

    def _take_over(self, entrance: Entrance) -> None:
        """Let a deputy in: to the list of names, and from there perhaps on to the main window."""
        from wellbeing_desktop.gui.views.deputy import DeputyView

        view = DeputyView(self.home, self.desk, clock=self._clock)
        view.opened.connect(self._keep)
        view.notes_opened.connect(self._show_main)
        view.back.connect(lambda: self._open_door(entrance))
        view.lock_wanted.connect(lambda: self.leave(Cause.USER))
        entrance.show_page(view)

    def _opened(self, vault: "Vault") -> None:
        from wellbeing_desktop.services.access_start import is_unfinished

        notices.forget(self.home)
        self._keep(vault)
        to_do = is_unfinished(vault) or not self.settings.value.snapshot_folder
        if to_do and isinstance(self.window, Entrance):
            self._first_start(self.window, vault)
        else:
            self._show_main()

    def _finished(self, sample: bool) -> None:
        if sample:
            self.to_sample()
        else:
            self._show_main()

    def _keep(self, vault: "Vault") -> None:
        """From now on the vault is open."""
        from .keeper import Keeper

        self.desk.give_vault(vault)
        self.keeper = Keeper(
            self.application, self.desk, self._go_on, idle_seconds=self._idle_seconds, throwaway=self.sample
        )

    def _get_ready(self, modules: Sequence[str] = _SOON) -> None:
        """Load and make the main window piece by piece, while the PIN is typed."""
        if modules:
            forget_sources()
            import_module(modules[0])
            QTimer.singleShot(0, self, lambda: self._get_ready(modules[1:]))
        else:
            self._shell()

    def _shell(self) -> "Shell":
        from .main_window import build

        if self._main is None:
            self._main = build(self.desk, self.to_sample)
        return self._main

    def _show_main(self) -> None:
        from wellbeing_desktop.gui.places import Place

        from . import coming_back, main_window, screens

        assert self.keeper is not None
        shell, before = self._shell(), self.window
        self.keeper.watch(shell)
        if self.sample:
            main_window.Ribbon(shell, lambda: self.leave(Cause.USER))
        main_window.show(shell, before)
        shell.read_along.connect(self._read_along)
        self.desk.go(Place(screens.FIRST))
        if self.options.at:
            coming_back.go(shell, self.desk, self.options.at)
        self.window = shell
        if before is not None:
            before.hide()
            before.deleteLater()

    def _read_along(self, along: "ReadAlong") -> None:
        """From now on this is the window, and its end is the lock."""
        self.window = self._along = along
        along.left.connect(lambda: self.leave(Cause.READ))

    def _prepare_sample(self, entrance: Entrance) -> None:
        import tempfile

        from wellbeing_desktop.gui.parts import EmptyState
        from wellbeing_desktop.gui.tasks import Task
        from wellbeing_desktop.services import sample

        remove_samples(self.home)
        entrance.show_page(EmptyState("leaf", self.tr("De oefenpraktijk wordt klaargezet …")))
        folder = Path(tempfile.mkdtemp(prefix=SAMPLE_PREFIX, dir=self.home))
        self.settings = settings_like(self.settings, folder)
        language = self.settings.value.language
        task = Task(lambda _step: sample.make(folder, language, self._clock), self)
        task.done.connect(self._sample_made)
        task.start()

    def _sample_made(self, vault: "Vault") -> None:
        self._keep(vault)
        self._show_main()

    def _choose_language(self, language: Language) -> None:
        self.desk.change_settings(language=language)

    def _go_on(self, cause: Cause, code: int = 0) -> None:
        """The vault is closed: let a fresh process begin, or end."""
        if self.sample:
            remove_samples(self.home)
        self._instance.release()
        if cause not in _ENDING:
            self._ending.start_fresh(("--home", str(self.home), *self._next(cause)))
        self._ending.end(code)

    def _next(self, cause: Cause) -> tuple[str, ...]:
        """What the fresh process shows: the sample, or the own practice where it was locked or somebody read along."""
        from . import coming_back

        if self._along is not None:
            return (*((SAMPLE,) if self.sample else ()), *coming_back.arguments(self._along.after))
        if self._sample_next or self.sample:
            return (SAMPLE,) if self._sample_next else ()
        return coming_back.after(cause, self._main.view if self._main is not None else None)
