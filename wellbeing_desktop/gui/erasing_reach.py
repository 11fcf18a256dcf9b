"""Taking erased dossiers out of the snapshots, and out of archives once their stick is there."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import erasing_reach
from wellbeing_desktop.services.erasing_reach import Reached

from . import messages
from .buttons import button
from .desk import Desk
from .files import ask_folder
from .parts import LabelledField, Remark
from .tasks import Task
from .theme import restyle
from .tokens import SPACE_M


class ErasingReach(QWidget):
    """The snapshots are gone through by one button, a folder or stick is chosen; `told()` when the outcome is shown.

    An archive's own passphrase is asked once one did not open with any known sheet.
    """

    told = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._task: Task | None = None
        self._folder: Path | None = None
        self.about_label = QLabel(self)
        self.snapshots_button = button("", "", "trash-2", self)
        self.folder_button = button("", "", "folder-open", self)
        self.passphrase_edit = QLineEdit()
        self.passphrase_field = LabelledField("", self.passphrase_edit)
        self.again_button = button("", "", "key-round", self)
        self.bar, self.outcome = QProgressBar(self), Remark(self)
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase_edit.returnPressed.connect(self._again)
        self.snapshots_button.clicked.connect(lambda _checked: self.go_through(None))
        self.folder_button.clicked.connect(lambda _checked: self._choose())
        self.again_button.clicked.connect(lambda _checked: self._again())
        self._lay_out()
        self.begin()

    @property
    def busy(self) -> bool:
        """Whether backups are being gone through."""
        return self._task is not None

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk

    def begin(self) -> None:
        """Show it as before anything was done."""
        self.outcome.say("")
        self._ask_passphrase(asked=False)
        self._show_work(busy=False)

    def retranslate(self) -> None:
        """Tell it in the language of the screen."""
        self.snapshots_button.setText(self.tr("Ook uit de momentopnamen halen"))
        self.folder_button.setText(self.tr("Ook uit een map of stick halen…"))
        self.again_button.setText(self.tr("Met deze wachtzin proberen"))
        self.passphrase_field.set_label(
            self.tr("Eigen wachtzin van het jaararchief, of de code van een ouder herstelblad")
        )
        self.about_label.setText(
            self.tr(
                "In eerder gemaakte reservekopieën staat een gewist dossier nog. Haal het ook daaruit; sluit voor een "
                "jaararchief de stick aan. Wordt een oude reservekopie teruggezet, dan wist het programma het dossier "
                "daarin vanzelf opnieuw."
            )
        )

    def go_through(self, folder: Path | None, passphrase: str = "") -> None:
        """Go through the backups in a folder, or through the snapshots where they are kept."""
        if self._desk is None or self._task is not None:
            return
        vault, self._folder = self._desk.vault, folder
        chosen = self._desk.settings.snapshot_folder
        folders = (folder,) if folder is not None else erasing_reach.folders(vault, chosen)
        task = Task(lambda progress: erasing_reach.erase_in(vault, folders, passphrase, progress), self)
        task.progressed.connect(self._advance)
        task.done.connect(self._went_through)
        task.failed.connect(self._failed)
        self._task = task
        self._show_work(busy=True)
        task.start()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        restyle(self.about_label, role="muted")
        self.bar.setTextVisible(False)
        column.addWidget(self.about_label)
        for made in (self.snapshots_button, self.folder_button):
            made.setAutoDefault(False)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.passphrase_field)
        self.again_button.setAutoDefault(False)
        column.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.bar)
        column.addWidget(self.outcome)

    def _choose(self) -> None:
        chosen = ask_folder(self, self.tr("Waar staan de reservekopieën?"), Path.home())
        if chosen is not None:
            self.go_through(chosen)

    def _again(self) -> None:
        if self.passphrase_edit.text().strip():
            self.go_through(self._folder, self.passphrase_edit.text())

    def _advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _went_through(self, reached: Reached) -> None:
        self._task = None
        self._show_work(busy=False)
        self._ask_passphrase(asked=bool(reached.shut))
        said = [self.tr("Uit %n reservekopieën gehaald.", "", len(reached.changed))]
        if reached.shut:
            said.append(self.tr("%n reservekopieën gingen niet open: typ hier wat ze opent.", "", len(reached.shut)))
        if reached.bad:
            said.append(self.tr("%n reservekopieën waren niet te lezen of te schrijven.", "", len(reached.bad)))
        if reached.archives:
            said.append(self.tr("Druk voor het jaararchief een nieuw certificaat af."))
        warns = bool(reached.shut or reached.bad)
        self.outcome.say(" ".join(said), "triangle-alert" if warns else "circle-check", warns=warns)
        self.told.emit()

    def _failed(self, error: UserError) -> None:
        self._task = None
        self._show_work(busy=False)
        self.outcome.say(messages.sentence(error), "triangle-alert", warns=True)
        self.told.emit()

    def _ask_passphrase(self, *, asked: bool) -> None:
        self.passphrase_edit.clear()
        self.passphrase_field.setVisible(asked)
        self.again_button.setVisible(asked)

    def _show_work(self, *, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        for each in (self.snapshots_button, self.folder_button, self.again_button):
            each.setEnabled(not busy)
