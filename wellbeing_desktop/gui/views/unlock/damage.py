"""What the unlock screen shows of a damaged vault, and the repair: prepared first, looked at, and only then used."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Progress
from wellbeing_desktop.gui import damage_words, messages
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.services import integrity, repair
from wellbeing_desktop.services.repair import Key, Repaired
from wellbeing_desktop.settings.device import SettingsFile

from .repaired import RepairedPage

if TYPE_CHECKING:
    from wellbeing_desktop.vault.store import Clock


class DamagePage(QWidget):
    """What is wrong, and making a repaired vault of it.

    `shows(QWidget)` when another page is to be shown, `restore()` to put a backup back instead, `again()` to look once
    more or open the vault as it is, `end()` to close the program. `secret` or `code` is what was typed and opens the
    vault; without them, and when the vault cannot tell it, the code of the sheet is asked.
    """

    shows = Signal(object)
    restore = Signal()
    again = Signal()
    end = Signal()

    trouble_label: QLabel
    extent_label: QLabel
    affected_label: QLabel
    plan_label: QLabel
    code_label: QLabel
    code_field: CodeField
    bar: QProgressBar
    repair_button: QPushButton
    stop_button: QPushButton
    restore_button: QPushButton
    anyway_button: QPushButton
    again_button: QPushButton
    end_button: QPushButton

    def __init__(
        self,
        home: Path,
        trouble: UserError,
        secret: str | None,
        code: str = "",
        parent: QWidget | None = None,
        *,
        clock: "Clock" = datetime.now,
    ) -> None:
        super().__init__(parent)
        load(self, "unlock_damage")
        self._home, self._clock, self._secret, self._code = home, clock, secret, code
        self._damage = integrity.from_trouble(trouble)
        self._trouble: UserError = trouble
        self._task: Task | None = None
        self._needs_code = secret is None and not code
        self.repair_button.clicked.connect(self._repair)
        self.stop_button.clicked.connect(self._stop)
        self.restore_button.clicked.connect(self.restore)
        self.anyway_button.clicked.connect(self._open_anyway)
        self.again_button.clicked.connect(self.again)
        self.end_button.clicked.connect(self.end)
        self.code_field.changed.connect(self._show)
        self.code_field.entered.connect(self._repair)
        self.bar.setAccessibleName(self.tr("Voortgang van het herstel"))
        self._show()

    def event(self, event: QEvent) -> bool:
        """Say it in another language."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        return handled

    def _show(self) -> None:
        busy = self._task is not None
        self.trouble_label.setText(messages.sentence(self._trouble))
        self._say(self.extent_label, damage_words.extent(self._damage) if self._damage else "")
        self._say(self.affected_label, damage_words.affected(self._damage) if self._damage else "")
        asking = self._needs_code and not busy
        self.code_label.setVisible(asking)
        self.code_field.setVisible(asking)
        self.bar.setVisible(busy)
        self.stop_button.setVisible(busy)
        for button in (self.repair_button, self.restore_button, self.again_button, self.end_button):
            button.setVisible(not busy)
        self.anyway_button.setVisible(not busy and (self._home / integrity.WANTED_NAME).exists())
        self.repair_button.setEnabled(not self._needs_code or self.code_field.is_whole)
        self.setFocusProxy(self.code_field if self._needs_code else self.repair_button)

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _repair(self) -> None:
        if self._task is not None or not self.repair_button.isEnabled():
            return
        home, clock, key = self._home, self._clock, self._key()
        chosen = SettingsFile(home).value.snapshot_folder
        self.bar.setRange(0, repair.STEPS)
        self.bar.setValue(0)

        def work(progress: Progress) -> Repaired:
            return repair.prepare(home, key(), chosen, progress, clock=clock)

        self._task = Task(work, self)
        self._task.progressed.connect(lambda step, _of: self.bar.setValue(step))
        self._task.done.connect(self._made)
        self._task.failed.connect(self._failed)
        self._task.cancelled.connect(self._ended)
        self._task.start()
        self._show()
        self.stop_button.setFocus()

    def _key(self) -> Callable[[], Key]:
        """What opens the vault, by the code where that was asked; worked out beside the window."""
        home, clock, secret = self._home, self._clock, self._secret
        typed = self.code_field.typed() if self._needs_code else self._code
        if typed or secret is None:
            return lambda: repair.with_code(home, recovery_code.parse(typed))
        return lambda: repair.with_secret(home, secret, clock=clock)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _made(self, repaired: Repaired) -> None:
        self._ended()
        self.code_field.clear()
        page = RepairedPage(self._home, repaired)
        page.used.connect(self.again)
        page.dropped.connect(lambda: self.shows.emit(self))
        self.shows.emit(page)

    def _failed(self, trouble: UserError) -> None:
        self._trouble = trouble
        if trouble.kind in _ASKS_CODE:
            self._needs_code = True
        self._ended()
        if trouble.kind in (Kind.RECOVERY_CODE_WRONG, Kind.RECOVERY_CODE_TYPO):
            self.code_field.set_wrong(lambda: messages.sentence(trouble))

    def _ended(self) -> None:
        self._task = None
        self._show()
        self.setFocus()

    def _open_anyway(self) -> None:
        try:
            integrity.open_anyway(self._home)
        except UserError as trouble:
            self._trouble = trouble
            self._show()
        else:
            self.again.emit()


_ASKS_CODE = frozenset(
    {
        Kind.REPAIR_NEEDS_SHEET,
        Kind.WRONG_SECRET,
        Kind.RECOVERY_CODE_WRONG,
        Kind.RECOVERY_CODE_TYPO,
        Kind.KEYRING_ABSENT,
        Kind.KEYRING_LOCKED,
        Kind.KEYRING_ENTRY_MISSING,
        Kind.KEYRING_ENTRY_WRONG,
    }
)
"""After these the sheet opens what the daily secret could not."""
