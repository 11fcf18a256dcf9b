"""A page that scrolls: cards below each other."""

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.card_column import CardColumn

from .page import TrajectoryPage


class ScrolledPage(TrajectoryPage):
    """`column` takes the cards."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.scroller = CardColumn(self)
        self.column = self.scroller.column

    def show_later(self, widget: QWidget) -> None:
        """Bring a widget in sight once it has its place."""
        self.scroller.show_later(widget)
