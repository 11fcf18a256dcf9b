"""Choosing an empty stretch of a day with the mouse, and the spot that was last clicked."""

from datetime import timedelta

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication

from wellbeing_desktop.domain.programme import Look
from wellbeing_desktop.services.calendar import Period

from .card import Card
from .drag import Drag
from .geometry import MINUTES_OF_DAY, SNAP, Moment, Ruler
from .words import CalendarWords

HOUR = 60


class EmptyStretch(QObject):
    """`chosen(Moment, int)` tells where a stretch begins and its minutes; `spot` is the last clicked quarter."""

    chosen = Signal(object, int)

    def __init__(self, drag: Drag, words: CalendarWords) -> None:
        super().__init__(drag)
        self._drag = drag
        self._words = words
        self.spot: Moment | None = None
        self._from: QPoint | None = None
        self._stretch: tuple[Moment, int] | None = None

    def begin(self, at: QPoint, ruler: Ruler, period: Period) -> None:
        """The mouse went down on an empty place."""
        self.spot = moment_at(at, ruler, period)
        self._from, self._stretch = at, None

    def pull(self, at: QPoint, ruler: Ruler, period: Period) -> None:
        """The mouse moved to `at` while it is held."""
        if self._from is None or self.spot is None:
            return
        if self._stretch is None and (at - self._from).manhattanLength() < QApplication.startDragDistance():
            return
        end = moment_at(QPoint(self._from.x(), at.y()), ruler, period).minute
        first, last = sorted((self.spot.minute, end))
        minutes = min(last + SNAP, MINUTES_OF_DAY) - first
        self._stretch = (Moment(self.spot.day, first), minutes)
        self._drag.outline(Card(self._words.new(), look=Look.PRIVATE), *self._stretch, ruler, period)

    def end(self) -> None:
        """The mouse was let go."""
        stretch, self._from, self._stretch = self._stretch, None, None
        if stretch is not None:
            self._drag.cancel()
            self.chosen.emit(*stretch)

    def choose_hour(self, at: QPoint, ruler: Ruler, period: Period) -> None:
        """Choose an hour from the quarter under a point."""
        first = moment_at(at, ruler, period)
        self.chosen.emit(first.shifted(0, 0, HOUR), HOUR)


def moment_at(where: QPoint, measures: Ruler, period: Period) -> Moment:
    """The day and the quarter of an hour under a point."""
    minute = int(measures.minute(where.y()) // SNAP) * SNAP
    latest = MINUTES_OF_DAY - SNAP
    return Moment(period.first + timedelta(days=measures.index_at(where.x())), min(max(0, minute), latest))
