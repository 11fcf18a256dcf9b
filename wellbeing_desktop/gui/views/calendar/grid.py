"""The week grid: heads above, seven days of hours below, scrolled so that the working day fills it."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services.calendar import Period

from .canvas import WeekCanvas
from .geometry import Moment
from .heads import WeekHeads
from .words import CalendarWords

FIRST_HOUR, LAST_HOUR = 8, 18
LEAST_HOUR = 45
GUTTER, MARGIN = 56, 8


class HoursArea(QScrollArea):
    """Scrolls with the mouse; leaves every key to the calendar, where PageUp and PageDown turn the week."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass the key on."""
        event.ignore()


class WeekGrid(QFrame):
    """A card with the week of the calendar; `canvas` has the signals and the sessions."""

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.canvas = WeekCanvas(words)
        self.heads = WeekHeads(words)
        self._hours = (FIRST_HOUR, LAST_HOUR)
        self._top: float | None = FIRST_HOUR * 60
        self._wanted = 0
        self._measured_for = -1
        self._area = HoursArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setWidget(self.canvas)
        line = QFrame()
        line.setProperty("part", "line")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 8)
        layout.setSpacing(0)
        for widget in (self.heads, line, self._area):
            layout.addWidget(widget)
        self._area.viewport().installEventFilter(self)
        self._area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._settle())
        theme().changed.connect(self._restyled)

    def show_period(self, week: Period, now: datetime) -> None:
        """Show some days; the working day is in sight, and earlier and later sessions when they fit too."""
        hours = _hours(week)
        self.canvas.show_period(week, now)
        self.heads.show_period(week, now.date())
        if hours != self._hours:
            self._hours = hours
            self._top = hours[0] * 60
            self._measure()
        self.heads.set_ruler(self.canvas.ruler)

    def reveal(self, session_id: int) -> None:
        """Scroll so far that a session is in sight."""
        self._wanted = session_id
        QTimer.singleShot(0, self, self._settle)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Fit the hours when the room for them changes."""
        if event.type() is QEvent.Type.Resize and watched is self._area.viewport():
            QTimer.singleShot(0, self, self._measure)
        return False

    def _restyled(self) -> None:
        self.heads.updateGeometry()
        self._measure()

    def _measure(self) -> None:
        """Set the height of an hour, and keep the time of day that is at the top."""
        if self._top is None:
            self._top = self.canvas.ruler.minute(self._area.verticalScrollBar().value() + MARGIN)
        first, last = self._hours
        hour = max(LEAST_HOUR * theme().scale, (self._area.viewport().height() - 2 * MARGIN) / (last - first))
        self.canvas.set_measures(round(GUTTER * theme().scale), hour)
        self.heads.set_ruler(self.canvas.ruler)
        self._measured_for = self._area.viewport().height()
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """Scroll, once the area knows its new height; until then it would cut the wish short."""
        bar = self._area.verticalScrollBar()
        if self._measured_for != self._area.viewport().height():
            return
        if bar.maximum() < self.canvas.height() - self._area.viewport().height():
            return
        if self._top is not None:
            bar.setValue(self.canvas.ruler.y(self._top) - MARGIN)
            self._top = None
        block = self.canvas.block(self._wanted)
        if block is not None:
            self._area.ensureWidgetVisible(block, 0, MARGIN)
        self._wanted = 0


def _hours(week: Period) -> tuple[int, int]:
    """The hours that should be in sight: the working day, wider when sessions lie outside it."""
    first, last = FIRST_HOUR, LAST_HOUR
    for entry in week.entries:
        begins, ends = Moment.of(entry.session.begins).span(entry.session.minutes)
        first, last = min(first, begins // 60), max(last, -(-ends // 60))
    return first, last
