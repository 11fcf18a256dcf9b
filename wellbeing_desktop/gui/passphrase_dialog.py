"""The passphrase of a file that was just saved: shown once, to be read out on the telephone, and then gone."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.settings.device import WindowBox

from .buttons import button
from .desk import Desk
from .parts import Remark
from .parts.page_scroll import PageScroll
from .parts.spoken_words import SpokenWords
from .room import fitted
from .theme import restyle
from .tokens import SPACE_L, SPACE_M

SIZE = WindowBox(640, 500)


class PassphraseDialog(QDialog):
    """`tell(passphrase, language, number, without_seal)`; once closed, no widget of it holds the words any more.

    Nothing of it can be selected or copied. Escape closes it only when pressed again: it does not come back.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language: Language = "nl"
        self._number = ""
        self._without_seal = False
        self._body = QWidget()
        self.title_label, self.how_label, self.typing_label = (QLabel(self._body) for _ in range(3))
        self.words = SpokenWords(self._body)
        self.remark = Remark(self._body)
        self.warning = Remark(self)
        self.close_button = button("", "primary", "check", self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        self._retranslate()

    def tell(self, passphrase: str, language: Language, number: str, *, without_seal: bool = False) -> None:
        """Show the passphrase of the file with this document number, in the words of a language."""
        self._language, self._number, self._without_seal = language, number, without_seal
        self.words.set_words(passphrase.split())
        self.warning.say("")
        self._retranslate()
        self.resize(fitted(SIZE, self))
        self.open()
        self.words.setFocus()

    def reject(self) -> None:
        """Warn a first time that the words do not come back."""
        if self.warning.text or not self.words.text:
            super().reject()
            return
        self.warning.say(
            self.tr("Deze wachtzin komt niet terug. Sluit het venster als u hem hebt doorgegeven of opgeschreven."),
            "triangle-alert",
            warns=True,
        )

    def done(self, result: int) -> None:
        """Close, and let no widget keep the words."""
        self.words.set_words([])
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self._retranslate()

    def _lay_out(self) -> None:
        column, body, foot, row = QVBoxLayout(self), QVBoxLayout(self._body), QVBoxLayout(), QHBoxLayout()
        body.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, 0)
        column.setContentsMargins(0, 0, 0, SPACE_L)
        foot.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        for layout in (column, body, foot):
            layout.setSpacing(SPACE_M)
        restyle(self.title_label, role="card-title")
        for label in (self.title_label, self.how_label, self.typing_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        restyle(self.typing_label, role="muted")
        for widget in (self.title_label, self.how_label, self.words, self.typing_label, self.remark):
            body.addWidget(widget)
        body.addStretch(1)
        scroll = PageScroll(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(PageScroll.Shape.NoFrame)
        scroll.setWidget(self._body)
        column.addWidget(scroll, 1)
        row.addStretch(1)
        row.addWidget(self.close_button)
        foot.addWidget(self.warning)
        foot.addLayout(row)
        column.addLayout(foot)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Wachtzin"))
        self.title_label.setText(self.tr("De wachtzin van {number}").format(number=self._number))
        self.how_label.setText(
            self.tr(
                "Lees deze woorden voor aan de telefoon, aan wie het bestand krijgt. Stuur ze niet mee met het bestand "
                "en ook niet in een ander bericht."
            )
        )
        english = self._language == "en" and self._desk.settings.language != "en"
        dutch = self._language == "nl" and self._desk.settings.language != "nl"
        self.typing_label.setText(
            " ".join(
                part
                for part in (
                    self.tr("Kleine letters, met een spatie tussen de woorden."),
                    self.tr("De woorden zijn Engels, de taal van wie het krijgt.") if english else "",
                    self.tr("De woorden zijn Nederlands, de taal van wie het krijgt.") if dutch else "",
                    self.tr("Ze staan nergens anders: sluit u dit venster, dan zijn ze weg."),
                    self.tr("Wie ze kwijt is, krijgt een nieuw bestand."),
                )
                if part
            )
        )
        self.remark.say(
            self.tr(
                "Een bestand met een wachtzin heeft geen zegel van de praktijk. Of het nog hetzelfde is, ziet u met "
                "Bestand nakijken."
            )
            if self._without_seal
            else ""
        )
        self.close_button.setText(self.tr("Doorgegeven, sluiten"))
