"""What the month is made of: a button for each day, a small one for each thing on it, and one for what does not fit."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from wellbeing_desktop.gui import tokens
from wellbeing_desktop.gui.fonts import font
from wellbeing_desktop.gui.theme import theme

from .backdrop import disc
from .block import MOVING_KEYS, Block
from .items import Item

NUMBER, LINE, GAP = 26, 20, 2


class MonthBlock(Block):
    """A talk or an own time in one line: its time and its name."""

    stretches = False


def in_one_line(item: Item) -> Item:
    """The same with a card for the month: the time before the name, and of the lines only the icons."""
    card = item.card
    begin = f"{item.first // 60:02}:{item.first % 60:02}"
    title = f"{begin} {card.title}"
    lines = tuple(line for line in card.lines if line.icon)
    return replace(item, card=replace(card, title=title, lines=lines))


class DayCell(QAbstractButton):
    """One day of the month; a click or Enter opens it, and the arrows go from day to day.

    Signals `opened(date)`, and `chosen(date)` when it gets the focus.
    """

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date.min
        self.reason = ""
        self._number = ""
        self._today = self._other = self._closed = False
        self.is_target = self._crowded = False
        self.clicked.connect(lambda: self.opened.emit(self.day))

    def show_day(self, day: date, reason: str, spoken: str, *, today: bool, other: bool, closed: bool) -> None:
        """Show this day; `other` means a neighbouring month, `closed` one on which is not worked."""
        self.day, self.reason = day, reason
        self._number = str(day.day)
        self._today, self._other, self._closed = today, other, closed
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def set_crowded(self, on: bool) -> None:
        """Leave the place beside the number to how many more there are."""
        if on is not self._crowded:
            self._crowded = on
            self.update()

    def set_target(self, on: bool) -> None:
        """Show that something dragged would be put here."""
        if on is not self.is_target:
            self.is_target = on
            self.update()

    def event(self, event: QEvent) -> bool:
        """Keep Alt+arrows from the window's own shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            held = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if held and event.key() in MOVING_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the day; the arrows are for the month."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.day)
        elif event.key() in MOVING_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The day with the focus is the chosen one."""
        super().focusInEvent(event)
        self.chosen.emit(self.day)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The number, and beside it why the day is closed or what it is."""
        painter, now, scale = QPainter(self), theme().tokens, theme().scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._ground()))
        painter.setPen(QColor(now.line))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.drawLine(self.rect().topLeft(), self.rect().bottomLeft())
        square = QRectF(3, 2, NUMBER * scale, NUMBER * scale - 2)
        if self._today:
            disc(painter, square.center(), square.height() / 2 - 1)
        painter.setFont(font(tokens.LABEL, QFont.Weight.DemiBold, scale))
        painter.setPen(QColor(now.on_accent if self._today else now.text_3 if self._other else now.text_1))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self._number)
        self._paint_reason(painter, QRectF(square.right() + 4, 2, self.width() - square.right() - 8, square.height()))
        if self.hasFocus() or self.is_target:
            painter.setPen(QPen(QColor(now.accent if self.is_target else now.text_1), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(2, 2, -1, -1))
        painter.end()

    def _ground(self) -> str:
        now = theme().tokens
        if self.is_target:
            return now.accent_soft
        if self._closed:
            return now.neutral_soft
        return now.background if self._other or self.day.weekday() >= 5 else now.surface

    def _paint_reason(self, painter: QPainter, place: QRectF) -> None:
        if self._crowded:
            return
        used = font(tokens.CAPTION, QFont.Weight.Medium, theme().scale)
        painter.setFont(used)
        painter.setPen(QColor(theme().tokens.text_2))
        text = QFontMetricsF(used).elidedText(self.reason, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)


class MoreLine(QAbstractButton):
    """'+3 meer': opens the day that has more than fits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date.min
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_more(self, day: date, words: str, spoken: str) -> None:
        """Say how many more there are on a day."""
        self.day = day
        self.setText(words)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words, underlined under the mouse or with the focus."""
        painter = QPainter(self)
        used = font(tokens.CAPTION, QFont.Weight.DemiBold, theme().scale)
        used.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(used)
        painter.setPen(QColor(theme().tokens.accent_text))
        place = self.rect().adjusted(6, 0, -2, 0)
        fits = QFontMetricsF(used).horizontalAdvance(self.text()) <= place.width()
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text() if fits else self.text().split()[0])
        painter.end()
