"""Pictures of scanned pages below each other, each with its words, as wide as there is room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from .theme import restyle, theme
from .tokens import SPACE_M, SPACE_S, SPACE_XS


class ScanPictures(QScrollArea):
    """`show_pages([(JPEG, words), ...])`; the arrow and page keys scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: list[_Sheet] = []
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        self._column.setSpacing(SPACE_S)
        self._column.addStretch(1)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        restyle(self, part="reading")

    def show_pages(self, pages: Sequence[tuple[bytes, str]]) -> None:
        """Show these from the first one on, in place of those before."""
        for old in self._body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._sheets = []
        for picture, words in pages:
            sheet, label = _Sheet(QImage.fromData(picture)), QLabel(words)
            sheet.setAccessibleName(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            restyle(label, role="muted")
            for widget in (sheet, label):
                self._column.insertWidget(self._column.count() - 1, widget, 0)
                widget.show()
            self._sheets.append(sheet)
        self._column.setSpacing(SPACE_S if len(pages) == 1 else SPACE_M)
        self.setAccessibleName(", ".join(words for _, words in pages))
        self.verticalScrollBar().setValue(0)
        self._fit()

    def words(self) -> list[str]:
        """What is said of each page."""
        return [sheet.accessibleName() for sheet in self._sheets]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pages as wide as the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.maximumViewportSize().width() - bar - 2 * SPACE_XS
        for sheet in self._sheets:
            sheet.set_width(room)


class _Sheet(QWidget):
    """One page, in the proportions it was scanned in."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self._fitted = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_width(self, width: int) -> None:
        """Take this width in pixels, and the height that goes with it."""
        size = self._image.size() if not self._image.isNull() else QSize(210, 297)
        self.setFixedSize(max(width, 1), max(round(width * size.height() / size.width()), 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page, with a thin line round it."""
        pixels = round(self.width() * self.devicePixelRatioF())
        if self._fitted.width() != pixels and not self._image.isNull():
            self._fitted = self._image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._fitted)
        painter.setPen(QColor(theme().tokens.field_border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
