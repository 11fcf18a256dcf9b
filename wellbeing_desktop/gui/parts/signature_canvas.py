"""The field a signature is drawn in, by mouse, pen or finger."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from wellbeing_desktop.domain.signature import HEIGHT, WIDTH, Point, Signature, Stroke, normalised

from ..theme import theme
from ..tokens import RADIUS_CONTROL
from .ink import PAPER, fitted, paint_strokes

BASELINE = 0.78
MARGIN = 16


class SignatureCanvas(QWidget):
    """White paper with a line to sign on; Backspace takes the last stroke away, Delete all of them.

    Ink that does not fit any more when the field becomes smaller is shown smaller; the signature stays the same.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[QPointF]] = []
        self._drawing = False
        self._view = QTransform()  # from where the ink was drawn to where it is shown
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(round(WIDTH), round(HEIGHT))

    def count(self) -> int:
        """The number of strokes drawn."""
        return len(self._strokes)

    def signature(self) -> Signature:
        """What was drawn, moved and scaled into the standard box."""
        strokes = (tuple(Point(p.x(), p.y()) for p in stroke) for stroke in self._strokes)
        return normalised(tuple(Stroke(points) for points in strokes if points))

    def set_signature(self, signature: Signature) -> None:
        """Show a signature that was drawn before, as large as it fits."""
        box = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self._strokes = fitted(signature, box)
        self._view = QTransform()
        self._told()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all ink in the new size; a stroke that is being drawn ends with the old one."""
        super().resizeEvent(event)
        self._end()
        self._view = self._fitting()

    def undo_stroke(self) -> None:
        """Take the last stroke away."""
        if self._strokes:
            self._strokes.pop()
            self._told()

    def clear(self) -> None:
        """Take everything away."""
        if self._strokes:
            self._strokes = []
            self._told()

    def sizeHint(self) -> QSize:
        """Large enough for a hand with a finger."""
        return QSize(520, 180)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke with the left button."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        self._draw(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen: pressing begins, moving draws, lifting ends."""
        event.accept()
        match event.type():
            case QEvent.Type.TabletPress:
                self._begin(event.position())
            case QEvent.Type.TabletMove:
                self._draw(event.position())
            case QEvent.Type.TabletRelease:
                self._end()

    def event(self, event: QEvent) -> bool:
        """One finger draws; further fingers are not looked at."""
        if isinstance(event, QTouchEvent) and event.points():
            self._touch(event.points()[0])
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace and Delete; every other key goes on, so that Tab leaves the field."""
        match event.key():
            case Qt.Key.Key_Backspace:
                self.undo_stroke()
            case Qt.Key.Key_Delete:
                self.clear()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper, frame, the line to sign on, and the ink."""
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.field_border), width))
        painter.setBrush(QColor(PAPER))
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(QPen(QColor("#8A9796"), 1, Qt.PenStyle.DotLine))
        height = round(self.height() * BASELINE)
        painter.drawLine(MARGIN, height, self.width() - MARGIN, height)
        painter.setTransform(self._view, True)
        paint_strokes(painter, self._strokes)

    def _fitting(self) -> QTransform:
        """Nothing while the ink lies in the field, else what brings it to the middle, as large as it fits."""
        points = [point for stroke in self._strokes for point in stroke]
        ink, field = QPolygonF(points).boundingRect(), QRectF(self.rect())
        if not points or (field.contains(ink.topLeft()) and field.contains(ink.bottomRight())):
            return QTransform()
        room = field.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        scale = min(1.0, room.width() / max(ink.width(), 1), room.height() / max(ink.height(), 1))
        away = QTransform.fromTranslate(-ink.center().x(), -ink.center().y())
        back = QTransform.fromTranslate(room.center().x(), room.center().y())
        return away * QTransform.fromScale(scale, scale) * back

    def _touch(self, point: QEventPoint) -> None:
        match point.state():
            case QEventPoint.State.Pressed:
                self._begin(point.position())
            case QEventPoint.State.Released:
                self._end()
            case _:
                self._draw(point.position())

    def _begin(self, at: QPointF) -> None:
        if not self._strokes:
            self._view = QTransform()
        self._drawing = True
        self._strokes.append([self._on_paper(at)])
        self.update()

    def _draw(self, at: QPointF) -> None:
        if self._drawing:
            inside = QRectF(self.rect())
            x = min(max(at.x(), inside.left()), inside.right())
            y = min(max(at.y(), inside.top()), inside.bottom())
            self._strokes[-1].append(self._on_paper(QPointF(x, y)))
            self.update()

    def _on_paper(self, at: QPointF) -> QPointF:
        """Where a point of the field lies among the ink, which may be shown smaller than it was drawn."""
        back, _possible = self._view.inverted()
        return back.map(at)

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            self._told()

    def _told(self) -> None:
        self.update()
        self.changed.emit()
