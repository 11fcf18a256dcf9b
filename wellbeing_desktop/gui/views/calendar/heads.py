"""The heads of the days: weekday, number, and in words why a day is closed and what stands beside it."""

from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
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

    The lines of words are painted by the row, which writes each once over neighbours that share it.
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
    """The row of heads above the grid, in the same columns, with up to three lines of words below them.

    The first line says why days are closed; the school holidays and the employer's milestones come below it, each in
    a line that is there only when some day has one.
    """

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._heads = [DayHead(self) for _ in range(7)]
        self._lines: list[list[str]] = [[""] * 7]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """High enough for weekday, number and the lines at the text scale."""
        return QSize(400, round((TOP + WEEKDAY + NUMBER + REASON * len(self._lines) + 2) * theme().scale))

    def show_period(self, period: Period, today: date) -> None:
        """Show these days."""
        days = [period.first + timedelta(days=index) for index in range(period.days)]
        reasons = [self._reason(period, day) for day in days]
        beside = [line for line in (self._schools(period, days), self._milestones(period, days)) if any(line)]
        lines = [reasons, *beside] if any(reasons) or not beside else beside
        taller, self._lines = len(lines) != len(self._lines), lines
        for index, head in enumerate(self._heads):
            head.setVisible(index < period.days)
            if index < period.days:
                self._show_day(head, days[index], period, today)
        if taller:
            self.updateGeometry()
        self.update()

    def set_ruler(self, ruler: Ruler) -> None:
        """Stand above these columns."""
        for index, head in enumerate(self._heads[: len(ruler.edges) - 1]):
            left, width = ruler.column(index)
            head.setGeometry(left, 0, width, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the heads be as high as the row."""
        super().resizeEvent(event)
        for head in self._heads:
            head.resize(head.width(), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines below the numbers, each text once over the days in a row that share it."""
        painter, used = QPainter(self), font(tokens.CAPTION, QFont.Weight.Medium, theme().scale)
        painter.setFont(used)
        painter.setPen(QColor(theme().tokens.text_2))
        for number, line in enumerate(self._lines):
            self._paint_line(painter, (TOP + WEEKDAY + NUMBER + number * REASON) * theme().scale, line, used)
        painter.end()

    def _paint_line(self, painter: QPainter, top: float, line: list[str], used: QFont) -> None:
        index, metrics = 0, QFontMetricsF(used)
        for said, run in groupby(line):
            count = len(list(run))
            first, last = self._heads[index].geometry(), self._heads[index + count - 1].geometry()
            place = QRectF(first.left() + 3, top, last.right() - first.left() - 6, REASON * theme().scale)
            text = metrics.elidedText(said, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            index += count

    def _show_day(self, head: DayHead, day: date, period: Period, today: date) -> None:
        head.show_day(day, self._words.short_weekday(day), closed=day in period.closed, today=day == today)
        spoken = self._words.head(day, self._reason(period, day), today=day == today)
        beside = self._words.time.beside(period, day)
        said = f"{spoken}, {beside}" if beside else spoken
        if said != head.accessibleName():
            head.setAccessibleName(said)
            head.setToolTip(said)

    def _reason(self, period: Period, day: date) -> str:
        return self._words.closed(period.closed[day]) if day in period.closed else ""

    def _schools(self, period: Period, days: list[date]) -> list[str]:
        return [period.schools.get(day, "") for day in days]

    def _milestones(self, period: Period, days: list[date]) -> list[str]:
        return [self._words.time.milestones(period, day) for day in days]
