"""How a session looks in the grid: a soft fill with a bar, its name, and as many lines in words as fit."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from wellbeing_desktop.domain.programme import Look
from wellbeing_desktop.gui import tokens
from wellbeing_desktop.gui.fonts import font
from wellbeing_desktop.gui.icons import draw
from wellbeing_desktop.gui.theme import theme

BAR = 4
PADDING = 4
ICON, GAP = 11, 3
NARROW, TIGHT = 44, 84


@dataclass(frozen=True)
class Mark:
    """A line of the card: words, perhaps with an icon before them.

    `urgent` ones push the others out, `warns` asks the user to look; `short` is for where the words do not fit.
    """

    text: str
    icon: str = ""
    urgent: bool = False
    warns: bool = False
    short: str = ""


@dataclass(frozen=True)
class Card:
    """What stands on a session's card; `short_title` is for a card too narrow for the name."""

    title: str = ""
    short_title: str = ""
    look: Look = Look.SESSION
    lines: tuple[Mark, ...] = ()
    off: bool = False


class Faces:
    """The two fonts of a card and their measures at a text scale."""

    def __init__(self, scale: float) -> None:
        self.title = font(tokens.CHIP, QFont.Weight.DemiBold, scale)
        self.struck = QFont(self.title)
        self.struck.setStrikeOut(True)
        self.detail = font(tokens.CAPTION, scale=scale)
        self.of_title = QFontMetricsF(self.title)
        self.of_detail = QFontMetricsF(self.detail)


@lru_cache(maxsize=4)
def faces(scale: float) -> Faces:
    """Made once for each text scale: making fonts takes longer than painting with them."""
    return Faces(scale)


def paint_card(painter: QPainter, rect: QRectF, card: Card, *, chosen: bool, focused: bool) -> None:
    """Paint the card into `rect`; a chosen one has a border, a focused one a thick one."""
    colours = theme().tokens.kind(card.look.value)
    _paint_body(painter, rect, card, chosen=chosen, focused=focused)
    tight = rect.width() < TIGHT * theme().scale
    inner = rect.adjusted(BAR + (3 if tight else 6), PADDING, -4 if tight else -5, -2)
    painter.setClipRect(rect.adjusted(BAR, 1, -2, -1))
    painter.setPen(QColor(theme().tokens.text_2 if card.off else colours.text))
    used, width = faces(theme().scale), inner.width()
    titles, shown, hidden = _divided(card, inner, width, used)
    if hidden and not tight:
        width -= len(hidden) * (ICON + GAP) * theme().scale
        titles, shown, hidden = _divided(card, inner, width, used)
    y = inner.top()
    for line in titles:
        y = _paint_line(painter, inner, y, line, used.struck if card.off else used.title, used.of_title)
    if not tight:
        _paint_icons(painter, inner, hidden)
    painter.setFont(used.detail)
    for mark in shown:
        y = paint_mark(painter, inner, y, mark, used.of_detail)
    painter.setClipping(False)


def fitting(lines: tuple[Mark, ...], room: int) -> list[Mark]:
    """The lines to show when there is room for so many: the urgent ones first, in their usual order."""
    chosen = sorted(lines, key=lambda mark: not mark.urgent)[: max(0, room)]
    return [mark for mark in lines if mark in chosen]


def _paint_body(painter: QPainter, rect: QRectF, card: Card, *, chosen: bool, focused: bool) -> None:
    now = theme().tokens
    colours = now.kind(card.look.value)
    outline = QPainterPath()
    outline.addRoundedRect(rect, tokens.RADIUS_CARD, tokens.RADIUS_CARD)
    painter.fillPath(outline, QColor(now.neutral_soft if card.off else colours.fill))
    bar = QPainterPath()
    bar.addRect(QRectF(rect.left(), rect.top(), BAR, rect.height()))
    painter.fillPath(outline.intersected(bar), QColor(now.field_border if card.off else colours.bar))
    if chosen or focused:
        wide = 2.5 if focused else 1.5
        half = wide / 2
        painter.setPen(QPen(QColor(now.text_1 if focused else colours.bar), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), tokens.RADIUS_CARD, tokens.RADIUS_CARD)


def _divided(card: Card, inner: QRectF, width: float, used: Faces) -> tuple[list[str], list[Mark], list[Mark]]:
    """The name in lines, the lines that fit below it, and those of the others that have an icon."""
    titles = list(_title_lines(card, inner.height(), width, used))
    room = inner.height() + 2 - len(titles) * used.of_title.height()
    shown = fitting(card.lines, int(room // used.of_detail.height()))
    return titles, shown, [mark for mark in card.lines if mark.icon and mark not in shown]


def _paint_icons(painter: QPainter, inner: QRectF, marks: list[Mark]) -> None:
    """The icons of lines that do not fit, at the right of the name; their words are in the panel and the tool tip."""
    size, left = ICON * theme().scale, inner.right()
    for mark in marks:
        left -= size
        draw(painter, QRectF(left, inner.top() + 2, size, size), mark.icon, painter.pen().color().name())
        left -= GAP


def _title_lines(card: Card, height: float, width: float, used: Faces) -> Iterator[str]:
    """The name in one line, or in two when the words are too long and the lines that must be there still fit."""
    metrics = used.of_title
    name = card.short_title if width < NARROW * theme().scale else card.title
    if metrics.horizontalAdvance(name) <= width:
        yield name
        return
    urgent = sum(1 for mark in card.lines if mark.urgent)
    room = height - 2 * metrics.height() - max(1, urgent) * used.of_detail.height()
    first, rest = _split(name, metrics, width)
    if room < 0 or not rest or metrics.horizontalAdvance(first) > width:
        yield metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
        return
    yield first
    yield metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)


def _split(name: str, metrics: QFontMetricsF, width: float) -> tuple[str, str]:
    """As many words as fit in the width, at least one, and the others."""
    first, *others = name.split() or [""]
    while others and metrics.horizontalAdvance(f"{first} {others[0]}") <= width:
        first = f"{first} {others.pop(0)}"
    return first, " ".join(others)


def _paint_line(painter: QPainter, inner: QRectF, y: float, text: str, used: QFont, metrics: QFontMetricsF) -> float:
    painter.setFont(used)
    painter.drawText(QRectF(inner.left(), y, inner.width() + 4, metrics.height()), Qt.AlignmentFlag.AlignVCenter, text)
    return y + metrics.height()


def paint_mark(painter: QPainter, inner: QRectF, y: float, mark: Mark, metrics: QFontMetricsF) -> float:
    """Paint icon and words at height `y`, the short words when the others do not fit; returns the next height."""
    size = ICON * theme().scale
    icon, text = _that_fits(mark, metrics, inner.width(), size + GAP)
    left = inner.left()
    if icon:
        top = y + (metrics.height() - size) / 2
        draw(painter, QRectF(left, top, size, size), icon, painter.pen().color().name())
        left += size + GAP
    width = inner.right() - left
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
    painter.drawText(QRectF(left, y, width + 4, metrics.height()), Qt.AlignmentFlag.AlignVCenter, text)
    return y + metrics.height()


def _that_fits(mark: Mark, metrics: QFontMetricsF, width: float, icon: float) -> tuple[str, str]:
    """Icon and words, in the longest form that fits; words matter more than the icon."""
    for name, text in ((mark.icon, mark.text), (mark.icon, mark.short), ("", mark.text), ("", mark.short)):
        if text and metrics.horizontalAdvance(text) + (icon if name else 0) <= width + 1:
            return name, text
    return mark.icon, mark.short or mark.text
