"""A bar of hours: held, planned and left of what was agreed, with the same in words beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wellbeing_desktop.domain.board import Hours
from wellbeing_desktop.gui.parts import IconLabel
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_XS

_HIGH = 8


class HoursBar(QWidget):
    """Held is filled, planned hatched, left empty; what is over the agreed hours stands beyond a line."""

    def __init__(self, hours: Hours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours = hours
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a line of text is small."""
        return QSize(120, theme().pixels(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow."""
        return QSize(60, theme().pixels(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts in their share of the width."""
        tokens, hours = theme().tokens, self.hours
        whole = max(hours.agreed, hours.held + hours.planned, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline, area = QPainterPath(), QRectF(self.rect())
        outline.addRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setClipPath(outline)
        painter.fillRect(area, QColor(tokens.pressed))
        held = area.width() * hours.held / whole
        planned = area.width() * hours.planned / whole
        painter.fillRect(QRectF(0, 0, held, area.height()), QColor(tokens.warning if hours.over else tokens.accent))
        rest = QRectF(held, 0, planned, area.height())
        painter.fillRect(rest, QColor(tokens.warning_soft if hours.over else tokens.accent_soft))
        painter.setBrush(Qt.BrushStyle.BDiagPattern)
        painter.fillRect(rest, self._hatched())
        if hours.over:
            line = area.width() * hours.agreed / whole
            painter.fillRect(QRectF(line - 1, 0, 2, area.height()), QColor(tokens.danger))
        painter.end()

    def _hatched(self) -> "QColor":
        colour = QColor(theme().tokens.warning if self.hours.over else theme().tokens.accent)
        colour.setAlpha(90)
        return colour


class HoursMeter(QWidget):
    """The bar with its words below; more hours than agreed bear a sign."""

    def __init__(self, hours: Hours, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(HoursBar(hours, self))
        said = QHBoxLayout()
        said.setSpacing(SPACE_XS)
        if hours.over:
            said.addWidget(IconLabel("triangle-alert", "warning", 14, self))
        self.label = QLabel(words, self)
        self.label.setWordWrap(True)
        restyle(self.label, role="muted")
        said.addWidget(self.label, 1)
        column.addLayout(said)
