"""The window before the vault is open: first start, unlocking, or what keeps it shut; names nobody."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from .forms import load
from .parts import IconLabel, Segments

LANGUAGES = (("nl", "Nederlands"), ("en", "English"))


class Entrance(QMainWindow):
    """Shows one page with the choice of language above it; `language_chosen("en")`, `closing()` when it is closed."""

    language_chosen = Signal(str)
    closing = Signal()
    brand_icon: IconLabel
    languages: Segments
    pages: QStackedWidget

    def __init__(self, language: str) -> None:
        super().__init__()
        load(self, "entrance")
        self.brand_icon.set_icon("leaf", "accent")
        self.languages.set_items(LANGUAGES)
        self.languages.set_current(language)
        self.languages.chosen.connect(self.language_chosen)

    def show_page(self, page: QWidget) -> None:
        """Show this page in place of the one before, which goes."""
        before = self.pages.currentWidget()
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        if page.focusProxy() is not None:
            page.setFocus()
        if before is not None:
            self.pages.removeWidget(before)
            before.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell it, and stay: the program decides how it ends."""
        event.ignore()
        self.closing.emit()
