"""Two panels beside each other, as 'what X will read' and 'what stays here'."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ..tokens import SPACE_L
from .card import Card

NARROWEST = 280


class SideBySide(QSplitter):
    """The user can move the border between the panels; neither can be pushed away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.left = Card(parent=self)
        self.right = Card(parent=self)
        for card in (self.left, self.right):
            card.setMinimumWidth(NARROWEST)
            self.addWidget(card)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(SPACE_L)
        self.setSizes([1000, 1000])

    def set_sides(self, left_title: str, left: QWidget, right_title: str, right: QWidget) -> None:
        """Fill both panels, once; change the titles later with `left.set_title` and `right.set_title`."""
        self.left.set_title(left_title)
        self.left.body.addWidget(left, 1)
        self.right.set_title(right_title)
        self.right.body.addWidget(right, 1)
