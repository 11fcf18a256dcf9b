"""Everything the register says about one entry."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.digests import short_digest
from wellbeing_desktop.gui.parts.facts import fact
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.register_words import Words
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S


class Detail(QScrollArea):
    """`consent_wanted()`, `report_wanted()` and `telling_wanted()` follow the buttons that lead there."""

    consent_wanted = Signal()
    report_wanted = Signal()
    telling_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._body = body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, SPACE_S, 0)
        column.setSpacing(SPACE_M)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_M)
        self.consent_button = button("", "", "shield-check", body)
        self.report_button = button("", "", "file-text", body)
        self.telling_button = button("", "", "send", body)
        column.addLayout(self._lines)
        for one in (self.consent_button, self.report_button, self.telling_button):
            row = QHBoxLayout()
            row.addWidget(one)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(1)
        self.consent_button.clicked.connect(self.consent_wanted)
        self.report_button.clicked.connect(self.report_wanted)
        self.telling_button.clicked.connect(self.telling_wanted)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        restyle(self, part="reading")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_entry(self, entry: Disclosure, client: str, consent: str) -> None:
        """Show an entry about a client; `consent` is the number of the consent it rests on, empty for none."""
        fill(self._lines, [fact(label, value) for label, value in self._facts(entry, client, consent) if value])
        self.consent_button.setText(self.tr("Naar de toestemming"))
        self.consent_button.setVisible(entry.consent_id is not None)
        self.report_button.setText(self.tr("Naar het verslag"))
        self.report_button.setVisible(entry.report_id is not None)
        self.telling_button.setText(self.tr("Ontvanger inlichten…"))
        self.telling_button.setVisible(_can_be_told(entry))
        self.setMinimumWidth(self._body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        self.setAccessibleName(self.tr("Bijzonderheden van de verstrekking"))

    def _facts(self, entry: Disclosure, client: str, consent: str) -> tuple[tuple[str, str], ...]:
        """What is known of an entry; a fact without a value does not hold for it."""
        words = self._words
        return (
            (self.tr("Document"), f"{words.document(entry)}\n{words.number(entry)}"),
            (self.tr("Over wie"), client),
            (self.tr("Aan wie"), words.recipient(entry)),
            (self.tr("Waarvoor"), words.purpose(entry)),
            (self.tr("Toestemming"), words.consent(consent)),
            (self.tr("Wanneer en hoe"), f"{words.moment(entry)} · {words.way(entry)}"),
            (self.tr("Over de periode"), words.period(entry)),
            (self.tr("Wat erin stond"), "\n".join(f"– {item}" for item in words.items(entry))),
            (self.tr("Uit welk verslag"), words.sources(entry)),
            (self.tr("Woorden die mochten blijven staan"), words.passed(entry)),
            (self.tr("Later ingelicht"), words.notices(entry)),
            (self.tr("Kenmerk en grootte van het bestand (SHA-256)"), f"{_grouped(entry.digest)}\n{words.size(entry)}"),
            (self.tr("Vorige schakel in het register"), _before(entry)),
        )


def _grouped(digest: str) -> str:
    """The whole hash in groups of eight, which can break between lines."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def _before(entry: Disclosure) -> str:
    """The start of the link to the entry before it; empty for the first of the register."""
    return short_digest(entry.previous) if entry.previous.strip("0") else ""


def _can_be_told(entry: Disclosure) -> bool:
    """Whether it was given about a client to somebody else, and is no such letter itself."""
    letters = (PaperKind.NOTICE_LETTER, PaperKind.WITHDRAWAL_LETTER)
    return entry.client_id is not None and entry.contact_id is not None and entry.document not in letters
