"""The preview shows the file itself: its pages, at the width there is, to be scrolled and heard."""

from PIL import Image, ImageFilter
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.test_printing import NOISE, difference, made, pictures
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.parts.pdf_pages import PdfPages
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.settings.device import DeviceSettings


def shown(qtbot: QtBot, pdf: bytes, width: int = 700) -> PdfPages:
    pages = PdfPages()
    qtbot.addWidget(pages)
    pages.resize(width, 500)
    pages.show()
    pages.show_pdf(pdf)
    qtbot.waitUntil(lambda: pages.verticalScrollBar().maximum() > 0)
    return pages


def sheets(pages: PdfPages) -> list[QWidget]:
    found = [child for child in pages.findChildren(QWidget) if child.accessibleName().startswith("Pagina")]
    return sorted(found, key=lambda sheet: sheet.y())


def picture(sheet: QWidget) -> Image.Image:
    """A sheet as `pictures` gives the pages of a file."""
    image = sheet.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(image.constBits())
    whole = Image.frombytes("RGB", (image.width(), image.height()), data, "raw", "RGB", image.bytesPerLine())
    return whole.convert("L").resize((310, 438)).filter(ImageFilter.GaussianBlur(1.2))


def test_each_page_looks_like_the_page_of_the_file(qtbot: QtBot) -> None:
    pdf = made(2)
    pages = shown(qtbot, pdf)
    assert pages.count() == 2
    for sheet, page in zip(sheets(pages), pictures(pdf), strict=True):
        seen = picture(sheet)
        assert difference(seen, page) < NOISE
        assert difference(seen, pictures(made(1, "Twintig minuten."))[0]) > NOISE


def test_a_page_is_as_wide_as_there_is_room_and_never_unreadably_small(qtbot: QtBot) -> None:
    pages = shown(qtbot, made())
    assert 660 < sheets(pages)[0].width() < 700
    assert pages.horizontalScrollBar().maximum() == 0
    pages.resize(300, 500)
    QApplication.processEvents()
    assert sheets(pages)[0].width() == 540
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    appearance.apply(application, DeviceSettings(look="light", text_scale=200))
    pages.resize(310, 500)
    QApplication.processEvents()
    assert sheets(pages)[0].width() == theme().pixels(540) == 1080


def test_it_scrolls_by_keyboard_and_another_file_begins_at_its_top(qtbot: QtBot) -> None:
    pages = shown(qtbot, made(2))
    bar = pages.verticalScrollBar()
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    pages.show_pdf(made(2))
    assert bar.value() > 0, "the same file stays where it is"
    pages.show_pdf(made(3))
    assert bar.value() == 0
    qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(pages, Qt.Key.Key_Home)
    assert bar.value() == 0


class Painted(QObject):
    """The pages that were drawn, by the names a screen reader hears."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note each page that is drawn."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.names |= {watched.accessibleName()} if watched.accessibleName().startswith("Pagina ") else set()
        return False


def test_only_pages_in_sight_are_drawn(qtbot: QtBot, qapp: QApplication) -> None:
    pages, painted = shown(qtbot, made(1)), Painted()
    pages.show_pdf(made(30))
    qapp.installEventFilter(painted)
    qtbot.waitUntil(lambda: bool(painted.names))
    QApplication.processEvents()
    qapp.removeEventFilter(painted)
    assert painted.names == {f"Pagina 1 van {pages.count()}"}


def test_a_screen_reader_hears_the_words(qtbot: QtBot) -> None:
    pages = shown(qtbot, made(2))
    first, second = sheets(pages)
    assert (first.accessibleName(), second.accessibleName()) == ("Pagina 1 van 2", "Pagina 2 van 2")
    assert "Tien minuten overleg" in first.accessibleDescription()
    assert pages.accessibleName()
