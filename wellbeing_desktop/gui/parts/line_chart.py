"""Scores over time as lines, each told apart by colour, by marker and by its name beside its last point."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..fonts import font, literal
from ..theme import theme
from ..tokens import CAPTION, LABEL, SPACE_S, Tokens

_HIGH, _LEFT, _TOP, _BOTTOM = 300, 34, 14, 30
_MARKER = 4.5
_STEP = 2


@dataclass(frozen=True)
class Line:
    """The scores of one thing, one for each moment; None is a gap, over which no line is drawn."""

    name: str
    scores: tuple[int | None, ...]


@dataclass(frozen=True)
class _Frame:
    """Where the chart lies, and how it turns a moment and a score into a point."""

    area: QRectF
    moments: int
    highest: int

    def at(self, moment: int, score: float) -> QPointF:
        share = moment / (self.moments - 1) if self.moments > 1 else 0.5
        return QPointF(
            self.area.left() + share * self.area.width(),
            self.area.bottom() - score / self.highest * self.area.height(),
        )


class LineChart(QWidget):
    """A picture for the eye: what it says stands beside it in a table, so it takes no focus."""

    def __init__(self, highest: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._highest = highest
        self._moments: tuple[str, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_lines(self, moments: Sequence[str], lines: Sequence[Line], summary: str) -> None:
        """Draw lines over these moments; `summary` is what a screen reader says of the picture."""
        self._moments, self._lines = tuple(moments), tuple(lines)
        self.setAccessibleName(summary)
        self.update()

    def sizeHint(self) -> QSize:
        """High enough to tell points apart."""
        return QSize(480, theme().pixels(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow."""
        return QSize(240, theme().pixels(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the grid, the lines with their markers, and their names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = QFontMetricsF(font(LABEL, scale=theme().scale))
        room = max((names.horizontalAdvance(line.name) for line in self._lines), default=0)
        room = min(room, self.width() * 0.35) + 2 * _MARKER + theme().pixels(SPACE_S) * 3
        left, top, bottom = (theme().pixels(size) for size in (_LEFT, _TOP, _BOTTOM))
        area = QRectF(left, top, max(1.0, self.width() - left - room), max(1.0, self.height() - top - bottom))
        frame = _Frame(area, len(self._moments), self._highest)
        self._paint_grid(painter, frame)
        for number, line in enumerate(self._lines):
            self._paint_line(painter, frame, line, number)
        self._paint_names(painter, frame)
        painter.end()

    def _paint_grid(self, painter: QPainter, frame: _Frame) -> None:
        tokens = theme().tokens
        small = literal(font(CAPTION, scale=theme().scale))
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        for score in range(0, frame.highest + 1, _STEP):
            y = frame.at(0, score).y()
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y))
            painter.setPen(QColor(tokens.text_3))
            box = QRectF(0, y - metrics.height() / 2, frame.area.left() - SPACE_S, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(score))
        widest = max((metrics.horizontalAdvance(text) for text in self._moments), default=0) + SPACE_S
        each = _every(len(self._moments), frame.area.width(), widest)
        for moment, text in enumerate(self._moments):
            if moment % each == 0:
                x = frame.at(moment, 0).x()
                box = QRectF(x - widest / 2, frame.area.bottom() + SPACE_S, widest, metrics.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_line(self, painter: QPainter, frame: _Frame, line: Line, number: int) -> None:
        colour = QColor(_colour(theme().tokens, number))
        painter.setPen(QPen(colour, 2, list(Qt.PenStyle)[1 + number // 5 % 4]))
        for run in _runs(line.scores):
            painter.drawPolyline(QPolygonF([frame.at(moment, score) for moment, score in run]))
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QColor(theme().tokens.surface))
        for run in _runs(line.scores):
            for moment, score in run:
                paint_marker(painter, frame.at(moment, score), number)

    def _paint_names(self, painter: QPainter, frame: _Frame) -> None:
        """Each name at the height of the line's last point, moved apart where they would overlap."""
        used = font(LABEL, scale=theme().scale)
        metrics = QFontMetricsF(used)
        painter.setFont(used)
        ends = [(run[-1][1], number) for number, line in enumerate(self._lines) for run in _runs(line.scores)[-1:]]
        heights = spread(
            [frame.at(0, score).y() for score, _ in sorted(ends, key=lambda end: -end[0])],
            metrics.height(),
            self.height() - metrics.height() / 2,
        )
        for (_, number), y in zip(sorted(ends, key=lambda end: -end[0]), heights, strict=True):
            x = frame.area.right() + 2 * _MARKER + SPACE_S / 2
            painter.setPen(QPen(QColor(_colour(theme().tokens, number)), 2))
            painter.setBrush(QColor(theme().tokens.surface))
            paint_marker(painter, QPointF(x + _MARKER, y), number)
            left = x + 2 * _MARKER + SPACE_S / 2
            box = QRectF(left, y - metrics.height() / 2, self.width() - left, metrics.height())
            name = metrics.elidedText(self._lines[number].name, Qt.TextElideMode.ElideRight, box.width())
            painter.setPen(QColor(theme().tokens.text_1))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)


def paint_marker(painter: QPainter, at: QPointF, number: int) -> None:
    """The marker of the line with this number: circle, square, triangle, diamond, then again."""
    size = _MARKER * theme().scale
    corners = {
        1: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        2: ((0, -1.2), (1.1, 0.9), (-1.1, 0.9)),
        3: ((0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),
    }
    if number % 4 == 0:
        painter.drawEllipse(at, size, size)
        return
    painter.drawPolygon(QPolygonF([QPointF(at.x() + x * size, at.y() + y * size) for x, y in corners[number % 4]]))


def spread(wanted: Sequence[float], apart: float, lowest: float) -> list[float]:
    """Heights from top to bottom that are at least `apart`, as near to the wanted ones as that allows."""
    placed: list[float] = []
    for height in wanted:
        placed.append(max(height, placed[-1] + apart) if placed else height)
    limit = lowest
    for at in reversed(range(len(placed))):
        placed[at] = min(placed[at], limit)
        limit = placed[at] - apart
    return placed


def _runs(scores: tuple[int | None, ...]) -> list[list[tuple[int, int]]]:
    """The moments with their scores, in runs without a gap."""
    pairs = groupby(enumerate(scores), key=lambda pair: pair[1] is None)
    return [[(moment, score) for moment, score in run if score is not None] for gap, run in pairs if not gap]


def _every(count: int, width: float, widest: float) -> int:
    """Which of the moments' words fit: every one, every second, ..."""
    fitting = max(1, int(width // max(widest, 1)))
    return max(1, -(-count // fitting))


def _colour(tokens: Tokens, number: int) -> str:
    kinds = (tokens.session, tokens.intake, tokens.evaluation, tokens.group, tokens.private)
    return kinds[number % len(kinds)].bar
