"""Starting a programme with a client: proposal, conflicts, and the sessions in the calendar."""

from datetime import date, timedelta
from functools import lru_cache

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.domain.planning import Plan, PlannedSession, Slot
from wellbeing_desktop.domain.planning import propose as lay_out
from wellbeing_desktop.domain.programme import Programme, ProgrammeVersion
from wellbeing_desktop.domain.trajectory import Participant, Session, Trajectory, overlapping
from wellbeing_desktop.programmes.reader import read
from wellbeing_desktop.programmes.shelf import digest, shelf
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .days_off import closed_days

HORIZON = timedelta(days=400)


def programmes() -> tuple[Programme, ...]:
    """The programmes that can be started; files with a mistake are left out (see `mistakes`)."""
    return shelf().programmes


def mistakes() -> tuple[UserError, ...]:
    """What is wrong in programme files, one PROGRAMME_MISTAKE each."""
    return shelf().mistakes


def programme_of(vault: Vault, trajectory: Trajectory) -> Programme:
    """The programme in the version the trajectory started with."""
    version = records.get(vault, ProgrammeVersion, trajectory.programme_id)
    return _read_once(version.source, version.key)


@lru_cache(maxsize=16)
def _read_once(source: str, key: str) -> Programme:
    return read(source, key)


def propose(vault: Vault, programme_key: str, starts_on: date, slots: tuple[Slot, ...], language: str) -> Plan:
    """A plan that avoids holidays and days off; raises FIELD_EMPTY without weekdays, NOT_FOUND for a strange key."""
    closed = closed_days(vault, starts_on - timedelta(days=7), starts_on + HORIZON, language)
    return lay_out(_programme(programme_key), starts_on, slots, closed)


def conflicts(vault: Vault, plan: Plan) -> frozenset[int]:
    """The numbers of the planned sessions that share time with a session already in the calendar."""
    if not plan.sessions:
        return frozenset()
    days = [planned.day for planned in plan.sessions]
    existing = records.select(
        vault, Session, "WHERE day BETWEEN ? AND ?", (min(days).isoformat(), max(days).isoformat())
    )
    return frozenset(
        planned.number
        for planned in plan.sessions
        if 0 in overlapping([_session(planned, 0), *(s for s in existing if s.day == planned.day)])
    )


def start(vault: Vault, client_id: int, programme_key: str, plan: Plan, colleague_id: int | None = None) -> Change:
    """Start the programme with a client: the trajectory, its sessions and who takes part, in one act.

    Raises FIELD_EMPTY for an empty plan and NOT_FOUND for a strange client or programme.
    """
    if not plan.sessions:
        raise UserError(Kind.FIELD_EMPTY, field="plan")
    programme = _programme(programme_key)
    made: list[Record] = []
    with vault.transaction(Act.START_TRAJECTORY) as line:
        records.get(vault, Client, client_id)
        version = _version(vault, programme_key, made)
        trajectory = records.put(vault, Trajectory(0, client_id, version.id, plan.sessions[0].day))
        made.append(trajectory)
        for planned in plan.sessions:
            session = records.put(vault, _session(planned, trajectory.id))
            made.append(session)
            for role in programme.kind(planned.kind).participants:
                made.extend(_participants(vault, session.id, role, client_id, colleague_id))
        line.subject_id = trajectory.id
    return Change(Act.START_TRAJECTORY, after=tuple(made))


def of_client(vault: Vault, client_id: int) -> list[Trajectory]:
    """A client's trajectories, the newest first."""
    return records.select(vault, Trajectory, "WHERE client_id = ? ORDER BY id DESC", (client_id,))


def trajectory(vault: Vault, trajectory_id: int) -> Trajectory:
    """One trajectory; raises NOT_FOUND."""
    return records.get(vault, Trajectory, trajectory_id)


def sessions_of(vault: Vault, trajectory_id: int) -> list[Session]:
    """A trajectory's sessions by number."""
    return records.select(vault, Session, "WHERE trajectory_id = ? ORDER BY number", (trajectory_id,))


def _programme(key: str) -> Programme:
    for programme in programmes():
        if programme.key == key:
            return programme
    raise UserError(Kind.NOT_FOUND)


def _version(vault: Vault, key: str, made: list[Record]) -> ProgrammeVersion:
    source = shelf().sources[key]
    found = records.select(vault, ProgrammeVersion, "WHERE digest = ?", (digest(source),))
    if found:
        return found[0]
    version = records.put(vault, ProgrammeVersion(0, key, digest(source), source))
    made.append(version)
    return version


def _session(planned: PlannedSession, trajectory_id: int) -> Session:
    return Session(
        0,
        trajectory_id,
        planned.kind,
        planned.number,
        planned.week,
        planned.day,
        planned.start,
        planned.minutes,
        moved_from=planned.moved_from,
        moved_because=planned.moved_because,
    )


def _participants(
    vault: Vault, session_id: int, role: Role, client_id: int, colleague_id: int | None
) -> list[Participant]:
    if role is Role.CLIENT:
        return [records.put(vault, Participant(0, session_id, role, client_id=client_id))]
    if colleague_id is None:
        return []
    return [records.put(vault, Participant(0, session_id, role, contact_id=colleague_id))]
