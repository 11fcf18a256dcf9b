"""A page that scrolls: cards below each other."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.page_scroll import PageScroll
from wellbeing_desktop.gui.tokens import SPACE_M

from .page import TrajectoryPage


class ScrolledPage(TrajectoryPage):
    """`column` takes the cards."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.scroller = PageScroll(self)
        self.scroller.setWidgetResizable(True)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, SPACE_M)
        self.column.setSpacing(SPACE_M)
        self.scroller.setWidget(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.scroller)

    def show_later(self, widget: QWidget) -> None:
        """Bring a widget in sight once it has its place."""
        QTimer.singleShot(0, self, lambda: self.scroller.ensureWidgetVisible(widget, 0, SPACE_M))
