"""The scroll area round a page of the first window."""

from PySide6.QtWidgets import QScrollArea, QWidget

from ..fitting import NoWider
from ..stops import NOWHERE, stop


class PageScroll(QScrollArea):
    """Keeps its page as narrow as itself and lets Tab pass; without PySide asking Qt what its inner parts are.

    For a part that Qt made and Python meets for the first time, PySide makes all classes of widgets ready (15 ms).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        viewport = QWidget()
        viewport.setObjectName("qt_scrollarea_viewport")  # as Qt calls its own, and the style sheet knows it
        self.setViewport(viewport)
        stop(self, NOWHERE)
        NoWider(self)
