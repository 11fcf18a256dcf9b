"""The top of a page: a large title, a line below it, and its actions at the right."""

from PySide6.QtCore import Property, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..theme import restyle
from ..tokens import SPACE_S

_SHARE = 0.4
"""The part of the width that a long title keeps beside the actions, wrapped."""


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
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            words.addWidget(label)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(SPACE_S)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_S)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._actions)
        self.set_title(title)
        self.set_subtitle(subtitle)

    def get_title(self) -> str:
        """The title shown."""
        return self._title.text()

    def set_title(self, text: str) -> None:
        """Show a title."""
        self._title.setText(text)
        self._turn()

    def get_subtitle(self) -> str:
        """The line below the title."""
        return self._subtitle.text()

    def set_subtitle(self, text: str) -> None:
        """Show a line below the title; an empty one takes no room."""
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    def add_action(self, widget: QWidget) -> None:
        """Put a button (or chip, or segments) at the right."""
        self._actions.addWidget(widget)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions below the title when both do not fit beside each other."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        room = self.width() - self._actions.sizeHint().width() - SPACE_S
        beside = self._actions.count() == 0 or room >= min(self._title_width(), self.width() * _SHARE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        self._row.setStretch(0, int(beside))  # below each other neither takes more height than it needs
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self._row.setAlignment(self._actions, side | Qt.AlignmentFlag.AlignVCenter)

    def _title_width(self) -> int:
        return self._title.fontMetrics().horizontalAdvance(self._title.text())

    title = Property(str, get_title, set_title)
    subtitle = Property(str, get_subtitle, set_subtitle)
