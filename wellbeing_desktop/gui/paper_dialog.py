"""Looking at a document before it leaves: the very pages, with the ways to print or save them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import releases
from wellbeing_desktop.settings.device import WindowBox

from .buttons import button
from .desk import Desk
from .handing_over import HandingOver
from .parts import Remark, SpoolLine
from .parts.pdf_pages import PdfPages
from .room import fitted
from .saving_ways import SaveButton
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
        self.spool_line = SpoolLine(self)
        self.saving = SaveButton(self)
        self.save_button = self.saving.plain_button
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
        column.addWidget(self.spool_line)
        row.addStretch(1)
        for each in (self.close_button, self.saving, self.print_button):
            row.addWidget(each)
        column.addLayout(row)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.close)
        self.print_button.clicked.connect(lambda: self._hand_over(self._handing_over.print_out))
        self.saving.plain.connect(lambda: self._hand_over(self._handing_over.save))
        self.saving.protected.connect(lambda: self._hand_over(partial(self._handing_over.save, protected=True)))
        self._handing_over.done.connect(self._left)

    def _hand_over(self, way: Callable[[Release, bytes], None]) -> None:
        if self._release is not None:
            way(self._release, self._file)

    def _left(self, entry: Disclosure) -> None:
        self.outcome.say(self._outcome(entry).format(number=entry.number), "circle-check")

    def _outcome(self, entry: Disclosure) -> str:
        if entry.way is Way.PRINTED:
            return self.tr("Afgedrukt en in het register gezet: {number}.")
        if entry.protected:
            return self.tr("Bewaard met een wachtzin en in het register gezet: {number}.")
        return self.tr("Bewaard als PDF en in het register gezet: {number}.")

    def _retranslate(self) -> None:
        self.close_button.setText(self.tr("Sluiten"))
        self.print_button.setText(self.tr("Afdrukken"))
