"""The heads of the seven days: weekday, number, and in words why a day is closed."""

from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wellbeing_desktop.gui import tokens
from wellbeing_desktop.gui.fonts import font
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services.calendar import Period

from .backdrop import disc
from .geometry import Ruler
from .words import CalendarWords

TOP, WEEKDAY, NUMBER, REASON = 8, 16, 30, 16


class DayHead(QWidget):
    """One day's head; its accessible name says the whole date, whether it is today, and why it is closed.

    The reason itself is painted by the row, which writes it once over neighbours that share it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._weekday, self._number = "", ""
        self._today = self._quiet = False

    def show_day(self, day: date, weekday: str, *, closed: bool, today: bool) -> None:
        """Show this day; a closed one and the weekend stand back."""
        self._weekday, self._number = weekday, str(day.day)
        self._today, self._quiet = today, closed or day.weekday() >= 5
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Weekday above number, in the middle of the column."""
        painter, now, scale = QPainter(self), theme().tokens, theme().scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, middle = float(self.width()), Qt.AlignmentFlag.AlignCenter
        painter.setFont(font(tokens.CHIP, QFont.Weight.Medium, scale))
        painter.setPen(QColor(now.accent_text if self._today else now.text_2))
        painter.drawText(QRectF(0, TOP * scale, width, WEEKDAY * scale), middle, self._weekday)
        square = QRectF(0, (TOP + WEEKDAY) * scale, width, NUMBER * scale)
        if self._today:
            disc(painter, square.center() + QPointF(0, 0), NUMBER * scale / 2 - 1)
        painter.setFont(font(tokens.CARD_TITLE, QFont.Weight.DemiBold, scale))
        painter.setPen(QColor(now.on_accent if self._today else now.text_2 if self._quiet else now.text_1))
        painter.drawText(square, middle, self._number)
        painter.end()


class WeekHeads(QWidget):
    """The row of the seven heads above the grid, in the same columns."""

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._heads = [DayHead(self) for _ in range(7)]
        self._reasons = [""] * 7
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """High enough for weekday, number and reason at the text scale."""
        return QSize(400, round((TOP + WEEKDAY + NUMBER + REASON + 2) * theme().scale))

    def show_week(self, week: Period, today: date) -> None:
        """Show these seven days."""
        for index, head in enumerate(self._heads):
            day = week.first + timedelta(days=index)
            reason = self._words.closed(week.closed[day]) if day in week.closed else ""
            self._reasons[index] = reason
            head.show_day(day, self._words.short_weekday(day), closed=day in week.closed, today=day == today)
            spoken = self._words.head(day, reason, today=day == today)
            head.setAccessibleName(spoken)
            head.setToolTip(spoken)
        self.update()

    def set_ruler(self, ruler: Ruler) -> None:
        """Stand above these columns."""
        for index, head in enumerate(self._heads):
            left, width = ruler.column(index)
            head.setGeometry(left, 0, width, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The reasons below the numbers, each once over the days in a row that share it."""
        painter, used = QPainter(self), font(tokens.CAPTION, QFont.Weight.Medium, theme().scale)
        top = (TOP + WEEKDAY + NUMBER) * theme().scale
        painter.setFont(used)
        painter.setPen(QColor(theme().tokens.text_2))
        index = 0
        for reason, run in groupby(self._reasons):
            count = len(list(run))
            first, last = self._heads[index].geometry(), self._heads[index + count - 1].geometry()
            place = QRectF(first.left() + 3, top, last.right() - first.left() - 6, REASON * theme().scale)
            text = QFontMetricsF(used).elidedText(reason, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            index += count
        painter.end()
