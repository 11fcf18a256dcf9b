"""Moving a session with the mouse: a ghost that snaps to quarters of an hour and says where it would go."""

from datetime import timedelta

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.parts import Chip
from wellbeing_desktop.services.calendar import Entry, Period

from .block import SessionBlock
from .card import Card, paint_card
from .geometry import Lane, Moment, Ruler, snapped
from .words import CalendarWords


class Ghost(QWidget):
    """Where the dragged session would lie."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = Card()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The session's card with the border of the chosen one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, QRectF(self.rect()), self.card, chosen=True, focused=False)
        painter.end()


class Drag(QObject):
    """One drag at a time; `dropped(int, Moment)` tells the session's id and where it was let go, if that is new."""

    dropped = Signal(int, object)

    def __init__(self, canvas: QWidget, words: CalendarWords) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._words = words
        self._entry: Entry | None = None
        self._target: Moment | None = None
        self._ghost = Ghost(canvas)
        self._label = Chip(parent=canvas)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.hide()

    @property
    def target(self) -> Moment | None:
        """Where the session would go now; None when nothing is dragged."""
        return self._target

    @property
    def words(self) -> str:
        """What the label at the ghost says."""
        return self._label.text()

    def follow(self, block: SessionBlock, grip: QPoint, at: QPoint, ruler: Ruler, week: Period) -> None:
        """The mouse holds `block` at `grip` and is over `at` of the canvas."""
        self._entry = block.entry
        length = block.entry.session.minutes
        index = ruler.index_at(at.x())
        top = Moment(week.first + timedelta(days=index), 0)
        self._target = top.shifted(0, snapped(ruler.minute(at.y() - grip.y())), length)
        first = self._target.minute
        self._ghost.card = self._words.moved_card(block.card, self._target.start, length)
        self._ghost.setGeometry(QRect(*ruler.place(index, Lane(0, 1), first, first + length)))
        self._say(week)
        for widget in (self._ghost, self._label):
            widget.show()
            widget.raise_()
        self._keep_in_sight(at)

    def drop(self) -> None:
        """Let the session go where the ghost is."""
        entry, target = self._entry, self._target
        self.cancel()
        if entry and target and target != Moment.of(entry.session.begins):
            self.dropped.emit(entry.session.id, target)

    def cancel(self) -> None:
        """Leave the session where it was."""
        self._entry = self._target = None
        self._ghost.hide()
        self._label.hide()

    def _say(self, week: Period) -> None:
        assert self._entry is not None
        assert self._target is not None
        busy = _is_busy(week, self._entry, self._target)
        closed = week.closed.get(self._target.day)
        said = self._words.target(self._entry.session, self._target, closed, busy=busy)
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


def _is_busy(week: Period, entry: Entry, target: Moment) -> bool:
    """Whether another session that goes on lies where the session would go."""
    last = target.minute + entry.session.minutes
    for other in week.entries:
        session = other.session
        if session.id == entry.session.id or session.day != target.day or session.status is SessionStatus.CANCELLED:
            continue
        first = Moment.of(session.begins).minute
        if first < last and target.minute < first + session.minutes:
            return True
    return False
