"""The margin beside a section's lines: whose line each one is, in words."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QTextEdit, QWidget

from wellbeing_desktop.gui.fonts import font
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.tokens import CHIP
from wellbeing_desktop.gui.voices import Speaker

from .document import Owner, owner_of
from .marks import block_at

SIDE, GAP, BAR = 8, 8, 3
WIDEST = 128


class VoiceMargin(QWidget):
    """Painted only: the voices can also be read and changed at the buttons above the field."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._speakers: dict[Owner, Speaker] = {}
        self._known: tuple[float, QFont, QFontMetrics] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_speakers(self, speakers: tuple[Speaker, ...]) -> None:
        """Say whose lines there can be; another's shows as its voice alone."""
        self._speakers = {speaker.owner: speaker for speaker in speakers}
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the longest of the words, within reason: a long name is shortened."""
        metrics = self._metrics()
        words = max((metrics.horizontalAdvance(speaker.words) for speaker in self._speakers.values()), default=0)
        return QSize(min(words, theme().pixels(WIDEST)) + 2 * SIDE + GAP + BAR + GAP, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tags of the lines that can be seen, each with a bar along its whole line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._letters()[1])
        block = self._block_at(event.rect().top())
        while block.isValid():
            top = self._top(block)
            if top > event.rect().bottom():
                break
            self._draw(painter, block, top)
            block = block.next()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor on the line that was clicked; the field gets the keyboard."""
        cursor = self._edit.textCursor()
        cursor.setPosition(self._block_at(round(event.position().y())).position())
        self._edit.setTextCursor(cursor)
        self._edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def tag(self, block: QTextBlock) -> tuple[str, QRectF]:
        """The words beside a line and where they stand, level with the line's first row."""
        metrics, first = self._metrics(), block.layout().lineAt(0)
        top = self._top(block) + first.y() + first.ascent() - metrics.ascent() - 2
        room = QRectF(0, top, self.width() - BAR - 2 * GAP, metrics.height() + 4)
        words = self._speaker(block).words
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()) - 2 * SIDE + 1), room

    def _speaker(self, block: QTextBlock) -> Speaker:
        owner = owner_of(block)
        return self._speakers.get(owner) or Speaker(*owner)

    def _draw(self, painter: QPainter, block: QTextBlock, top: float) -> None:
        colours, height = self._speaker(block).colours, block.layout().boundingRect().height()
        words, room = self.tag(block)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(room, 6, 6)
        painter.setBrush(QColor(colours.bar))
        painter.drawRoundedRect(QRectF(self.width() - BAR - GAP, top + 2, BAR, height - 4), 1.5, 1.5)
        painter.setPen(QColor(colours.text))
        painter.drawText(QPointF(SIDE, room.top() + 2 + self._metrics().ascent()), words)

    def _block_at(self, y: int) -> QTextBlock:
        return block_at(self._edit.document(), y + self._edit.verticalScrollBar().value())

    def _top(self, block: QTextBlock) -> float:
        layout = self._edit.document().documentLayout()
        return layout.blockBoundingRect(block).top() - self._edit.verticalScrollBar().value()

    def _metrics(self) -> QFontMetrics:
        return self._letters()[2]

    def _letters(self) -> tuple[float, QFont, QFontMetrics]:
        """The scale of the text, and what its words are written in; made once, for each key asks for it."""
        if self._known is None or self._known[0] != theme().scale:
            made = font(CHIP, QFont.Weight.DemiBold, theme().scale)
            self._known = theme().scale, made, QFontMetrics(made)
        return self._known
