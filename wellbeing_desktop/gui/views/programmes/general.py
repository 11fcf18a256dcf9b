"""What the programme is called, in a few words what it is, and how many talks it can have."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.tokens import SPACE_L

from .fields import NumberField, WordsField
from .sheet import Sheet


class GeneralSheet(Sheet):
    """Title, summary and length."""

    def shape(self) -> object:
        """Only whether the number of talks can differ."""
        return self.draft.programme.length is not None

    def cards(self) -> list[QWidget]:
        """One card for the texts, one for the length."""
        texts = Card(self.tr("Naam en samenvatting"))
        texts.add(self.bound(WordsField(self.draft, ("title",), self.tr("Naam"))))
        texts.add(self.bound(WordsField(self.draft, ("summary",), self.tr("Samenvatting"))))
        return [texts, self._length()] if self.draft.programme.length is not None else [texts]

    def _length(self) -> QWidget:
        card = Card(self.tr("Aantal gesprekken"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        for key, label in (("least", self.tr("Minstens")), ("most", self.tr("Hoogstens"))):
            row.addWidget(self.bound(NumberField(self.draft, ("length", key), label, (1, 200))))
        row.addStretch(1)
        card.body.addLayout(row)
        return card
