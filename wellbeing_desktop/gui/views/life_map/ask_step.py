"""Consent to ask: the wording to read together, and a yes or a no that are as easy as each other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from wellbeing_desktop.gui.parts.giving_pane import GivingPane


class AskStep(GivingPane):
    """`agreed(Given)` or `declined()`."""

    form, readable = "life_map_ask", 220
    agreed = Signal(object)
    declined = Signal()
    no_button: QPushButton
    yes_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.no_button.clicked.connect(self.declined)
        self.yes_button.clicked.connect(lambda: self.agreed.emit(self.ways.given()))

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
