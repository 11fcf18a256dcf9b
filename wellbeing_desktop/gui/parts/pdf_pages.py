"""The pages of a PDF below each other, as wide as there is room: the very file that is printed or saved."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ..theme import restyle, theme
from ..tokens import SPACE_M, SPACE_XS

LEAST = 540
"""Pixels of page width, at 100 % text, below which a page is scrolled sideways rather than made smaller."""
_A4 = QSize(210, 297)
_INCHES = 210 / 25.4
_AT_ONCE = 8  # pages read in one turn, some 30 ms


class PdfPages(QScrollArea):
    """`show_pdf(pdf)`; the arrow and page keys scroll, and a screen reader hears the words of each page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: list[_Sheet] = []
        self._pdf = b""
        self._unread: Iterator[tuple[_Sheet, str]] = iter(())
        self._reading = QTimer(self, interval=0, singleShot=True)
        self._reading.timeout.connect(self._read_on)
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        self._column.setSpacing(SPACE_M)
        self._column.addStretch(1)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        restyle(self, part="reading")
        self._retranslate()

    def show_pdf(self, pdf: bytes) -> None:
        """Show this file from its first page; the same file again changes nothing."""
        if pdf == self._pdf:
            return
        self._pdf = pdf
        for sheet in self._sheets:
            sheet.hide()
            sheet.deleteLater()
        self._sheets = [_Sheet(pdf, number) for number in range(1, _count(pdf) + 1)]
        for at, sheet in enumerate(self._sheets):
            self._column.insertWidget(at, sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            sheet.show()  # at once: by the layout later, all would stand in too low a body for a turn and be drawn
        self.verticalScrollBar().setValue(0)
        self._retranslate()
        self._fit()
        self._unread = zip(self._sheets, _texts(pdf), strict=True)
        self._read_on()

    def count(self) -> int:
        """The number of pages shown."""
        return len(self._sheets)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pages as wide as the room."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, which a scroll area leaves alone, besides its own keys."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def _read_on(self) -> None:
        """Give the next pages their words for who cannot see them; those of a long file while nothing else is done."""
        some = list(islice(self._unread, _AT_ONCE))
        for sheet, words in some:
            sheet.setAccessibleDescription(words)
        if len(some) == _AT_ONCE:
            self._reading.start()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Voorbeeld van het document, %n pagina(’s)", "", len(self._sheets)))
        for number, sheet in enumerate(self._sheets, 1):
            said = self.tr("Pagina {number} van {count}").format(number=number, count=len(self._sheets))
            sheet.setAccessibleName(said)

    def _fit(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.maximumViewportSize().width() - bar - 2 * SPACE_XS
        for sheet in self._sheets:
            sheet.set_width(max(room, theme().pixels(LEAST)))


class _Sheet(QWidget):
    """One page of A4 paper; drawn when it comes in sight and kept at that width."""

    def __init__(self, pdf: bytes, number: int) -> None:
        super().__init__()
        self._pdf, self._number = pdf, number
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_width(self, width: int) -> None:
        """Take this width in pixels, and the height that goes with it."""
        self.setFixedSize(width, round(width * _A4.height() / _A4.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page, with a thin line round the paper."""
        pixels = round(self.width() * self.devicePixelRatioF())
        if self._image.width() != pixels:
            self._image = _page(self._pdf, self._number, pixels)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.setPen(QColor(theme().tokens.field_border))
        painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))


def _page(pdf: bytes, number: int, pixels: int) -> QImage:
    from wellbeing_desktop.documents.pages import page_images

    (page,) = page_images(pdf, (pixels - 0.5) / _INCHES, (number,))  # rounded up there: else a pixel wider, and blurred
    shown = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
    return shown.scaled(pixels, page.height) if page.width != pixels else shown.copy()


def _count(pdf: bytes) -> int:
    from wellbeing_desktop.documents.pages import page_count

    return page_count(pdf)


def _texts(pdf: bytes) -> Iterator[str]:
    from wellbeing_desktop.documents.pages import page_texts

    return page_texts(pdf)
