"""What lies over the window while a file is held above it: that it can be let go."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from .announce import announce
from .parts import IconLabel
from .theme import restyle, theme
from .tokens import SPACE_M, SPACE_XL

_SHADE = {False: 60, True: 100}
"""How much what lies behind is dimmed, of 255, in light and dark."""

_WIDEST = 420


class ScanOverlay(QWidget):
    """`appear()` over its parent; it takes no mouse and no keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._panel = QFrame(self)
        restyle(self._panel, part="finder")
        self._column = column = QVBoxLayout(self._panel)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        self._words = QLabel(self._panel)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        restyle(self._words, role="card-title")
        column.addWidget(IconLabel("scan-line", "accent", 32, self._panel), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        self._retranslate()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def appear(self) -> None:
        """Lie over the parent as it is now, and say it to a screen reader."""
        over = self.parentWidget()
        assert over is not None
        self.setGeometry(over.rect())
        width = min(theme().pixels(_WIDEST), self.width() - 2 * SPACE_XL)
        height = self._column.heightForWidth(width)
        self._panel.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        self.show()
        self.raise_()
        announce(self, self.words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies behind."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, _SHADE[theme().tokens.dark]))

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Laat los om de scan te bewaren"))
