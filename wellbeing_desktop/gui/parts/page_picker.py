"""Choosing a page: segments beside each other, or a list to choose from where they do not fit, as with large text."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from .choice import Choice
from .segments import Segments


class PagePicker(QWidget):
    """`chosen(key)` tells the user's choice; both ways say the same."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = Segments(self)
        self.choice = Choice(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.segments)
        column.addWidget(self.choice)
        self.choice.hide()
        self.segments.chosen.connect(self.chosen)
        self.choice.activated.connect(lambda _at: self.chosen.emit(self.choice.currentData()))
        self.setFocusProxy(self.segments)

    def set_items(self, name: str, items: Sequence[tuple[str, str]]) -> None:
        """Offer these keys with these words; `name` is what a screen reader calls the list."""
        current = self.choice.currentData()
        self.segments.set_items(items)
        self.choice.setAccessibleName(name)
        self.choice.clear()
        for key, words in items:
            self.choice.addItem(words, key)
        self.choice.setCurrentIndex(max(0, self.choice.findData(current)))
        self._fit()

    def show_only(self, keys: Sequence[str]) -> None:
        """Offer these of them; the others are out of sight and reach."""
        self.segments.show_only(keys)
        for at in reversed(range(self.choice.count())):
            if self.choice.itemData(at) not in keys:
                self.choice.removeItem(at)
        self._fit()

    def button(self, key: str) -> QPushButton:
        """The segment of a page; raises KeyError."""
        return self.segments.button(key)

    def set_current(self, key: str) -> None:
        """Let this key hold."""
        self.segments.set_current(key)
        self.choice.setCurrentIndex(self.choice.findData(key))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the list."""
        return QSize(self.choice.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for the one or the other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = self.segments.sizeHint().width() <= self.width()
        if fits is self.segments.isHidden():
            self.segments.setVisible(fits)
            self.choice.setVisible(not fits)
            self.setFocusProxy(self.segments if fits else self.choice)
