"""A sentence with an icon that asks to be looked at, or only explains."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ..icons import Tint
from ..theme import restyle
from .icon_label import IconLabel


class Remark(QFrame):
    """Hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("info", "text_2", 16, self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        restyle(self, part="banner")
        restyle(self._text, role="subtitle")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)

    def say(self, text: str, icon: str = "info", *, warns: bool = False) -> None:
        """Show a sentence; an empty one hides the remark."""
        tint: Tint = "warning" if warns else "text_2"
        self._icon.set_icon(icon, tint)
        self._text.setText(text)
        restyle(self, kind="warning" if warns else "neutral")
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()
