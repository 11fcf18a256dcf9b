"""One thing in the calendar: a real button, so that a screen reader finds it, painted as a soft card."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from wellbeing_desktop.services.calendar import Entry

from .card import Card, paint_card
from .items import Item

MOVING_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
EDGE, LEAST_FOR_EDGE = 7, 26


@dataclass(frozen=True)
class Pull:
    """Where the mouse took the block and where it is now in the parent; `edge` means its end is pulled, not all."""

    grip: QPoint
    at: QPoint
    edge: bool
    copies: bool


class Block(QAbstractButton):
    """A talk or an own time as a button; dragging it tells where the mouse is, what holds it does the rest.

    Signals with its item's key: `chosen` when it gets the focus or is clicked, `opened` on Enter or a double click;
    while dragging `pulled(Pull)`, then `dropped(bool)` with whether a copy is wanted, or `released_early`.
    """

    chosen = Signal(int)
    opened = Signal(int)
    pulled = Signal(object)
    dropped = Signal(bool)
    released_early = Signal()
    stretches = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self._grip: QPoint | None = None
        self._edge = self._dragging = False
        self.clicked.connect(lambda: self.chosen.emit(self.item.key))

    def show_item(self, item: Item) -> None:
        """Show this; all of it in words is its accessible name and tool tip."""
        self.item = item
        if self.accessibleName() != item.spoken:
            self.setAccessibleName(item.spoken)
            self.setToolTip(item.spoken)
        self.update()

    @property
    def card(self) -> Card:
        """What stands on it."""
        return self.item.card

    @property
    def is_dragged(self) -> bool:
        """Whether the mouse is moving it now."""
        return self._dragging

    def stop_drag(self) -> None:
        """Give the drag up; the rest of the mouse gesture then means nothing."""
        if self._dragging:
            self._dragging, self._grip = False, None
            self.released_early.emit()
            self.update()

    def sizeHint(self) -> QSize:
        """Unused: what holds it places it."""
        return QSize(80, 40)

    def event(self, event: QEvent) -> bool:
        """Keep Alt+arrows, and Esc while dragging, from the window's own shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if (alt and event.key() in MOVING_KEYS) or (self._dragging and event.key() == Qt.Key.Key_Escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc ends a drag, Space chooses; every other key is for what holds it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.item.key)
        elif event.key() == Qt.Key.Key_Escape and self._dragging:
            self.stop_drag()
        elif event.key() == Qt.Key.Key_Space:
            self.chosen.emit(self.item.key)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What has the focus is what is chosen."""
        super().focusInEvent(event)
        self.chosen.emit(self.item.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it and remember where it was taken."""
        if event.button() is not Qt.MouseButton.LeftButton:
            self.stop_drag()
            return
        self._grip = event.position().toPoint()
        self._edge = self._on_edge(self._grip)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit(self.item.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it once the mouse went far enough to be meant; over its lower edge show that this can be pulled."""
        at = event.position().toPoint()
        if self._grip is None:
            sizes = Qt.CursorShape.SizeVerCursor if self._on_edge(at) else Qt.CursorShape.PointingHandCursor
            if self.cursor().shape() is not sizes:
                self.setCursor(sizes)
            return
        far = (at - self._grip).manhattanLength() >= QApplication.startDragDistance()
        if not self._dragging and far and self.item.start:
            self._dragging = True
            self.update()
        if self._dragging:
            copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.pulled.emit(Pull(self._grip, self.mapToParent(at), self._edge, copies))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag where the mouse is."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._grip = None
        if self._dragging:
            self._dragging = False
            self.update()
            self.dropped.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(self.item.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card; a dragged one stands back behind its ghost."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dragging:
            painter.setOpacity(0.35)
        paint_card(painter, QRectF(self.rect()), self.card, chosen=self.isChecked(), focused=self.hasFocus())
        painter.end()

    def _on_edge(self, at: QPoint) -> bool:
        return self.stretches and self.height() >= LEAST_FOR_EDGE and at.y() >= self.height() - EDGE


class SessionBlock(Block):
    """A talk in the week or day."""

    @property
    def entry(self) -> Entry:
        """What the calendar knows of the talk."""
        assert self.item.entry is not None
        return self.item.entry


class OwnBlock(Block):
    """An appointment or a recurring unavailable time in the week or day; it is no talk, so its end is not pulled."""

    stretches = False
