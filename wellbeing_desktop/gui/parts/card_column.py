"""Cards below each other, which scroll where there is no room for all of them."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..tokens import SPACE_M
from .page_scroll import PageScroll


class CardColumn(PageScroll):
    """Takes the whole of its page; `column` takes the cards."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setWidgetResizable(True)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, SPACE_M)
        self.column.setSpacing(SPACE_M)
        self.setWidget(content)
        around = QVBoxLayout(page)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)

    def show_later(self, widget: QWidget) -> None:
        """Bring a widget in sight once it has its place."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(widget, 0, SPACE_M))
