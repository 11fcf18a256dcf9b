"""The talks of a trajectory in a period, as its calendar and its sealed reports prove them."""

from dataclasses import dataclass
from datetime import date

from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.period import Period, Span, spans
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.domain.trajectory import Participant, Session, SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import trajectories

_OF_TRAJECTORY = "JOIN session ON session.id = {table}.session_id WHERE session.trajectory_id = ?"


@dataclass(frozen=True)
class Talk:
    """A talk with the version of its report that stands, if there is one.

    `proven`: its report is sealed, or it was held and its kind makes no report. `present` says whether the client was
    there, None when that is not known.
    """

    session: Session
    report: Report | None
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
    programme = trajectories.programme_of(vault, trajectory)
    reports = _standing(vault, trajectory)
    present = _present(vault, trajectory)
    made = (
        _talk(one, reports.get(one.id), present.get(one.id), programme)
        for one in trajectories.sessions_of(vault, trajectory.id)
    )
    return tuple(sorted((one for one in made if period.holds(one.day)), key=_order))


def spans_of(vault: Vault, trajectory: Trajectory, given_until: date | None) -> dict[Span, Period]:
    """The periods of `period.spans`; the whole trajectory reaches from its first to its last talk at least."""
    days = [one.day for one in trajectories.sessions_of(vault, trajectory.id)]
    ends = max(trajectory.closed_on, *days) if trajectory.closed_on and days else trajectory.closed_on
    return spans(vault.now().date(), min([trajectory.starts_on, *days]), ends, given_until)


def _order(talk: Talk) -> tuple[date, int]:
    return talk.day, talk.session.number


def _talk(session: Session, report: Report | None, present: bool | None, programme: Programme) -> Talk:
    if report and report.state is ReportState.SEALED:
        there = next((one.present for one in report.content.participants if one.role is Role.CLIENT), None)
        return Talk(session, report, proven=True, present=there)
    held = session.status is SessionStatus.HELD
    return Talk(session, report, held and report is None and not _makes_report(programme, session.kind), present)


def _makes_report(programme: Programme, kind: str) -> bool:
    """Whether something of the note of such a talk is meant to be shared."""
    return any(section.compartment is Compartment.SHARE for section in programme.kind(kind).sections)


def _standing(vault: Vault, trajectory: Trajectory) -> dict[int, Report]:
    """The newest version of each report that was not taken back, by session."""
    sql = f"{_OF_TRAJECTORY.format(table='report')} AND addendum_to IS NULL AND state <> 'replaced' ORDER BY report.id"
    return {one.session_id: one for one in records.select(vault, Report, sql, (trajectory.id,))}


def _present(vault: Vault, trajectory: Trajectory) -> dict[int, bool | None]:
    """Whether the client was there, by session."""
    sql = f"{_OF_TRAJECTORY.format(table='participant')} AND role = 'client'"
    return {one.session_id: one.present for one in records.select(vault, Participant, sql, (trajectory.id,))}
