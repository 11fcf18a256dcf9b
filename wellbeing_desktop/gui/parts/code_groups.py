"""The code of the recovery sheet, large, in six numbered groups; cannot be copied."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ..fonts import font, literal
from ..theme import restyle, theme
from ..tokens import PAGE_TITLE, SPACE_M, SPACE_S

_COLUMNS = 3


class CodeGroups(QWidget):
    """`set_code("ABCDEF-...")`; a screen reader spells each group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_S)
        self._groups: list[tuple[QLabel, QLabel]] = []
        theme().changed.connect(self._restyle)

    def set_code(self, code: str) -> None:
        """Show a code in its printed form, groups joined by dashes."""
        parts = code.split("-")
        while len(self._groups) < len(parts):
            self._add()
        for (_, letters), part in zip(self._groups, parts, strict=True):
            letters.setText(part)
        self._restyle()
        self._retranslate()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def _add(self) -> None:
        number = len(self._groups)
        frame = QFrame(self)
        restyle(frame, part="card")
        caption, letters = QLabel(frame), QLabel(frame)
        restyle(caption, role="caption")
        letters.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column = QVBoxLayout(frame)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        column.setSpacing(0)
        column.addWidget(caption)
        column.addWidget(letters)
        self._grid.addWidget(frame, number // _COLUMNS, number % _COLUMNS)
        self._groups.append((caption, letters))

    def _restyle(self) -> None:
        for _, letters in self._groups:
            letters.setFont(literal(font(PAGE_TITLE + 2, QFont.Weight.DemiBold, theme().scale)))

    def _retranslate(self) -> None:
        for number, (caption, letters) in enumerate(self._groups, 1):
            caption.setText(self.tr("Groep {number}").format(number=number))
            letters.setAccessibleName(f"{caption.text()}: {' '.join(letters.text())}")
