"""Consent to ask: the wording to read together, and a yes or a no that are as easy as each other."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import WordingPane
from wellbeing_desktop.gui.parts.columns import arrange
from wellbeing_desktop.gui.parts.giving_ways import GivingWays
from wellbeing_desktop.gui.theme import theme

NARROW, READABLE = 760, 220
"""Pixels at 100 % text: the width that two columns need, and the height of text that can be read at a time."""


class AskStep(QWidget):
    """`agreed(Given)` or `declined()`; `print_wanted()` and `save_wanted()` ask for the form to sign with a pen."""

    agreed = Signal(object)
    declined = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    columns: QHBoxLayout
    wording_pane: WordingPane
    giving_title: QLabel
    ways: GivingWays
    no_button: QPushButton
    yes_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "life_map_ask")
        self.ways.print_wanted.connect(self.print_wanted)
        self.ways.save_wanted.connect(self.save_wanted)
        self.no_button.clicked.connect(self.declined)
        self.yes_button.clicked.connect(lambda: self.agreed.emit(self.ways.given()))

    def begin(self, today: date) -> None:
        """Start anew: nothing signed, nothing said."""
        self.ways.begin(today)

    def show_text(self, text: str, client: str, *, hidden: bool) -> None:
        """Show the wording and who is asked; nothing is recorded while names are `hidden`."""
        covered = self.tr("In deze tekst staan namen. Met F8 staan ze weer voluit.")
        self.wording_pane.show_text(covered if hidden else text)
        self.giving_title.setText(self.tr("Vindt {client} deze vragen goed?").format(client=client))
        for button in (self.no_button, self.yes_button):
            button.setDisabled(hidden)

    def form_left(self, number: str, digest: str) -> None:
        """Say that the form with this number was printed or saved; the consent will name it."""
        form = self.tr("Formulier {number} staat in het register, kenmerk {digest}.")
        self.ways.form_left(number, form.format(number=number, digest=digest))

    def show_trouble(self, error: UserError) -> bool:
        """Say at its field what is missing; False when the trouble belongs to no field here."""
        return self.ways.show_trouble(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read above, answer below when there is no room beside each other."""
        super().resizeEvent(event)
        beside = arrange(self.columns, self.width(), NARROW)
        self.wording_pane.setMinimumHeight(0 if beside else theme().pixels(READABLE))
