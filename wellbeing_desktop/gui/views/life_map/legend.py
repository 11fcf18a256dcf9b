"""What the fill, the dashed line and the patterns of a wheel mean."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wellbeing_desktop.domain.wheel import Legend
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.parts.wheel import earlier_pen
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_S, SPACE_XS

WIDE, HIGH = 22, 12


class LegendList(QWidget):
    """`show_legend(legend)`; the entries that occur, below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)

    def show_legend(self, legend: Legend) -> None:
        """Show these entries instead of the present ones."""
        entries = (
            ("now", legend.now),
            ("earlier", legend.earlier),
            ("skipped", legend.skipped),
            ("refused", legend.refused),
        )
        fill(self._column, [_entry(kind, words) for kind, words in entries if words])


class _Swatch(QWidget):
    """A piece of the fill, line or pattern."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().pixels(WIDE), theme().pixels(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme().tokens
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._kind == "earlier":
            painter.setPen(earlier_pen())
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
            return
        now = self._kind == "now"
        painter.setPen(QPen(QColor(tokens.accent if now else tokens.field_border), 1))
        painter.setBrush(QColor(tokens.accent_soft) if now else Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        if not now:
            self._hatch(painter, box)

    def _hatch(self, painter: QPainter, box: QRectF) -> None:
        for part in (1 / 3, 2 / 3):
            y = box.top() + box.height() * part
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        if self._kind == "refused":
            for part in (0.2, 0.4, 0.6, 0.8):
                x = box.left() + box.width() * part
                painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))


def _entry(kind: str, words: str) -> QWidget:
    entry, label = QWidget(), QLabel(words)
    label.setWordWrap(True)
    restyle(label, role="muted")
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_S)
    row.addWidget(_Swatch(kind), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(label, 1)
    return entry
