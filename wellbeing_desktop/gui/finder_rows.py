"""The lines of the finder: what each says and does, and how it is painted."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .fonts import font
from .icons import draw
from .theme import theme
from .tokens import BODY, CHIP, LABEL, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, SPACE_XS

_HEIGHT, _TALL_HEIGHT, _HEAD_HEIGHT, _ICON, _BAR = 38, 56, 32, 18, 3
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SHARE = 0.45
"""Of a line's width at most this much is for what stands at its right."""


@dataclass(frozen=True)
class Row:
    """One thing to go to or to do: an icon, its words, something quieter at the right, and what Enter does.

    `also` are words by which it is found though they are not shown; `below` is a second, quieter line.
    """

    icon: str
    words: str
    aside: str
    run: Callable[[], object]
    also: str = ""
    below: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.words, self.aside, self.below) if part)


class RowItem(QListWidgetItem):
    """A row in the list."""

    def __init__(self, row: Row) -> None:
        super().__init__(row.words)
        self.row = row
        self.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)


class HeadItem(QListWidgetItem):
    """What the rows below it have in common; cannot be chosen."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setFlags(Qt.ItemFlag.NoItemFlags)


class RowPainter(QStyledItemDelegate):
    """Paints rows and heads; `item_at` tells which item an index stands for."""

    def __init__(self, item_at: Callable[[int], QListWidgetItem | None], parent: QObject) -> None:
        super().__init__(parent)
        self._item_at = item_at

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Of one height for rows of one line, higher for two and lower for heads, at the text scale in force."""
        item = self._item_at(index.row())
        if not isinstance(item, RowItem):
            return QSize(0, theme().pixels(_HEAD_HEIGHT))
        return QSize(0, theme().pixels(_TALL_HEIGHT if item.row.below else _HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        item = self._item_at(index.row())
        rect, state = QRect(option.rect), option.state
        room = rect.adjusted(SPACE_S, 0, -SPACE_S, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, RowItem):
            _paint_row(painter, room, item.row, bool(state & QStyle.StateFlag.State_Selected))
        elif item is not None:
            _paint_head(painter, room, item.text())
        painter.restore()


def _paint_head(painter: QPainter, room: QRect, words: str) -> None:
    painter.setFont(font(CHIP, QFont.Weight.DemiBold, theme().scale))
    painter.setPen(QColor(theme().tokens.text_3))
    painter.drawText(room.adjusted(SPACE_M, SPACE_S, 0, 0), _LEFT, words)


def _paint_row(painter: QPainter, room: QRect, row: Row, chosen: bool) -> None:
    tokens, pixels = theme().tokens, theme().pixels
    if chosen:
        _mark(painter, QRectF(room))
    inner = room.adjusted(SPACE_M, 0, -SPACE_M, 0)
    if row.below:
        inner = _paint_below(painter, inner, row.below)
    square = QRectF(inner.left(), inner.center().y() + 1 - pixels(_ICON) / 2, pixels(_ICON), pixels(_ICON))
    draw(painter, square, row.icon, tokens.accent_text if chosen else tokens.text_2)
    inner.setLeft(round(square.right()) + SPACE_M)
    aside = inner.adjusted(round(inner.width() * (1 - _SHARE)), 0, 0, 0)
    quiet = font(LABEL, QFont.Weight.Normal, theme().scale)
    taken = _text(painter, aside, row.aside, _RIGHT, quiet, tokens.text_2 if chosen else tokens.text_3)
    inner.setRight(inner.right() - (taken + SPACE_L if taken else 0))
    face = font(BODY, QFont.Weight.Medium, theme().scale)
    _text(painter, inner, row.words, _LEFT, face, tokens.accent_text if chosen else tokens.text_1)


def _paint_below(painter: QPainter, inner: QRect, words: str) -> QRect:
    """Draw the second line, level with the words of the first; return the room that is left for that one."""
    pixels = theme().pixels
    upper, lower = QRect(inner), QRect(inner)
    upper.setHeight(inner.height() // 2 + pixels(SPACE_XS))
    upper.moveTop(upper.top() + pixels(2))
    lower.setTop(inner.center().y())
    lower.setBottom(inner.bottom() - pixels(SPACE_XS))
    lower.setLeft(inner.left() + pixels(_ICON) + SPACE_M)
    _text(painter, lower, words, _LEFT, font(LABEL, QFont.Weight.Normal, theme().scale), theme().tokens.text_2)
    return upper


def _mark(painter: QPainter, room: QRectF) -> None:
    """The chosen row: a soft fill, and a bar so that it does not rest on that colour alone."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme().tokens.accent_soft))
    painter.drawRoundedRect(room, RADIUS_CARD, RADIUS_CARD)
    painter.setBrush(QColor(theme().tokens.accent))
    painter.drawRoundedRect(
        QRectF(room.left(), room.top() + SPACE_S, _BAR, room.height() - 2 * SPACE_S), _BAR / 2, _BAR / 2
    )


def _text(painter: QPainter, room: QRect, words: str, side: Qt.AlignmentFlag, face: QFont, colour: str) -> int:
    """Draw as much of the words as there is room for, and return how wide that is."""
    measure = QFontMetrics(face)
    shown = measure.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(face)
    painter.setPen(QColor(colour))
    painter.drawText(room, side, shown)
    return measure.horizontalAdvance(shown)
