"""After a dossier was erased: what was done, and taking it out of the snapshots and archives within reach too."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.progress import Progress
from wellbeing_desktop.services import erasing_reach
from wellbeing_desktop.services.erasing import Erased
from wellbeing_desktop.services.erasing_reach import Reached

from . import messages
from .buttons import button
from .desk import Desk
from .parts import Remark
from .parts.card_column import CardColumn
from .tasks import Task


class ErasingDone(QWidget):
    """`show_erased(erased)`; the snapshots are gone through by one button, an archive is chosen by its folder."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._erased: Erased | None = None
        self._task: Task | None = None
        self.done_label, self.standing_label, self.backups_label = (QLabel(self) for _ in range(3))
        self.snapshots_button = button("", "primary", "trash-2", self)
        self.folder_button = button("", "", "folder-open", self)
        self.bar, self.outcome = QProgressBar(self), Remark(self)
        self.snapshots_button.clicked.connect(lambda _checked: self._go_through(None))
        self.folder_button.clicked.connect(lambda _checked: self._choose())
        self._lay_out()

    @property
    def busy(self) -> bool:
        """Whether backups are being gone through."""
        return self._task is not None

    def show_erased(self, erased: Erased) -> None:
        """Tell what was erased."""
        self._erased = erased
        self.outcome.say("")
        self._show_work(busy=False)
        self.retranslate()

    def retranslate(self) -> None:
        """Tell it in the language of the screen."""
        self.snapshots_button.setText(self.tr("Ook uit de momentopnamen halen"))
        self.folder_button.setText(self.tr("Ook uit een map of stick halen…"))
        self.backups_label.setText(
            self.tr(
                "In eerder gemaakte reservekopieën staat het dossier nog. Haal het ook daaruit; sluit voor een "
                "jaararchief de stick aan. Wordt een oude reservekopie teruggezet, dan wist het programma dit dossier "
                "daarin vanzelf opnieuw."
            )
        )
        if self._erased is not None:
            rows = sum(self._erased.proof.counts.values())
            self.done_label.setText(
                self.tr(
                    "%n regels zijn weggehaald en de kluis is opnieuw geschreven. Daarna is elke bladzijde "
                    "nagekeken: er "
                    "staat niets meer van dit dossier in.",
                    "",
                    rows,
                )
            )
            self.standing_label.setText(
                self.tr(
                    "De naam staat nog op %n andere plekken. Zoek op de naam om ze na te lopen.",
                    "",
                    self._erased.standing,
                )
            )
            self.standing_label.setVisible(self._erased.standing > 0)

    def _lay_out(self) -> None:
        self._cards = CardColumn(self)
        column = self._cards.column
        for label in (self.done_label, self.standing_label, self.backups_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        for made in (self.snapshots_button, self.folder_button):
            made.setAutoDefault(False)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self.bar.setTextVisible(False)
        column.addWidget(self.bar)
        column.addWidget(self.outcome)
        column.addStretch(1)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Waar staan de reservekopieën?"))
        if chosen:
            self._go_through(Path(chosen))

    def _go_through(self, folder: Path | None) -> None:
        vault, chosen = self._desk.vault, self._desk.settings.snapshot_folder
        folders = (folder,) if folder is not None else erasing_reach.folders(vault, chosen)

        def work(progress: Progress) -> Reached:
            return erasing_reach.erase_in(vault, folders, progress)

        self._task = Task(work, self)
        self._task.progressed.connect(self._advance)
        self._task.done.connect(self._went_through)
        self._task.failed.connect(self._failed)
        self._show_work(busy=True)
        self._task.start()

    def _advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _went_through(self, reached: Reached) -> None:
        self._task = None
        self._show_work(busy=False)
        said = [self.tr("Uit %n reservekopieën gehaald.", "", len(reached.changed))]
        if reached.shut:
            said.append(
                self.tr(
                    "%n reservekopieën gingen niet open: daar hoort een eigen wachtzin of een ander herstelblad bij.",
                    "",
                    len(reached.shut),
                )
            )
        if reached.bad:
            said.append(self.tr("%n reservekopieën waren niet te lezen of te schrijven.", "", len(reached.bad)))
        if reached.archives:
            said.append(self.tr("Druk voor het jaararchief een nieuw certificaat af."))
        warns = bool(reached.shut or reached.bad)
        self._cards.show_later(self.outcome)
        self.outcome.say(" ".join(said), "triangle-alert" if warns else "circle-check", warns=warns)

    def _failed(self, error: UserError) -> None:
        self._task = None
        self._show_work(busy=False)
        self.outcome.say(messages.sentence(error), "triangle-alert", warns=True)

    def _show_work(self, *, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.snapshots_button.setEnabled(not busy)
        self.folder_button.setEnabled(not busy)
