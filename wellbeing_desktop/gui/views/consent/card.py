"""One consent: where it stands, what it allows, taking it back, and what was given under it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.consent import ConsentState
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.parts import Card, Chip, LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S, SPACE_XS
from wellbeing_desktop.services import consent_receipts, withdrawing
from wellbeing_desktop.services.consents import Standing

from .aftermath import Aftermath
from .withdrawing import Withdrawing
from .words import Words

STILL_STANDS = (ConsentState.LIVE, ConsentState.NOT_YET)


class ConsentCard(Card):
    """`taken_back(Means, str)` follows when the client's withdrawal is to be recorded.

    `replacing()` asks for the conversation about one that is to take its place, `paper_wanted(compose)` for a document
    to be shown, `recipient_told(ToTell, how)` to keep that the recipient was told of the withdrawal.
    """

    taken_back = Signal(object, str)
    replacing = Signal()
    paper_wanted = Signal(object)
    recipient_told = Signal(object, str)

    def __init__(self, desk: Desk, standing: Standing, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._standing, self._words = desk, standing, words
        self.aftermath: Aftermath | None = None
        self._text = _label(standing.consent.wording if not desk.privacy else self._hidden(), "")
        self._withdrawing = Withdrawing(self)
        self._withdrawing.done.connect(self.taken_back)
        self._withdrawing.given_up.connect(self._dismiss)
        self.read_button = button("", "quiet", "chevron-down", self)
        self.read_button.setCheckable(True)
        self.receipt_button = button(self.tr("Ontvangstbewijs"), "quiet", "file-text", self)
        self.replace_button = button(self.tr("Vervangen"), "quiet", "pen-line", self)
        self.withdraw_button = button(self.tr("Intrekken"), "danger", "ban", self)
        self._build()
        self._read(False)

    @property
    def consent_id(self) -> int:
        """Which consent this is."""
        return self._standing.consent.id

    @property
    def landing(self) -> QWidget:
        """What the keyboard comes to first: the letter while somebody is to be told, else the text."""
        row = self.aftermath.row if self.aftermath else None
        return row.letter_button if row is not None and row.waits else self.read_button

    def ask_withdrawal(self) -> None:
        """Open the question how it was taken back."""
        self._withdrawing.begin()
        self.withdraw_button.hide()

    def _build(self) -> None:
        standing, words = self._standing, self._words
        self.set_title(words.recipient(standing.contact))
        if standing.soon and standing.last is not None:
            self.add_action(Chip(words.soon(standing.last), "warning"))
        self.add_action(Chip(*words.state(standing.state)))
        column = self.body
        column.setSpacing(SPACE_S)
        for text, role in ((words.summary(standing), ""), (words.content(standing), "muted")):
            column.addWidget(_label(text, role))
        column.addWidget(_label(words.evidence(standing), "help"))
        column.addWidget(self._foot())
        column.addWidget(self._text)
        column.addWidget(self._withdrawing)
        column.addLayout(self._given())
        self._connect()

    def _connect(self) -> None:
        standing = self._standing
        self.read_button.toggled.connect(self._read)
        self.withdraw_button.clicked.connect(self.ask_withdrawal)
        self.replace_button.clicked.connect(self.replacing)
        self.replace_button.setVisible(standing.state in STILL_STANDS and not standing.replaced)
        self.withdraw_button.setVisible(standing.state in STILL_STANDS)
        self.receipt_button.clicked.connect(self._show_receipt)
        self.receipt_button.setVisible(standing.state is not ConsentState.WITHDRAWN)
        for one in (self.receipt_button, self.replace_button, self.withdraw_button):
            one.setAccessibleName(f"{one.text()} {standing.consent.number}")

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for one in (self.withdraw_button, self.receipt_button, self.replace_button, self.read_button):
            row.addWidget(one)
        row.addStretch(1)
        Columns(foot, row)
        return foot

    def _given(self) -> QVBoxLayout:
        """What was given under it; after a withdrawal also that nothing was, and who is to be told."""
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        withdrawal = self._standing.withdrawal
        entries = withdrawing.given_under(self._desk.vault, self.consent_id)
        if not entries and withdrawal is None:
            return column
        text = self.tr("Hiermee is dit al verstrekt:") if entries else self.tr("Hiermee was nog niets verstrekt.")
        column.addWidget(_label(text, "section"))
        for entry in entries:
            row = LinkRow(*self._words.given_out(entry))
            place = Place("disclosures", entry.id)
            row.clicked.connect(lambda _on=False, place=place: self._desk.go(place))
            column.addWidget(row)
        if withdrawal is not None:
            self.aftermath = Aftermath(self._desk, withdrawal, self._standing.contact, self)
            self.aftermath.paper_wanted.connect(self.paper_wanted)
            self.aftermath.recipient_told.connect(self.recipient_told)
            column.addWidget(self.aftermath)
        return column

    def _show_receipt(self) -> None:
        vault, number = self._desk.vault, self.consent_id
        self.paper_wanted.emit(lambda: consent_receipts.release(vault, number))

    def _read(self, on: bool) -> None:
        self._text.setVisible(on)
        words = self.tr("Tekst sluiten") if on else self.tr("Tekst lezen")
        self.read_button.setText(words)
        self.read_button.setAccessibleName(f"{words} {self._standing.consent.number}")

    def _hidden(self) -> str:
        return self.tr("In deze tekst staan namen. Met F8 staan ze weer voluit.")

    def _dismiss(self) -> None:
        self.withdraw_button.show()
        self.withdraw_button.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own keys while the question is open."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and escape and self._withdrawing.isVisible():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the question."""
        if event.key() == Qt.Key.Key_Escape and self._withdrawing.isVisible():
            self._withdrawing.give_up()
        else:
            super().keyPressEvent(event)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    restyle(label, role=role)
    return label
