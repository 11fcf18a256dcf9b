"""The yearly archives: when one is made, which there are, and those on a stick that is plugged in."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.archives import Archive
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import archive_checks, archive_reminder, archives, snapshots
from wellbeing_desktop.services.archive_checks import Health

from ...buttons import button
from ...desk import Desk
from ...files import ask_folder
from ...fitting import Columns
from ...own_paper_dialog import OwnPaperDialog
from ...parts import Card, Choice, LabelledField
from ...parts.rows import fill
from ...places import Place
from ...tasks import Task
from ...theme import restyle
from ...tokens import SPACE_S
from .archive_row import ArchiveRow, Standing


class ArchivesCard(Card):
    """`work_at` gives it its desk; `look_in(folder)` shows what of the archives lies there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self._folder: Path | None = None
        self._health: dict[int, Health] = {}
        self._checking = 0
        self._shown = 0
        self._dialog: OwnPaperDialog | None = None
        self._about, self._found = QLabel(self), QLabel(self)
        self.month_choice = Choice(self)
        self.month_field = LabelledField("", self.month_choice, parent=self)
        self.make_button = button("", "primary", "shield-check", self)
        self.folder_button = button("", "", "folder-open", self)
        self.rows = QVBoxLayout()
        self._lay_out()
        self.make_button.clicked.connect(self._make)
        self.folder_button.clicked.connect(self._choose)
        self.month_choice.activated.connect(self._set_month)

    @property
    def dialog(self) -> OwnPaperDialog | None:
        """Where an archive's page is looked at; None before it was asked for."""
        return self._dialog

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk

    def look_in(self, folder: Path) -> None:
        """Show which archives lie in a folder."""
        self._folder = folder
        self._health = {}
        self.redraw()

    def redraw(self) -> None:
        """Show every archive, with where it stands."""
        desk = self._desk
        if desk is None:
            return
        folder = self._folder or snapshots.folder(desk.vault, desk.settings.snapshot_folder)
        listed = desk.attempt(lambda: archives.listed(desk.vault)) or []
        lying = {archive.id for archive in listed if (folder / archive.file_name).is_file()}
        others = desk.attempt(lambda: archives.others_in(desk.vault, folder)) or 0
        self._retranslate(desk, folder, len(lying), others)
        fill(
            self.rows,
            [self._row(desk, one, folder, lies=one.id in lying) for one in listed],
            self.tr("Er is nog geen jaararchief. Maak er een op een stick die u ergens anders bewaart."),
        )

    def _lay_out(self) -> None:
        for label in (self._about, self._found):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            restyle(label, role="muted")
        self.add(self._about)
        self.add(self.month_field)
        self.rows.setSpacing(SPACE_S)
        self.body.addLayout(self.rows)
        self.add(self._found)
        actions = QWidget(self)
        row = QHBoxLayout(actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.make_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        Columns(actions, row)
        self.add(actions)

    def _retranslate(self, desk: Desk, folder: Path, lying: int, others: int) -> None:
        self.set_title(self.tr("Jaararchieven"))
        self._about.setText(
            self.tr(
                "Eén keer per jaar de hele kluis op een stick buiten de deur, teruggelezen en op proef teruggezet. Het "
                "programma wist nooit een jaararchief."
            )
        )
        self.month_field.set_label(self.tr("Herinner mij in"))
        self.month_choice.clear()
        self.month_choice.addItems([desk.formats.month(number) for number in range(1, 13)])
        self.month_choice.setCurrentIndex((desk.attempt(lambda: archive_reminder.month(desk.vault)) or 12) - 1)
        self.make_button.setText(self.tr("Jaararchief maken …"))
        self.folder_button.setText(self.tr("Jaararchieven op een stick nakijken …"))
        said = self.tr("In {folder} liggen %n jaararchieven van deze kluis.", "", lying).format(folder=folder.name)
        more = self.tr("Er liggen ook %n jaararchieven die niet in deze lijst staan.", "", others)
        self._found.setText(f"{said} {more}" if others else said)
        self._found.setVisible(self._folder is not None)

    def _row(self, desk: Desk, one: Archive, folder: Path, *, lies: bool) -> ArchiveRow:
        standing = Standing(lies=lies, checking=one.id == self._checking, health=self._health.get(one.id))
        row = ArchiveRow(desk, one, standing, self)
        row.paper_button.clicked.connect(lambda: self._show_paper(one.id))
        row.check_button.clicked.connect(lambda: self._check(one, folder / one.file_name))
        row.check_button.setEnabled(not self._checking)
        return row

    def _make(self) -> None:
        if self._desk is not None:
            self._desk.go(Place("archive"))

    def _choose(self) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        found = ask_folder(self, self.tr("Stick of map met jaararchieven"), self._folder or Path.home())
        if found is not None:
            self.look_in(found)

    def _set_month(self, index: int) -> None:
        if self._desk is not None and archive_reminder.month(self._desk.vault) != index + 1:
            self._desk.act(lambda vault: archive_reminder.set_month(vault, index + 1))

    def _check(self, one: Archive, path: Path) -> None:
        """Read all of it beside the window."""
        assert self._desk is not None, "the view gives its desk before it is shown"
        vault = self._desk.vault
        self._checking = one.id
        task = Task(lambda progress: archive_checks.check(vault, one, path, progress), self)
        task.done.connect(lambda health: self._checked(one, health))
        task.failed.connect(self._failed)
        task.start()
        self.redraw()

    def _checked(self, one: Archive, health: Health) -> None:
        desk, self._checking = self._desk, 0
        self._health[one.id] = health
        if desk is not None and health is Health.WHOLE:
            desk.attempt(lambda: archive_checks.note_seen(desk.vault, one))
        self.redraw()
        self.folder_button.setFocus()

    def _failed(self, trouble: UserError) -> None:
        self._checking = 0
        self.redraw()
        if self._desk is not None:
            self._desk.trouble(trouble)

    def _show_paper(self, number: int) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        from wellbeing_desktop.services import archive_papers

        desk, self._shown = self._desk, number
        if self._dialog is None:
            self._dialog = OwnPaperDialog(
                desk, lambda: archive_papers.compose(desk.vault, self._shown, desk.settings.language), self
            )
        self._dialog.open()
