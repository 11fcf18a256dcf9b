"""The phases in their order, and the rhythms in which talks can follow each other."""

from PySide6.QtWidgets import QGridLayout, QWidget

from wellbeing_desktop.domain.programme import Audience, Gate, Spacing, Words
from wellbeing_desktop.domain.programme_edits import Path, at, free_key
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.programme_words import GATES, said
from wellbeing_desktop.gui.tokens import SPACE_M

from .fields import GapsField, NumberField, TickField, TicksField, WordsField, name_of
from .sheet import Sheet

REPEAT, AFTER = (1, 60), (0, 1000)
WEEKLY = 7


class PhasesSheet(Sheet):
    """One phase and one rhythm open at a time."""

    def shape(self) -> object:
        """The phases and rhythms there are, and the numbers of goals and pitfalls."""
        programme = self.draft.programme
        return (
            tuple(
                (one.key, len(one.goals), len(one.pitfalls), len(one.info), one.assignment is None)
                for one in programme.phases
            ),
            tuple(one.key for one in programme.spacings),
            tuple(gate for gate in Gate if self._makes_sense(gate)),
        )

    def cards(self) -> list[QWidget]:
        """A card with the phases, and one with the rhythms unless each phase is a week."""
        card = Card(self.tr("Fasen"))
        for row in self.rows(("phases",), self._about_phase, self._phase):
            card.add(row)
        return [card, self._rhythms()] if self.draft.programme.spacings else [card]

    def _about_phase(self, path: Path) -> str:
        phase, programme = at(self.draft.programme, path), self.draft.programme
        talks = ", ".join(self.text(programme.kind(key).title) for key in phase.sessions)
        if phase.at_closing:
            return self.tr("{talks} · %n dag(en) na de afronding", "", phase.after_days).format(talks=talks)
        times = self.tr("%n keer", "", phase.repeat)
        bend = self.tr("vaker of minder vaak naar behoefte") if phase.flexible else ""
        return " · ".join(part for part in (talks, times if phase.repeat > 1 else "", bend) if part)

    def _phase(self, path: Path) -> QWidget:
        box, column = self.column()
        phase = at(self.draft.programme, path)
        grid = QGridLayout()
        grid.setSpacing(SPACE_M)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.bound(WordsField(self.draft, (*path, "title"), self.tr("Naam van de fase"))), 0, 0)
        grid.addWidget(self.bound(self._number(path, at_closing=phase.at_closing)), 0, 1)
        column.addLayout(grid)
        if not phase.at_closing:
            bend = self.tr("Vaker of minder vaak, naar behoefte")
            column.addWidget(self.bound(TickField(self.draft, (*path, "flexible"), bend)))
        gates = [(one, said(words)) for one, words in GATES.items() if one in phase.opens or self._makes_sense(one)]
        column.addWidget(self.bound(TicksField(self.draft, (*path, "opens"), self.tr("Gaat open als"), gates)))
        ask, words = self.tr("Een nieuw doel"), self.tr("Doel toevoegen")
        column.addWidget(self.texts((*path, "goals"), self.tr("Doel"), ask, words))
        ask, words = self.tr("Een nieuwe valkuil"), self.tr("Valkuil toevoegen")
        column.addWidget(self.texts((*path, "pitfalls"), self.tr("Valkuil"), ask, words))
        if phase.assignment is not None:
            column.addWidget(self.bound(WordsField(self.draft, (*path, "assignment"), self.tr("Opdracht"))))
            ask, words = self.tr("Nieuwe informatie"), self.tr("Informatie toevoegen")
            column.addWidget(self.texts((*path, "info"), self.tr("Goed om te weten"), ask, words))
        return box

    def _makes_sense(self, gate: Gate) -> bool:
        """Whether the programme has what this gate asks for."""
        programme = self.draft.programme
        return {
            Gate.SUITABILITY: bool(programme.suitability),
            Gate.GOALS: programme.audience is Audience.CLIENT,
            Gate.ASSIGNMENT: any(phase.assignment for phase in programme.phases),
            Gate.EVALUATION: any(kind.evaluation for kind in programme.kinds),
            Gate.CONSENT_TO_ASK: bool(programme.areas),
        }[gate]

    def _number(self, path: Path, *, at_closing: bool) -> NumberField:
        if at_closing:
            words = self.tr("Dagen na de afronding")
            return NumberField(self.draft, (*path, "after_days"), words, AFTER, self.tr(" dagen"))
        return NumberField(self.draft, (*path, "repeat"), self.tr("Aantal keer"), REPEAT, self.tr(" keer"))

    def _rhythms(self) -> QWidget:
        card = Card(self.tr("Ritme: het bovenste is het gewone"))
        for row in self.rows(("spacings",), self._about_rhythm, self._rhythm):
            card.add(row)
        ask, words = self.tr("Naam van een nieuw ritme"), self.tr("Ritme toevoegen")
        card.add(self.adder(("spacings",), ask, words, self._new_rhythm))
        return card

    def _about_rhythm(self, path: Path) -> str:
        gaps = at(self.draft.programme, path).gaps
        return self.tr("Dagen tot het volgende gesprek: {gaps}").format(gaps=", ".join(str(gap) for gap in gaps))

    def _rhythm(self, path: Path) -> QWidget:
        box, column = self.column()
        column.addWidget(self.bound(WordsField(self.draft, (*path, "title"), self.tr("Naam van het ritme"))))
        label, wrong = self.tr("Dagen tot het volgende gesprek"), self.tr("Schrijf getallen, zoals 7, 7, 14.")
        column.addWidget(self.bound(GapsField(self.draft, (*path, "gaps"), label, wrong)))
        return box

    def _new_rhythm(self, title: str) -> Spacing:
        key = free_key("spacing", (one.key for one in self.draft.programme.spacings))
        self.draft.opened[name_of(("spacings",))] = key
        return Spacing(key, Words(title, title), (WEEKLY,))
