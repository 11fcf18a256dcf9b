"""The talks of a trajectory in a period, as its calendar and its sealed reports prove them."""

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from wellbeing_desktop.domain.notes import Compartment, NoteSection
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.period import Period, Span, spans
from wellbeing_desktop.domain.programme import SessionKind
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.domain.trajectory import Participant, Session, SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import trajectories
from .notes import OpenSection

R = TypeVar("R", Report, NoteSection, Participant)


@dataclass(frozen=True)
class Talk:
    """A talk with its note, the version of its report that stands, if there is one, and the addenda beneath that.

    `proven`: its report is sealed, or it was held and its kind makes no report. `present` says whether the client was
    there, None when that is not known.
    """

    session: Session
    sections: tuple[OpenSection, ...]
    report: Report | None
    addenda: tuple[Report, ...]
    proven: bool
    present: bool | None

    @property
    def sealed(self) -> Report | None:
        """Its report when that is sealed."""
        return self.report if self.report and self.report.state is ReportState.SEALED else None

    @property
    def day(self) -> date:
        """The day as the sealed report has it, which stays when the calendar changes; else that of the calendar."""
        return self.sealed.content.day if self.sealed else self.session.day

    @property
    def minutes(self) -> int:
        """How long it took, from where `day` comes from."""
        return self.sealed.content.minutes if self.sealed else self.session.minutes

    @property
    def waits(self) -> bool:
        """Whether it was held and its report has yet to be sealed, so that it does not count."""
        return self.session.status is SessionStatus.HELD and not self.proven


def talks_in(vault: Vault, trajectory: Trajectory, period: Period) -> tuple[Talk, ...]:
    """The talks on the days of the period, whatever became of them, by day."""
    kept = _Kept(vault, trajectory)
    talks = (kept.talk(one) for one in trajectories.sessions_of(vault, trajectory.id))
    return tuple(sorted((one for one in talks if period.holds(one.day)), key=_order))


def spans_of(vault: Vault, trajectory: Trajectory, given_until: date | None) -> dict[Span, Period]:
    """The periods of `period.spans`; the whole trajectory reaches from its first to its last talk at least."""
    days = [one.day for one in trajectories.sessions_of(vault, trajectory.id)]
    ends = max(trajectory.closed_on, *days) if trajectory.closed_on and days else trajectory.closed_on
    return spans(vault.now().date(), min([trajectory.starts_on, *days]), ends, given_until)


def _order(talk: Talk) -> tuple[date, int]:
    return talk.day, talk.session.number


class _Kept:
    """What the vault holds about the talks of a trajectory, read in one go."""

    def __init__(self, vault: Vault, trajectory: Trajectory) -> None:
        self._programme = trajectories.programme_of(vault, trajectory)
        self._reports: dict[int, Report] = {}
        self._addenda: dict[int, list[Report]] = {}
        self._notes: dict[int, dict[str, NoteSection]] = {}
        for report in _select(vault, Report, "report.state <> 'replaced'", trajectory):
            if report.addendum_to is None:
                self._reports[report.session_id] = report
            else:
                self._addenda.setdefault(report.addendum_to, []).append(report)
        for note in _select(vault, NoteSection, "TRUE", trajectory):
            self._notes.setdefault(note.session_id, {})[note.section] = note
        clients = _select(vault, Participant, "participant.role = 'client'", trajectory)
        self._present = {one.session_id: one.present for one in clients}

    def talk(self, session: Session) -> Talk:
        """One of its talks."""
        kind, notes = self._programme.kind(session.kind), self._notes.get(session.id, {})
        report = self._reports.get(session.id)
        sections = tuple(OpenSection(section, notes.get(section.key)) for section in kind.sections)
        addenda = tuple(self._addenda.get(report.id, ())) if report else ()
        if report and report.state is ReportState.SEALED:
            there = next((one.present for one in report.content.participants if one.role is Role.CLIENT), None)
            return Talk(session, sections, report, addenda, proven=True, present=there)
        held = session.status is SessionStatus.HELD and report is None and not _makes_report(kind)
        return Talk(session, sections, report, addenda, proven=held, present=self._present.get(session.id))


def _makes_report(kind: SessionKind) -> bool:
    """Whether something of the note of such a talk is meant to be shared."""
    return any(section.compartment is Compartment.SHARE for section in kind.sections)


def _select(vault: Vault, cls: type[R], where: str, trajectory: Trajectory) -> list[R]:
    """The records about a trajectory's sessions, in the order in which they were made; read once while none changes."""
    table = {Report: "report", NoteSection: "note_section", Participant: "participant"}[cls]
    sql = f"SELECT {table}.id FROM {table} JOIN session ON session.id = {table}.session_id"  # noqa: S608
    found = vault.connection.execute(
        f"{sql} WHERE session.trajectory_id = ? AND {where} ORDER BY {table}.id", (trajectory.id,)
    )
    return [records.get(vault, cls, number) for (number,) in found.fetchall()]
