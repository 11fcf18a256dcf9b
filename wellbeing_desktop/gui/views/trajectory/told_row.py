"""Something that was recorded: a title, quieter lines below it, and a state in words; it leads nowhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.gui.parts import Chip
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S


class ToldRow(QWidget):
    """Its text can be selected, also with the keyboard."""

    def __init__(self, title: str, line: str, state: str, kind: ChipKind = "neutral") -> None:
        super().__init__()
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        row.setSpacing(SPACE_M)
        words.setSpacing(2)
        for text, role in ((title, "label"), (line, "muted")):
            if text:
                words.addWidget(self._label(text, role))
        row.addLayout(words, 1)
        row.addWidget(Chip(state, kind, self), 0, Qt.AlignmentFlag.AlignTop)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        restyle(label, role=role)
        return label
