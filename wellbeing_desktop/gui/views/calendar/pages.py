"""The three pages of the calendar: grid of hours, month and list, of which one is in front."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget

from .agenda import AgendaList
from .canvas import WeekCanvas
from .grid import HoursArea, WeekGrid
from .items import Item
from .layouts import Layout
from .month import MonthGrid
from .words import CalendarWords


class Pages:
    """`layout` says how is looked; week and day share the grid."""

    def __init__(self, words: CalendarWords, stack: QStackedWidget) -> None:
        self.grid, self.agenda, self.month = WeekGrid(words), AgendaList(words), MonthGrid(words)
        self.layout = Layout.WEEK
        self._stack = stack
        self._area = _scrolled(self.month)
        self.month.shown_wanted.connect(lambda part: self._area.ensureWidgetVisible(part, 0, 40))
        for page in (self.grid, self.agenda, self._area):
            stack.addWidget(page)

    @property
    def page(self) -> WeekGrid | AgendaList | MonthGrid:
        """The page in front."""
        if self.layout is Layout.MONTH:
            return self.month
        return self.agenda if self.layout is Layout.LIST else self.grid

    @property
    def front(self) -> WeekCanvas | AgendaList | MonthGrid:
        """What has the talks on it."""
        page = self.page
        return page.canvas if isinstance(page, WeekGrid) else page

    def bring(self, layout: Layout) -> None:
        """Look this way."""
        self.layout = layout
        self._stack.setCurrentWidget(self._area if layout is Layout.MONTH else self.page)

    def item(self, key: int) -> Item | None:
        """What is shown under a key: a talk's id, or an own time's negative number."""
        if not key:
            return None
        return self.month.item(key) if self.layout is Layout.MONTH else self.grid.canvas.item(key)


def _scrolled(month: MonthGrid) -> HoursArea:
    """The month in an area that scrolls when large text needs more than a small window has."""
    area = HoursArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(month)
    return area
