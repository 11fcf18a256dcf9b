"""Papers of the practice itself: the card for a stolen laptop, and the register of processing activities."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.services import laptop_card

from ...buttons import button
from ...desk import Desk
from ...paper_dialog import PaperDialog
from ...parts import Card
from ...parts.card_column import CardColumn
from ...theme import restyle
from .processing_card import ProcessingCard


class PracticePapers(QWidget):
    """`work_at` gives it its desk; `leave` keeps what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._dialog: PaperDialog | None = None  # made when first asked for
        self._cards = CardColumn(self)
        self._laptop = Card(parent=self)
        self._about = QLabel(self)
        self.laptop_button = button("", "", "printer", self)
        self.processing = ProcessingCard(self)
        self._lay_out()
        self._retranslate()
        self.laptop_button.clicked.connect(self._show_card)

    @property
    def dialog(self) -> PaperDialog | None:
        """Where the card is looked at; None before it was asked for."""
        return self._dialog

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk
        self.processing.work_at(desk)

    def redraw(self) -> None:
        """Show the register's texts as they are."""
        self.processing.redraw()

    def leave(self) -> None:
        """Keep what was typed."""
        self.processing.keep()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "processing"):
            self._retranslate()
        return handled

    def _lay_out(self) -> None:
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        restyle(self._about, role="muted")
        row = QHBoxLayout()
        row.addWidget(self.laptop_button)
        row.addStretch(1)
        self._laptop.add(self._about)
        self._laptop.body.addLayout(row)
        for card in (self._laptop, self.processing):
            self._cards.column.addWidget(card)
        self._cards.column.addStretch(1)

    def _retranslate(self) -> None:
        self._laptop.set_title(self.tr("Kaart bij diefstal of verlies"))
        self._about.setText(
            self.tr(
                "Wat te doen als de laptop weg is, op volgorde, op één blad. Er staat geen geheim op. Bewaar de kaart "
                "op een andere plek dan de laptop, en vul uw telefoonnummers met de pen in."
            )
        )
        self.laptop_button.setText(self.tr("Kaart bekijken en afdrukken"))

    def _show_card(self) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        desk = self._desk
        if self._dialog is None:
            self._dialog = PaperDialog(desk, lambda: laptop_card.compose(desk.vault, desk.settings.language), self)
        self._dialog.open()
