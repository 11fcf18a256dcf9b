"""What the calendar shows of a week."""

from dataclasses import dataclass
from datetime import date, timedelta

from wellbeing_desktop.domain.programme import Look
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.domain.trajectory import Session, Trajectory, overlapping
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .days_off import closed_days
from .trajectories import programme_of


@dataclass(frozen=True)
class Entry:
    """One session with what is said about it; `people` are the names of who takes part beside the client.

    A group's session has `client_id` 0, its `group_id`, and the group's name as `client_name`.
    """

    session: Session
    client_id: int
    group_id: int
    client_name: str
    kind_title: str
    programme_title: str
    number: int
    count: int
    look: Look
    people: tuple[str, ...]
    has_note: bool
    report_state: ReportState | None
    conflict: bool


@dataclass(frozen=True)
class Week:
    """The sessions from Monday to Sunday in order of time, and the closed days with their reasons."""

    monday: date
    entries: tuple[Entry, ...]
    closed: dict[date, str]


def week(vault: Vault, monday: date, language: str) -> Week:
    """The week that begins on `monday`, titles in `language`."""
    sunday = monday + timedelta(days=6)
    return Week(monday, entries(vault, monday, sunday, language), closed_days(vault, monday, sunday, language))


def entries(vault: Vault, first: date, last: date, language: str) -> tuple[Entry, ...]:
    """The sessions from `first` to `last`, both included, in order of time."""
    sessions = records.select(
        vault,
        Session,
        "WHERE day BETWEEN ? AND ? ORDER BY day, start, id",
        (first.isoformat(), last.isoformat()),
    )
    return _described(vault, sessions, overlapping(sessions), language)


def entry(vault: Vault, session_id: int, language: str) -> Entry:
    """One session with what is said about it; raises NOT_FOUND."""
    session = records.get(vault, Session, session_id)
    same_day = records.select(vault, Session, "WHERE day = ?", (session.day.isoformat(),))
    return _described(vault, [session], overlapping(same_day), language)[0]


_FACTS = """
SELECT coalesce(client.id, 0), coalesce(groups.id, 0), coalesce(client.name, groups.name),
    (SELECT max(number) FROM session AS other WHERE other.trajectory_id = session.trajectory_id),
    EXISTS (SELECT 1 FROM note_section WHERE note_section.session_id = session.id),
    (SELECT state FROM report WHERE report.session_id = session.id AND state <> 'replaced' ORDER BY id DESC LIMIT 1)
FROM session JOIN trajectory ON trajectory.id = session.trajectory_id
    LEFT JOIN client ON client.id = trajectory.client_id LEFT JOIN groups ON groups.id = trajectory.group_id
WHERE session.id = ?
"""


def _described(vault: Vault, sessions: list[Session], clashing: frozenset[int], language: str) -> tuple[Entry, ...]:
    made = []
    for session in sessions:
        programme = programme_of(vault, records.get(vault, Trajectory, session.trajectory_id))
        kind = programme.kind(session.kind)
        facts = vault.connection.execute(_FACTS, (session.id,)).fetchone()
        client_id, group_id, client_name, count, has_note, state = facts
        made.append(
            Entry(
                session,
                client_id,
                group_id,
                client_name,
                kind.title.get(language),
                programme.title.get(language),
                session.number,
                count,
                kind.look,
                _others(vault, session.id),
                bool(has_note),
                ReportState(state) if state else None,
                session.id in clashing,
            )
        )
    return tuple(made)


def _others(vault: Vault, session_id: int) -> tuple[str, ...]:
    rows = vault.connection.execute(
        "SELECT contact.name FROM participant JOIN contact ON contact.id = participant.contact_id "
        "WHERE participant.session_id = ? ORDER BY participant.id",
        (session_id,),
    )
    return tuple(row[0] for row in rows)
