"""Step 4: where snapshots go."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui import files, messages
from wellbeing_desktop.gui.parts import Card

from .beginning import Beginning
from .step import Step


class SnapshotsStep(Step):
    """The folder is tried before it is taken; a folder on the vault's own disk is allowed, and said."""

    form = "first_snapshots"

    folder_card: Card
    folder_label: QLabel
    same_disk_label: QLabel
    trouble_label: QLabel
    choose_button: QPushButton

    def __init__(self, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(beginning, parent)
        self._folder = beginning.snapshot_folder
        self._trouble: UserError | None = None
        self.choose_button.clicked.connect(self._choose)

    def name(self) -> str:
        """The step in a word."""
        return self.tr("Reservekopieën")

    def title(self) -> str:
        """What is asked."""
        return self.tr("Waar komen uw reservekopieën?")

    def text(self) -> str:
        """Why."""
        return self.tr(
            "Terwijl u werkt en bij elk vergrendelen maakt het programma een momentopname: een versleutelde "
            "reservekopie van de kluis, op deze laptop en in de map die u hier kiest. Die opent alleen met uw "
            "herstelblad, ook op een andere computer."
        )

    def enter(self) -> None:
        """Show the folder as it stands."""
        self.retranslate()

    def proceed(self) -> None:
        """Try the folder, and remember it."""
        self._trouble = try_folder(self._folder) or self._remembered()
        self.retranslate()
        if self._trouble is None:
            self.done.emit()

    def retranslate(self) -> None:
        """Show the folder and what is to be said about it."""
        self.folder_label.setText(str(self._folder))
        self.same_disk_label.setVisible(same_disk(self._folder, self.beginning.home))
        self.trouble_label.setText(messages.sentence(self._trouble) if self._trouble else "")
        self.trouble_label.setVisible(self._trouble is not None)

    def _choose(self) -> None:
        chosen = files.ask_folder(self, self.tr("Map voor momentopnamen"), self._folder)
        if chosen is not None:
            self._folder = chosen
            self._trouble = try_folder(chosen)
            self.retranslate()

    def _remembered(self) -> UserError | None:
        try:
            self.beginning.settings.change(snapshot_folder=str(self._folder))
        except OSError:
            return UserError(Kind.NOT_WRITABLE)
        return None


def try_folder(folder: Path) -> UserError | None:
    """Make the folder if needed and write a file in it; the trouble when that does not work."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"\0")
    except OSError:
        return UserError(Kind.NOT_WRITABLE)
    return None


def same_disk(folder: Path, home: Path) -> bool:
    """Whether both lie on one file system; a folder that is not there yet counts as the one above it."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        return folder.stat().st_dev == home.stat().st_dev
    except OSError:
        return False
