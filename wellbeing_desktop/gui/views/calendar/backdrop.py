"""What lies behind the sessions: hours, columns, closed days, today, and the line of the present time."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.gui import tokens
from wellbeing_desktop.gui.fonts import font
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services.calendar import Period

from .geometry import Moment, Ruler

DOT = 5


def paint_week(painter: QPainter, area: QRect, measures: Ruler, week: Period, now: datetime) -> None:
    """Paint the part of the week that lies in `area`, with a line at `now` behind the sessions of its day."""
    painter.fillRect(area, QColor(theme().tokens.surface))
    for index in range(week.days):
        _paint_column(painter, area, measures, index, week.first + timedelta(days=index), week, now.date())
    _paint_hours(painter, area, measures)
    painter.setPen(QColor(theme().tokens.line))
    for edge in measures.edges[:-1]:
        painter.drawLine(edge, area.top(), edge, area.bottom() + 1)
    today = (now.date() - week.first).days
    if 0 <= today < week.days:
        left, width = measures.column(today)
        y = measures.y(Moment.of(now).minute)
        painter.setPen(QPen(QColor(theme().tokens.danger), 2))
        painter.drawLine(left, y, left + width, y)


def _paint_column(
    painter: QPainter, area: QRect, measures: Ruler, index: int, day: date, week: Period, today: date
) -> None:
    left, width = measures.column(index)
    column = QRect(left, area.top(), width, area.height())
    now = theme().tokens
    if day in week.closed:
        painter.fillRect(column, QColor(now.neutral_soft))
    elif day.weekday() >= 5:
        painter.fillRect(column, QColor(now.background))
    if day == today:
        tint = QColor(now.accent)
        tint.setAlphaF(0.07)
        painter.fillRect(column, tint)


def _paint_hours(painter: QPainter, area: QRect, measures: Ruler) -> None:
    now, left = theme().tokens, measures.edges[0]
    painter.setFont(font(tokens.CAPTION, scale=theme().scale))
    height = painter.fontMetrics().height()
    for hour in range(1, 24):
        y = measures.y(hour * 60)
        if area.top() - height <= y <= area.bottom() + height:
            painter.setPen(QColor(now.line))
            painter.drawLine(left, y, measures.edges[-1], y)
            painter.setPen(QColor(now.text_2))
            label = QRect(0, y - height // 2, left - 10, height)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{hour:02}:00")


class NowDot(QWidget):
    """The dot at the present time, at the left edge of today's column and above its sessions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(2 * DOT, 2 * DOT)

    def place(self, x: int, y: int) -> None:
        """Stand with its middle at a point."""
        self.move(x - DOT, y - DOT)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().tokens.danger))
        painter.drawEllipse(QPointF(DOT, DOT), DOT, DOT)
        painter.end()


def disc(painter: QPainter, centre: QPointF, radius: float) -> QRectF:
    """Paint a disc in the accent colour and return the square around it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme().tokens.accent))
    painter.drawEllipse(centre, radius, radius)
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
