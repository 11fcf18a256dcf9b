"""Reading the wording of a consent together, with beside it how somebody gives it."""

from datetime import date
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.domain.errors import UserError

from ..forms import load
from ..theme import theme
from . import WordingPane
from .columns import arrange
from .giving_ways import GivingWays

NARROW = 760
"""Pixels at 100 % text: the width that two columns need."""


class GivingPane(QWidget):
    """`print_wanted()` and `save_wanted()` ask for the form to sign with a pen.

    A subclass names its form, and in `readable` the height of text that can be read at a time, in pixels at 100 % text.
    """

    form: ClassVar[str]
    readable: ClassVar[int]
    print_wanted = Signal()
    save_wanted = Signal()
    columns: QHBoxLayout
    wording_pane: WordingPane
    giving_title: QLabel
    ways: GivingWays

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, self.form)
        self.ways.print_wanted.connect(self.print_wanted)
        self.ways.save_wanted.connect(self.save_wanted)

    def begin(self, today: date) -> None:
        """Start anew: nothing signed, nothing said."""
        self.ways.begin(today)

    def show_trouble(self, error: UserError) -> bool:
        """Say at its field what is missing; False when the trouble belongs to no field here."""
        return self.ways.show_trouble(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read above, answer below when there is no room beside each other."""
        super().resizeEvent(event)
        beside = arrange(self.columns, self.width(), NARROW)
        self.wording_pane.setMinimumHeight(0 if beside else theme().pixels(self.readable))
