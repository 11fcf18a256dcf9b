"""The head of a note: fixed above the page, or scrolling away with it where it would leave little room to write."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.gui.tab_order import follow_layout
from wellbeing_desktop.gui.theme import theme

LEAST = 220
"""Pixels at 100 % text that the page must have: the head of a section and five lines of it."""
_ASKED = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.FontChange)


class ScrollingHead(QObject):
    """Moves `parts` between the `fixed` column of a view and the column of its page; `moved()` tells that it did."""

    moved = Signal()

    def __init__(self, view: QWidget, parts: tuple[QWidget, ...], fixed: QVBoxLayout, page: QVBoxLayout) -> None:
        super().__init__(view)
        self._view, self._parts, self._fixed, self._page = view, parts, fixed, page
        self.scrolls = False
        self._fitted = (QSize(), 0.0)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again, once all is laid out, when the view or what is in it has another size."""
        if event.type() in _ASKED:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        size = (self._view.size(), theme().scale)
        tight = self._view.height() - self._height() < theme().pixels(LEAST)
        # Once it scrolls at a size it stays so: else the other width there could bring it back, and so on for ever.
        wanted = tight or (self.scrolls and size == self._fitted)
        self._fitted = size
        if wanted != self.scrolls:
            self._move(wanted)

    def _height(self) -> int:
        width, shown = self._view.width(), [part for part in self._parts if not part.isHidden()]
        heights = (
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height() for part in shown
        )
        return sum(heights) + len(shown) * self._fixed.spacing()

    def _move(self, scrolls: bool) -> None:
        self.scrolls = scrolls
        keyboard = self._view.window().focusWidget()
        into = self._page if scrolls else self._fixed
        for at, part in enumerate(self._parts):
            into.insertWidget(at, part)
        if keyboard is not None and any(part.isAncestorOf(keyboard) for part in self._parts):
            keyboard.setFocus()
        follow_layout(self._view)
        self.moved.emit()
