"""A tick box or radio button whose words wrap, which those of Qt cannot."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..theme import restyle
from ..tokens import SPACE_S


class ChoiceRow(QWidget):
    """The whole line can be clicked; a screen reader hears the words and the line of help at the button."""

    def __init__(
        self, button: QAbstractButton, words: str = "", help_line: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._button = button
        self._words, self._help = self._label(""), self._label("help")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.set_words(words, help_line)

    def set_words(self, words: str, help_line: str = "") -> None:
        """What is chosen, and a quieter line below it."""
        self._words.setText(words)
        self._help.setText(help_line)
        self._help.setVisible(bool(help_line))
        self._button.setAccessibleName(words)
        self._button.setAccessibleDescription(help_line)

    def event(self, event: QEvent) -> bool:
        """Keep the first line of the words beside the button, at another size of text as well."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish):
            self._button.ensurePolished()  # at the first chance: a row that grows once shown is laid out too late
            self._words.setMinimumHeight(self._button.sizeHint().height())
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words is a click on the button."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._button.click()

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        restyle(label, role=role)
        return label
