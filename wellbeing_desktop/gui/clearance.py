"""Room below what scrolls under the banner, so that its last lines can be scrolled to and read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLayout, QScrollArea, QStackedWidget, QWidget
from shiboken6 import isValid

from .tokens import SPACE_S

Holder = QLayout | QWidget

_MOMENTS = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.ZOrderChange})
"""When something else may be covered: the order changes with each page that comes in front."""


class Clearance(QObject):
    """Makes room in the scrolling parts of `page` that `cover`, a child of it, lies over.

    A page can be scrolled further, a list or a text becomes shorter, with what stands below it; nothing else moves but
    what has the keyboard and would be covered. `settle` puts the cover in its place on the page as it is by then.
    """

    def __init__(self, page: QWidget, cover: QWidget, settle: Callable[[], None]) -> None:
        super().__init__(cover)
        self._page, self._cover, self._settle = page, cover, settle
        self._given: dict[Holder, int] = {}
        self._seek = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)  # after the layouts have settled
        self._soon.timeout.connect(self._make)
        cover.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._seek_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the cover as it comes, grows and goes, and the scrolling parts as they come in sight."""
        if event.type() in _MOMENTS:
            self._soon.start()
            self._seek |= watched is self._cover
        elif event.type() is QEvent.Type.Hide and watched is self._cover:
            self._give({})
        return False

    def _seek_focus(self) -> None:
        self._seek = True
        self._soon.start()

    def _make(self) -> None:
        if not self._cover.isVisible():
            return
        self._settle()
        wanted: dict[Holder, int] = {}
        for area in self._areas():
            area.installEventFilter(self)
            holder = _holder(area)
            if holder is not None and (hidden := self._hidden(area, holder)) > 0:
                wanted[holder] = hidden
        self._give(wanted)
        if self._seek:
            self._seek = False
            self._show_focus()

    def _areas(self) -> list[QAbstractScrollArea]:
        """What scrolls by itself on any page; lists that drop down are windows of their own."""
        window, pages = self._page.window(), self._page.findChildren(QScrollArea)
        return [
            each
            for each in self._page.findChildren(QAbstractScrollArea)
            if each.window() is window and not any(page is not each and page.isAncestorOf(each) for page in pages)
        ]

    def _hidden(self, area: QAbstractScrollArea, holder: Holder) -> int:
        """How many pixels of the lower part of the area, or of what its room moves along, are out of reach."""
        if not area.isVisible():
            return 0
        place, given = self._place(area), self._given.get(holder, 0)
        if isinstance(area, QScrollArea):
            return self._covered(place)
        below = [self._place(widget).translated(0, given) for widget in _below(area)]
        return max(self._covered(each) for each in (place.adjusted(0, 0, 0, given), *below))

    def _covered(self, place: QRect) -> int:
        over = self._cover.geometry()
        return place.bottom() - over.top() + SPACE_S if place.intersects(over) else 0

    def _place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._page, QPoint(0, 0)), widget.size())

    def _give(self, wanted: dict[Holder, int]) -> None:
        """Set the room at the foot of each holder to what is wanted, and back where nothing is."""
        for holder in {*self._given, *wanted}:
            more = wanted.get(holder, 0) - self._given.get(holder, 0)
            if more and isValid(holder):
                margins = holder.contentsMargins()
                margins.setBottom(margins.bottom() + more)
                holder.setContentsMargins(margins)
        self._given = wanted

    def _show_focus(self) -> None:
        """Scroll so far that what has the keyboard is seen."""
        now = QApplication.focusWidget()
        area = next((each for each in self._page.findChildren(QScrollArea) if now and each.isAncestorOf(now)), None)
        if now is None or area is None or now.height() > area.viewport().height() / 2:
            return
        QApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))  # it knows of the new room only afterwards
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + self._covered(self._place(now)))


def _holder(area: QAbstractScrollArea) -> Holder | None:
    """What has the room as its lower margin: the content of a page that scrolls, else what a list or text lies in."""
    around = area.widget() if isinstance(area, QScrollArea) else area.parentWidget()
    if around is None or isinstance(around, QStackedWidget):  # whose layout knows no margins
        return around
    return around.layout() or around


def _below(area: QWidget) -> list[QWidget]:
    """What stands below a list in the same layout, and moves up when the list becomes shorter."""
    around = area.parentWidget()
    beside = around.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if around else []
    return [widget for widget in beside if widget.isVisible() and widget.y() > area.geometry().bottom()]
