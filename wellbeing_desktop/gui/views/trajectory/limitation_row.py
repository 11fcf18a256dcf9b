"""One quote of the company doctor, with the ways to put it right or take it away until it has left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.parts import Chip
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S


class LimitationRow(QWidget):
    """`changed()` and `removed()` say what the user wants; one that left shows that instead."""

    changed = Signal()
    removed = Signal()

    def __init__(self, quote: str, by: str, left: bool) -> None:
        super().__init__()
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        row.setSpacing(SPACE_M)
        words.setSpacing(2)
        for text, role in ((f"‘{quote}’", "label"), (by, "muted")):
            words.addWidget(self._label(text, role))
        row.addLayout(words, 1)
        if left:
            row.addWidget(Chip(self.tr("Verstrekt"), "ok", self), 0, Qt.AlignmentFlag.AlignTop)
            return
        change = button(self.tr("Wijzigen"), "quiet", "pen-line", self)
        remove = button(self.tr("Verwijderen"), "quiet", "trash-2", self)
        change.setAccessibleName(self.tr("Wijzigen: {quote}").format(quote=quote))
        remove.setAccessibleName(self.tr("Verwijderen: {quote}").format(quote=quote))
        change.clicked.connect(self.changed)
        remove.clicked.connect(self.removed)
        for each in (change, remove):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        restyle(label, role=role)
        return label
