"""Where snapshots go, how old the newest is, and making one now."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import snapshots

from ...desk import Desk
from ...files import ask_folder
from ...forms import load
from ...tasks import Task


class SnapshotSettings(QWidget):
    """The folder and the newest snapshot in it; `work_at` gives it its desk."""

    snapshot_text: QLabel
    folder_edit: QLineEdit
    folder_button: QPushButton
    snapshot_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "practice_snapshots")
        self._had_keyboard = False
        self.folder_button.clicked.connect(self._choose)
        self.snapshot_button.clicked.connect(self._make)

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk

    def redraw(self) -> None:
        """Tell where snapshots go and when the newest was made."""
        folder = self._folder()
        self.folder_edit.setText(str(folder))
        newest = self._desk.attempt(lambda: snapshots.latest(folder)) if folder.is_dir() else None
        if newest is None:
            self.snapshot_text.setText(self.tr("In deze map staat nog geen momentopname."))
        else:
            day = self._desk.formats.day(newest.made_on)
            self.snapshot_text.setText(self.tr("De nieuwste momentopname is van {day}.").format(day=day))

    def _folder(self) -> Path:
        return snapshots.folder(self._desk.vault, self._desk.settings.snapshot_folder)

    def _choose(self) -> None:
        chosen = ask_folder(self, self.tr("Map voor momentopnamen"), self._folder())
        if chosen is not None and self._desk.change_settings(snapshot_folder=str(chosen)):
            self.redraw()

    def _make(self) -> None:
        vault, folder = self._desk.vault, self._folder()
        self._had_keyboard = self.window().focusWidget() is self.snapshot_button
        self.snapshot_button.setEnabled(False)
        task = Task(lambda progress: snapshots.make(vault, folder, progress), self)
        task.done.connect(self._made)
        task.failed.connect(self._failed)
        task.start()

    def _made(self, _snapshot: object) -> None:
        self._end_work()
        self._desk.snapshot_made.emit()
        self._desk.say(self.tr("De momentopname is gemaakt en nagelezen."))
        self.redraw()

    def _failed(self, error: UserError) -> None:
        self._end_work()
        self._desk.trouble(error)

    def _end_work(self) -> None:
        """Let the button be pressed again, with the keyboard where it was before Qt took it from a disabled button."""
        self.snapshot_button.setEnabled(True)
        if self._had_keyboard:
            self.snapshot_button.setFocus()
