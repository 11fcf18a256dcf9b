"""Looking at a paper that stays with the practice, and printing or saving it: nothing of it goes in the register."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import releases
from wellbeing_desktop.settings.device import WindowBox

from . import files, messages
from .buttons import button
from .desk import Desk
from .parts import Remark, SpoolLine
from .parts.pdf_pages import PdfPages
from .room import fitted
from .tokens import SPACE_L, SPACE_M

SIZE = WindowBox(760, 820)


class OwnPaperDialog(QDialog):
    """`OwnPaperDialog(desk, compose, parent).open()`; `compose` makes the paper. Made once and used again."""

    def __init__(self, desk: Desk, compose: Callable[[], Release], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._compose = desk, compose
        self._number, self._file = "", b""
        self.pages = PdfPages(self)
        self.outcome = Remark(parent=self)
        self.spool_line = SpoolLine(self)
        self.close_button = button("", "quiet", parent=self)
        self.save_button = button("", "", "download", self)
        self.print_button = button("", "primary", "printer", self)
        self.close_button.clicked.connect(self.close)
        self.save_button.clicked.connect(lambda: self._attempt(self._save))
        self.print_button.clicked.connect(lambda: self._attempt(self._print))
        self._lay_out()
        self._retranslate()

    def open(self) -> None:
        """Compose the paper and show it; the banner says why when that cannot be."""
        made = self._desk.attempt(self._made)
        if made is None:
            return
        self._number, self._file = made
        self.pages.show_pdf(self._file)
        self.outcome.say("")
        self.setWindowTitle(self.tr("Document bekijken"))
        self.resize(fitted(SIZE, self))
        super().open()
        self.print_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "print_button"):
            self._retranslate()

    def _made(self) -> tuple[str, bytes]:
        release = self._compose()
        assert release.paper is not None, "it is the practice's own: nothing holds it back"
        return release.paper.number, releases.pdf(release)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.pages, 1)
        column.addWidget(self.outcome)
        column.addWidget(self.spool_line)
        row.addStretch(1)
        for each in (self.close_button, self.save_button, self.print_button):
            row.addWidget(each)
        column.addLayout(row)

    def _retranslate(self) -> None:
        self.close_button.setText(self.tr("Sluiten"))
        self.save_button.setText(self.tr("Bewaren als PDF"))
        self.print_button.setText(self.tr("Afdrukken"))

    def _print(self) -> None:
        from .printing import print_pdf  # late: few come here

        if print_pdf(self, self._file, self._number):
            self.outcome.say(self.tr("Naar de printer gestuurd."), "circle-check")

    def _save(self) -> None:
        path = files.ask_save_path(self, self.tr("Bewaren als PDF"), f"{self._number}.pdf", self.tr("PDF (*.pdf)"))
        if path is not None:
            _write(path, self._file)
            self.outcome.say(self.tr("Bewaard als {name}.").format(name=path.name), "circle-check")

    def _attempt(self, call: Callable[[], None]) -> None:
        try:
            call()
        except UserError as trouble:
            self.outcome.say(messages.sentence(trouble), "triangle-alert", warns=True)


def _write(path: Path, file: bytes) -> None:
    from wellbeing_desktop.vault.files import write_whole

    write_whole(path, file)
