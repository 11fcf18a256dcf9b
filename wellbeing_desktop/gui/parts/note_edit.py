"""Where notes are written: plain text, lines apart at 145 %, growing with what is typed."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from ..theme import theme
from ..tokens import BODY, NOTE_LINE_HEIGHT

MOST_LINES = 24


class NoteEdit(QTextEdit):
    """Plain text only, also when pasted; Tab leaves the field. `edited()` follows the user, not `set_text`."""

    edited = Signal()

    def __init__(self, least_lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_lines = least_lines
        self._filling = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())
        self.textChanged.connect(self._tell)
        self.set_text("")

    def set_least_lines(self, lines: int) -> None:
        """Be at least so many lines high; for a field that a form has made."""
        self._least_lines = lines
        self.updateGeometry()

    def text(self) -> str:
        """What is in the field, lines parted by line feeds."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another text, with an undo history of its own; the same text leaves the cursor where it is."""
        if text == self.toPlainText() and not self.document().isEmpty():
            return
        self._filling = True
        self.setPlainText(text)
        space_lines(self)
        self._filling = False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop the words alone, in the line height that is there."""
        self.textCursor().insertText(source.text())

    def sizeHint(self) -> QSize:
        """As high as its text, between the least number of lines and a screen's worth."""
        line = theme().pixels(BODY) * 1.21 * NOTE_LINE_HEIGHT / 100
        frame = self.height() - self.viewport().height()
        margin = 2 * self.document().documentMargin()
        least, most = (line * lines + margin for lines in (self._least_lines, MOST_LINES))
        wanted = min(max(self.document().size().height(), least), most)
        return QSize(super().sizeHint().width(), round(wanted) + max(frame, 14))

    def minimumSizeHint(self) -> QSize:
        """The height of the text holds; only the width may shrink."""
        return QSize(120, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """A new font asks for another height."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()


def line_height(percent: int = NOTE_LINE_HEIGHT) -> QTextBlockFormat:
    """The format of a paragraph with this line height and nothing else."""
    wanted = QTextBlockFormat()
    wanted.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return wanted


def space_lines(edit: QTextEdit, percent: int = NOTE_LINE_HEIGHT) -> None:
    """Set the line height of all text in a QTextEdit; new lines keep it. Ends its undo history."""
    undo = edit.isUndoRedoEnabled()
    edit.setUndoRedoEnabled(False)
    cursor = QTextCursor(edit.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(line_height(percent))
    edit.setUndoRedoEnabled(undo)
