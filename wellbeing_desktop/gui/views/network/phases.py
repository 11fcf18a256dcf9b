"""The board of phases: goals, pitfalls, the assignment with its answer, and the way to the next phase."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.phases import PhaseState, Stage
from wellbeing_desktop.domain.programme import Words
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.autosave import Autosave, Pace
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.icons import Tint
from wellbeing_desktop.gui.parts import Chip, IconLabel, NoteEdit, Remark, SavedLabel
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import network as networks
from wellbeing_desktop.services.network_plan import meetings

from .ending import EndCard
from .meetings import meeting_row
from .page import NetworkPage
from .steps import Step, StepBoard

_CHIPS: dict[PhaseState, ChipKind] = {
    PhaseState.NOT_YET: "neutral",
    PhaseState.OPEN: "accent",
    PhaseState.CLOSED: "ok",
}


class PhasesPage(NetworkPage):
    """What is typed as the answer is saved by itself; the tick and the closing are acts that can be undone."""

    key = "phases"
    title = QT_TRANSLATE_NOOP("NetworkView", "Fasen")
    form = "network_phases"
    area: QScrollArea
    columns: QHBoxLayout
    steps: StepBoard
    phase_title: QLabel
    state_chip: Chip
    goals_title: QLabel
    goal_rows: QVBoxLayout
    pitfalls_title: QLabel
    pitfall_rows: QVBoxLayout
    info_title: QLabel
    info_rows: QVBoxLayout
    meetings_title: QLabel
    meeting_rows: QVBoxLayout
    meeting_button: QPushButton
    assignment_label: QLabel
    answer_label: QLabel
    answer_edit: NoteEdit
    saved_label: SavedLabel
    done_check: QCheckBox
    gate_remark: Remark
    reopen_button: QPushButton
    close_button: QPushButton
    end_card: EndCard

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._position = 0
        self._present = 0
        self._saved_in = 0
        self._autosave = Autosave(self._write, Pace(), self)
        self._autosave.saved.connect(self._show_saved)
        self._autosave.failed.connect(self._not_saved)
        Columns(self.area, self.columns)
        self.answer_label.setBuddy(self.answer_edit)
        self.end_card.work_at(self)
        self.steps.chosen.connect(self._choose)
        self.answer_edit.edited.connect(self._autosave.touch)
        self.done_check.clicked.connect(self._mark)
        self.close_button.clicked.connect(self._close)
        self.reopen_button.clicked.connect(self._reopen)
        self.meeting_button.clicked.connect(lambda: desk.go(Place("network", self.group_id, "meetings")))

    def begin(self) -> None:
        """Another network begins at the phase it is in."""
        self._position = self._present = 0

    def redraw(self) -> None:
        """The steps and the chosen phase; when another phase is worked in than before, that one."""
        present = self.network.present.position
        if not self._position or present != self._present:
            self._position, self._present = present, present
        self.steps.show_steps([self._step(stage) for stage in self.network.stages], self._position)
        self._show_phase(self.stage)
        self._show_assignment(self.stage)
        self.end_card.show_network(self.network)

    def leave(self) -> None:
        """Save the answer."""
        self._autosave.save()

    def unsaved(self) -> bool:
        """Whether the answer is not in the vault."""
        return self._autosave.pending

    @property
    def stage(self) -> Stage:
        """The phase that is shown."""
        return self.network.stages[self._position - 1]

    def _show_saved(self, at: datetime) -> None:
        self._saved_in = self._position
        self.saved_label.set_saved(self.desk.formats.time(at.time()))

    def _step(self, stage: Stage) -> Step:
        return Step(
            stage.position,
            stage.phase.title.get(self.desk.settings.language),
            stage.state,
            self._said(stage),
        )

    def _said(self, stage: Stage) -> str:
        if stage.standing is not None and stage.standing.closed_on is not None:
            return self.tr("afgesloten op {day}").format(day=self.desk.formats.date(stage.standing.closed_on))
        return self.tr("open") if stage.state is PhaseState.OPEN else self.tr("nog dicht")

    def _show_phase(self, stage: Stage) -> None:
        self.phase_title.setText(stage.phase.title.get(self.desk.settings.language))
        self.state_chip.show_state(self._said(stage), _CHIPS[stage.state])
        self.goals_title.setVisible(bool(stage.phase.goals))
        self.pitfalls_title.setVisible(bool(stage.phase.pitfalls))
        fill(self.goal_rows, [self._line(one, "chevron-right", "accent_text") for one in stage.phase.goals])
        fill(self.pitfall_rows, [self._line(one, "triangle-alert", "warning") for one in stage.phase.pitfalls])
        self.info_title.setVisible(bool(stage.phase.info))
        fill(self.info_rows, [self._line(one, "info", "text_2") for one in stage.phase.info])
        found = [one for one in meetings(self.desk.vault, self.trajectory_id) if one.phase == stage.position]
        rows = [meeting_row(self, one) for one in found]
        fill(self.meeting_rows, rows, self._usual(stage))
        self.meeting_button.setVisible(self.runs and stage.state is PhaseState.OPEN)

    def _line(self, words: Words, icon: str, tint: Tint) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        text = QLabel(words.get(self.desk.settings.language))
        text.setWordWrap(True)
        row.addWidget(IconLabel(icon, tint, 16, line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return line

    def _usual(self, stage: Stage) -> str:
        """Which meetings the programme has in mind for the phase."""
        kinds = list(dict.fromkeys(stage.phase.sessions))
        if not kinds:
            return self.tr("Nog geen bijeenkomst in deze fase.")
        counts = [(stage.phase.sessions.count(key) * stage.phase.repeat, key) for key in kinds]
        language = self.desk.settings.language
        said = ", ".join(f"{count} × {self.network.programme.kind(key).title.get(language)}" for count, key in counts)
        return self.tr("Nog geen bijeenkomst in deze fase. Gebruikelijk: {meetings}.").format(meetings=said)

    def _show_assignment(self, stage: Stage) -> None:
        words = stage.phase.assignment
        self.assignment_label.setText(
            words.get(self.desk.settings.language) if words else self.tr("Deze fase heeft geen opdracht in woorden.")
        )
        begun = stage.standing is not None
        works = self.runs and stage.state is PhaseState.OPEN
        for widget in (self.answer_label, self.answer_edit, self.saved_label, self.done_check):
            widget.setVisible(begun)
        self.answer_edit.setReadOnly(not works)
        self.saved_label.setVisible(works)
        if self._saved_in != stage.position and not self._autosave.pending:
            self.saved_label.set_saved("")  # what was saved in another phase says nothing here
        self.done_check.setEnabled(works)
        if stage.standing is not None:
            if not self._autosave.pending:
                self.answer_edit.set_text(stage.standing.answer)
            self.done_check.setChecked(stage.standing.assignment_done)
        self.gate_remark.say(self._gate(stage), "info" if begun else "lock")
        self.close_button.setVisible(works)
        self.reopen_button.setVisible(self.runs and self._can_reopen(stage))

    def _can_reopen(self, stage: Stage) -> bool:
        """Only the phase that was closed last is offered; the vault judges whether the next one was begun."""
        closed = [one.position for one in self.network.stages if one.state is PhaseState.CLOSED]
        return bool(closed) and stage.position == closed[-1]

    def _gate(self, stage: Stage) -> str:
        language, at = self.desk.settings.language, stage.position
        if stage.state is PhaseState.CLOSED:
            return ""
        if stage.standing is None:
            earlier = self.network.stages[at - 2].phase.title.get(language)
            return self.tr("Nog dicht. Deze fase gaat open als fase {number} is afgesloten: {title}.").format(
                number=at - 1, title=earlier
            )
        if at == len(self.network.stages):
            return self.tr("Dit is de laatste fase. Sluit die af als de opdracht is gedaan.")
        words = (
            self.tr("De opdracht is gedaan. Sluit deze fase af; dan gaat fase {number} open: {title}.")
            if stage.standing.assignment_done
            else self.tr("Fase {number} gaat open als deze opdracht is gedaan: {title}.")
        )
        return words.format(number=at + 1, title=self.network.stages[at].phase.title.get(language))

    def _choose(self, position: int) -> None:
        if self._autosave.save():
            self._position = position
        self.redraw()

    def _write(self) -> datetime:
        assert self.stage.standing is not None, "only a phase that was opened has an answer"
        return networks.save_answer(self.desk.vault, self.stage.standing.id, self.answer_edit.text())

    def _not_saved(self, error: UserError) -> None:
        self.saved_label.set_failed(messages.sentence(error))

    def _mark(self, done: bool) -> None:
        standing = self.stage.standing
        if standing is None or not self._autosave.save():
            return
        if self.desk.act(lambda vault: networks.mark_assignment(vault, standing.id, done)) is None:
            self.done_check.setChecked(not done)

    def _close(self) -> None:
        standing = self.stage.standing
        if standing is not None and self._autosave.save():
            self.desk.act(lambda vault: networks.close_phase(vault, standing.id))

    def _reopen(self) -> None:
        standing = self.stage.standing
        if standing is not None and self._autosave.save():
            self.desk.act(lambda vault: networks.reopen_phase(vault, standing.id))
