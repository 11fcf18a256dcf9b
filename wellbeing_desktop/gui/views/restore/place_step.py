"""Step 1: where the backups are; sticks that are plugged in are found by themselves."""

from pathlib import Path

from PySide6.QtCore import QStorageInfo, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.files import ask_folder
from wellbeing_desktop.gui.parts.plain_table import PlainTable
from wellbeing_desktop.gui.tokens import SPACE_S
from wellbeing_desktop.services import restore_choice
from wellbeing_desktop.services.restore_choice import Spot, SpotKind

from .restoring_state import RestoringState
from .step import Step

_REMOVABLE = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


class PlaceStep(Step):
    """Shows each place with its backups; the first is chosen already."""

    def __init__(self, state: RestoringState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self._spots: list[Spot] = []
        self._looked = False
        self._extra: list[Path] = []
        self.table = PlainTable(self)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.cellActivated.connect(lambda _row, _column: self.proceed())
        self.table.currentCellChanged.connect(lambda *_cells: self.changed.emit())
        self.again_button = button("", "", "search", self)
        self.folder_button = button("", "", "folder-open", self)
        self.again_button.clicked.connect(self.enter)
        self.folder_button.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.again_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        self.column.addWidget(self.table)
        self.column.addWidget(self.remark)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.retranslate()

    @property
    def is_ready(self) -> bool:
        """Once a place is chosen."""
        return not self.busy and self._chosen() is not None

    @property
    def can_go_back(self) -> bool:
        """Out of restoring altogether."""
        return True

    def name(self) -> str:
        """The step in a word."""
        return self.tr("Plaats")

    def title(self) -> str:
        """What is asked."""
        return self.tr("Waar staat uw reservekopie?")

    def text(self) -> str:
        """What can be done."""
        return self.tr(
            "Steek de stick met uw reservekopieën in de computer en klik op Opnieuw zoeken. "
            "Er verandert nog niets: u ziet eerst wat erin zit."
        )

    def enter(self) -> None:
        """Look for backups in every place that is known."""
        home, chosen = self.state.home, self.state.settings.value.snapshot_folder
        volumes = [*self._extra, *_volumes()]
        self.run(lambda _step: restore_choice.spots(home, chosen, volumes), self._found)

    def proceed(self) -> None:
        """Take the place that was chosen."""
        self.state.spot = self._chosen()
        if self.state.spot is not None:
            self.done.emit()

    def retranslate(self) -> None:
        """Show the places in the present language."""
        super().retranslate()
        self.again_button.setText(self.tr("Opnieuw zoeken"))
        self.folder_button.setText(self.tr("Andere map kiezen …"))
        self.table.setAccessibleName(self.tr("Plaatsen met reservekopieën"))
        row = self.table.currentRow()
        heads = (self.tr("Plaats"), self.tr("Aantal"), self.tr("Nieuwste"))
        self.table.show_rows(heads, [self._row(spot) for spot in self._spots])
        if self._spots:
            self.table.setCurrentCell(max(row, 0), 0)
        elif self._looked:
            self.remark.say(
                self.tr(
                    "Er is nog geen reservekopie gevonden. Steek de stick in en klik op Opnieuw zoeken, of kies de "
                    "map zelf."
                ),
                "info",
            )

    def _row(self, spot: Spot) -> tuple[str, str, str]:
        newest = max(backup.made_on for backup in spot.backups)
        return self._place(spot), str(len(spot.backups)), self.state.formats.date(newest)

    def _place(self, spot: Spot) -> str:
        match spot.kind:
            case SpotKind.OWN:
                return self.tr("Momentopnamen op deze computer")
            case SpotKind.ASIDE:
                return self.tr("Eerder opzijgezette kluizen op deze computer")
        return self.tr("Stick of schijf: {place}").format(place=spot.folder.name or str(spot.folder))

    def _found(self, spots: list[Spot]) -> None:
        self._spots, self._looked = spots, True
        self.retranslate()
        (self.table if spots else self.again_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> Spot | None:
        row = self.table.currentRow()
        return self._spots[row] if 0 <= row < len(self._spots) else None

    def _choose(self) -> None:
        folder = ask_folder(self, self.tr("Map met reservekopieën"), Path.home())
        if folder is not None:
            self._extra.insert(0, folder)
            self.enter()


def _volumes() -> list[Path]:
    """Where sticks and other disks are mounted; on Windows each drive but the system's."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        path = volume.rootPath()
        windows = path[1:3] == ":/" and not volume.isRoot()
        if volume.isValid() and volume.isReady() and (windows or path.startswith(_REMOVABLE)):
            found.append(Path(path))
    return found
