"""More talks, or another rhythm for those that remain: where they go is shown before it is done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.parts import Card, Choice, LabelledField
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_S
from wellbeing_desktop.services import rhythm
from wellbeing_desktop.services.rhythm import Proposal

from .step_words import StepWords


class RhythmCard(Card):
    """Hidden when a programme fixes both the number of its talks and their rhythm, or nothing remains to move."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._words = StepWords(desk, self)
        self._trajectory_id = 0
        self._proposal: Proposal | None = None
        self.count_choice, self.spacing_choice, self.reason_edit = Choice(self), Choice(self), QLineEdit(self)
        self._count_field = LabelledField("", self.count_choice, parent=self)
        self._reason_field = LabelledField("", self.reason_edit, parent=self)
        self._spacing_field = LabelledField("", self.spacing_choice, parent=self)
        self.extend_button = button("", "", "calendar-plus", self)
        self.respace_button = button("", "", "calendar-days", self)
        self.do_button = button("", "primary", parent=self)
        self.leave_button = button("", "quiet", parent=self)
        self.steps = QVBoxLayout()
        self._lay_out()
        self.extend_button.clicked.connect(self.show_extension)
        self.respace_button.clicked.connect(self.show_respacing)
        self.do_button.clicked.connect(self._carry_out)
        self.leave_button.clicked.connect(self._give_up)

    def show_trajectory(self, trajectory: Trajectory, programme: Programme) -> None:
        """Show what can be changed; a proposal that was shown is taken back, for it may have become another."""
        if trajectory.id != self._trajectory_id:
            self.reason_edit.clear()
        self._trajectory_id = trajectory.id
        self._retranslate()
        running, vault = trajectory.closed_on is None, self._desk.vault
        room = rhythm.room(vault, trajectory.id) if running else 0
        spaced = running and bool(programme.spacings) and rhythm.remaining(vault, trajectory.id) > 0
        self._fill_choices(room, programme, trajectory.spacing)
        for widget in (self._count_field, self._reason_field, self.extend_button):
            widget.setVisible(room > 0)
        for widget in (self._spacing_field, self.respace_button):
            widget.setVisible(spaced)
        self.setVisible(room > 0 or spaced)
        self._propose(None)

    def show_extension(self) -> None:
        """Show where the added talks would stand."""
        count, language = int(self.count_choice.currentData()), self._desk.settings.language
        self._try(lambda: rhythm.extension(self._desk.vault, self._trajectory_id, count, language))

    def show_respacing(self) -> None:
        """Show where the remaining talks would go in the chosen rhythm."""
        key, language = str(self.spacing_choice.currentData()), self._desk.settings.language
        self._try(lambda: rhythm.respacing(self._desk.vault, self._trajectory_id, key, language))

    def _try(self, propose: Callable[[], Proposal]) -> None:
        found = self._desk.attempt(propose)
        self._propose(found)
        if found is not None:
            self.do_button.setFocus()

    def _propose(self, proposal: Proposal | None) -> None:
        self._proposal = proposal
        fill(self.steps, self._words.rows(proposal) if proposal else [], self._words.nothing() if proposal else "")
        self.do_button.setVisible(proposal is not None and bool(proposal.steps))
        self.leave_button.setVisible(proposal is not None)

    def _carry_out(self) -> None:
        proposal, because = self._proposal, self.reason_edit.text()
        if proposal is None:
            return
        if self._desk.act(lambda vault: rhythm.carry_out(vault, proposal, because if proposal.added else "")):
            self.reason_edit.clear()

    def _give_up(self) -> None:
        self._propose(None)
        self.extend_button.setFocus()

    def _fill_choices(self, room: int, programme: Programme, spacing: str) -> None:
        language, chosen = self._desk.settings.language, self.spacing_choice.currentData() or spacing
        self.count_choice.clear()
        for count in range(1, room + 1):
            self.count_choice.addItem(self.tr("%n gesprek(ken) erbij", "", count), count)
        self.spacing_choice.clear()
        for one in programme.spacings:
            self.spacing_choice.addItem(one.title.get(language), one.key)
        self.spacing_choice.setCurrentIndex(max(0, self.spacing_choice.findData(chosen)))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Verlengen of een ander ritme"))
        self._count_field.set_label(self.tr("Verlengen met"))
        self._reason_field.set_label(self.tr("Reden (mag leeg blijven)"))
        self._spacing_field.set_label(self.tr("Ritme van de gesprekken die nog komen"))
        self.extend_button.setText(self.tr("Bekijk de verlenging"))
        self.respace_button.setText(self.tr("Bekijk het ritme"))
        self.do_button.setText(self.tr("Zo inplannen"))
        self.leave_button.setText(self.tr("Toch niet"))

    def _lay_out(self) -> None:
        for parts in (
            (self._count_field, self._reason_field, self.extend_button),
            (self._spacing_field, self.respace_button),
        ):
            row = QHBoxLayout()
            row.setSpacing(SPACE_L)
            for part in parts[:-1]:
                row.addWidget(part, 1)
            row.addWidget(parts[-1], 0, Qt.AlignmentFlag.AlignBottom)
            Columns(self, row)
            self.body.addLayout(row)
        self.steps.setSpacing(SPACE_S)
        self.body.addLayout(self.steps)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self.leave_button)
        ends.addWidget(self.do_button)
        self.body.addLayout(ends)
