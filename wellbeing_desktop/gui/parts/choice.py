"""A drop-down list whose chosen words are shortened where there is no room for them, and told whole in its tool tip."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget


class Choice(QComboBox):
    """Stands in every form where Designer has a QComboBox; under a style sheet Qt would cut a letter in two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """The words as far as they fit."""
        super().initStyleOption(option)
        whole = self.currentText()
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, self._room(option))
        option.currentText = shown

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past must not choose something else."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Tell the words whole when they are not, unless the list has something of its own to tell."""
        if event.type() is QEvent.Type.ToolTip and self.toolTip() in ("", self._told):
            option = QStyleOptionComboBox()
            super().initStyleOption(option)
            needed = self.fontMetrics().horizontalAdvance(self.currentText())
            self._told = self.currentText() if needed > self._room(option) else ""
            self.setToolTip(self._told)
        return super().event(event)

    def _room(self, option: QStyleOptionComboBox) -> int:
        """How wide the words can be."""
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(control, option, field, self).width()
