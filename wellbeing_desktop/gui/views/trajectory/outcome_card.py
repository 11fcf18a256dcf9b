"""What the figures come to: both costs as bars with their amounts, and from when the plan pays for itself."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from wellbeing_desktop.domain.investment import Investment
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_S

_HIGH = 18


class OutcomeCard(Card):
    """Says what is still needed while nothing can be compared."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_title(self.tr("Uitkomst"))
        self._plan, self._absence = _Bar("session", self), _Bar("evaluation", self)
        self._names = (QLabel(self), QLabel(self))
        self._amounts = (QLabel(self), QLabel(self))
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        for row, bar in enumerate((self._plan, self._absence)):
            restyle(self._amounts[row], role="label")
            grid.addWidget(self._names[row], row, 0)
            grid.addWidget(bar, row, 1)
            grid.addWidget(self._amounts[row], row, 2)
        self.body.addLayout(grid)
        self.add(self.verdict)

    def show_figures(self, figures: Investment) -> None:
        """Compare the costs."""
        formats = self._desk.formats
        self.set_title(self.tr("Uitkomst"))
        self._names[0].setText(self.tr("Kosten van het plan"))
        self._names[1].setText(self.tr("Kosten van verzuim"))
        most = max(figures.plan_cents, figures.absence_cents, 1)
        costs = (figures.plan_cents, figures.absence_cents)
        for bar, label, cents in zip((self._plan, self._absence), self._amounts, costs, strict=True):
            bar.show_share(cents / most)
            label.setText(formats.money(cents))
        self.verdict.setText(self._verdict(figures))

    def _verdict(self, figures: Investment) -> str:
        days = figures.break_even_days
        if not figures.plan_cents:
            return self.tr("Vul de uren en het tarief in.")
        if days is None:
            return self.tr(
                "Vul in wat een dag verzuim kost; dan staat hier bij hoeveel dagen het plan is terugverdiend."
            )
        earned = self.tr("Het plan is terugverdiend bij %n dag(en) minder verzuim.", "", days)
        apart = self._desk.formats.money(abs(figures.difference_cents))
        if figures.difference_cents > 0:
            return earned + " " + self.tr("Verzuim kost hier {amount} meer dan het plan.").format(amount=apart)
        if figures.difference_cents < 0:
            return earned + " " + self.tr("Het plan kost hier {amount} meer dan verzuim.").format(amount=apart)
        return earned


class _Bar(QWidget):
    """A bar as long as its share; the amount stands beside it in figures."""

    def __init__(self, look: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._share = look, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Show a share from 0 to 1."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        return QSize(120, theme().pixels(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft bar with a dark end."""
        colours = theme().tokens.kind(self._look)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        area.setWidth(max(4.0, area.width() * self._share))
        outline, edge = QPainterPath(), QPainterPath()
        outline.addRoundedRect(area, 4, 4)
        edge.addRect(QRectF(area.right() - 4, 0, 4, area.height()))
        painter.fillPath(outline, QColor(colours.fill))
        painter.fillPath(outline.intersected(edge), QColor(colours.bar))
        painter.end()
