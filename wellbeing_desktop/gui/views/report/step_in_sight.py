"""Keeps the place where the keyboard was put in sight, also when what was just made gets its place only later."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid


class StepInSight(QObject):
    """Scrolls areas that may lie in each other, the inner ones first; once the user scrolls it leaves them alone."""

    def __init__(self, areas: tuple[QScrollArea, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._areas = areas
        self._shown: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._scroll)
        for area in areas:
            area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._soon.start())
            area.verticalScrollBar().actionTriggered.connect(lambda _action: self._forget())

    def show(self, widget: QWidget) -> None:
        """Bring a widget in sight, now and as its surroundings are laid out, for as long as it has the keyboard."""
        self._shown = widget
        self._soon.start()

    def _scroll(self) -> None:
        if self._shown is None or not isValid(self._shown) or not self._shown.hasFocus():
            return
        for area in self._areas:
            if area.isAncestorOf(self._shown):
                area.ensureWidgetVisible(self._shown)

    def _forget(self) -> None:
        self._shown = None
