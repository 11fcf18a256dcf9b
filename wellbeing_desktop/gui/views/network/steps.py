"""The phases as steps beside each other: number, title, and in words whether one may work in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wellbeing_desktop.domain.phases import PhaseState
from wellbeing_desktop.gui.buttons import Button
from wellbeing_desktop.gui.icons import Tint
from wellbeing_desktop.gui.parts import IconLabel
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_S, SPACE_XS

LEAST = 132
"""Pixels that a step needs for its longest word."""
_ICONS: dict[PhaseState, tuple[str, Tint]] = {
    PhaseState.NOT_YET: ("lock", "text_3"),
    PhaseState.OPEN: ("pen-line", "accent_text"),
    PhaseState.CLOSED: ("circle-check", "ok"),
}


@dataclass(frozen=True)
class Step:
    """One phase as it stands: its number, its title, and the state in words."""

    number: int
    title: str
    state: PhaseState
    said: str


class StepButton(Button):
    """A screen reader hears number, title and state together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, kind="step")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._title, self._said = self._label("label"), self._label("caption")
        self._icon = IconLabel("lock", "text_3", 14, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S + 2, SPACE_S, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._title)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_XS)
        foot.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._said, 1)
        column.addLayout(foot)

    def show_step(self, step: Step) -> None:
        """Say another step."""
        self._title.setText(f"{step.number}. {step.title}")
        self._said.setText(step.said)
        self._icon.set_icon(*_ICONS[step.state])
        self.setAccessibleName(f"{step.number}. {step.title}, {step.said}")

    def sizeHint(self) -> QSize:
        """As its words need, which a button by itself does not look at."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def height_for(self, width: int) -> int:
        """How high all its words are in this width."""
        layout = self.layout()
        high = layout.totalHeightForWidth(width) if layout is not None else -1
        return high if high > 0 else self.sizeHint().height()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to stand beside the others."""
        return QSize(theme().pixels(LEAST) - 2 * SPACE_S, self.sizeHint().height())

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        restyle(label, role=role)
        return label


class StepBoard(QWidget):
    """`chosen(position)` tells which phase the user wants to see; as many beside each other as there is room for."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_S)
        self.buttons: list[StepButton] = []  # in no QButtonGroup: of a group Tab would stop at one step only
        self._beside = 0
        theme().changed.connect(self._arrange)

    def show_steps(self, steps: Sequence[Step], chosen: int) -> None:
        """Show these steps, the chosen one marked."""
        while len(self.buttons) < len(steps):
            self._add()
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(steps))
            if at < len(steps):
                button.show_step(steps[at])
                button.setChecked(steps[at].number == chosen)
        self._arrange()

    def _add(self) -> None:
        """One more step; Tab comes to it after the one before, not last of all because it is made late."""
        before, button, number = self.buttons[-1:], StepButton(self), len(self.buttons) + 1
        button.clicked.connect(lambda: self.chosen.emit(number))
        self.buttons.append(button)
        self._beside = 0
        if before:
            self.setTabOrder(before[0], button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or fewer beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = [button for button in self.buttons if not button.isHidden()]
        if not shown:
            return
        count = len(shown)
        fit = max(1, (self.width() + SPACE_S) // (theme().pixels(LEAST) + SPACE_S))
        beside = next((n for n in (count, (count + 1) // 2, (count + 2) // 3, 2) if 0 < n <= fit), 1)
        if beside != self._beside:
            self._beside = beside
            for at, button in enumerate(self.buttons):
                self._grid.addWidget(button, at // beside, at % beside)
            for column in range(max(count, self._grid.columnCount())):
                self._grid.setColumnStretch(column, 1 if column < beside else 0)
        width = (self.width() - (beside - 1) * SPACE_S) // beside
        for row in range(0, count, beside):
            high = max(button.height_for(width) for button in shown[row : row + beside])
            for button in shown[row : row + beside]:
                button.setFixedHeight(high)
