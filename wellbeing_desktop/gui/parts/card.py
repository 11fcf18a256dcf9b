"""A panel with a thin line round it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..theme import restyle
from ..tokens import SPACE_L, SPACE_M, SPACE_S


class Card(QFrame):
    """In a form: give it a layout of its own. In code: `Card("Titel")`, then `add(widget)`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, part="card")
        self._title: QLabel | None = None
        self._head: QHBoxLayout | None = None
        if title:
            self.set_title(title)

    @property
    def body(self) -> QVBoxLayout:
        """The layout of the card, made when first asked for."""
        layout = self.layout()
        if not isinstance(layout, QVBoxLayout):
            layout = QVBoxLayout(self)
            layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
            layout.setSpacing(SPACE_M)
        return layout

    def set_title(self, text: str) -> None:
        """Show a title above the content."""
        self._header()
        assert self._title is not None
        self._title.setText(text)

    def add(self, widget: QWidget) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(widget)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right of the title."""
        self._header().addWidget(widget)

    def _header(self) -> QHBoxLayout:
        if self._head is None:
            self._title = QLabel(self)
            self._title.setTextFormat(Qt.TextFormat.PlainText)
            self._title.setWordWrap(True)
            restyle(self._title, role="card-title")
            self._head = QHBoxLayout()
            self._head.setSpacing(SPACE_S)
            self._head.addWidget(self._title, 1)
            self.body.insertLayout(0, self._head)
        return self._head
