"""The kept scans of one print or form, page below page: to look at, never to change."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.scanned import ScannedPage
from wellbeing_desktop.services import scans
from wellbeing_desktop.services.scans import Evidence, Kept
from wellbeing_desktop.settings.device import WindowBox

from . import messages
from .buttons import button
from .desk import Desk
from .room import fitted
from .scan_pictures import ScanPictures
from .scan_words import ScanWords
from .tasks import Task
from .theme import restyle
from .tokens import SPACE_L, SPACE_M

SIZE = WindowBox(760, 820)


class EvidenceDialog(QDialog):
    """`look(evidence, name of who signed)`; what was decoded is forgotten when it closes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = ScanWords(desk, self)
        self._task: Task | None = None
        self._kept: tuple[Kept, ...] = ()
        self.title_label, self.state_label = QLabel(self), QLabel(self)
        self.pictures = ScanPictures(self)
        self.close_button = button("", "", parent=self)
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        self._retranslate()

    @property
    def busy(self) -> bool:
        """Whether the pages are being opened."""
        return self._task is not None

    def look(self, evidence: Evidence, name: str) -> None:
        """Open with all that is kept."""
        self._kept = evidence.kept(self._desk.vault)
        contents = [evidence.content(self._desk.vault, one.id) for one in self._kept]
        self.title_label.setText(self.tr("Getekend exemplaar van {name}").format(name=name))
        self.pictures.show_pages([])
        self.state_label.setText(self.tr("De scan wordt geopend…"))
        task = Task(lambda progress: scans.pages(contents, progress), self)
        task.done.connect(lambda pages: self._show(task, pages))
        task.failed.connect(lambda error: self._fail(task, error))
        self._task = task.start()
        self.resize(fitted(SIZE, self))
        self.open()
        self.close_button.setFocus()

    def done(self, result: int) -> None:
        """Close, and let nothing of what was shown stay in memory."""
        if self._task is not None:
            self._task.cancel()
        self._task = None
        self.pictures.show_pages([])
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self._retranslate()

    def _show(self, task: Task, read: tuple[tuple[ScannedPage, ...], ...]) -> None:
        if task is not self._task:
            return
        self._task = None
        self.state_label.setText(self._words.kept(self._kept))
        self.pictures.show_pages(
            [
                (page.picture, f"{self._words.page(page)} · {self._words.added(one)}")
                for one, pages in zip(self._kept, read, strict=True)
                for page in pages
            ]
        )
        self.pictures.setFocus()

    def _fail(self, task: Task, error: UserError) -> None:
        if task is self._task:
            self._task = None
            self.state_label.setText(messages.sentence(error))

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        for label, role in ((self.title_label, "card-title"), (self.state_label, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            restyle(label, role=role)
            column.addWidget(label)
        column.addWidget(self.pictures, 1)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan bekijken"))
        self.close_button.setText(self.tr("Sluiten"))
