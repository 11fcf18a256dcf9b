"""Signing in a field as large as the window: who signs, what they sign, and nothing else that could distract."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wellbeing_desktop.domain.signature import Signature

from .buttons import button
from .parts import SignaturePad
from .theme import restyle
from .tokens import SPACE_L, SPACE_S, SPACE_XL


@dataclass(frozen=True)
class Signing:
    """Who signs, by the name that may be shown now, which sentence, in which document, and what else to know."""

    signer: str
    sentence: str
    document: str
    aside: str


class SigningDialog(QDialog):
    """`ask(signing, signature)` lies over the whole window of the parent; `signed(Signature)` when it is ready.

    Leaving it by the button or Esc changes nothing. Made once and kept: it hides itself.
    """

    signed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.pad = SignaturePad(self)
        self.back_button = button("", "quiet", "arrow-left", self)
        self.ready_button = button("", "primary", "check", self)
        self._signer, self._sentence, self._document, self._aside = (QLabel(self) for _ in range(4))
        self._for = parent
        self._over: QWidget | None = None
        self._lay_out()
        self._connect()
        self._retranslate()

    def ask(self, signing: Signing, signature: Signature | None = None) -> None:
        """Show the field, with what was drawn before."""
        self._signer.setText(signing.signer)
        self._sentence.setText(signing.sentence)
        self._document.setText(signing.document)
        self._aside.setText(signing.aside)
        self.pad.clear()
        self._cover(self._for.window())
        self.open()
        if signature is not None and not signature.empty:
            self.pad.set_signature(signature)
        self._drawn()
        self.pad.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the window when it is moved or changes size."""
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the room before something is drawn in it."""
        self._fit()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(SPACE_L)
        head.addWidget(self._signer, 1)
        head.addWidget(self._document, 0, Qt.AlignmentFlag.AlignBottom)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addWidget(self._sentence)
        column.addWidget(self.pad, 1)
        column.insertWidget(3, self._aside)
        for label, role in (
            (self._signer, "title"),
            (self._document, "muted"),
            (self._sentence, "card-title"),
            (self._aside, "help"),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self._document)
            restyle(label, role=role)
        self._signer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.pad.foot.insertWidget(0, self.back_button)
        self.pad.foot.addWidget(self.ready_button)
        for each in (self.back_button, self.ready_button):
            each.setAutoDefault(False)

    def _connect(self) -> None:
        self.pad.changed.connect(self._drawn)
        self.back_button.clicked.connect(self.reject)
        self.ready_button.clicked.connect(self._ready)

    def _ready(self) -> None:
        signature = self.pad.signature()
        self.accept()
        self.signed.emit(signature)

    def _drawn(self) -> None:
        self.ready_button.setEnabled(self.pad.canvas.count() > 0)

    def _cover(self, window: QWidget) -> None:
        if self._over is not window:
            if self._over is not None:
                self._over.removeEventFilter(self)
            self._over = window
            window.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        if self._over is not None:
            self.setGeometry(self._over.geometry())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Ondertekenen"))
        self.back_button.setText(self.tr("Terug"))
        self.ready_button.setText(self.tr("Klaar"))
