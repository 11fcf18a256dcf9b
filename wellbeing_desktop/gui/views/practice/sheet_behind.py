"""Backups that still open with an older recovery sheet, and bringing them along to the present one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import sheet_archives, sheet_backups, snapshots
from wellbeing_desktop.services.sheet_archives import BroughtArchives
from wellbeing_desktop.services.sheet_backups import Brought

from ...buttons import button
from ...desk import Desk
from ...files import ask_folder
from ...fitting import Columns
from ...parts import Remark
from ...places import Place
from ...tasks import Task
from ...tokens import SPACE_M, SPACE_S

ARCHIVES = Place("archive")
MOST_NAMED = 5


class SheetBehind(QWidget):
    """`look(desk)` shows what is behind; `bring()` begins with the snapshots; `ended()` after each try."""

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._task: Task | None = None
        self.snapshots_remark, self.archives_remark = Remark(self), Remark(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.snapshots_button = button("", "", "", self)
        self.archives_button = button("", "", "folder-open", self)
        self.snapshots_button.clicked.connect(self.bring)
        self.archives_button.clicked.connect(self._choose)
        self._lay_out()

    def look(self, desk: Desk) -> None:
        """Show how many snapshots, and which archives, an older sheet still opens."""
        self._desk = desk
        self._show()

    def bring(self) -> None:
        """Bring the snapshots along, in both places, beside the window."""
        if self._desk is None or self._task is not None:
            return
        vault, folders = self._desk.vault, self._folders(self._desk)
        task = Task(lambda progress: sheet_backups.bring_snapshots(vault, folders, progress), self)
        task.done.connect(self._brought)
        self._start(task)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(self.archives_button)
        row.addWidget(self.snapshots_button)
        for widget in (self.snapshots_remark, self.archives_remark, self.bar):
            column.addWidget(widget)
        column.addLayout(row)
        Columns(self, row)

    def _folders(self, desk: Desk) -> list[Path]:
        """The laptop's folder and the chosen one; the first need not be there when no snapshot was ever made."""
        own, chosen = snapshots.folder(desk.vault, ""), snapshots.folder(desk.vault, desk.settings.snapshot_folder)
        return [folder for folder in dict.fromkeys((own, chosen)) if folder != own or folder.is_dir()]

    def _choose(self) -> None:
        assert self._desk is not None, "shown before it is used"
        folder = ask_folder(self, self.tr("Map met jaararchieven"), Path.home())
        if folder is None or self._task is not None:
            return
        vault = self._desk.vault
        task = Task(lambda progress: sheet_archives.bring(vault, folder, progress), self)
        task.done.connect(self._brought_archives)
        self._start(task)

    def _start(self, task: Task) -> None:
        self._task = task
        task.progressed.connect(self._progressed)
        task.failed.connect(self._failed)
        self.bar.setRange(0, 0)
        self._show()
        task.start()

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _end(self) -> None:
        self._task = None
        self._show()
        self.ended.emit()

    def _failed(self, trouble: UserError) -> None:
        assert self._desk is not None, "started with a desk"
        self._end()
        self._desk.trouble(trouble)

    def _brought(self, brought: Brought) -> None:
        assert self._desk is not None, "started with a desk"
        self._end()
        if brought.missing:
            self._desk.warn(
                self.tr(
                    "De map voor momentopnamen is er nu niet. Sluit de schijf aan en klik op Momentopnamen bijwerken."
                )
            )
        elif brought.left:
            said = self.tr(
                "%n momentopnamen zijn niet bijgewerkt. Maak ruimte en probeer het opnieuw.", "", len(brought.left)
            )
            self._desk.warn(said)
        elif brought.bad:
            said = self.tr("%n momentopnamen zijn beschadigd en gaan met geen blad meer open.", "", len(brought.bad))
            self._desk.warn(said)
        elif brought.changed:
            self._desk.say(self.tr("%n momentopnamen gaan nu open met het nieuwe herstelblad.", "", brought.changed))

    def _brought_archives(self, brought: BroughtArchives) -> None:
        assert self._desk is not None, "started with a desk"
        desk = self._desk
        self._end()
        if brought.bad:
            numbers = ", ".join(archive.number for archive in brought.bad)
            desk.warn(self.tr("Niet bijgewerkt, want niet te lezen of geen ruimte: {numbers}.").format(numbers=numbers))
        elif brought.changed:
            desk.warn(
                self.tr(
                    "%n archieven gaan nu open met het nieuwe herstelblad. Druk de certificaten opnieuw af: de "
                    "vingerafdruk is veranderd.",
                    "",
                    len(brought.changed),
                ),
                self.tr("Naar de archieven"),
                lambda: desk.go(ARCHIVES),
            )
        else:
            desk.warn(self.tr("In deze map staat geen archief dat nog een oud herstelblad nodig heeft."), stays=False)

    def _show(self) -> None:
        if self._desk is None:
            return
        count, archives = sheet_backups.behind(self._desk.vault), sheet_archives.behind(self._desk.vault)
        busy = self._task is not None
        self.snapshots_remark.say(
            self.tr(
                "Er zijn momentopnamen die nog met het oude herstelblad opengaan. Bewaar dat blad tot ze zijn "
                "bijgewerkt."
            )
            if count
            else "",
            "triangle-alert",
            warns=True,
        )
        named = ", ".join(archive.number for archive in archives[:MOST_NAMED]) + (" …" * (len(archives) > MOST_NAMED))
        self.archives_remark.say(
            self.tr(
                "Met een oud herstelblad gaan nog open: {numbers}. Bewaar dat blad, of sluit de USB-stick aan en werk "
                "ze bij."
            ).format(numbers=named)
            if archives
            else ""
        )
        self.bar.setVisible(busy)
        self.snapshots_button.setText(self.tr("Momentopnamen bijwerken"))
        self.snapshots_button.setVisible(count > 0)
        self.snapshots_button.setEnabled(not busy)
        self.archives_button.setText(self.tr("Archieven bijwerken …"))
        self.archives_button.setVisible(bool(archives))
        self.archives_button.setEnabled(not busy)
        self.setVisible(busy or count > 0 or bool(archives))
