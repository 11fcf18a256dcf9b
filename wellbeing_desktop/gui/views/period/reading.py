"""The pages as the recipient gets them, or in their place why there are none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wellbeing_desktop.gui.parts import EmptyState
from wellbeing_desktop.gui.parts.pdf_pages import PdfPages


class ReadingPane(QStackedWidget):
    """`show_pdf(pdf)` or `show_obstacle(...)`, whose button tells `mend_wanted()`."""

    mend_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PdfPages(self)
        self.obstacle = EmptyState("ban")
        self.addWidget(self.pages)
        self.addWidget(self.obstacle)
        self.obstacle.clicked.connect(self.mend_wanted)

    def show_pdf(self, pdf: bytes) -> None:
        """Show the pages of this file."""
        self.pages.show_pdf(pdf)
        self.setCurrentWidget(self.pages)

    def show_obstacle(self, icon: str, text: str, action: str = "") -> None:
        """Show a sentence instead, with the words on the button that takes the obstacle away, if one can."""
        self.obstacle.set_icon_name(icon)
        self.obstacle.set_text(text)
        self.obstacle.set_action(action)
        self.setCurrentWidget(self.obstacle)
