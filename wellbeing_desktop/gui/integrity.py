"""Checks the vault's pages beside the window, quietly: only damage is told, and where it leads to."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import integrity
from wellbeing_desktop.services.integrity import Damage

from . import damage_words
from .desk import Desk
from .forms import load
from .tasks import Task

DELAY = 1_500
"""Milliseconds after the vault was opened: by then the window is there."""


class Integrity(QObject):
    """From `begin` until `end`, when the vault is put away; `lock()` is called when the user has it repaired."""

    def __init__(self, desk: Desk, lock: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lock = lock
        self._task: Task | None = None
        self.dialog: DamageDialog | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.look)
        desk.damage_met.connect(self.look)

    @property
    def looking(self) -> bool:
        """Whether a look is under way."""
        return self._task is not None

    def begin(self) -> None:
        """Look soon."""
        self._timer.start()

    def end(self) -> None:
        """Look no more: the vault is about to be closed."""
        self._timer.stop()
        self._desk.damage_met.disconnect(self.look)
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def look(self) -> None:
        """Look at every page now; one look at a time."""
        if self._task is not None:
            return
        vault = self._desk.vault
        self._task = task = Task(lambda progress: integrity.look(vault, progress), self)
        task.done.connect(partial(self._looked, task))
        task.failed.connect(partial(self._failed, task))
        task.start()

    def _looked(self, task: Task, damage: Damage | None) -> None:
        if task is not self._task:
            return
        self._task = None
        if damage is not None:
            self._desk.warn(
                self.tr("In het kluisbestand is schade gevonden. Kijk wat er geraakt is en hoe u verdergaat."),
                self.tr("Bekijken"),
                lambda: self._show(damage),
            )

    def _failed(self, task: Task, trouble: UserError) -> None:
        if task is self._task:
            self._task = None
            self._desk.trouble(trouble, stays=True)

    def _show(self, damage: Damage) -> None:
        """A dialog that slots still know is hidden, not deleted."""
        if self.dialog is not None:
            self.dialog.hide()
        self.dialog = DamageDialog(damage, QApplication.activeWindow())
        self.dialog.accepted.connect(self._repair)
        self.dialog.open()

    def _repair(self) -> None:
        try:
            integrity.want_repair(self._desk.vault.path.parent)
        except UserError as trouble:
            self._desk.trouble(trouble)
        else:
            self._lock()


class DamageDialog(QDialog):
    """How much of the file is bad, what stood there, and the way to the repair; accepted when that is wanted."""

    extent_label: QLabel
    affected_label: QLabel
    later_button: QPushButton
    repair_button: QPushButton

    def __init__(self, damage: Damage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "damage")
        self._damage = damage
        self.later_button.clicked.connect(self.reject)
        self.repair_button.clicked.connect(self.accept)
        self.repair_button.setFocus()
        self._show()

    def event(self, event: QEvent) -> bool:
        """Say it in another language."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        return handled

    def _show(self) -> None:
        self.extent_label.setText(damage_words.extent(self._damage))
        self.affected_label.setText(damage_words.affected(self._damage))
