"""What stands where nothing is yet: an icon, one sentence, and the button that begins."""

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..buttons import Button
from ..theme import restyle, theme
from ..tokens import SPACE_M, SPACE_XL
from .icon_label import IconLabel

WIDEST = 420
_ALL = 1000  # of the room, where the stretch on either side takes one


class EmptyState(QWidget):
    """In a form set `iconName`, `text` and `action`; without an action there is no button."""

    clicked = Signal()

    def __init__(self, icon: str = "leaf", text: str = "", action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._icon = IconLabel(icon, "text_3", 36, self)
        self._text = QLabel(text, self)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        restyle(self._text, role="subtitle")
        self._button = Button(self)
        self._button.clicked.connect(self.clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._text, _ALL)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.set_action(action)
        theme().changed.connect(self._widen)
        self._widen()

    def get_icon_name(self) -> str:
        """The icon's name."""
        return self._icon_name

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._icon.set_icon(name, "text_3")

    def get_text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Show a sentence."""
        self._text.setText(text)

    def _widen(self) -> None:
        """A sentence wider than this is hard to read; it may be narrower where there is less room."""
        self._text.setMaximumWidth(theme().pixels(WIDEST))

    def get_action(self) -> str:
        """The words on the button."""
        return self._button.text()

    def set_action(self, text: str) -> None:
        """Show a button with these words, or none for an empty text."""
        self._button.setText(text)
        self._button.setVisible(bool(text))

    iconName = Property(str, get_icon_name, set_icon_name)
    text = Property(str, get_text, set_text)
    action = Property(str, get_action, set_action)
