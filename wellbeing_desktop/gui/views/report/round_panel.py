"""The round of a report: the steps in their order, and only those that can be taken now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Blocker, ReportState, latest_answers
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Card, InitialsRow
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.scan_door import door_of
from wellbeing_desktop.services.reports import Round

from .person import PersonBlock
from .words import Words


class RoundPanel(Card):
    """`answer_wanted(participant id)`, `print_wanted(...)` and `omit_wanted(...)`; the other buttons are public.

    Of a report or of one of its addenda. What is to be looked at before it is presented is put into `notices_column`.
    """

    answer_wanted = Signal(int)
    print_wanted = Signal(int)
    omit_wanted = Signal(int)
    column: QVBoxLayout
    title_label: QLabel
    about_label: QLabel
    initials_row: InitialsRow
    notices_column: QVBoxLayout
    edit_button: QPushButton
    drop_button: QPushButton
    present_button: QPushButton
    people_column: QVBoxLayout
    scan_button: QPushButton
    line: QFrame
    reason_label: QLabel
    again_button: QPushButton
    seal_button: QPushButton
    share_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        load(self, "report_round")
        self._people: dict[int, PersonBlock] = {}
        self._shown: object = None
        self._first = self.present_button
        self.round: Round | None = None
        self.scan_button.clicked.connect(lambda: door_of(self).ask())

    def show_round(self, round_: Round, words: Words, names: dict[int, str]) -> None:
        """Show where the report stands; `names` are those that may be shown, by participant id."""
        report, self.round = round_.report, round_
        beneath = report.addendum_to is not None
        of_client = any(person.role is Role.CLIENT for person in report.content.participants)
        presented, sealed = report.state is ReportState.PRESENTED, report.state is ReportState.SEALED
        reason = words.blockers(round_)
        self.title_label.setText(words.title(report))
        self.initials_row.setVisible(beneath)
        self.initials_row.set_people(words.people(round_) if beneath else [])
        self.edit_button.setVisible(beneath and report.state is ReportState.CONCEPT)
        self.drop_button.setVisible(beneath and report.state is ReportState.CONCEPT)
        again = self.tr("Aanvulling aanpassen") if beneath else self.tr("Nieuwe versie maken")
        self.again_button.setText(again)
        self.about_label.setText(words.about(report))
        self.present_button.setVisible(report.state is ReportState.CONCEPT)
        self.reason_label.setText(reason)
        self.reason_label.setVisible(presented and bool(reason))
        self.line.setVisible(presented)
        self.again_button.setVisible(presented and Blocker.OBJECTION in round_.blockers.values())
        self.seal_button.setVisible(presented)
        self.seal_button.setEnabled(not round_.blockers)
        self.seal_button.setAccessibleDescription(reason)
        self.scan_button.setVisible((presented or sealed) and not beneath)
        self.share_button.setVisible(sealed and of_client and not beneath)
        self._show_people(round_, words, names)
        self._first = self._step(round_)

    def add_step(self, step: QPushButton) -> None:
        """Put a step of another kind above the people."""
        self.column.insertWidget(self.column.indexOf(self.share_button), step)

    def person(self, participant_id: int) -> PersonBlock:
        """The block of a participant; raises KeyError."""
        return self._people[participant_id]

    def first_button(self) -> QPushButton:
        """The step to take now: what the keyboard begins with."""
        return self._first

    def _show_people(self, round_: Round, words: Words, names: dict[int, str]) -> None:
        answers, report = latest_answers(round_.responses), round_.report
        wanted = (report, round_.responses, names, words.title(report))
        if wanted == self._shown:
            return  # so that the keyboard stays where it is
        self._shown = wanted
        focused = self.window().focusWidget()
        had_keyboard = focused is not None and any(block.isAncestorOf(focused) for block in self._people.values())
        self._people = {
            person.participant_id: PersonBlock(
                person, report, answers.get(person.participant_id), words, names[person.participant_id], self
            )
            for person in report.content.participants
        }
        fill(self.people_column, list(self._people.values()))
        for number, block in self._people.items():
            block.answer_wanted.connect(lambda who=number: self.answer_wanted.emit(who))
            block.print_wanted.connect(lambda who=number: self.print_wanted.emit(who))
            block.omit_wanted.connect(lambda who=number: self.omit_wanted.emit(who))
        if had_keyboard:
            self._step(round_).setFocus()

    def _step(self, round_: Round) -> QPushButton:
        if round_.report.state is ReportState.CONCEPT:
            return self.present_button
        if round_.report.state is not ReportState.PRESENTED:
            first = next(iter(self._people.values()))
            return first.print_button if self.share_button.isHidden() else self.share_button
        waiting = [who for who, why in round_.blockers.items() if why is Blocker.WAITING]
        if waiting:
            return self._people[waiting[0]].answer_button
        objecting = next(iter(round_.blockers), 0)
        if objecting and round_.report.addendum_to is None:
            return self._people[objecting].omit_button
        return self.again_button if objecting else self.seal_button
