"""The month: whole weeks of days, each with as many talks and own times as fit; dragging puts one on another day."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services.calendar import Period

from .block import Block, Pull
from .canvas import NOTHING, SHIFTS
from .geometry import Moment
from .items import Item, items_of
from .month_ground import HEAD, WEEKS, paint_day, paint_heads
from .month_parts import GAP, LINE, NUMBER, DayCell, MonthBlock, MoreLine, in_one_line
from .pool import BlockPool
from .words import CalendarWords

FEW = 3
"""Lines: a day that has room for fewer says how many more there are beside its number."""
DAYS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class MonthGrid(QFrame):
    """Signals as of the week's canvas, and `day_wanted(date)` to look at one day, `turned(date)` at the edge.

    `shown_wanted(QWidget)` asks to scroll to what got the keyboard.
    """

    chosen = Signal(int)
    opened = Signal(int)
    move_wanted = Signal(int, object)
    copy_wanted = Signal(int, object)
    day_wanted = Signal(object)
    turned = Signal(object)
    shown_wanted = Signal(object)

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self._words = words
        self.period = NOTHING
        self._items: dict[date, list[Item]] = {}
        self._pool = BlockPool(self._new_block)
        self._cells: list[DayCell] = []
        self._more: list[MoreLine] = []
        self._day = date.min
        self._current = 0
        self._places: list[QRect] = []
        self._target: int | None = None
        theme().changed.connect(self._lay_out)

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(500, 400)

    def show_period(self, period: Period, now: datetime) -> None:
        """Show whole weeks; the month is the one in their middle."""
        self.period = period
        month = (period.first + timedelta(days=10)).month
        self._items = {}
        for item in items_of(period, self._words, now):
            self._items.setdefault(item.day, []).append(in_one_line(item))
        while len(self._cells) < period.days:
            self._cells.append(self._new_cell())
        for index, cell in enumerate(self._cells):
            cell.setVisible(index < period.days)
            if index < period.days:
                self._show_cell(cell, period.first + timedelta(days=index), now.date(), month)
        self._lay_out()
        self.set_current(self._current)

    def set_current(self, key: int) -> None:
        """Mark the chosen talk; the Tab key stops at the chosen day."""
        self._current = key
        self._pool.choose(key)
        for block in self._pool:
            on_the_day = block.item.day == self._day
            block.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on_the_day else Qt.FocusPolicy.ClickFocus)
        stop = self._cell_of(self._day) or self._middle()
        for cell in self._cells:
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cell is stop else Qt.FocusPolicy.ClickFocus)

    def set_day(self, day: date) -> None:
        """Let the keyboard begin at this day."""
        self._day = day
        self.set_current(self._current)

    def focus_current(self) -> None:
        """Give the keyboard to the chosen talk, else to the chosen day."""
        block = self._pool.get(self._current)
        (block or self._cell_of(self._day) or self._middle() or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def has_keyboard(self) -> bool:
        """Whether a day or something on it has the focus."""
        return any(part.hasFocus() for part in (*self._cells, *self._pool, *self._more))

    def block(self, key: int) -> Block | None:
        """The button of something shown; None when it is behind '+3 meer'."""
        return self._pool.get(key)

    def item(self, key: int) -> Item | None:
        """What is known of something in the month, shown or not."""
        return next((item for items in self._items.values() for item in items if item.key == key), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from day to day; Alt+arrows move the chosen talk by a day or a week."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        item = self.item(self._current)
        if key in DAYS and held == Qt.KeyboardModifier.NoModifier:
            self._go_to(self._day + timedelta(days=DAYS[key]))
        elif key in SHIFTS and held == Qt.KeyboardModifier.AltModifier and item and item.start:
            self.move_wanted.emit(item.key, item.moment.shifted(DAYS[key], 0, item.minutes))
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the days out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a day opens it."""
        index = self._index_at(event.position().toPoint())
        if index is not None:
            self.day_wanted.emit(self._cells[index].day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a day chooses it."""
        index = self._index_at(event.position().toPoint())
        if index is not None:
            self._cells[index].setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The weekdays above, the week numbers at the left, and the grounds of the days."""
        super().paintEvent(event)
        painter = QPainter(self)
        paint_heads(painter, self.period, self._places, self._words)
        for index, place in enumerate(self._places):
            paint_day(painter, place, self._cells[index], target=index == self._target)
        painter.end()

    def place(self, day: date) -> QRect:
        """Where a day of the month lies."""
        return self._places[(day - self.period.first).days]

    def _new_cell(self) -> DayCell:
        cell = DayCell(self)
        cell.opened.connect(self.day_wanted)
        cell.chosen.connect(self.set_day)
        cell.focus_moved.connect(self.update)
        cell.chosen.connect(lambda _day: self.shown_wanted.emit(cell))
        return cell

    def _new_block(self, _item: Item) -> Block:
        block = MonthBlock(self)
        block.chosen.connect(self._choose)
        block.opened.connect(self.opened)
        block.pulled.connect(self._pull)
        block.dropped.connect(lambda copies: self._drop(block, copies))
        block.released_early.connect(lambda: self._aim(None))
        return block

    def _show_cell(self, cell: DayCell, day: date, today: date, month: int) -> None:
        period, time = self.period, self._words.time
        closed = self._words.closed(period.closed[day]) if day in period.closed else ""
        beside = time.milestones(period, day) or period.schools.get(day, "")
        head = self._words.head(day, closed, today=day == today)
        spoken = ", ".join(
            part for part in (head, time.beside(period, day), self._words.count(self._talks(day))) if part
        )
        other, is_closed = day.month != month, day in period.closed
        cell.show_day(day, closed or beside, spoken, today=day == today, other=other, closed=is_closed)

    def _talks(self, day: date) -> int:
        return sum(1 for item in self._items.get(day, ()) if item.entry)

    def _lay_out(self) -> None:
        rows = self.period.days // 7
        self.setMinimumHeight(theme().pixels(HEAD + rows * (NUMBER + LINE + 2 * GAP)))
        if not rows or len(self._cells) < self.period.days:
            return
        scale, inner = theme().scale, self.contentsRect().adjusted(1, 1, -1, -1)
        left, top = inner.left() + round(WEEKS * scale), inner.top() + round(HEAD * scale)
        across = [left + (inner.right() + 1 - left) * index // 7 for index in range(8)]
        down = [top + (inner.bottom() + 1 - top) * index // rows for index in range(rows + 1)]
        shown: list[Item] = []
        self._places = [
            QRect(across[column], down[row], across[column + 1] - across[column], down[row + 1] - down[row])
            for row in range(rows)
            for column in range(7)
        ]
        for cell, place in zip(self._cells, self._places, strict=False):
            shown += self._items.get(cell.day, [])[: self._room(cell.day, place)]
        self._pool.show(shown)
        self._place(shown)
        self._pool.settle()
        self._pool.choose(self._current)
        self.update()

    def _room(self, day: date, place: QRect) -> int:
        """How many lines a day shows: all, or one less than fits, to say how many more there are."""
        present, fits = len(self._items.get(day, ())), _fits(place)
        return present if present <= fits else fits if fits < FEW else fits - 1

    def _place(self, shown: list[Item]) -> None:
        used, counted = 0, dict[date, int]()
        for item in shown:
            block = self._pool.get(item.key)
            assert block is not None
            block.setGeometry(_line(self.place(item.day), counted.get(item.day, 0)))
            counted[item.day] = counted.get(item.day, 0) + 1
        for cell, place in zip(self._cells, self._places, strict=False):
            at = counted.get(cell.day, 0)
            hidden = len(self._items.get(cell.day, ())) - at
            beside = hidden > 0 and _fits(place) < FEW
            number = theme().pixels(NUMBER)
            cell.setGeometry(place.x() + 1, place.y() + 1, number + 4 if beside else place.width() - 2, number - 1)
            if hidden > 0:
                self._show_more(used, cell.day, _beside_number(place) if beside else _line(place, at), hidden)
                used += 1
        for line in self._more[used:]:
            line.hide()

    def _show_more(self, index: int, day: date, place: QRect, hidden: int) -> None:
        if index == len(self._more):
            made = MoreLine(self)
            made.clicked.connect(lambda: self.day_wanted.emit(made.day))
            self._more.append(made)
        line = self._more[index]
        line.show_more(day, self._words.more(hidden), self._words.more_on(hidden, day))
        line.setGeometry(place)
        line.show()

    def _index_at(self, point: QPoint) -> int | None:
        return next((index for index, place in enumerate(self._places) if place.contains(point)), None)

    def _cell_of(self, day: date) -> DayCell | None:
        index = (day - self.period.first).days
        return self._cells[index] if 0 <= index < min(self.period.days, len(self._cells)) else None

    def _middle(self) -> DayCell | None:
        return next((cell for cell in self._cells[: self.period.days] if cell.day.day == 1), None)

    def _go_to(self, day: date) -> None:
        cell = self._cell_of(day)
        self._day = day
        if cell is None:
            self.turned.emit(day)
        else:
            cell.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, key: int) -> None:
        item = self.item(key)
        if item is not None:
            self._day = item.day
        self.set_current(key)
        self.chosen.emit(key)

    def _pull(self, pull: Pull) -> None:
        self._aim(self._index_at(pull.at))

    def _aim(self, target: int | None) -> None:
        if target != self._target:
            self._target = target
            self.update()

    def _drop(self, block: Block, copies: bool) -> None:
        target, item = self._target, block.item
        self._aim(None)
        if target is not None and self._cells[target].day != item.day:
            to = Moment(self._cells[target].day, item.first)
            (self.copy_wanted if copies and item.entry else self.move_wanted).emit(item.key, to)


def _fits(place: QRect) -> int:
    scale = theme().scale
    return max(0, int((place.height() - NUMBER * scale - GAP) // ((LINE + GAP) * scale)))


def _beside_number(place: QRect) -> QRect:
    """At the right of the number, where the day is too low to spare a line for it."""
    number = theme().pixels(NUMBER)
    return QRect(place.x() + number + 6, place.y() + 3, max(0, place.width() - number - 8), number - 4)


def _line(place: QRect, at: int) -> QRect:
    scale = theme().scale
    top = place.y() + round((NUMBER + at * (LINE + GAP)) * scale)
    return QRect(place.x() + 3, top, place.width() - 6, round(LINE * scale))
