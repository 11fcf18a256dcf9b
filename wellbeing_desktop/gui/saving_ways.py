"""The two ways to save a document: as a PDF, and as a PDF that opens with a passphrase only."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from .buttons import button
from .tokens import SPACE_S


class SaveButton(QWidget):
    """Two buttons beside each other; `plain()` and `protected()` tell which way was chosen."""

    plain = Signal()
    protected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plain_button = button("", "", "download", self)
        self.protected_button = button("", "", "lock", self)
        self.plain_button.clicked.connect(self.plain)
        self.protected_button.clicked.connect(self.protected)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for each in (self.plain_button, self.protected_button):
            row.addWidget(each)
        self._retranslate()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "protected_button"):
            self._retranslate()
        return handled

    def _retranslate(self) -> None:
        self.plain_button.setText(self.tr("Bewaren als PDF"))
        self.protected_button.setText(self.tr("Bewaren met wachtzin"))
        self.protected_button.setToolTip(
            self.tr("Het bestand opent alleen met een wachtzin, die u daarna één keer ziet.")
        )
