"""What lies behind the month: weekdays above, week numbers at the left, and the ground of each day."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from wellbeing_desktop.assets.formats import week_number
from wellbeing_desktop.gui import tokens
from wellbeing_desktop.gui.fonts import font
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services.calendar import Period

from .month_parts import NUMBER, DayCell
from .words import CalendarWords

HEAD, WEEKS = 28, 34


def paint_heads(painter: QPainter, period: Period, places: Sequence[QRect], words: CalendarWords) -> None:
    """The weekdays above the first row and the number of each week before it."""
    scale, middle = theme().scale, Qt.AlignmentFlag.AlignCenter
    painter.setPen(QColor(theme().tokens.text_2))
    painter.setFont(font(tokens.CHIP, QFont.Weight.Medium, scale))
    for index, place in enumerate(places[:7]):
        word = words.short_weekday(period.first + timedelta(days=index))
        painter.drawText(QRectF(place.left(), 0, place.width(), HEAD * scale), middle, word)
    painter.setFont(font(tokens.CAPTION, scale=scale))
    for index in range(0, len(places), 7):
        number = str(week_number(period.first + timedelta(days=index)))
        painter.drawText(QRectF(0, places[index].top() + 2, WEEKS * scale, NUMBER * scale - 2), middle, number)


def paint_day(painter: QPainter, place: QRect, cell: DayCell, *, target: bool) -> None:
    """The ground of a day, with a border when it has the keyboard or something is dragged to it."""
    now = theme().tokens
    painter.fillRect(place, QColor(now.accent_soft if target else _ground(cell.day, cell)))
    painter.setPen(QColor(now.line))
    painter.drawLine(place.topLeft(), place.topRight())
    painter.drawLine(place.topLeft(), place.bottomLeft())
    if cell.hasFocus() or target:
        painter.setPen(QPen(QColor(now.accent if target else now.text_1), 2))
        painter.drawRect(QRectF(place).adjusted(2, 2, -1, -1))


def _ground(day: date, cell: DayCell) -> str:
    now = theme().tokens
    if cell.closed:
        return now.neutral_soft
    return now.background if cell.other or day.weekday() >= 5 else now.surface
