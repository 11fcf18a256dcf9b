"""A line that leads somewhere: a title, a quieter line below it, and a state in words; the whole line is the button."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..buttons import Button
from ..theme import restyle
from ..tokens import SPACE_M, SPACE_S
from .chip import Chip, ChipKind


class LinkRow(Button):
    """A button as wide as its card; a screen reader hears title, line and state together."""

    def __init__(
        self,
        title: str,
        line: str = "",
        state: str = "",
        kind: ChipKind = "neutral",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        restyle(self, kind="row")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(part for part in (title, line, state) if part))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_M)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._label(title, "label"))
        if line:
            words.addWidget(self._label(line, "muted"))
        row.addLayout(words, 1)
        if state:
            chip = Chip(state, kind)
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """As high as its lines need, which a button by itself does not look at."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        restyle(label, role=role)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label
