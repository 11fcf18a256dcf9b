"""Fits what is in a window to its width: nothing is scrolled sideways, columns go under each other instead."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QBoxLayout, QScrollArea, QWidget

_MOMENTS = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutRequest})


class Columns(QObject):
    """Watches `around` and turns a horizontal layout in it as soon as its parts do not fit, and back.

    `around` is the scroll area whose content the layout lays out, or the widget that holds it.
    """

    def __init__(self, around: QWidget, row: QBoxLayout) -> None:
        super().__init__(around)
        self._around = around.viewport() if isinstance(around, QAbstractScrollArea) else around
        self._row = row
        self._around.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Fit anew when there is another width, or something else to show in it."""
        if event.type() in _MOMENTS:
            self._fit()
        return False

    def _fit(self) -> None:
        fits = self._needed() <= self._around.contentsRect().width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)

    def _needed(self) -> int:
        """The width the parts need side by side, whichever way they lie now."""
        items = [self._row.itemAt(at) for at in range(self._row.count())]
        widths = [item.minimumSize().width() for item in items if item is not None and not item.isEmpty()]
        margins = self._row.contentsMargins()
        gaps = max(0, len(widths) - 1) * self._row.spacing()
        return sum(widths) + gaps + margins.left() + margins.right()


class NoWider(QObject):
    """Keeps the content of a scroll area as narrow as the area: what would be further to the right is out of reach."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit)
        area.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the area's width, once it has come to rest: within its own resizing Qt crashes."""
        if event.type() is QEvent.Type.Resize:
            self._soon.start()
        return False

    def _fit(self) -> None:
        content = self._area.widget()
        if content is not None:
            content.setMaximumWidth(self._area.viewport().width())
