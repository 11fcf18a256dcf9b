"""Keeps in sight what is written or asked for: the page scrolls, the fields in it do not."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from wellbeing_desktop.gui.tokens import NOTE_LINE_HEIGHT

from .editor import SectionEdit
from .head import ScrollingHead

MARGIN = 48
_ABOVE = 12
LINES = 5
"""So many lines, from the one with the cursor, are in sight when the keyboard comes to a section, if it has them."""


class InSight(QObject):
    """Scrolls `scroller`, in which `page` lies, with the `head` of the note on it where there is little room."""

    def __init__(self, scroller: QScrollArea, page: QWidget, head: ScrollingHead) -> None:
        super().__init__(head)
        self._scroller, self._page, self._head = scroller, page, head
        head.moved.connect(self.enter)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._follow)

    def follow(self) -> None:
        """Soon, when the text is laid out, bring the line with the cursor in sight."""
        self._soon.start()

    def enter(self) -> None:
        """Where the head scrolls away, let it, so that some lines of the section with the keyboard are in sight."""
        if self._head.scrolls:
            QTimer.singleShot(0, self, self._enter)

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

    def _enter(self) -> None:
        edit = self._edit()
        if edit is not None:
            line, last = edit.cursorRect(), edit.viewport().height()
            lines = LINES * line.height() * NOTE_LINE_HEIGHT // 100
            for y in (min(line.top() + lines, last), line.top()):
                place = edit.viewport().mapTo(self._page, QPoint(0, y))
                self._scroller.ensureVisible(place.x(), place.y(), 0, _ABOVE)

    def _edit(self) -> SectionEdit | None:
        edit = self._page.window().focusWidget()
        if isinstance(edit, SectionEdit) and edit.hasFocus() and self._page.isAncestorOf(edit):
            return edit
        return None

    def _follow(self) -> None:
        edit = self._edit()
        if edit is not None:
            place = edit.viewport().mapTo(self._page, edit.cursorRect().center())
            self._scroller.ensureVisible(place.x(), place.y(), 0, MARGIN)
