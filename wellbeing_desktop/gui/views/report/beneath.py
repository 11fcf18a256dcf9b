"""What stands beneath the text of a report for one reader: addenda, own statements, and how others answered."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import (
    Answer,
    Report,
    ReportParticipant,
    ReportState,
    latest_answers,
    readable_lines,
)
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import addenda, report_versions, reports
from wellbeing_desktop.services.reports import Round

from .read_lines import LineMaker, ReadLine
from .words import Words


@dataclass(frozen=True)
class Beneath:
    """A heading, the lines under it with whose they are, and sentences after them."""

    title: str
    lines: tuple[ReadLine, ...] = ()
    told: tuple[str, ...] = ()


class BeneathMaker(QObject):
    """Finds what is for this reader; None is the user, who reads everything."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = Words(desk, self)
        self._lines = LineMaker(desk, self)

    def beneath(self, report: Report, reader: ReportParticipant | None) -> tuple[Beneath, ...]:
        """Statements and answers to the report, then its addenda in their order."""
        round_ = reports.round_by_report(self._desk.vault, report.id)
        added = addenda.of_report(self._desk.vault, report.id)
        return (
            *self._statements(round_, reader),
            *self._answers(round_, reader),
            *(self._addendum(one, reader) for one in added if _is_for(one.report, reader)),
        )

    def _statements(self, round_: Round, reader: ReportParticipant | None) -> list[Beneath]:
        """Own statements: each only for who made it, and for the user."""
        answers = latest_answers(round_.responses)
        form = self.tr("Eigen verklaring van {name}")
        return [
            Beneath(form.format(name=self._desk.name(person.name)), told=(answers[person.participant_id].remark,))
            for person in round_.report.content.participants
            if person.participant_id in answers
            and answers[person.participant_id].answer is Answer.STATEMENT
            and (reader is None or reader.participant_id == person.participant_id)
        ]

    def _answers(self, round_: Round, reader: ReportParticipant | None) -> list[Beneath]:
        """How each one answered: to the user when the version was taken back, to others once it is sealed."""
        report = round_.report
        if report.state is ReportState.REPLACED and reader is None:
            said = self._told(round_, list(report.content.participants), remarks=True)
            return [Beneath(self.tr("Antwoorden op deze versie"), told=said)] if said else []
        if report.state is not ReportState.SEALED or reader is None or reader.role is Role.MEMBER:
            return []
        others = [one for one in report.content.participants if one.participant_id != reader.participant_id]
        said = self._told(round_, others)
        return [Beneath(self.tr("Antwoorden van anderen"), told=said)] if said else []

    def _addendum(self, round_: Round, reader: ReportParticipant | None) -> Beneath:
        report = round_.report
        content = report_versions.content_for(self._desk.vault, report, reader, self._desk.formats.language)
        lines = self._lines.lines(content, reader)
        asked = [one for one in content.participants if report.state is not ReportState.CONCEPT]
        return Beneath(self._words.addendum(report), lines, self._told(round_, asked, remarks=reader is None))

    def _told(self, round_: Round, people: list[ReportParticipant], *, remarks: bool = False) -> tuple[str, ...]:
        answers = latest_answers(round_.responses)
        said = []
        for person in people:
            answer = answers.get(person.participant_id)
            if answer is not None:
                words = f"{self._desk.name(person.name)}: {self._words.given(answer)}"
                said.append(f"{words}. “{answer.remark}”" if remarks and answer.remark else words)
        return tuple(said)


def _is_for(addendum: Report, reader: ReportParticipant | None) -> bool:
    """Whether somebody sees the addendum: the user always, others what is for them and was laid before them."""
    if reader is None:
        return True
    return addendum.state is not ReportState.CONCEPT and bool(readable_lines(addendum.content, reader))
