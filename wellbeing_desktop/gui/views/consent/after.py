"""What follows on a consent: its receipt right after it was recorded, and what the cards of the list ask for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.domain.consent import Consent
from wellbeing_desktop.domain.telling import ToTell
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.news import News
from wellbeing_desktop.gui.paper_door import PaperDoor
from wellbeing_desktop.gui.parts.icon_label import IconLabel
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S
from wellbeing_desktop.services import consent_receipts, notices

from .card import ConsentCard


class ReceiptOffer(QFrame):
    """A line above the list: the consent was recorded, here is its receipt. `wanted()` and `put_away()`."""

    wanted = Signal()
    put_away = Signal()

    def __init__(self, consent: Consent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, part="banner", kind="ok")
        words = self.tr("Toestemming {number} is vastgelegd. Geef de deelnemer het bewijs ervan mee.")
        text = QLabel(words.format(number=consent.number), self)
        text.setWordWrap(True)
        self.receipt_button = button(self.tr("Ontvangstbewijs"), "primary", "file-text", self)
        self.close_button = button(self.tr("Melding weghalen"), "icon-quiet", "x", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(IconLabel("circle-check", "ok", parent=self))
        row.addWidget(text, 1)
        row.addWidget(self.receipt_button)
        row.addWidget(self.close_button)
        self.receipt_button.clicked.connect(self.wanted)
        self.close_button.clicked.connect(self.put_away)


class After(QObject):
    """`given(consent, here)` once one was recorded; `offers()` for the head of the list; `attach(card)` to each card.

    `redraw` draws the list anew, `show_card(id)` brings a card in sight.
    """

    def __init__(
        self, desk: Desk, window: QWidget, redraw: Callable[[], None], show_card: Callable[[int], None]
    ) -> None:
        super().__init__(window)
        self._desk, self._redraw, self._show_card = desk, redraw, show_card
        self._given: Consent | None = None
        self.papers = PaperDoor(desk, window)

    def given(self, consent: Consent, *, here: bool) -> None:
        """Offer the receipt: above the list, or in the banner when the user goes back to where they came from."""
        if here:
            self._given = consent
            return
        text = self.tr("Toestemming {number} is vastgelegd.").format(number=consent.number)
        news = News(text, "ok", self.tr("Ontvangstbewijs"), lambda: self._show_receipt(consent), stays=True)
        self._desk.said.emit(news)

    def forget(self) -> None:
        """Offer nothing any more, for another client or another place."""
        self._given = None

    def offers(self, client_id: int) -> list[QWidget]:
        """The line above this client's list, made anew; none when there is nothing to offer."""
        if self._given is None or self._given.client_id != client_id:
            return []
        consent = self._given
        offer = ReceiptOffer(consent)
        offer.wanted.connect(lambda: self._show_receipt(consent))
        offer.put_away.connect(self._put_away)
        return [offer]

    def attach(self, card: ConsentCard) -> None:
        """Do what a card asks for."""
        card.paper_wanted.connect(self.papers.show)
        card.recipient_told.connect(self._tell)

    def _show_receipt(self, consent: Consent) -> None:
        vault = self._desk.vault
        self.papers.show(lambda: consent_receipts.release(vault, consent.id))

    def _put_away(self) -> None:
        self._given = None
        self._redraw()

    def _tell(self, one: ToTell, how: str) -> None:
        act = self._desk.act(lambda vault: notices.tell(vault, one.cause, one.disclosure_ids, how))
        if act is not None and one.given[-1].entry.consent_id is not None:
            self._show_card(one.given[-1].entry.consent_id)
