"""The kinds of talk: their names, lengths, how people meet, what is measured, and the sections of the note."""

from PySide6.QtWidgets import QGridLayout, QWidget

from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.programme import Section, Words
from wellbeing_desktop.domain.programme_edits import Path, at, free_key
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.programme_words import COMPARTMENTS, SETTINGS, said
from wellbeing_desktop.gui.tokens import SPACE_M

from .fields import ChoiceField, NumberField, TickField, TicksField, WordsField, name_of
from .sheet import Sheet

MINUTES = (5, 480)


class TalksSheet(Sheet):
    """One kind open at a time, and in it one section."""

    def shape(self) -> object:
        """The kinds, sections and numbers of questions there are, and the indicators that can be ticked."""
        programme = self.draft.programme
        return (
            tuple((kind.key, tuple((one.key, len(one.prompts)) for one in kind.sections)) for kind in programme.kinds),
            tuple((one.key, self.text(one.title)) for one in programme.indicators),
        )

    def cards(self) -> list[QWidget]:
        """A card with all kinds."""
        card = Card(self.tr("Soorten gesprek"))
        for row in self.rows(("kinds",), self._about_kind, self._kind):
            card.add(row)
        return [card]

    def _about_kind(self, path: Path) -> str:
        kind = at(self.draft.programme, path)
        sections = self.tr("%n vak(ken) in de notitie", "", len(kind.sections))
        return f"{self.draft.desk.formats.duration(kind.minutes)} · {sections}"

    def _kind(self, path: Path) -> QWidget:
        box, column = self.column()
        grid = QGridLayout()
        grid.setSpacing(SPACE_M)
        grid.addWidget(self.bound(WordsField(self.draft, (*path, "title"), self.tr("Naam van het gesprek"))), 0, 0)
        length = NumberField(self.draft, (*path, "minutes"), self.tr("Duur"), MINUTES, self.tr(" minuten"))
        grid.addWidget(self.bound(length), 0, 1)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        settings = [(one, said(words)) for one, words in SETTINGS.items()]
        meeting = TicksField(self.draft, (*path, "settings"), self.tr("Hoe u elkaar spreekt"), settings)
        column.addWidget(self.bound(meeting))
        indicators = [(one.key, self.text(one.title)) for one in self.draft.programme.indicators]
        if indicators:
            measures = TicksField(self.draft, (*path, "measures"), self.tr("Wat wordt gemeten"), indicators)
            column.addWidget(self.bound(measures))
        column.addWidget(self.bound(TickField(self.draft, (*path, "homework"), self.tr("Met huiswerk"))))
        column.addWidget(self.heading(self.tr("Vakken van de notitie")))
        sections: Path = (*path, "sections")
        for row in self.rows(sections, self._about_section, self._section):
            column.addWidget(row)
        ask, words = self.tr("Naam van een nieuw vak"), self.tr("Vak toevoegen")
        column.addWidget(self.adder(sections, ask, words, lambda text: self._new_section(sections, text)))
        return box

    def _about_section(self, path: Path) -> str:
        section = at(self.draft.programme, path)
        questions = self.tr("%n vraag/vragen", "", len(section.prompts))
        return f"{said(COMPARTMENTS[section.compartment])} · {questions}"

    def _section(self, path: Path) -> QWidget:
        box, column = self.column()
        compartments = [(one, said(words)) for one, words in COMPARTMENTS.items()]
        column.addWidget(self.bound(WordsField(self.draft, (*path, "title"), self.tr("Naam van het vak"))))
        where = ChoiceField(self.draft, (*path, "compartment"), self.tr("Waar dit blijft"), compartments)
        column.addWidget(self.bound(where))
        ask, words = self.tr("Een nieuwe vraag"), self.tr("Vraag toevoegen")
        column.addWidget(self.texts((*path, "prompts"), self.tr("Vraag"), ask, words))
        return box

    def _new_section(self, path: Path, title: str) -> Section:
        key = free_key("section", (one.key for one in at(self.draft.programme, path)))
        self.draft.opened[name_of(path)] = key
        return Section(key, Words(title, title), Compartment.DOSSIER)
