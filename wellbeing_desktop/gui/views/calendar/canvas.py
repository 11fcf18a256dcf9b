"""The painted week with its sessions as buttons on it: where they lie, which one has the focus, what keys do."""

from datetime import date, datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services.calendar import Entry, Period

from .backdrop import NowDot, paint_week
from .block import SessionBlock
from .chosen import is_overdue
from .drag import Drag
from .geometry import Moment, Ruler, lanes, ruler, share
from .walk import Step, neighbour
from .words import CalendarWords

STEPS: dict[int, Step] = {
    Qt.Key.Key_Up: Step.EARLIER,
    Qt.Key.Key_Down: Step.LATER,
    Qt.Key.Key_Left: Step.DAY_BEFORE,
    Qt.Key.Key_Right: Step.DAY_AFTER,
}
SHIFTS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Up: (0, -15),
    Qt.Key.Key_Down: (0, 15),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
EMPTY_WEEK = Period(date.min)


class WeekCanvas(QWidget):
    """Seven days of 24 hours; its height follows `set_hour`.

    Signals: `chosen(int)` and `opened(int)` with a session's id; `move_wanted(int, Moment)`; `stretch_wanted(int, int)`
    with the minutes to add to its length.
    """

    chosen = Signal(int)
    opened = Signal(int)
    move_wanted = Signal(int, object)
    stretch_wanted = Signal(int, int)

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._week = EMPTY_WEEK
        self._now = datetime.min
        self._gutter, self._hour = 56, 48.0
        self._blocks: dict[int, SessionBlock] = {}
        self._current = 0
        self.ruler: Ruler = ruler(self._gutter, 700, self._hour, [1.0] * 7)
        self._now_dot = NowDot(self)
        self.drag = Drag(self, words)
        self.drag.dropped.connect(self.move_wanted)

    def sizeHint(self) -> QSize:
        """24 hours high, and its lower margin; as wide as there is room."""
        return QSize(400, self._tall())

    def set_measures(self, gutter: int, hour: float) -> None:
        """Room for the hours at the left, and the height of an hour, in pixels."""
        self._gutter, self._hour = gutter, hour
        self._lay_out()
        self.setFixedHeight(self._tall())

    def show_week(self, week: Period, now: datetime) -> None:
        """Show these sessions; those that were there keep their button, so the focus stays."""
        self._week, self._now = week, now
        shown = {entry.session.id for entry in week.entries}
        for gone in [number for number in self._blocks if number not in shown]:
            self._drop(gone)
        for entry in week.entries:
            block = self._blocks.get(entry.session.id) or self._new_block(entry.session.id)
            overdue = is_overdue(entry, now)
            block.show_entry(entry, self._words.card(entry, overdue), self._words.spoken(entry, overdue))
        self._order_tabs()
        self._lay_out()
        self.set_current(self._current)

    def set_now(self, now: datetime) -> None:
        """Move the line of the present time."""
        self._now = now
        self._place_now_dot()
        self.update()

    def set_current(self, session_id: int) -> None:
        """Mark the chosen session; the Tab key then stops at it, or at the first one when none is chosen."""
        self._current = session_id
        stop = session_id if session_id in self._blocks else next(iter(self._blocks), 0)
        for number, block in self._blocks.items():
            block.setChecked(number == session_id)
            block.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if self._blocks else Qt.FocusPolicy.StrongFocus)

    def focus_current(self) -> None:
        """Give the keyboard to the chosen session, else to the one that is next, else to the week itself."""
        upcoming = (b for b in self._blocks.values() if b.entry.session.ends >= self._now)
        block = self._blocks.get(self._current) or next(upcoming, None) or next(iter(self._blocks.values()), None)
        (block or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def has_keyboard(self) -> bool:
        """Whether the week or one of its sessions has the focus."""
        return self.hasFocus() or any(block.hasFocus() for block in self._blocks.values())

    def block(self, session_id: int) -> SessionBlock | None:
        """The button of a session of the shown week."""
        return self._blocks.get(session_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to another session, Alt+arrows move the chosen one, Alt+Shift+up and down change its length."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        block = self._blocks.get(self._current)
        if key not in STEPS or block is None:
            event.ignore()
        elif held == Qt.KeyboardModifier.NoModifier:
            self._go(neighbour([entry.session for entry in self._week.entries], self._current, STEPS[key]))
        elif held == Qt.KeyboardModifier.AltModifier:
            session = block.entry.session
            wanted = Moment.of(session.begins).shifted(*SHIFTS[key], session.minutes)
            self.move_wanted.emit(session.id, wanted)
        elif held == ALT_SHIFT and SHIFTS[key][1]:
            self.stretch_wanted.emit(self._current, SHIFTS[key][1])
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint hours, columns and closed days; sessions paint themselves, and a week without any shows the focus."""
        painter = QPainter(self)
        paint_week(painter, event.rect(), self.ruler, self._week, self._now)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme().tokens.accent), 2))
            painter.drawRect(self.visibleRegion().boundingRect().adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the sessions out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Become higher by a lower margin, which brings the last hours out from under what lies over them."""
        if event.type() is QEvent.Type.ContentsRectChange:
            self.setFixedHeight(self._tall())
        return super().event(event)

    def _tall(self) -> int:
        return round(24 * self._hour) + self.contentsMargins().bottom()

    def _go(self, session_id: int | None) -> None:
        block = self._blocks.get(session_id or 0)
        if block is not None:
            block.setFocus(Qt.FocusReason.TabFocusReason)

    def _new_block(self, session_id: int) -> SessionBlock:
        block = SessionBlock(self)
        self._blocks[session_id] = block
        block.chosen.connect(lambda: self._choose(session_id))
        block.opened.connect(lambda: self.opened.emit(session_id))
        block.pulled.connect(lambda grip, at: self._pull(block, grip, at))
        block.dropped.connect(self.drag.drop)
        block.released_early.connect(self.drag.cancel)
        block.show()
        return block

    def _drop(self, session_id: int) -> None:
        block = self._blocks.pop(session_id)
        block.stop_drag()
        block.hide()
        block.deleteLater()

    def _choose(self, session_id: int) -> None:
        self.set_current(session_id)
        self.chosen.emit(session_id)

    def _pull(self, block: SessionBlock, grip: QPoint, at: QPoint) -> None:
        self.drag.follow(block, grip, at, self.ruler, self._week)

    def _order_tabs(self) -> None:
        ordered = {entry.session.id: self._blocks[entry.session.id] for entry in self._week.entries}
        self._blocks = ordered
        for one, other in pairwise(ordered.values()):
            QWidget.setTabOrder(one, other)

    def _lay_out(self) -> None:
        days = [self._week.first + timedelta(days=index) for index in range(7)]
        by_day = {day: [e for e in self._week.entries if e.session.day == day] for day in days}
        beside = [lanes(_spans(by_day[day])) for day in days]
        shares = [share(index, max((lane.count for lane in each), default=0)) for index, each in enumerate(beside)]
        self.ruler = ruler(self._gutter, max(7, self.width() - self._gutter), self._hour, shares)
        for index, day in enumerate(days):
            for entry, span, lane in zip(by_day[day], _spans(by_day[day]), beside[index], strict=True):
                self._blocks[entry.session.id].setGeometry(QRect(*self.ruler.place(index, lane, *span)))
        self._place_now_dot()
        self.update()

    def _place_now_dot(self) -> None:
        index = (self._now.date() - self._week.first).days
        self._now_dot.setVisible(0 <= index < 7)
        if 0 <= index < 7:
            self._now_dot.place(self.ruler.column(index)[0], self.ruler.y(Moment.of(self._now).minute))


def _spans(entries: list[Entry]) -> list[tuple[int, int]]:
    return [Moment.of(entry.session.begins).span(entry.session.minutes) for entry in entries]
