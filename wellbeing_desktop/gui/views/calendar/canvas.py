"""The painted days with everything in them as buttons: where they lie, which one has the focus, what keys do."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services.calendar import Period

from .backdrop import NowDot, paint_week
from .block import Block, OwnBlock, Pull, SessionBlock
from .drag import Drag
from .empty import EmptyStretch
from .geometry import Moment, Ruler, lanes, ruler, share
from .items import Item, items_of
from .pool import BlockPool
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
NOTHING = Period(date.min)


class WeekCanvas(QWidget):
    """A few days of 24 hours; its height follows `set_measures`.

    Signals with a key (a talk's id, or an own time's negative number): `chosen(int)`, `opened(int)`,
    `move_wanted(int, Moment)`, `copy_wanted(int, Moment)`, `length_wanted(int, int)`. And `empty_chosen(Moment, int)`
    with the minutes of an empty stretch.
    """

    chosen = Signal(int)
    opened = Signal(int)
    move_wanted = Signal(int, object)
    copy_wanted = Signal(int, object)
    length_wanted = Signal(int, int)
    empty_chosen = Signal(object, int)

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.period = NOTHING
        self._now = datetime.min
        self._gutter, self._hour = 56, 48.0
        self._items: list[Item] = []
        self._pool = BlockPool(self._new_block)
        self._current = 0
        self.ruler: Ruler = ruler(self._gutter, 700, self._hour, [1.0] * 7)
        self._now_dot = NowDot(self)
        self.drag = Drag(self, words)
        self.drag.moved.connect(self.move_wanted)
        self.drag.copied.connect(self.copy_wanted)
        self.drag.stretched.connect(self.length_wanted)
        self.empty = EmptyStretch(self.drag, words)
        self.empty.chosen.connect(self.empty_chosen)

    def sizeHint(self) -> QSize:
        """24 hours high, and its lower margin; as wide as there is room."""
        return QSize(400, self._tall())

    def set_measures(self, gutter: int, hour: float) -> None:
        """Room for the hours at the left, and the height of an hour, in pixels."""
        if (gutter, hour) != (self._gutter, self._hour):
            self._gutter, self._hour = gutter, hour
            self._lay_out()
        self.setFixedHeight(self._tall())

    def show_period(self, period: Period, now: datetime) -> None:
        """Show these days; what was there keeps its button, so the focus stays."""
        self.period, self._now = period, now
        self._items = items_of(period, self._words, now)
        self._pool.show(self._items)
        self._lay_out()
        self._pool.settle()
        self.set_current(self._current)

    def set_now(self, now: datetime) -> None:
        """Move the line of the present time."""
        self._now = now
        self._place_now_dot()
        self.update()

    def set_current(self, key: int) -> None:
        """Mark the chosen one."""
        self._current = key
        self._pool.choose(key)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if len(self._pool) else Qt.FocusPolicy.StrongFocus)

    def focus_current(self) -> None:
        """Give the keyboard to the chosen one, else to the talk that is next, else to the days themselves."""
        blocks = self.blocks()
        upcoming = (block for block in blocks if block.entry.session.ends >= self._now)
        block = self._pool.get(self._current) or next(upcoming, None) or next(iter(self._pool), None)
        (block or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def has_keyboard(self) -> bool:
        """Whether the days or something in them has the focus."""
        return self.hasFocus() or any(block.hasFocus() for block in self._pool)

    def blocks(self) -> list[SessionBlock]:
        """The buttons of the shown talks, in order of time."""
        return [block for block in self._pool if isinstance(block, SessionBlock)]

    def block(self, session_id: int) -> SessionBlock | None:
        """The button of a shown talk."""
        found = self._pool.get(session_id)
        return found if isinstance(found, SessionBlock) else None

    def item(self, key: int) -> Item | None:
        """What is shown under a key."""
        block = self._pool.get(key)
        return block.item if block else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to another one, Alt+arrows move the chosen one, Alt+Shift+up and down change its length."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        item = self.item(self._current)
        if key not in STEPS or item is None:
            event.ignore()
        elif held == Qt.KeyboardModifier.NoModifier:
            self._go(neighbour([(each.key, each.begins) for each in self._items], self._current, STEPS[key]))
        elif held == Qt.KeyboardModifier.AltModifier and item.start:
            self.move_wanted.emit(item.key, item.moment.shifted(*SHIFTS[key], item.minutes))
        elif held == ALT_SHIFT and SHIFTS[key][1] and item.start:
            self.length_wanted.emit(item.key, item.minutes + SHIFTS[key][1])
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin an empty stretch."""
        if event.button() is Qt.MouseButton.LeftButton and event.position().x() >= self._gutter:
            self.empty.begin(event.position().toPoint(), self.ruler, self.period)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull an empty stretch longer."""
        self.empty.pull(event.position().toPoint(), self.ruler, self.period)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Choose the stretch."""
        self.empty.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose an hour."""
        if event.button() is Qt.MouseButton.LeftButton and event.position().x() >= self._gutter:
            self.empty.choose_hour(event.position().toPoint(), self.ruler, self.period)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint hours, columns and closed days; blocks paint themselves, and days without any show the focus."""
        painter = QPainter(self)
        paint_week(painter, event.rect(), self.ruler, self.period, self._now)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme().tokens.accent), 2))
            painter.drawRect(self.visibleRegion().boundingRect().adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Become higher by a lower margin, which brings the last hours out from under what lies over them."""
        if event.type() is QEvent.Type.ContentsRectChange:
            self.setFixedHeight(self._tall())
        return super().event(event)

    def _tall(self) -> int:
        return round(24 * self._hour) + self.contentsMargins().bottom()

    def _go(self, key: int | None) -> None:
        block = self._pool.get(key or 0)
        if block is not None:
            block.setFocus(Qt.FocusReason.TabFocusReason)

    def _new_block(self, item: Item) -> Block:
        block = SessionBlock(self) if item.entry else OwnBlock(self)
        block.chosen.connect(self._choose)
        block.opened.connect(self.opened)
        block.pulled.connect(lambda pull: self._pull(block, pull))
        block.dropped.connect(self.drag.drop)
        block.released_early.connect(self.drag.cancel)
        return block

    def _choose(self, key: int) -> None:
        self.set_current(key)
        self.chosen.emit(key)

    def _pull(self, block: Block, pull: Pull) -> None:
        self.drag.follow(block, pull, self.ruler, self.period)

    def _lay_out(self) -> None:
        days = [self.period.first + timedelta(days=index) for index in range(self.period.days)]
        by_day = [[item for item in self._items if item.day == day] for day in days]
        beside = [lanes([item.span for item in each]) for each in by_day]
        most = [max((lane.count for lane in each), default=0) for each in beside]
        shares = [share(day.weekday(), count) for day, count in zip(days, most, strict=True)]
        self.ruler = ruler(self._gutter, max(7, self.width() - self._gutter), self._hour, shares)
        for index, items in enumerate(by_day):
            for item, lane in zip(items, beside[index], strict=True):
                block = self._pool.get(item.key)
                if block is not None:
                    block.setGeometry(QRect(*self.ruler.place(index, lane, *item.span)))
        self._place_now_dot()
        self.update()

    def _place_now_dot(self) -> None:
        index = (self._now.date() - self.period.first).days
        self._now_dot.setVisible(0 <= index < self.period.days)
        if 0 <= index < self.period.days:
            self._now_dot.place(self.ruler.column(index)[0], self.ruler.y(Moment.of(self._now).minute))
