"""The portable copy of a client: what goes along and what does not, saved as one file under a passphrase."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import portable_file, releases
from wellbeing_desktop.services.portable_file import Prepared
from wellbeing_desktop.settings.device import WindowBox

from .buttons import button
from .desk import Desk
from .handing_over import HandingOver
from .parts import Remark
from .parts.pdf_pages import PdfPages
from .room import fitted
from .tasks import Task
from .theme import restyle
from .tokens import SPACE_L, SPACE_M

SIZE = WindowBox(760, 820)


class PortableDialog(QDialog):
    """`PortableDialog(desk, client, parent).open()`; `client` tells whose copy it is.

    The first page is shown as it will be; the file is made beside the window meanwhile. It leaves in one way only:
    saved, under a passphrase that is told once it is in the register.
    """

    def __init__(self, desk: Desk, client: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client = client
        self._prepared: Prepared | None = None
        self._task: Task | None = None
        self._file = b""
        self.within_label, self.without_label = QLabel(self), QLabel(self)
        self.pages = PdfPages(self)
        self.outcome = Remark(parent=self)
        self.close_button = button("", "quiet", parent=self)
        self.save_button = button("", "primary", "lock", self)
        self._handing_over = HandingOver(desk, self)
        self.close_button.clicked.connect(self.close)
        self.save_button.clicked.connect(self._save)
        self._handing_over.done.connect(self._left)
        desk.privacy_changed.connect(lambda _on: self._retranslate())
        self._lay_out()
        self._retranslate()

    def open(self) -> None:
        """Gather the copy and show its first page."""
        prepared = self._desk.attempt(lambda: portable_file.prepare(self._desk.vault, self._client()))
        if prepared is None:
            return
        self._prepared, self._file = prepared, b""
        self.pages.show_pdf(releases.pdf(prepared.copy.release))
        self.outcome.say(self.tr("Het bestand wordt klaargezet…"), "clock")
        self.save_button.setEnabled(False)
        self._begin(prepared)
        self._retranslate()
        self.resize(fitted(SIZE, self))
        super().open()
        self.close_button.setFocus()

    def done(self, result: int) -> None:
        """Close, and keep nothing of the copy."""
        self._prepared, self._task, self._file = None, None, b""
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "save_button"):
            self._retranslate()

    def _begin(self, prepared: Prepared) -> None:
        task = Task(lambda _progress: portable_file.made(prepared), self)
        task.done.connect(lambda file: self._take(task, file))
        task.failed.connect(lambda error: self._fail(task, error))
        self._task = task.start()

    def _take(self, task: Task, file: bytes) -> None:
        if task is self._task:
            self._file = file
            self.outcome.say("")
            self.save_button.setEnabled(True)
            self.save_button.setFocus()

    def _fail(self, task: Task, error: UserError) -> None:
        if task is self._task:
            self.outcome.say("")
            self._desk.trouble(error)

    def _save(self) -> None:
        if self._prepared is not None and self._file:
            self._handing_over.save(self._prepared.copy.release, self._file, protected=True)

    def _left(self, entry: Disclosure) -> None:
        words = self.tr("Bewaard met een wachtzin en in het register gezet: {number}.")
        self.outcome.say(words.format(number=entry.number), "circle-check")

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        for label in (self.within_label, self.without_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        restyle(self.without_label, role="muted")
        column.addWidget(self.pages, 1)
        column.addWidget(self.outcome)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.save_button)
        column.addLayout(row)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Overdraagbare gegevens"))
        self.close_button.setText(self.tr("Sluiten"))
        self.save_button.setText(self.tr("Bewaren met wachtzin"))
        self.without_label.setText(
            self.tr(
                "Niet erin: werkaantekeningen, wat u zelf in het dossier schreef, en gegevens van anderen. Wat u "
                "schreef, staat in de inzagekopie."
            )
        )
        if self._prepared is not None:
            name = self._desk.name(self._prepared.copy.release.recipient)
            self.within_label.setText(self._within(len(self._prepared.reports)).format(name=name))

    def _within(self, reports: int) -> str:
        if not reports:
            return self.tr(
                "{name} krijgt de eigen gegevens mee in een vorm die een computer kan lezen. Ze zitten als bijlage in "
                "een PDF, achter een wachtzin."
            )
        return self.tr(
            "{name} krijgt de eigen gegevens mee in een vorm die een computer kan lezen, met %n verslagen als PDF. "
            "Alles zit als bijlage in één PDF, achter een wachtzin.",
            "",
            reports,
        )
