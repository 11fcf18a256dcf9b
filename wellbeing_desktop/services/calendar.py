"""What the calendar shows of a day, a week or a month: talks, the user's own time, closed days and what is beside."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime, timedelta
from typing import Any

from wellbeing_desktop.domain.appointments import Occurrence
from wellbeing_desktop.domain.conflicts import OVERLAPS, Conflict, Planned, conflicts
from wellbeing_desktop.domain.free_time import spot
from wellbeing_desktop.domain.programme import Look, Programme, ProgrammeVersion
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.programmes.shelf import read_once
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import appointments, milestones, school_holidays
from .days_off import closed_days
from .milestones import Due
from .wishes import wishes

ONE_DAY = timedelta(days=1)


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
    conflicts: tuple[Conflict, ...] = ()

    @property
    def begins(self) -> datetime:
        """The local moment the session begins."""
        return self.session.begins

    @property
    def conflict(self) -> bool:
        """Whether it shares time with something else."""
        return any(each.why in OVERLAPS for each in self.conflicts)


@dataclass(frozen=True)
class Period:
    """The days from `first` on: talks in order of time, closed days with their reasons, and the user's own time.

    `schools` names the school holiday of a day, `due` are the employer's milestones; both are empty unless wished.
    """

    first: date
    days: int = 7
    entries: tuple[Entry, ...] = ()
    closed: Mapping[date, str] = field(default_factory=dict)
    taken: tuple[Occurrence, ...] = ()
    schools: Mapping[date, str] = field(default_factory=dict)
    due: tuple[Due, ...] = ()

    @property
    def last(self) -> date:
        """The last of its days."""
        return self.first + timedelta(days=self.days - 1)


def period(vault: Vault, first: date, days: int, language: str) -> Period:
    """So many days from `first` on, titles in `language`."""
    last, wished = first + timedelta(days=days - 1), wishes(vault)
    taken = appointments.between(vault, first, last)
    return Period(
        first,
        days,
        _entries(vault, first, last, language, taken, wished.travel_minutes),
        closed_days(vault, first, last, language),
        taken,
        school_holidays.between(vault, first, last, language),
        milestones.between(vault, first, last, language) if wished.milestones else (),
    )


def week(vault: Vault, monday: date, language: str) -> Period:
    """The week that begins on `monday`, titles in `language`."""
    return period(vault, monday, 7, language)


def entries(vault: Vault, first: date, last: date, language: str) -> tuple[Entry, ...]:
    """The sessions from `first` to `last`, both included, in order of time."""
    taken = appointments.between(vault, first, last)
    return _entries(vault, first, last, language, taken, wishes(vault).travel_minutes)


def entry(vault: Vault, session_id: int, language: str) -> Entry:
    """One session with what is said about it; raises NOT_FOUND."""
    session = records.get(vault, Session, session_id)
    present = entries(vault, session.day, session.day, language)
    return next(one for one in present if one.session.id == session_id)


_COLUMNS = [f"session.{column.name}" for column in fields(Session)]
_SESSIONS = """
SELECT {columns}, coalesce(organisation.name, ''), coalesce(client.id, 0), coalesce(groups.id, 0),
    coalesce(client.name, groups.name), trajectory.programme_id,
    (SELECT max(number) FROM session AS other WHERE other.trajectory_id = session.trajectory_id),
    EXISTS (SELECT 1 FROM note_section WHERE note_section.session_id = session.id),
    (SELECT state FROM report WHERE report.session_id = session.id AND addendum_to IS NULL AND state <> 'replaced'
        ORDER BY id DESC LIMIT 1)
FROM session JOIN trajectory ON trajectory.id = session.trajectory_id
    LEFT JOIN client ON client.id = trajectory.client_id LEFT JOIN groups ON groups.id = trajectory.group_id
    LEFT JOIN organisation ON organisation.id = coalesce(client.organisation_id, groups.organisation_id)
WHERE session.day BETWEEN ? AND ? ORDER BY session.day, session.start, session.id
"""
_PEOPLE = """
SELECT session.id, participant.client_id, participant.contact_id, coalesce(contact.name, client.name),
    trajectory.group_id IS NULL AND participant.client_id IS NOT NULL
FROM session JOIN participant ON participant.session_id = session.id
    JOIN trajectory ON trajectory.id = session.trajectory_id
    LEFT JOIN contact ON contact.id = participant.contact_id LEFT JOIN client ON client.id = participant.client_id
WHERE session.day BETWEEN ? AND ? ORDER BY participant.id
"""


@dataclass
class _Present:
    """Who takes part in one session: names beside the client, and who they are."""

    names: list[str] = field(default_factory=list)
    people: set[tuple[str, int]] = field(default_factory=set)


def _entries(
    vault: Vault, first: date, last: date, language: str, taken: tuple[Occurrence, ...], travel: int
) -> tuple[Entry, ...]:
    """Described in two queries, and one for each programme that occurs."""
    days = (first.isoformat(), last.isoformat())
    rows = vault.connection.execute(_SESSIONS.format(columns=", ".join(_COLUMNS)), days).fetchall()
    present, wide = _present(vault, days), len(_COLUMNS)
    sessions = [records.from_row(Session, row[:wide]) for row in rows]
    planned = (
        Planned(each, frozenset(present[each.id].people), spot(each.setting, each.place, row[wide]))
        for each, row in zip(sessions, rows, strict=True)
    )
    found = conflicts(planned, taken, travel)
    programme = _programmes(vault)
    return tuple(
        _described(each, row[wide + 1 :], programme, language, present[each.id], found.get(each.id, ()))
        for each, row in zip(sessions, rows, strict=True)
    )


def _present(vault: Vault, days: tuple[str, str]) -> defaultdict[int, _Present]:
    found: defaultdict[int, _Present] = defaultdict(_Present)
    for session_id, client_id, contact_id, name, is_the_client in vault.connection.execute(_PEOPLE, days):
        person = ("client", client_id) if client_id is not None else ("contact", contact_id)
        found[session_id].people.add(person)
        if not is_the_client:
            found[session_id].names.append(name)
    return found


def _programmes(vault: Vault) -> Callable[[int], Programme]:
    """The programme of a version's id, read once."""
    read: dict[int, Programme] = {}

    def programme(number: int) -> Programme:
        if number not in read:
            version = records.get(vault, ProgrammeVersion, number)
            read[number] = read_once(version.source, version.key)
        return read[number]

    return programme


def _described(
    session: Session,
    facts: tuple[Any, ...],
    programme_of: Callable[[int], Programme],
    language: str,
    present: _Present,
    found: tuple[Conflict, ...],
) -> Entry:
    client_id, group_id, name, programme_id, count, has_note, state = facts
    programme = programme_of(programme_id)
    kind = programme.kind(session.kind)
    return Entry(
        session,
        client_id,
        group_id,
        name,
        kind.title.get(language),
        programme.title.get(language),
        session.number,
        count,
        kind.look,
        tuple(present.names),
        bool(has_note),
        ReportState(state) if state else None,
        found,
    )
