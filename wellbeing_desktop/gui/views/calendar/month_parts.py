"""What the month is made of: a button for each day, a small one for each thing on it, and one for what does not fit."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
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
    """The number of a day, at the top of it; a click or Enter opens the day, and the arrows go from day to day.

    Signals `opened(date)`, and `chosen(date)` when it gets the focus, `focus_moved` then and when it goes.
    """

    opened = Signal(object)
    chosen = Signal(object)
    focus_moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date.min
        self.reason = ""
        self._number = ""
        self._today = self.other = self.closed = False
        self.clicked.connect(lambda: self.opened.emit(self.day))

    def show_day(self, day: date, reason: str, spoken: str, *, today: bool, other: bool, closed: bool) -> None:
        """Show this day; `other` means a neighbouring month, `closed` one on which is not worked."""
        self.day, self.reason = day, reason
        self._number = str(day.day)
        self._today, self.other, self.closed = today, other, closed
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
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
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The border of the day goes."""
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The number, and beside it why the day is closed or what it is."""
        painter, now, scale = QPainter(self), theme().tokens, theme().scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(3, 2, NUMBER * scale, NUMBER * scale - 2)
        if self._today:
            disc(painter, square.center(), square.height() / 2 - 1)
        painter.setFont(font(tokens.LABEL, QFont.Weight.DemiBold, scale))
        painter.setPen(QColor(now.on_accent if self._today else now.text_3 if self.other else now.text_1))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self._number)
        self._paint_reason(painter, QRectF(square.right() + 4, 2, self.width() - square.right() - 8, square.height()))
        painter.end()

    def _paint_reason(self, painter: QPainter, place: QRectF) -> None:
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
