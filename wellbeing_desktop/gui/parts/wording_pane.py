"""The exact wording of a consent, large enough to be read by two people beside each other."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from ..fonts import font
from ..theme import theme
from .note_edit import space_lines

PIXELS, BETWEEN = 16, 6
_SHEET = """QTextEdit, QTextEdit:read-only { border: 2px solid transparent; background: transparent; padding: 4px 6px; }
QTextEdit:focus { border-color: palette(highlight); }"""


class WordingPane(QTextEdit):
    """Read only, plain text; the arrow and page keys scroll, Tab leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setStyleSheet(_SHEET)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(120)
        theme().changed.connect(self._enlarge)
        self._enlarge()
        self._retranslate()

    def show_text(self, text: str) -> None:
        """Show a wording from its first line; the same text leaves the place in it where it is."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self._space()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def _enlarge(self) -> None:
        self.document().setDefaultFont(font(PIXELS, QFont.Weight.Normal, theme().scale))
        self._space()

    def _space(self) -> None:
        """Lines as in notes, and some room after each paragraph."""
        room = QTextBlockFormat()
        room.setBottomMargin(theme().pixels(BETWEEN))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(room)
        space_lines(self)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Tekst van de toestemming"))
