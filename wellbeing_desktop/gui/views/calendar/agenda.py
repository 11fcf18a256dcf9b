"""The same week as a list: each day with its sessions below it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wellbeing_desktop.domain.appointments import Occurrence
from wellbeing_desktop.gui import tokens
from wellbeing_desktop.gui.fonts import font
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services.calendar import Entry, Period

from .card import BAR, Card, paint_mark
from .overdue import is_overdue
from .words import CalendarWords, capital

ROW, HEAD = 52, 40
ID, ROW_DATA = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """One line of the list: a session's card and its kind, or the head of a day when there is no card."""

    title: str
    card: Card | None = None
    when: str = ""
    detail: str = ""


class AgendaList(QListWidget):
    """Signals: `chosen(int)` when a session is stepped to or clicked, `opened(int)` on Enter or a double click."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown = 0
        self.setItemDelegate(RowDelegate(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda item, _before: self._tell(item, self.chosen.emit))
        self.itemActivated.connect(lambda item: self._tell(item, self.opened.emit))

    def show_period(self, week: Period, now: datetime) -> None:
        """Show the days of a week, without those that have neither talks nor own time nor a reason to be closed."""
        self.blockSignals(True)
        top = self.verticalScrollBar().value()
        self.clear()
        for offset in range(7):
            self._add_day(week, week.first + timedelta(days=offset), now)
        self.blockSignals(False)
        self.set_current(self._shown)
        self.verticalScrollBar().setValue(top)

    def set_current(self, session_id: int) -> None:
        """Stand at a session without telling so."""
        self._shown = session_id
        for row in range(self.count()):
            if self.item(row).data(ID) == session_id and session_id:
                self.blockSignals(True)
                self.setCurrentRow(row)
                self.blockSignals(False)

    def focus_current(self) -> None:
        """Give the list the keyboard, at the chosen session or the first one."""
        if self.currentItem() is None:
            rows = (row for row in range(self.count()) if self.item(row).data(ID))
            self.setCurrentRow(next(rows, -1))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_keyboard(self) -> bool:
        """Whether the list has the focus."""
        return self.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the calendar to the calendar; the list keeps the arrows and Enter."""
        own = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home)
        if event.key() in own or event.text().isalpha() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _add_day(self, week: Period, day: date, now: datetime) -> None:
        entries = [entry for entry in week.entries if entry.session.day == day]
        own = [each for each in week.taken if each.day == day]
        beside = self._words.time.beside(week, day)
        if not entries and not own and not beside and day not in week.closed:
            return
        reason = self._words.closed(week.closed[day]) if day in week.closed else ""
        title = self._words.head(day, reason, today=day == now.date())
        title = f"{title} · {beside}" if beside else title
        head = self._new_item(Row(capital(title)), title)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        for entry in entries:
            while own and own[0].begins <= entry.begins:
                self._add_own(own.pop(0))
            self._add_entry(entry, is_overdue(entry, now))
        for each in own:
            self._add_own(each)

    def _add_entry(self, entry: Entry, overdue: bool) -> None:
        card, session = self._words.card(entry, overdue), entry.session
        detail = " · ".join(
            part
            for part in (f"{entry.kind_title} {entry.number}/{entry.count}", self._words.people(entry), session.place)
            if part
        )
        row = Row(card.title, card, self._words.span(session.start, session.minutes), detail)
        self._new_item(row, self._words.spoken(entry, overdue)).setData(ID, session.id)

    def _add_own(self, own: Occurrence) -> None:
        card, time = self._words.time.card(own), self._words.time
        detail = " · ".join(mark.text for mark in card.lines[1:])
        item = self._new_item(Row(card.title, card, time.span(own), detail), time.spoken(own))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)

    def _new_item(self, row: Row, spoken: str) -> QListWidgetItem:
        item = QListWidgetItem(self)
        item.setData(ROW_DATA, row)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _tell(self, item: QListWidgetItem | None, tell: Callable[[int], None]) -> None:
        session_id = item.data(ID) if item else None
        if session_id:
            tell(session_id)


class RowDelegate(QStyledItemDelegate):
    """Paints a head of a day, or a session with its bar, time, name, kind and marks."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for heads, one for sessions."""
        row: Row = index.data(ROW_DATA)
        return QSize(200, theme().pixels(ROW if row.card else HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_DATA)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if row.card is None:
            _paint_head(painter, rect.adjusted(12, 10, -12, 0), row.title)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            _paint_session(painter, rect.adjusted(10, 2, -10, -2), row, row.card, selected=selected, focused=focused)
        painter.restore()


def _paint_head(painter: QPainter, rect: QRectF, title: str) -> None:
    painter.setFont(font(tokens.LABEL, QFont.Weight.DemiBold, theme().scale))
    painter.setPen(QColor(theme().tokens.text_2))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, title)


def _paint_session(painter: QPainter, rect: QRectF, row: Row, card: Card, *, selected: bool, focused: bool) -> None:
    now, scale = theme().tokens, theme().scale
    colours = now.kind(card.look.value)
    painter.setPen(QColor(now.text_1) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(now.accent_soft if selected else now.surface))
    painter.drawRoundedRect(rect, tokens.RADIUS_CARD, tokens.RADIUS_CARD)
    painter.fillRect(QRectF(rect.left() + 6, rect.top() + 6, BAR, rect.height() - 12), QColor(colours.bar))
    left, half = rect.left() + 20, rect.height() / 2
    painter.setPen(QColor(now.text_1))
    painter.setFont(font(tokens.BODY, QFont.Weight.Medium, scale))
    when = 120 * scale
    painter.drawText(QRectF(left, rect.top(), when, rect.height()), Qt.AlignmentFlag.AlignVCenter, row.when)
    left += when
    marks = min(170 * scale, rect.width() * 0.3)
    room = rect.right() - left - marks
    name = font(tokens.BODY, QFont.Weight.DemiBold, scale)
    name.setStrikeOut(card.off)
    _elided(painter, QRectF(left, rect.top() + 4, room, half - 4), row.title, name)
    painter.setPen(QColor(now.text_2))
    _elided(painter, QRectF(left, rect.top() + half, room, half - 4), row.detail, font(tokens.CHIP, scale=scale))
    _paint_marks(painter, QRectF(rect.right() - marks, rect.top(), marks - 8, rect.height()), card)


def _paint_marks(painter: QPainter, rect: QRectF, card: Card) -> None:
    used = font(tokens.CHIP, QFont.Weight.Medium, theme().scale)
    marks = [mark for mark in card.lines if mark.icon][:2]
    height = QFontMetricsF(used).height() + 2
    y = rect.center().y() - height * len(marks) / 2
    painter.setFont(used)
    for mark in marks:
        painter.setPen(QColor(theme().tokens.warning if mark.warns else theme().tokens.text_2))
        paint_mark(painter, rect, y, mark, QFontMetricsF(used))
        y += height


def _elided(painter: QPainter, rect: QRectF, text: str, used: QFont) -> None:
    painter.setFont(used)
    shown = QFontMetricsF(used).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
