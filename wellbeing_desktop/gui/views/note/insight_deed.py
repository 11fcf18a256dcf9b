"""Make an insight of the line that was written: it leaves the section, and comes back when that is undone."""

from dataclasses import dataclass
from typing import ClassVar, cast

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import insights, notes

from .insights_card import InsightsCard
from .more import Deed
from .open_note import OpenNote
from .section import SectionCard

_OWN = (Voice.CLIENT, Voice.COLLEAGUE)


@dataclass(frozen=True)
class _Taken:
    """Where the line of an insight stood."""

    session_id: int
    section: str
    line: Line


class InsightDeed(Deed):
    """For a line with words in any section of a talk with insights."""

    icon: ClassVar[str] = "leaf"
    keys: ClassVar[str] = "Ctrl+Shift+I"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._taken: dict[int, _Taken] = {}
        self._busy = False
        desk.changed.connect(self._changed)

    def words(self) -> str:
        """The words of the menu."""
        return self.tr("Maak een inzicht van deze regel")

    def suits(self, card: SectionCard | None) -> bool:
        """Where the talk has insights and the line with the cursor has words."""
        if card is None or self._view.beside.card(InsightsCard) is None:
            return False
        return bool(card.edit.current_line().text.strip())

    def run(self, card: SectionCard | None) -> None:
        """Keep the insight first: a line is never in neither place."""
        assert card is not None, "it suits a section only"
        line, number = card.edit.current_line(), self._view.session_id
        voice = line.voice if line.voice in _OWN else Voice.JOINT
        self._busy = True
        change = self.desk.act(lambda vault: insights.add(vault, Insight(0, number, line.text, voice)))
        self._busy = False
        if change is not None:
            self._taken[change.after[0].id] = _Taken(number, card.key, card.edit.take_line())
            card.edit.setFocus()

    @property
    def _view(self) -> OpenNote:
        return cast(OpenNote, self.parent())

    def _changed(self, change: Change) -> None:
        """Follow undo and redo of an insight that was made of a line."""
        if change.act is not Act.SAVE_INSIGHT or self._busy:
            return
        gone = {record.id for record in change.before} - {record.id for record in change.after}
        back = {record.id for record in change.after} - {record.id for record in change.before}
        for number in gone & self._taken.keys():
            self._give_back(self._taken[number])
        for number in back & self._taken.keys():
            self._take_again(self._taken[number])

    def _give_back(self, taken: _Taken) -> None:
        """Put the line in where the cursor is, or below the section of a note that is no longer in front."""
        card = self._card(taken)
        if card is not None:
            card.edit.insert_lines((taken.line,))
        else:
            self._write(taken, (*self._written(taken), taken.line))

    def _take_again(self, taken: _Taken) -> None:
        card = self._card(taken)
        lines = list(card.edit.lines() if card is not None else self._written(taken))
        if taken.line not in lines:
            return
        lines.reverse()
        lines.remove(taken.line)  # the last one: that is where it was given back, if there are more
        left = tuple(reversed(lines))
        self._view.save()
        self._write(taken, left)
        if card is not None:
            self._view.reload()

    def _card(self, taken: _Taken) -> SectionCard | None:
        return self._view.cards.get(taken.section) if self._view.session_id == taken.session_id else None

    def _written(self, taken: _Taken) -> tuple[Line, ...]:
        found = notes.written(self.desk.vault, taken.session_id)
        return next((one.lines for one in found if one.section == taken.section), ())

    def _write(self, taken: _Taken, lines: tuple[Line, ...]) -> None:
        self.desk.attempt(lambda: notes.save(self.desk.vault, taken.session_id, {taken.section: lines}))
