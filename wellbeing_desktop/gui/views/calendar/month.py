"""The month: whole weeks of days, each with as many talks and own times as fit; dragging puts one on another day."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from wellbeing_desktop.assets.formats import week_number
from wellbeing_desktop.gui import tokens
from wellbeing_desktop.gui.fonts import font
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services.calendar import Period

from .block import Block, Pull
from .canvas import NOTHING, SHIFTS
from .geometry import Moment
from .items import Item, items_of
from .month_parts import GAP, LINE, NUMBER, DayCell, MonthBlock, MoreLine, in_one_line
from .pool import BlockPool
from .words import CalendarWords

HEAD, WEEKS = 28, 34
FEW = 3
"""Lines: a day that has room for fewer says how many more there are beside its number."""
DAYS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class MonthGrid(QFrame):
    """Signals as of the week's canvas, and `day_wanted(date)` to look at one day, `turned(date)` at the edge."""

    chosen = Signal(int)
    opened = Signal(int)
    move_wanted = Signal(int, object)
    copy_wanted = Signal(int, object)
    day_wanted = Signal(object)
    turned = Signal(object)

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
        self._target: DayCell | None = None
        theme().changed.connect(self._lay_out)

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(500, 400)

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window."""
        return QSize(280, 200)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """The weekdays above and the week numbers at the left."""
        super().paintEvent(event)
        painter, scale = QPainter(self), theme().scale
        painter.setFont(font(tokens.CHIP, QFont.Weight.Medium, scale))
        painter.setPen(QColor(theme().tokens.text_2))
        middle = Qt.AlignmentFlag.AlignCenter
        for index in range(min(7, self.period.days)):
            cell = self._cells[index].geometry()
            words = self._words.short_weekday(self.period.first + timedelta(days=index))
            painter.drawText(QRectF(cell.left(), 0, cell.width(), HEAD * scale), middle, words)
        painter.setFont(font(tokens.CAPTION, scale=scale))
        for index in range(0, self.period.days, 7):
            cell = self._cells[index].geometry()
            number = str(week_number(self.period.first + timedelta(days=index)))
            painter.drawText(QRectF(0, cell.top() + 2, WEEKS * scale, NUMBER * scale - 2), middle, number)
        painter.end()

    def _new_cell(self) -> DayCell:
        cell = DayCell(self)
        cell.opened.connect(self.day_wanted)
        cell.chosen.connect(self.set_day)
        cell.lower()
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
        if not rows or len(self._cells) < self.period.days:
            return
        scale, inner = theme().scale, self.contentsRect().adjusted(1, 1, -1, -1)
        left, top = inner.left() + round(WEEKS * scale), inner.top() + round(HEAD * scale)
        across = [left + (inner.right() + 1 - left) * index // 7 for index in range(8)]
        down = [top + (inner.bottom() + 1 - top) * index // rows for index in range(rows + 1)]
        shown: list[Item] = []
        for index, cell in enumerate(self._cells[: self.period.days]):
            row, column = divmod(index, 7)
            width, height = across[column + 1] - across[column], down[row + 1] - down[row]
            cell.setGeometry(across[column], down[row], width, height)
            shown += self._items.get(cell.day, [])[: self._room(cell)]
        self._pool.show(shown)
        self._place(shown)
        self._pool.settle()
        self._pool.choose(self._current)
        self.update()

    def _room(self, cell: DayCell) -> int:
        """How many lines a day shows: all, or one less than fits, to say how many more there are."""
        present, fits = len(self._items.get(cell.day, ())), self._fits(cell)
        return present if present <= fits else fits if fits < FEW else fits - 1

    def _fits(self, cell: DayCell) -> int:
        scale = theme().scale
        return max(0, int((cell.height() - NUMBER * scale - GAP) // ((LINE + GAP) * scale)))

    def _place(self, shown: list[Item]) -> None:
        used = 0
        counted: dict[date, int] = {}
        for item in shown:
            block, cell = self._pool.get(item.key), self._cell_of(item.day)
            assert block is not None
            assert cell is not None
            block.setGeometry(self._line(cell, counted.get(item.day, 0)))
            counted[item.day] = counted.get(item.day, 0) + 1
        for cell in self._cells[: self.period.days]:
            hidden = len(self._items.get(cell.day, ())) - counted.get(cell.day, 0)
            cell.set_crowded(hidden > 0 and self._fits(cell) < FEW)
            if hidden:
                self._show_more(used, cell, counted.get(cell.day, 0), hidden)
                used += 1
        for line in self._more[used:]:
            line.hide()

    def _show_more(self, index: int, cell: DayCell, at: int, hidden: int) -> None:
        if index == len(self._more):
            made = MoreLine(self)
            made.clicked.connect(lambda: self.day_wanted.emit(made.day))
            self._more.append(made)
        line = self._more[index]
        line.show_more(cell.day, self._words.more(hidden), self._words.more_on(hidden, cell.day))
        line.setGeometry(self._beside_number(cell) if self._fits(cell) < FEW else self._line(cell, at))
        line.show()
        line.raise_()

    def _beside_number(self, cell: DayCell) -> QRect:
        """At the right of the number, where the day is too low to spare a line for it."""
        number = theme().pixels(NUMBER)
        return QRect(cell.x() + number + 4, cell.y() + 3, max(0, cell.width() - number - 6), number - 4)

    def _line(self, cell: DayCell, at: int) -> QRect:
        scale = theme().scale
        top = cell.y() + round((NUMBER + at * (LINE + GAP)) * scale)
        return QRect(cell.x() + 3, top, cell.width() - 6, round(LINE * scale))

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
        under = (cell for cell in self._cells[: self.period.days] if cell.geometry().contains(pull.at))
        self._aim(next(under, None))

    def _aim(self, cell: DayCell | None) -> None:
        if self._target is not None and self._target is not cell:
            self._target.set_target(False)
        self._target = cell
        if cell is not None:
            cell.set_target(True)

    def _drop(self, block: Block, copies: bool) -> None:
        cell, item = self._target, block.item
        self._aim(None)
        if cell is not None and cell.day != item.day:
            to = Moment(cell.day, item.first)
            (self.copy_wanted if copies and item.entry else self.move_wanted).emit(item.key, to)
