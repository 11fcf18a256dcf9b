"""What is measured from 0 to 10, with the words of both ends."""

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.programme import Indicator, Words
from wellbeing_desktop.domain.programme_edits import Path, at, free_key
from wellbeing_desktop.gui.parts import Card

from .fields import TickField, WordsField, name_of
from .sheet import Sheet

LOW, HIGH = Words("helemaal niet", "not at all"), Words("helemaal", "completely")


class MeasuresSheet(Sheet):
    """One indicator open at a time."""

    def shape(self) -> object:
        """The indicators there are."""
        return tuple(one.key for one in self.draft.programme.indicators)

    def cards(self) -> list[QWidget]:
        """A card with all indicators."""
        card = Card(self.tr("Wat wordt gemeten, van 0 tot 10"))
        for row in self.rows(("indicators",), self._about, self._indicator):
            card.add(row)
        ask, words = self.tr("Naam van een nieuwe meting"), self.tr("Meting toevoegen")
        card.add(self.adder(("indicators",), ask, words, self._new))
        return [card]

    def _about(self, path: Path) -> str:
        indicator = at(self.draft.programme, path)
        return self.tr("0 is {low}, 10 is {high}").format(low=self.text(indicator.low), high=self.text(indicator.high))

    def _indicator(self, path: Path) -> QWidget:
        box, column = self.column()
        for key, label in (
            ("title", self.tr("Naam van de meting")),
            ("low", self.tr("Wat 0 betekent")),
            ("high", self.tr("Wat 10 betekent")),
        ):
            column.addWidget(self.bound(WordsField(self.draft, (*path, key), label)))
        column.addWidget(self.bound(TickField(self.draft, (*path, "falling"), self.tr("Minder is beter"))))
        return box

    def _new(self, title: str) -> Indicator:
        key = free_key("indicator", (one.key for one in self.draft.programme.indicators))
        self.draft.opened[name_of(("indicators",))] = key
        return Indicator(key, Words(title, title), LOW, HIGH)
