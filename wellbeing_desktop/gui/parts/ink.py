"""How a drawn signature looks: a smooth line through the points of each stroke."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from wellbeing_desktop.domain.signature import Signature

INK = "#16233F"
PAPER = "#FFFFFF"
WIDTH = 2.2


def stroke_path(points: Sequence[QPointF]) -> QPainterPath:
    """The line of one stroke: curves between the middles of its pieces; a single point becomes a dot."""
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.1, 0))
        return path
    for before, after in pairwise(points[1:]):
        path.quadTo(before, (before + after) / 2)
    path.lineTo(points[-1])
    return path


def paint_strokes(painter: QPainter, strokes: Sequence[Sequence[QPointF]], width: float = WIDTH) -> None:
    """Draw strokes in ink."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(INK), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    for points in strokes:
        if points:
            painter.drawPath(stroke_path(points))


def fitted(signature: Signature, box: QRectF) -> list[list[QPointF]]:
    """The strokes of a stored signature in the middle of a box, in proportion."""
    scale = min(box.width() / signature.width, box.height() / signature.height)
    corner = box.center() - QPointF(signature.width * scale / 2, signature.height * scale / 2)
    return [[corner + QPointF(p.x, p.y) * scale for p in stroke.points] for stroke in signature.strokes]
