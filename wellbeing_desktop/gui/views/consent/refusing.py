"""How a client says no: by word of mouth or on paper, and never why."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import LabelledField, Segments


class Refusing(QWidget):
    """`means()` and `how()` are what was filled in; nothing has to be."""

    said_label: QLabel
    means_segments: Segments
    how_field: LabelledField
    how_edit: QLineEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "consent_refusing")
        self._retranslate()
        self.begin()

    def begin(self) -> None:
        """Start anew."""
        self.means_segments.set_current(Means.ORAL.value)
        self.how_edit.clear()

    def say(self, recipient: str) -> None:
        """Tell what follows from it."""
        form = self.tr(
            "Dat is goed. Er gaat niets naar {recipient}. Dat u het vroeg en dat het niet is gegeven, blijft bij de "
            "toestemmingen staan; u kunt het later opnieuw vragen."
        )
        self.said_label.setText(form.format(recipient=recipient))

    def means(self) -> Means:
        """How the client said it."""
        return Means(self.means_segments.current() or Means.ORAL.value)

    def how(self) -> str:
        """The line about it, often empty."""
        return self.how_edit.text()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def _retranslate(self) -> None:
        self.means_segments.set_items(
            [(Means.ORAL.value, self.tr("Mondeling")), (Means.PAPER.value, self.tr("Op papier"))]
        )
