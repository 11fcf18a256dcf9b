"""Keeps in sight what is written or asked for: the page scrolls, the fields in it do not."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from .editor import SectionEdit

MARGIN = 48
_ABOVE = 12


class InSight(QObject):
    """Scrolls `scroller`, in which `page` lies."""

    def __init__(self, scroller: QScrollArea, page: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._scroller, self._page = scroller, page
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._follow)

    def follow(self) -> None:
        """Soon, when the text is laid out, bring the line with the cursor in sight."""
        self._soon.start()

    def show(self, widget: QWidget) -> None:
        """Bring the whole of something in sight, once it has its place."""
        QTimer.singleShot(0, widget, lambda: self._scroller.ensureWidgetVisible(widget, 0, MARGIN))

    def put_on_top(self, widget: QWidget) -> None:
        """Scroll until something stands near the top, now and once what is new on the page is laid out."""
        self._put_on_top(widget)
        QTimer.singleShot(0, widget, lambda: self._put_on_top(widget))

    def _put_on_top(self, widget: QWidget) -> None:
        top = widget.mapTo(self._page, widget.rect().topLeft()).y()
        self._scroller.verticalScrollBar().setValue(top - _ABOVE)

    def _follow(self) -> None:
        edit = self._page.window().focusWidget()
        if isinstance(edit, SectionEdit) and edit.hasFocus() and self._page.isAncestorOf(edit):
            place = edit.viewport().mapTo(self._page, edit.cursorRect().center())
            self._scroller.ensureVisible(place.x(), place.y(), 0, MARGIN)
