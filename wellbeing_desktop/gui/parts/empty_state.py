"""What stands where nothing is yet: an icon, one sentence, and the button that begins."""

from PySide6.QtCore import Property, QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..theme import restyle, theme
from ..tokens import SPACE_M, SPACE_XL
from .icon_label import IconLabel

WIDEST = 420


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
        self._button = QPushButton(self)
        self._button.clicked.connect(self.clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addStretch(1)
        for widget in (self._icon, self._text, self._button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.set_action(action)
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
        self._widen()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the sentence wide enough when the text grows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widen()

    def _widen(self) -> None:
        """Give the sentence its whole width at once: a label that wraps narrower than it likes is cut off below."""
        natural = self._text.fontMetrics().horizontalAdvance(self._text.text()) + SPACE_XL
        self._text.setFixedWidth(min(natural, theme().pixels(WIDEST)))

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
