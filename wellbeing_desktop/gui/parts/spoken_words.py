"""Words to be read out, large, numbered in their order; they cannot be selected or copied."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ..fonts import font
from ..theme import restyle, theme
from ..tokens import PAGE_TITLE, SPACE_M, SPACE_S

_MOST_COLUMNS = 3


class SpokenWords(QWidget):
    """`set_words(["appel", "berg"])`, three beside each other where there is room.

    A screen reader says all of them, each with its number.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_S)
        self._places: list[tuple[QFrame, QLabel, QLabel]] = []
        self._columns = _MOST_COLUMNS
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme().changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """The words with spaces between them; empty when none are shown."""
        return " ".join(word.text() for _, _, word in self._places if word.text())

    def set_words(self, words: Sequence[str]) -> None:
        """Show these words; of earlier ones nothing is kept."""
        while len(self._places) < len(words):
            self._add()
        for at, (frame, _, word) in enumerate(self._places):
            word.setText(words[at] if at < len(words) else "")
            frame.setVisible(at < len(words))
        self._restyle()
        self._retranslate()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one word beside none, as high as it is now."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many beside each other as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _widest(self) -> int:
        return max((frame.sizeHint().width() for frame, _, word in self._places if word.text()), default=0)

    def _arrange(self) -> None:
        fitting = (self.width() + SPACE_S) // max(1, self._widest() + SPACE_S)
        columns = max(1, min(_MOST_COLUMNS, fitting))
        if columns == self._columns:
            return
        self._columns = columns
        for number, (frame, _, _) in enumerate(self._places):
            self._grid.removeWidget(frame)
            self._grid.addWidget(frame, number // columns, number % columns)
        self.updateGeometry()

    def _add(self) -> None:
        number, frame = len(self._places), QFrame(self)
        restyle(frame, part="card")
        caption, word = QLabel(frame), QLabel(frame)
        restyle(caption, role="caption")
        word.setTextFormat(Qt.TextFormat.PlainText)
        word.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column = QVBoxLayout(frame)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        column.setSpacing(0)
        column.addWidget(caption)
        column.addWidget(word)
        self._grid.addWidget(frame, number // self._columns, number % self._columns)
        self._places.append((frame, caption, word))

    def _restyle(self) -> None:
        for _, _, word in self._places:
            word.setFont(font(PAGE_TITLE + 2, QFont.Weight.DemiBold, theme().scale))
        self._arrange()

    def _retranslate(self) -> None:
        for number, (_, caption, word) in enumerate(self._places, 1):
            caption.setText(self.tr("Woord {number}").format(number=number))
            word.setAccessibleName(f"{caption.text()}: {word.text()}" if word.text() else "")
        said = ", ".join(word.accessibleName() for _, _, word in self._places if word.text())
        self.setAccessibleName(said)
