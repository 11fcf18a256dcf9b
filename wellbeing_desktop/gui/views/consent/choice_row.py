"""A tick box or radio button whose words wrap, which those of Qt cannot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S


class ChoiceRow(QWidget):
    """The whole line can be clicked; a screen reader hears the words and the line of help at the button."""

    def __init__(self, button: QAbstractButton, words: str, help_line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = button
        button.setAccessibleName(words)
        button.setAccessibleDescription(help_line)
        column = QVBoxLayout()
        column.setSpacing(0)
        for text, role in ((words, ""), (help_line, "help")):
            if text:
                column.addWidget(self._label(text, role))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words is a click on the button."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._button.click()

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setMinimumHeight(self._button.sizeHint().height() if not role else 0)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        restyle(label, role=role)
        return label
