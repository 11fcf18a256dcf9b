"""What the programme is called, in a few words what it is, and how many talks it can have."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.tokens import SPACE_L

from .fields import HoursField, NumberField, WordsField
from .sheet import Sheet

MOST_HOURS = 80


class GeneralSheet(Sheet):
    """Title, summary and length."""

    def shape(self) -> object:
        """Whether the number of talks can differ, and whether hours are counted by the week."""
        programme = self.draft.programme
        return programme.length is not None, bool(programme.spacings)

    def cards(self) -> list[QWidget]:
        """One card for the texts, one for the length or the hours."""
        texts = Card(self.tr("Naam en samenvatting"))
        texts.add(self.bound(WordsField(self.draft, ("title",), self.tr("Naam"))))
        texts.add(self.bound(WordsField(self.draft, ("summary",), self.tr("Samenvatting"))))
        cards: list[QWidget] = [texts]
        if self.draft.programme.length is not None:
            cards.append(self._length())
        if not self.draft.programme.spacings:
            cards.append(self._hours())
        return cards

    def _hours(self) -> QWidget:
        card = Card(self.tr("Afgesproken uren"))
        hours = HoursField(self.draft, ("hours_a_week",), self.tr("Uren per week"), MOST_HOURS, self.tr(" uur"))
        row = QHBoxLayout()
        row.addWidget(self.bound(hours))
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _length(self) -> QWidget:
        card = Card(self.tr("Aantal gesprekken"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        for key, label in (("least", self.tr("Minstens")), ("most", self.tr("Hoogstens"))):
            row.addWidget(self.bound(NumberField(self.draft, ("length", key), label, (1, 200))))
        row.addStretch(1)
        card.body.addLayout(row)
        return card
