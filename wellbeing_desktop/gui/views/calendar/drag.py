"""Moving, copying and stretching with the mouse: a ghost that snaps to quarters and says where it would lie."""

from datetime import datetime, timedelta
from enum import Enum

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from wellbeing_desktop.domain.conflicts import OFF
from wellbeing_desktop.gui.parts import Chip
from wellbeing_desktop.services.calendar import Period

from .block import Block, Pull
from .card import Card, paint_card
from .geometry import MINUTES_OF_DAY, SNAP, Lane, Moment, Ruler, snapped
from .items import Item
from .words import CalendarWords


class Ghost(QWidget):
    """Where something would lie."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = Card()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card with the border of the chosen one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, QRectF(self.rect()), self.card, chosen=True, focused=False)
        painter.end()


class Pulled(Enum):
    """What the mouse does with the block."""

    ALL = "all"
    END = "end"


class Drag(QObject):
    """One drag at a time.

    Signals, when the mouse is let go and something is new: `moved(int, Moment)`, `copied(int, Moment)`, and
    `stretched(int, int)` with the new length in minutes.
    """

    moved = Signal(int, object)
    copied = Signal(int, object)
    stretched = Signal(int, int)

    def __init__(self, canvas: QWidget, words: CalendarWords) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._words = words
        self._item: Item | None = None
        self._target: Moment | None = None
        self._length = 0
        self._pulled = Pulled.ALL
        self._ghost = Ghost(canvas)
        self._label = Chip(parent=canvas)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.hide()

    @property
    def target(self) -> Moment | None:
        """Where it would begin now; None when nothing is dragged."""
        return self._target

    @property
    def words(self) -> str:
        """What the label at the ghost says."""
        return self._label.text()

    def follow(self, block: Block, pull: Pull, ruler: Ruler, period: Period) -> None:
        """The mouse pulls the block."""
        item = self._item = block.item
        if pull.edge:
            self._pulled, self._target = Pulled.END, item.moment
            self._length = max(SNAP, snapped(ruler.minute(pull.at.y())) - item.first)
            self._length = min(self._length, MINUTES_OF_DAY - item.first)
        else:
            self._pulled, self._length = Pulled.ALL, item.minutes
            top = Moment(period.first + timedelta(days=ruler.index_at(pull.at.x())), 0)
            self._target = top.shifted(0, snapped(ruler.minute(pull.at.y() - pull.grip.y())), item.minutes)
        self._show(block.card, ruler, period, copies=pull.copies and not pull.edge)
        self._keep_in_sight(pull.at)

    def outline(self, card: Card, first: Moment, minutes: int, ruler: Ruler, period: Period) -> None:
        """Show an empty stretch that is being chosen."""
        self._item, self._target, self._length = None, first, minutes
        self._show(card, ruler, period, copies=False)

    def drop(self, copies: bool) -> None:
        """Let it go where the ghost is."""
        item, target, length, pulled = self._item, self._target, self._length, self._pulled
        self.cancel()
        if item is None or target is None:
            return
        if pulled is Pulled.END:
            if length != item.minutes:
                self.stretched.emit(item.key, length)
        elif target != item.moment:
            (self.copied if copies and item.entry else self.moved).emit(item.key, target)

    def cancel(self) -> None:
        """Leave everything as it was."""
        self._item = self._target = None
        self._ghost.hide()
        self._label.hide()

    def _show(self, card: Card, ruler: Ruler, period: Period, *, copies: bool) -> None:
        assert self._target is not None
        first, index = self._target.minute, (self._target.day - period.first).days
        self._ghost.card = self._words.moved_card(card, self._target.start, self._length)
        place = QRect(*ruler.place(index, Lane(0, 1), first, first + self._length))
        if place != self._ghost.geometry():
            self._ghost.setGeometry(place)
            self._say(period, copies=copies)
        for widget in (self._ghost, self._label):
            if widget.isHidden():
                widget.show()
                widget.raise_()

    def _say(self, period: Period, *, copies: bool) -> None:
        assert self._target is not None
        closed = period.closed.get(self._target.day)
        busy = _is_busy(period, self._item, self._target, self._length)
        said = self._words.target(self._target, self._length, closed, busy=busy, copies=copies)
        self._label.show_state(said, "warning" if busy or closed is not None else "accent")
        self._label.adjustSize()
        ghost, size = self._ghost.geometry(), self._label.size()
        x = min(max(0, ghost.center().x() - size.width() // 2), self._canvas.width() - size.width() - 4)
        y = ghost.top() - size.height() - 4
        self._label.move(x, y if y >= -self._canvas.y() else ghost.bottom() + 6)

    def _keep_in_sight(self, at: QPoint) -> None:
        viewport = self._canvas.parentWidget()
        area = viewport.parentWidget() if viewport else None
        if isinstance(area, QScrollArea):
            area.ensureVisible(at.x(), at.y(), 0, 32)


def _is_busy(period: Period, item: Item | None, target: Moment, length: int) -> bool:
    """Whether something else that goes on lies where it would go."""
    begins = datetime.combine(target.day, target.start)
    ends = begins + timedelta(minutes=length)
    talks = (
        (entry.session.begins, entry.session.ends)
        for entry in period.entries
        if entry.session.day == target.day
        and entry.session.status not in OFF
        and (item is None or entry is not item.entry)
    )
    own = ((each.begins, each.ends) for each in period.taken if item is None or each is not item.own)
    return any(first < ends and begins < last for first, last in (*talks, *own))
