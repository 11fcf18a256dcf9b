"""A quiet label with what it is about below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..theme import restyle


def fact(label: str, value: str) -> QWidget:
    """Two lines of plain text that wrap."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for text, role in ((label, "help"), (value, "")):
        line = QLabel(text)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        restyle(line, role=role)
        column.addWidget(line)
    return made
