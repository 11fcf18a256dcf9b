"""Step 5: it is done, what is there now, and where the vault of before lies."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from wellbeing_desktop.gui.parts import Card

from .restoring_state import RestoringState
from .step import Step


class DoneStep(Step):
    """The vault opens in a fresh process: so the new way in is tried at once."""

    def __init__(self, state: RestoringState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.card = Card(parent=self)
        self.text_label = QLabel(self)
        self.text_label.setWordWrap(True)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.card.add(self.text_label)
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    @property
    def can_go_back(self) -> bool:
        """What is restored is restored."""
        return False

    def name(self) -> str:
        """The step in a word."""
        return self.tr("Klaar")

    def title(self) -> str:
        """What was done."""
        return self.tr("Uw kluis is teruggezet")

    def text(self) -> str:
        """What comes now."""
        return self.tr(
            "Alles is gelezen en nagekeken. Open de kluis nu met wat u zojuist hebt gekozen, en bewaar uw herstelblad."
        )

    def next_words(self) -> str:
        """The words on the button that goes on."""
        return self.tr("Kluis openen")

    def enter(self) -> None:
        """Tell what is there."""
        self.retranslate()

    def retranslate(self) -> None:
        """Tell what is there in the present language."""
        super().retranslate()
        restored = self.state.restored
        if restored is None:
            return
        held, formats = restored.contents, self.state.formats
        said = [self.tr("%n deelnemer(s)", "", held.clients), self.tr("%n gesprek(ken) gehouden", "", held.held)]
        if held.written_at:
            said.append(self.tr("Laatste notitie: {moment}").format(moment=formats.moment(held.written_at)))
        if restored.erased_again:
            said.append(self.tr("%n dossier(s) opnieuw gewist", "", restored.erased_again))
        if restored.aside is not None:
            said.append(self.tr("De kluis van hiervoor staat in de map {folder}").format(folder=restored.aside))
        self.text_label.setText("\n".join(said))
