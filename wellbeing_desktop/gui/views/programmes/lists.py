"""The other lists of a programme: what makes it suitable, life areas, themes, and what is given along."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.programme import Item, Words
from wellbeing_desktop.domain.programme_edits import Path, at, free_key
from wellbeing_desktop.gui.parts import Card

from .fields import WordsField, name_of
from .sheet import Sheet

TITLES = {
    "suitability": QT_TRANSLATE_NOOP("ListsSheet", "Wanneer het programma past"),
    "areas": QT_TRANSLATE_NOOP("ListsSheet", "Levensgebieden"),
    "themes": QT_TRANSLATE_NOOP("ListsSheet", "Thema’s"),
    "take_away": QT_TRANSLATE_NOOP("ListsSheet", "Wat de deelnemer meekrijgt"),
}


class ListsSheet(Sheet):
    """A card for each list that the programme has; one item of each open at a time."""

    def shape(self) -> object:
        """The items there are, and the numbers of their questions."""
        return tuple(
            tuple((one.key, len(getattr(one, "prompts", ()))) for one in getattr(self.draft.programme, name))
            for name in TITLES
        )

    def cards(self) -> list[QWidget]:
        """The lists that are not empty."""
        return [self._list(name) for name in TITLES if getattr(self.draft.programme, name)]

    def _list(self, name: str) -> QWidget:
        card = Card(QCoreApplication.translate("ListsSheet", str(TITLES[name])))
        body = self._area if name == "areas" else self._item
        for row in self.rows((name,), lambda _path: "", body):
            card.add(row)
        if name != "areas":
            ask, words = self.tr("Naam van een nieuw punt"), self.tr("Punt toevoegen")
            card.add(self.adder((name,), ask, words, lambda text: self._new(name, text)))
        return card

    def _item(self, path: Path) -> QWidget:
        box, column = self.column()
        column.addWidget(self.bound(WordsField(self.draft, (*path, "title"), self.tr("Naam"))))
        ask, words = self.tr("Een nieuwe vraag"), self.tr("Vraag toevoegen")
        column.addWidget(self.texts((*path, "prompts"), self.tr("Vraag"), ask, words))
        return box

    def _area(self, path: Path) -> QWidget:
        box, column = self.column()
        for key, label in (
            ("title", self.tr("Naam")),
            ("question", self.tr("Vraag")),
            ("low", self.tr("Wat 0 betekent")),
            ("high", self.tr("Wat 10 betekent")),
        ):
            column.addWidget(self.bound(WordsField(self.draft, (*path, key), label)))
        return box

    def _new(self, name: str, title: str) -> Item:
        key = free_key("item", (one.key for one in at(self.draft.programme, (name,))))
        self.draft.opened[name_of((name,))] = key
        return Item(key, Words(title, title))
