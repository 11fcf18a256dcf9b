"""What waits today: talks, aftercare, reports waiting for an answer, agreements due, working notes about to expire."""

from dataclasses import dataclass
from datetime import date, timedelta

from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.notes import NoteSection
from wellbeing_desktop.domain.reports import Blocker, Report
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import working_notes
from .budgets import Standing, attention
from .calendar import Entry, entries, entry
from .closing import aftercare_due
from .network_plan import DueAction
from .network_plan import due as due_actions
from .reports import round_by_report

SOON = timedelta(days=7)


@dataclass(frozen=True)
class WaitingReport:
    """A report that is not sealed yet, and the names of who still has to answer or objects."""

    report: Report
    client_id: int
    waiting_for: tuple[str, ...]
    objecting: tuple[str, ...]


@dataclass(frozen=True)
class DueAgreement:
    """An open agreement due within a week or overdue."""

    agreement: Agreement
    client_id: int
    client_name: str


@dataclass(frozen=True)
class ExpiringNote:
    """A working note that is swept within a week."""

    note: NoteSection
    client_id: int
    client_name: str


@dataclass(frozen=True)
class Today:
    """Everything the first screen shows for a day."""

    day: date
    talks: tuple[Entry, ...]
    unwritten: tuple[Entry, ...]
    waiting: tuple[WaitingReport, ...]
    due: tuple[DueAgreement, ...]
    expiring: tuple[ExpiringNote, ...]
    aftercare: tuple[Entry, ...] = ()
    actions: tuple[DueAction, ...] = ()
    budgets: tuple[Standing, ...] = ()
    swept: int = 0


def today(vault: Vault, language: str) -> Today:
    """What waits on the vault's present day; talks of the last four weeks without a note are `unwritten`.

    `aftercare` is due within two weeks, or overdue; `swept` counts the working notes that were destroyed today, for
    their day was past.
    """
    day = vault.now().date()
    past = entries(vault, day - timedelta(days=28), day - timedelta(days=1), language)
    after = tuple(entry(vault, one.id, language) for one in aftercare_due(vault))
    late = {one.session.id for one in after}
    return Today(
        day,
        entries(vault, day, day, language),
        tuple(e for e in past if _unwritten(e) and e.session.id not in late),
        tuple(_waiting(vault)),
        tuple(_due(vault, day)),
        tuple(_expiring(vault, day)),
        after,
        due_actions(vault, day),
        attention(vault, day.year),
        working_notes.swept_on(vault, day),
    )


def _unwritten(entry: Entry) -> bool:
    return not entry.has_note and entry.session.status in (SessionStatus.PLANNED, SessionStatus.HELD)


_CLIENT_OF_SESSION = """
SELECT coalesce(client.id, 0), coalesce(client.name, groups.name)
FROM session JOIN trajectory ON trajectory.id = session.trajectory_id
    LEFT JOIN client ON client.id = trajectory.client_id LEFT JOIN groups ON groups.id = trajectory.group_id
WHERE session.id = ?
"""


def _client_of(vault: Vault, session_id: int) -> tuple[int, str]:
    row = vault.connection.execute(_CLIENT_OF_SESSION, (session_id,)).fetchone()
    return int(row[0]), str(row[1])


def _waiting(vault: Vault) -> list[WaitingReport]:
    made = []
    for report in records.select(vault, Report, "WHERE state IN ('concept', 'presented') ORDER BY id"):
        round_ = round_by_report(vault, report.id)
        names = {p.participant_id: p.name for p in report.content.participants}

        def of(
            blocker: Blocker, names: dict[int, str] = names, found: dict[int, Blocker] = round_.blockers
        ) -> tuple[str, ...]:
            return tuple(names[number] for number, kind in found.items() if kind is blocker and number in names)

        made.append(
            WaitingReport(report, _client_of(vault, report.session_id)[0], of(Blocker.WAITING), of(Blocker.OBJECTION))
        )
    return made


def _due(vault: Vault, day: date) -> list[DueAgreement]:
    found = records.select(
        vault,
        Agreement,
        "WHERE status = 'open' AND due_on <= ? ORDER BY due_on, id",
        ((day + SOON).isoformat(),),
    )
    return [DueAgreement(item, *_client_of(vault, item.session_id)) for item in found]


def _expiring(vault: Vault, day: date) -> list[ExpiringNote]:
    found = records.select(
        vault, NoteSection, "WHERE expires_on <= ? ORDER BY expires_on, id", ((day + SOON).isoformat(),)
    )
    return [ExpiringNote(note, *_client_of(vault, note.session_id)) for note in found if not note.is_empty]
