"""The top of a page: a large title, a line below it, and its actions at the right."""

from PySide6.QtCore import Property
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..theme import restyle
from ..tokens import SPACE_S


class PageHeader(QWidget):
    """In a form set `title` and `subtitle`; actions are added in code, from left to right."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._subtitle = QLabel(self)
        restyle(self._title, role="title")
        restyle(self._subtitle, role="subtitle")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._title, self._subtitle):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            words.addWidget(label)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_S)
        self._row.addLayout(words, 1)
        self.set_title(title)
        self.set_subtitle(subtitle)

    def get_title(self) -> str:
        """The title shown."""
        return self._title.text()

    def set_title(self, text: str) -> None:
        """Show a title."""
        self._title.setText(text)

    def get_subtitle(self) -> str:
        """The line below the title."""
        return self._subtitle.text()

    def set_subtitle(self, text: str) -> None:
        """Show a line below the title; an empty one takes no room."""
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    def add_action(self, widget: QWidget) -> None:
        """Put a button (or chip, or segments) at the right."""
        self._row.addWidget(widget)

    title = Property(str, get_title, set_title)
    subtitle = Property(str, get_subtitle, set_subtitle)
