"""Looking at a document before it leaves: the very pages, with the ways to print or save them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import releases
from wellbeing_desktop.settings.device import WindowBox

from .buttons import button
from .desk import Desk
from .handing_over import HandingOver
from .parts import Remark
from .parts.pdf_pages import PdfPages
from .room import fitted
from .tokens import SPACE_L, SPACE_M
from .unprinted import Unprinted

SIZE = WindowBox(760, 820)


class PaperDialog(QDialog):
    """`PaperDialog(desk, compose, parent).open()`; `compose` makes the release of what is shown.

    Nothing is shown when it cannot be composed: the banner says why. What was printed or saved is in the register.
    """

    def __init__(self, desk: Desk, compose: Callable[[], Release], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._compose = compose
        self._release: Release | None = None
        self._file = b""
        self.pages = PdfPages(self)
        self.letters_remark = Unprinted(self)
        self.outcome = Remark(parent=self)
        self.save_button = button("", "", "download", self)
        self.print_button = button("", "primary", "printer", self)
        self.close_button = button("", "quiet", parent=self)
        self._handing_over = HandingOver(desk, self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def open(self) -> None:
        """Compose the document and show it."""
        self._release = self._desk.attempt(self._compose)
        if self._release is None:
            return
        release = self._release
        made = self._desk.attempt(lambda: releases.pdf(release))
        if made is None:
            return
        self._file = made
        self.pages.show_pdf(made)
        self.letters_remark.look_at(release.paper)
        self.outcome.say("")
        self.setWindowTitle(self.tr("Document bekijken"))
        self.resize(fitted(SIZE, self))
        super().open()
        self.print_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.pages, 1)
        column.addWidget(self.letters_remark)
        column.addWidget(self.outcome)
        row.addStretch(1)
        for each in (self.close_button, self.save_button, self.print_button):
            row.addWidget(each)
        column.addLayout(row)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.close)
        self.print_button.clicked.connect(lambda: self._hand_over(self._handing_over.print_out))
        self.save_button.clicked.connect(lambda: self._hand_over(self._handing_over.save))
        self._handing_over.done.connect(self._left)

    def _hand_over(self, way: Callable[[Release, bytes], None]) -> None:
        if self._release is not None:
            way(self._release, self._file)

    def _left(self, entry: Disclosure) -> None:
        words = (
            self.tr("Afgedrukt en in het register gezet: {number}.")
            if entry.way is Way.PRINTED
            else self.tr("Bewaard als PDF en in het register gezet: {number}.")
        )
        self.outcome.say(words.format(number=entry.number), "circle-check")

    def _retranslate(self) -> None:
        self.close_button.setText(self.tr("Sluiten"))
        self.save_button.setText(self.tr("Bewaren als PDF"))
        self.print_button.setText(self.tr("Afdrukken"))
