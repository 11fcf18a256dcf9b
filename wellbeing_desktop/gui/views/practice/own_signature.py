"""The user's own signature: drawn once, put into each report when it is sealed."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.people import Practice
from wellbeing_desktop.domain.signature import Signature
from wellbeing_desktop.services import practice as practices

from ...buttons import button
from ...desk import Desk
from ...parts import Card
from ...parts.ink_preview import InkPreview
from ...parts.rows import fill
from ...signing_dialog import Signing, SigningDialog
from ...theme import restyle
from ...tokens import SPACE_S


class OwnSignature(Card):
    """Shows what is kept; drawing another one, or taking it away, is kept at once and can be undone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self._practice = Practice(1, "", "")
        self._dialog: SigningDialog | None = None  # made when first asked for
        self._about = QLabel(self)
        self._ink = QVBoxLayout()
        self.draw_button = button("", "", "signature", self)
        self.remove_button = button("", "quiet", "eraser", self)
        self._lay_out()
        self.draw_button.clicked.connect(self._ask)
        self.remove_button.clicked.connect(lambda: self._keep(None))
        self._retranslate()

    def work_at(self, desk: Desk) -> None:
        """Keep what is drawn at this desk."""
        self._desk = desk

    @property
    def dialog(self) -> SigningDialog | None:
        """The field to draw in; None before it was asked for."""
        return self._dialog

    def show_practice(self, practice: Practice) -> None:
        """Show the signature that is kept."""
        self._practice = practice
        fill(self._ink, [InkPreview(practice.signature)] if practice.signature else [])
        self._retranslate()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def _lay_out(self) -> None:
        self._about.setWordWrap(True)
        restyle(self._about, role="muted")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.draw_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        self.add(self._about)
        self.body.addLayout(self._ink)
        self.body.addLayout(row)

    def _ask(self) -> None:
        if self._dialog is None:
            self._dialog = SigningDialog(self)
            self._dialog.signed.connect(self._keep)
        signing = Signing(
            self._practice.professional,
            self.tr("Zo onderteken ik de verslagen die ik vaststel."),
            self._practice.name,
            self.tr("Zonder handtekening komt er in het verslag een lijn om met een pen te tekenen."),
        )
        self._dialog.ask(signing, self._practice.signature)

    def _keep(self, signature: Signature | None) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        self._desk.act(lambda vault: practices.sign(vault, signature))
        self.draw_button.setFocus()

    def _retranslate(self) -> None:
        drawn = self._practice.signature is not None
        self.set_title(self.tr("Uw handtekening"))
        self._about.setText(
            self.tr("Deze komt bij het vaststellen in elk verslag, met de datum en de tijd van dat moment.")
            if drawn
            else self.tr("Teken die één keer; bij het vaststellen komt die in elk verslag. Het hoeft niet.")
        )
        self.draw_button.setText(self.tr("Opnieuw tekenen") if drawn else self.tr("Handtekening tekenen"))
        self.remove_button.setText(self.tr("Handtekening weghalen"))
        self.remove_button.setVisible(drawn)
