"""The marks before the lines of a list: bullets and numbers, painted in the room that the indent of a line leaves.

Painted, because a QTextList counts its items anew for each number it draws, and cannot be undone with its line alone.
"""

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextDocument
from PySide6.QtWidgets import QTextEdit

from wellbeing_desktop.domain.notes import Listing
from wellbeing_desktop.gui.theme import theme

from .document import indent_of, listing_of

STEP = 26
_GAP = 7
_RADIUS = 2.4
_MIDDLE = 0.36


def mark_of(block: QTextBlock) -> str:
    """What stands before a line: a bullet, '3.', or nothing."""
    listing = listing_of(block)
    if listing is Listing.NONE:
        return ""
    return "\N{BULLET}" if listing is Listing.BULLET else f"{number_of(block)}."


def number_of(block: QTextBlock) -> int:
    """The place of a numbered line in its list, from 1; what stands deeper does not end the list."""
    depth, number = indent_of(block), 1
    earlier = block.previous()
    while earlier.isValid():
        other = indent_of(earlier)
        if other < depth or (other == depth and listing_of(earlier) is not Listing.NUMBER):
            break
        number += other == depth
        earlier = earlier.previous()
    return number


def block_at(document: QTextDocument, y: float) -> QTextBlock:
    """The line at a height of the document, the nearest one when there is none."""
    hit = document.documentLayout().hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)
    return document.findBlock(hit)


class ListMarks(QObject):
    """The marks of one field; numbers that were painted are known until a line came, went or looks otherwise."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._known: dict[int, int] = {}
        self._lines = 0
        edit.document().contentsChange.connect(self._follow)

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw the marks of the lines between two heights of the field."""
        document, offset = self._edit.document(), self._edit.verticalScrollBar().value()
        layout, block = document.documentLayout(), block_at(document, top + offset)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme().tokens.text_2))
        painter.setBrush(QColor(theme().tokens.text_2))
        while block.isValid():
            height = layout.blockBoundingRect(block).top() - offset
            if height > bottom:
                return
            listing = listing_of(block)
            if listing is Listing.BULLET:
                self._bullet(painter, block, height)
            elif listing is Listing.NUMBER:
                self._number(painter, block, height)
            block = block.next()

    def _bullet(self, painter: QPainter, block: QTextBlock, top: float) -> None:
        first, radius = block.layout().lineAt(0), _RADIUS * theme().scale
        middle = top + first.y() + first.ascent() - _MIDDLE * painter.fontMetrics().ascent()
        painter.drawEllipse(QPointF(self._right(block) - 2 * radius, middle), radius, radius)

    def _number(self, painter: QPainter, block: QTextBlock, top: float) -> None:
        words, first = f"{self._number_of(block)}.", block.layout().lineAt(0)
        right = self._right(block) - painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QPointF(right, top + first.y() + first.ascent()), words)

    def _right(self, block: QTextBlock) -> float:
        document = self._edit.document()
        return document.documentMargin() + block.blockFormat().indent() * document.indentWidth() - _GAP

    def _number_of(self, block: QTextBlock) -> int:
        place = block.blockNumber()
        found = self._known.get(place)
        if found is None:
            above = self._known.get(place - 1)
            follows = above is not None and indent_of(block) == indent_of(block.previous())
            found = self._known[place] = above + 1 if follows and above is not None else number_of(block)
        return found

    def _follow(self, _place: int, removed: int, added: int) -> None:
        count = self._edit.document().blockCount()
        if count != self._lines or (removed and added):
            self._lines = count
            self._known = {}
