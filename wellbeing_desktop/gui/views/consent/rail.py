"""The steps of the conversation beside it: where one is, and what was agreed on so far."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wellbeing_desktop.gui.buttons import Button
from wellbeing_desktop.gui.parts import IconLabel
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S

WIDTH = 232
"""Pixels at 100 % text."""


@dataclass(frozen=True)
class Stop:
    """A step: its title, what was agreed on there (empty when it is still to come), and whether one can go there."""

    title: str
    agreed: str
    open: bool


class StepRail(QWidget):
    """`show_steps` shows them, `wanted(int)` tells which one the user wants to go back to, counted from 0."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[StopButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_steps(self, stops: Sequence[Stop], current: int) -> None:
        """Show these, with the one where the conversation is marked."""
        while len(self._buttons) < len(stops):
            self._add(len(self._buttons))
        self.setFixedWidth(theme().pixels(WIDTH))
        for at, (button, stop) in enumerate(zip(self._buttons, stops, strict=True)):
            button.show_stop(at + 1, stop, current=at == current)

    def button(self, at: int) -> "StopButton":
        """The button of a step, counted from 0."""
        return self._buttons[at]

    def _add(self, at: int) -> None:
        made = StopButton(self)
        made.clicked.connect(lambda: self.wanted.emit(at))
        self._column.insertWidget(at, made)
        self._buttons.append(made)


class StopButton(Button):
    """A screen reader hears number, title and what was agreed on together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, kind="step")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._icon = IconLabel("check", "text_3", 16, self)
        self._title, self._agreed = self._label("label"), self._label("help")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._agreed)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_stop(self, number: int, stop: Stop, *, current: bool) -> None:
        """Say another step."""
        self._title.setText(f"{number}. {stop.title}")
        self._agreed.setText(stop.agreed)
        self._agreed.setVisible(bool(stop.agreed))
        if current:
            self._icon.set_icon("pen-line", "accent_text")
        elif stop.agreed:
            self._icon.set_icon("check", "ok")
        else:
            self._icon.set_icon("chevron-right", "text_3")
        self.setChecked(current)
        self.setEnabled(stop.open or current)
        self.setAccessibleName(", ".join(part for part in (f"{number}. {stop.title}", stop.agreed) if part))
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """Stay marked, or not, as `show_stop` says: a click only asks."""

    def sizeHint(self) -> QSize:
        """As high as its words are in the width of the rail, which a button by itself does not look at."""
        layout, width = self.layout(), theme().pixels(WIDTH)
        high = layout.totalHeightForWidth(width) if layout is not None else 0
        return QSize(width, high)

    def minimumSizeHint(self) -> QSize:
        """All of its words."""
        return self.sizeHint()

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        restyle(label, role=role)
        return label
