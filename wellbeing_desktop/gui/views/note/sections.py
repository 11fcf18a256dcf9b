"""The cards of a note's sections: those of the session before are used again, for making one takes long."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.voices import Speaker
from wellbeing_desktop.services.notes import OpenSection

from .section import SectionCard


class Sections:
    """`prepare` is called once for each card that is made, before it shows anything."""

    def __init__(self, desk: Desk, column: QVBoxLayout, page: QWidget, prepare: Callable[[SectionCard], None]) -> None:
        self._desk = desk
        self._column = column
        self._page = page
        self._prepare = prepare
        self._made: list[SectionCard] = []
        self.shown: dict[str, SectionCard] = {}
        """The cards by the key of their section, in the programme's order."""

    def show(
        self,
        opened: Sequence[OpenSection],
        speakers: tuple[Speaker, ...],
        unsaved: Mapping[str, tuple[Line, ...]],
    ) -> None:
        """Show another session's sections, each with what is still unsaved of it, else with what was written."""
        while len(self._made) < len(opened):
            self._made.append(self._another())
        today = self._desk.vault.now().date()
        self.shown = {}
        for card, one in zip(self._made, opened, strict=False):
            card.show_section(one, speakers, today)
            card.edit.set_lines(unsaved.get(one.section.key, one.lines))
            self.shown[one.section.key] = card
        for place, card in enumerate(self._made):
            card.setVisible(place < len(opened))

    def say(self, speakers: tuple[Speaker, ...]) -> None:
        """Say everything anew in the language of the screen, with the names that may be shown now."""
        for card in self.shown.values():
            card.show_speakers(speakers)
            card.retranslate()

    def _another(self) -> SectionCard:
        card = SectionCard(self._desk, self._page)
        self._prepare(card)
        self._column.addWidget(card)
        return card
