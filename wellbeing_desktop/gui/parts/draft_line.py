"""A quiet line above a form: that it was filled in before, and the way to begin anew."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ..buttons import button
from ..theme import restyle
from ..tokens import SPACE_S
from .icon_label import IconLabel


class DraftLine(QWidget):
    """`again()` when the user wants to begin anew. Hidden until there is something to say."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        restyle(self._text, role="muted")
        self.again_button = button("", "quiet", "eraser", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(IconLabel("clock", "text_2", 16, self))
        row.addWidget(self._text)
        row.addWidget(self.again_button)
        row.addStretch(1)
        self.again_button.clicked.connect(self.again)
        self._retranslate()
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def _retranslate(self) -> None:
        self._text.setText(self.tr("Dit had u al ingevuld."))
        self.again_button.setText(self.tr("Opnieuw beginnen"))
