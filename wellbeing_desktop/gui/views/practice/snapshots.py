"""Where snapshots go, what is there, what is wrong there, and making one now."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import snapshot_places, snapshots
from wellbeing_desktop.services.snapshot_places import Standing
from wellbeing_desktop.services.snapshots import Outcome

from ... import backup_words
from ...desk import Desk
from ...files import ask_folder
from ...forms import load
from ...parts import LabelledField
from ...tasks import Task
from .archives_card import ArchivesCard
from .erased_card import ErasedCard


class SnapshotSettings(QWidget):
    """The folder beside the vault, the chosen one, and the newest snapshot; `work_at` gives it its desk."""

    snapshot_text: QLabel
    laptop_field: LabelledField
    laptop_edit: QLineEdit
    folder_field: LabelledField
    folder_edit: QLineEdit
    folder_button: QPushButton
    laptop_button: QPushButton
    snapshot_button: QPushButton
    archives_card: ArchivesCard
    erased_card: ErasedCard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "practice_snapshots")
        self._keyboard_at: QPushButton | None = None
        self.folder_button.clicked.connect(self._choose)
        self.laptop_button.clicked.connect(self._only_laptop)
        self.snapshot_button.clicked.connect(lambda: self._make(self.snapshot_button))

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk
        self.archives_card.work_at(desk)
        self.erased_card.work_at(desk)
        desk.snapshot_made.connect(self._redraw_shown)

    def redraw(self) -> None:
        """Tell where snapshots go, when the newest was made, and what is wrong; below it the yearly archives."""
        self.archives_card.redraw()
        self.erased_card.redraw()
        laptop, *others = snapshot_places.standing(self._desk.vault, self._desk.settings.snapshot_folder)
        self._show(laptop, self.laptop_field, self.laptop_edit)
        self.laptop_button.setVisible(bool(others))
        if others:
            self._show(others[0], self.folder_field, self.folder_edit)
            self.folder_button.setText(self.tr("Andere map kiezen"))
        else:
            self._show_none()
        newest = max((each.newest.made_on for each in (laptop, *others) if each.newest), default=None)
        self.snapshot_text.setText(
            self.tr("De nieuwste momentopname is van {day}.").format(day=self._desk.formats.day(newest))
            if newest
            else self.tr("Er is nog geen momentopname.")
        )

    def _show(self, place: Standing, field: LabelledField, edit: QLineEdit) -> None:
        edit.setText(str(place.target.folder))
        edit.setCursorPosition(0)
        field.set_help(self._summary(place))
        field.set_error(backup_words.sentence(place.target.where, place.trouble) if place.trouble else "")

    def _show_none(self) -> None:
        self.folder_edit.clear()
        self.folder_edit.setPlaceholderText(self.tr("Nog geen tweede plek gekozen"))
        self.folder_field.set_help(
            self.tr("Kies een USB-stick of tweede schijf: dan blijft uw werk ook als deze laptop stukgaat of weg is.")
        )
        self.folder_field.set_error("")
        self.folder_button.setText(self.tr("Map kiezen"))

    def _summary(self, place: Standing) -> str:
        if not place.found or place.newest is None:
            return "" if place.trouble else self.tr("Hier staat nog geen momentopname.")
        day = self._desk.formats.date
        if len(place.found) == 1:
            return self.tr("Eén momentopname, van {newest}.").format(newest=day(place.newest.made_on))
        counted = self.tr("%n momentopnamen: de nieuwste van {newest}, de eerste van {first}.", "", len(place.found))
        return counted.format(newest=day(place.newest.made_on), first=day(place.found[0].made_on))

    def _folder(self) -> Path:
        return snapshots.folder(self._desk.vault, self._desk.settings.snapshot_folder)

    def _choose(self) -> None:
        chosen = ask_folder(self, self.tr("Map voor momentopnamen"), self._folder())
        if chosen is not None and self._desk.change_settings(snapshot_folder=str(chosen)):
            self._make(self.folder_button)

    def _only_laptop(self) -> None:
        beside = snapshots.folder(self._desk.vault, "")
        if self._desk.change_settings(snapshot_folder=str(beside)):
            self.folder_button.setFocus()
            self.redraw()

    def _make(self, pressed: QPushButton) -> None:
        """Make one in every place: it also tries a folder that was just chosen."""
        vault = self._desk.vault
        places = snapshots.targets(vault, self._desk.settings.snapshot_folder)
        self._keyboard_at = pressed if self.window().focusWidget() is pressed else None
        self._set_busy(True)
        task = Task(lambda progress: snapshots.keep_up(vault, places, progress), self)
        task.done.connect(self._made)
        task.failed.connect(self._failed)
        task.start()

    def _made(self, outcomes: tuple[Outcome, ...]) -> None:
        self._set_busy(False)
        snapshot_places.settle(self._desk.vault.path.parent, outcomes)
        self._desk.snapshot_made.emit()
        wrong = [backup_words.sentence(each.target.where, each.trouble.kind) for each in outcomes if each.trouble]
        if wrong:
            self._desk.warn(" ".join(wrong), stays=False)
        else:
            self._desk.say(self.tr("De momentopname is gemaakt en nagelezen."))
        self.redraw()

    def _failed(self, error: UserError) -> None:
        self._set_busy(False)
        self._desk.trouble(error)
        self.redraw()

    def _redraw_shown(self) -> None:
        if self.isVisible():
            self.redraw()

    def _set_busy(self, busy: bool) -> None:
        """Let the buttons be pressed again, with the keyboard where it was before Qt took it from a disabled button."""
        for each in (self.snapshot_button, self.folder_button, self.laptop_button):
            each.setEnabled(not busy)
        if not busy and self._keyboard_at is not None:
            self._keyboard_at.setFocus()
