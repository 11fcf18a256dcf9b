"""Who has yet to answer to which report, since when, and when they were last reminded; nothing locks by itself."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client, Contact, require
from wellbeing_desktop.domain.reports import Blocker, Reminder, Report, ReportParticipant
from wellbeing_desktop.domain.trajectory import Participant
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import reports


@dataclass(frozen=True)
class Owed:
    """A report to which a participant has yet to answer; `about` is the client or the group that it is of."""

    report: Report
    participant: ReportParticipant
    about: str
    since: datetime
    days: int
    reminders: tuple[Reminder, ...]

    @property
    def last_reminded(self) -> Reminder | None:
        """The reminder that was last given."""
        return self.reminders[-1] if self.reminders else None


@dataclass(frozen=True)
class Waiting:
    """Somebody whose answer is waited for: the way to reach them and what they have yet to answer, oldest first."""

    name: str
    phone: str
    email: str
    owed: tuple[Owed, ...]


def waiting(vault: Vault) -> tuple[Waiting, ...]:
    """Everybody who has yet to answer, who waits longest first."""
    found: defaultdict[Client | Contact, list[Owed]] = defaultdict(list)
    for report in records.select(vault, Report, "WHERE state = 'presented' ORDER BY presented_at, id"):
        round_ = reports.round_by_report(vault, report.id)
        for person in report.content.participants:
            if round_.blockers.get(person.participant_id) is Blocker.WAITING:
                found[_person(vault, person)].append(_owed(vault, report, person))
    made = (Waiting(who.name, who.phone, who.email, tuple(_oldest(owed))) for who, owed in found.items())
    return tuple(sorted(made, key=lambda one: (one.owed[0].since, one.name)))


def remind(vault: Vault, report_id: int, participant_id: int, how: str) -> Change:
    """Write down that somebody was reminded now; `how` is a `ReminderWay`'s value or the user's own words.

    Raises FIELD_EMPTY 'reminder', and NOT_ALLOWED when no answer of theirs is waited for.
    """
    how = require(how, "reminder")
    if reports.round_by_report(vault, report_id).blockers.get(participant_id) is not Blocker.WAITING:
        raise UserError(Kind.NOT_ALLOWED)
    with vault.transaction(Act.REMIND, report_id):
        new = records.put(vault, Reminder(0, report_id, participant_id, vault.now(), how))
    return Change(Act.REMIND, after=(new,))


_ABOUT = """
SELECT coalesce(client.name, groups.name)
FROM session JOIN trajectory ON trajectory.id = session.trajectory_id
    LEFT JOIN client ON client.id = trajectory.client_id LEFT JOIN groups ON groups.id = trajectory.group_id
WHERE session.id = ?
"""


def _owed(vault: Vault, report: Report, person: ReportParticipant) -> Owed:
    since = report.presented_at or report.made_at
    given = records.select(
        vault, Reminder, "WHERE report_id = ? AND participant_id = ? ORDER BY id", (report.id, person.participant_id)
    )
    about = vault.connection.execute(_ABOUT, (report.session_id,)).fetchone()[0]
    return Owed(report, person, str(about), since, (vault.now().date() - since.date()).days, tuple(given))


def _person(vault: Vault, person: ReportParticipant) -> Client | Contact:
    found = records.get(vault, Participant, person.participant_id)
    if found.client_id is not None:
        return records.get(vault, Client, found.client_id)
    assert found.contact_id is not None, "the table's CHECK wants exactly one of the two"
    return records.get(vault, Contact, found.contact_id)


def _oldest(owed: list[Owed]) -> list[Owed]:
    return sorted(owed, key=lambda one: (one.since, one.report.id))
