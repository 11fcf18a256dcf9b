"""A proposal for talks in words: what each is, when it would be, and what becomes of it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.rhythm import Step
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.services import trajectories
from wellbeing_desktop.services.rhythm import Proposal

from .told_row import ToldRow


class StepWords(QObject):
    """One row for each talk of a proposal."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def rows(self, proposal: Proposal) -> list[QWidget]:
        """The talks in order."""
        programme = trajectories.programme_of(self._desk.vault, proposal.trajectory)
        language = self._desk.settings.language
        return [
            ToldRow(
                self.tr("{kind} {number}").format(
                    kind=programme.kind(step.after.kind).title.get(language), number=step.after.number
                ),
                self._when(step, step.after.number in proposal.clashes),
                *self._state(step),
            )
            for step in proposal.steps
        ]

    def nothing(self) -> str:
        """What stands for a proposal without talks."""
        return self.tr("Er staan geen gesprekken meer gepland om te verschuiven.")

    def _when(self, step: Step, clashes: bool) -> str:
        formats, talk = self._desk.formats, step.after
        said = [formats.appointment(talk.day, talk.start, talk.ends.time())]
        if step.before is not None and step.moves:
            said.append(self.tr("was {day}").format(day=formats.day(step.before.day)))
        if talk.moved_from is not None and talk.moved_because:
            said.append(
                self.tr("niet op {day}: {reason}").format(
                    day=formats.short_day(talk.moved_from), reason=talk.moved_because
                )
            )
        if clashes:
            said.append(self.tr("let op: dan staat er al een ander gesprek"))
        return " · ".join(said)

    def _state(self, step: Step) -> tuple[str, ChipKind]:
        if step.before is None:
            return self.tr("Nieuw"), "accent"
        return (self.tr("Verschuift"), "warning") if step.moves else (self.tr("Blijft"), "neutral")
