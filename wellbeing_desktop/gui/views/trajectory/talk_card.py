"""One talk on the board: a soft card in the colour of its kind, with everything in words; it opens the note."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.buttons import Button
from wellbeing_desktop.gui.parts import Chip
from wellbeing_desktop.gui.theme import mark, restyle, theme
from wellbeing_desktop.gui.tokens import RADIUS_CARD, SPACE_M, SPACE_S
from wellbeing_desktop.services.calendar import Entry

from .words import BoardWords

_BAR, _NARROWEST = 4, 120
_OFF = (SessionStatus.CANCELLED, SessionStatus.NO_SHOW)


class TalkCard(Button):
    """`clicked` when it is to be opened; `lacks_note` says that it is over and nothing was written."""

    def __init__(self, words: BoardWords, entry: Entry, lacks_note: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, kind="row")
        self.session_id = entry.session.id
        self._look = entry.look.value
        self._off = entry.session.status in _OFF
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(words.spoken(entry, lacks_note))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M + _BAR, SPACE_S, SPACE_M, SPACE_S)
        column.setSpacing(2)
        for text, role in (
            (words.title(entry), "label"),
            (words.when(entry), "muted"),
            (words.people(entry), "muted"),
            (words.states(entry), "muted"),
        ):
            if text:
                column.addWidget(self._label(text, role))
        if lacks_note:
            chip = Chip(words.note_missing(), "warning", self)
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(chip)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        """As high as its lines need, which a button by itself does not look at."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Its words wrap."""
        return QSize(theme().pixels(_NARROWEST), 0)

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at this width."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft fill with a bar; a thick border while it has the keyboard, a thin one below the mouse."""
        tokens, area = theme().tokens, QRectF(self.rect())
        colours = tokens.kind(self._look)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline, bar = QPainterPath(), QPainterPath()
        outline.addRoundedRect(area, RADIUS_CARD, RADIUS_CARD)
        bar.addRect(QRectF(0, 0, _BAR, area.height()))
        painter.fillPath(outline, QColor(tokens.neutral_soft if self._off else colours.fill))
        painter.fillPath(outline.intersected(bar), QColor(tokens.field_border if self._off else colours.bar))
        if self.hasFocus() or self.underMouse():
            wide = 2.5 if self.hasFocus() else 1.0
            painter.setPen(QPen(QColor(tokens.text_1 if self.hasFocus() else colours.bar), wide))
            inner = area.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
            painter.drawRoundedRect(inner, RADIUS_CARD, RADIUS_CARD)
        painter.end()

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        restyle(label, role=role)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label
