"""How much of what was agreed is used: a painted bar with the same in words below it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wellbeing_desktop.domain.budget import BudgetState, Meter
from wellbeing_desktop.gui.parts import Chip
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_XS

_HIGH = 10


class MeterBar(QWidget):
    """Used is filled, left is empty; what is over stands beyond a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meter = Meter(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_meter(self, meter: Meter, words: str) -> None:
        """Show this meter; a screen reader hears the words."""
        self._meter = meter
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line of text is small."""
        return QSize(120, theme().pixels(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the used part in its share of the width."""
        tokens, meter = theme().tokens, self._meter
        whole = max(meter.agreed, meter.used, 1)
        colours = {
            BudgetState.ENOUGH: tokens.accent,
            BudgetState.NEAR: tokens.warning,
            BudgetState.OVER: tokens.danger,
        }
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, outline = QRectF(self.rect()), QPainterPath()
        outline.addRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setClipPath(outline)
        painter.fillRect(area, QColor(tokens.pressed))
        painter.fillRect(QRectF(0, 0, area.width() * meter.used / whole, area.height()), QColor(colours[meter.state]))
        if meter.state is BudgetState.OVER:
            line = area.width() * meter.agreed / whole
            painter.fillRect(QRectF(line - 1, 0, 2, area.height()), QColor(tokens.text_1))
        painter.end()


class MeterBlock(QWidget):
    """A name and a state above the bar, the amounts below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self.said, self.state, self._bar = QLabel(), QLabel(), Chip(), MeterBar()
        restyle(self._name, role="label")
        restyle(self.said, role="muted")
        self.said.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self.said)

    def show_meter(self, name: str, meter: Meter, said: str) -> None:
        """Show a meter under its name with its amounts in words."""
        self._name.setText(name)
        self.said.setText(said)
        words = {
            BudgetState.ENOUGH: self.tr("Genoeg over"),
            BudgetState.NEAR: self.tr("Bijna op"),
            BudgetState.OVER: self.tr("Te veel gebruikt"),
        }
        self.state.show_state(words[meter.state], _KINDS[meter.state])
        self._bar.show_meter(meter, f"{name}: {said}")


_KINDS: dict[BudgetState, ChipKind] = {
    BudgetState.ENOUGH: "ok",
    BudgetState.NEAR: "warning",
    BudgetState.OVER: "danger",
}
