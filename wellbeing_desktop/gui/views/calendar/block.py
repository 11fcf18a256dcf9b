"""One session in the week grid: a real button, so that a screen reader finds it, painted as a soft card."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from wellbeing_desktop.services.calendar import Entry

from .card import Card, paint_card

MOVING_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class SessionBlock(QAbstractButton):
    """A session as a button; dragging it tells where the mouse is, the grid does the rest.

    Signals: `chosen` when it gets the focus or is clicked, `opened` on Enter or a double click; while dragging
    `pulled(QPoint grip, QPoint at)` in the coordinates of the block and of its parent, then `dropped` or `released`.
    """

    chosen = Signal()
    opened = Signal()
    pulled = Signal(QPoint, QPoint)
    dropped = Signal()
    released_early = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._grip: QPoint | None = None
        self._dragging = False
        self.card = Card()
        self.clicked.connect(self.chosen)

    def show_entry(self, entry: Entry, card: Card, spoken: str) -> None:
        """Show this session; `spoken` is all of it in words, also shown as the tool tip."""
        self.entry = entry
        self.card = card
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    @property
    def session_id(self) -> int:
        """The id of the session shown."""
        return self.entry.session.id

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
        """Unused: the grid places it."""
        return QSize(80, 40)

    def event(self, event: QEvent) -> bool:
        """Keep Alt+arrows, and Esc while dragging, from the window's own shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if (alt and event.key() in MOVING_KEYS) or (self._dragging and event.key() == Qt.Key.Key_Escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc ends a drag, Space chooses; every other key is the grid's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape and self._dragging:
            self.stop_drag()
        elif event.key() == Qt.Key.Key_Space:
            self.chosen.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What has the focus is what is chosen."""
        super().focusInEvent(event)
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it and remember where it was taken."""
        if event.button() is not Qt.MouseButton.LeftButton:
            self.stop_drag()
            return
        self._grip = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it once the mouse went far enough to be meant."""
        if self._grip is None:
            return
        at = event.position().toPoint()
        if not self._dragging and (at - self._grip).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
        if self._dragging:
            self.pulled.emit(self._grip, self.mapToParent(at))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag where the mouse is."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._grip = None
        if self._dragging:
            self._dragging = False
            self.dropped.emit()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card; a dragged one stands back behind its ghost."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dragging:
            painter.setOpacity(0.35)
        paint_card(painter, QRectF(self.rect()), self.card, chosen=self.isChecked(), focused=self.hasFocus())
        painter.end()
