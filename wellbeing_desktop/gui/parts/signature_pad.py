"""A field to sign in, with the buttons to take a stroke or everything away."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.signature import Signature

from ..buttons import button
from ..theme import restyle
from ..tokens import SPACE_S, SPACE_XS
from .signature_canvas import SignatureCanvas


class SignaturePad(QWidget):
    """`signature()` gives what was drawn; `changed()` follows each stroke. Signing is never needed to go on.

    `foot` is the row of buttons below the field, where a host puts its own beside them.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = SignatureCanvas(self)
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        restyle(self._hint, role="help")
        self._undo = button("", "quiet", "undo-2", self)
        self._clear = button("", "quiet", "eraser", self)
        row = self.foot = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(self._undo)
        row.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._hint)
        column.addLayout(row)
        self.setFocusProxy(self.canvas)
        self._undo.clicked.connect(self.canvas.undo_stroke)
        self._clear.clicked.connect(self.canvas.clear)
        self.canvas.changed.connect(self._drawn)
        self._show()

    def signature(self) -> Signature:
        """What was drawn, in the standard box; `empty` when nothing was."""
        return self.canvas.signature()

    def set_signature(self, signature: Signature) -> None:
        """Show a signature that was drawn before."""
        self.canvas.set_signature(signature)

    def clear(self) -> None:
        """Take everything away."""
        self.canvas.clear()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        return handled

    def _drawn(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        count = self.canvas.count()
        self._undo.setText(self.tr("Laatste haal weg"))
        self._clear.setText(self.tr("Wissen"))
        self._undo.setEnabled(count > 0)
        self._clear.setEnabled(count > 0)
        self._hint.setText(self.tr("Teken met muis, pen of vinger boven de stippellijn."))
        self.canvas.setAccessibleName(self.tr("Handtekening"))
        self.canvas.setAccessibleDescription(
            self.tr("%n haal/halen getekend", "", count) if count else self.tr("Nog niet getekend")
        )
