"""Starting a programme with a client: proposal, conflicts, and the sessions in the calendar."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import cycle

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.groups import Group, Member
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.domain.planning import Plan, PlannedSession
from wellbeing_desktop.domain.programme import Programme, ProgrammeVersion, SessionKind, Setting
from wellbeing_desktop.domain.trajectory import Participant, Session, Trajectory, overlapping
from wellbeing_desktop.programmes.shelf import digest, read_once, shelf
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import programmes as shelved
from .plans import propose, rhythm_of

__all__ = ["propose", "rhythm_of"]


def programmes(vault: Vault | None = None) -> tuple[Programme, ...]:
    """The programmes that can be started, without a vault those of the program alone; see `mistakes` for the others."""
    return shelf().programmes if vault is None else shelved.available(vault)


def mistakes() -> tuple[UserError, ...]:
    """What is wrong in programme files, one PROGRAMME_MISTAKE each."""
    return shelf().mistakes


def programme_of(vault: Vault, trajectory: Trajectory) -> Programme:
    """The programme in the version the trajectory started with."""
    return read_version(records.get(vault, ProgrammeVersion, trajectory.programme_id))


def read_version(version: ProgrammeVersion) -> Programme:
    """The programme in a version that was kept; each is read once."""
    return read_once(version.source, version.key)


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


def start(
    vault: Vault,
    client_id: int,
    programme_key: str,
    plan: Plan,
    colleague_id: int | None = None,
    *,
    earlier_id: int | None = None,
    spacing: str = "",
    colleagues: Sequence[int] = (),
    absent_since: date | None = None,
) -> Change:
    """Start the programme with a client: the trajectory, its sessions and who takes part, in one act.

    `earlier_id` is the client's trajectory that this one follows on, `spacing` the key of its rhythm, `absent_since`
    the first day of sickness leave. Of several `colleagues` another one takes part each time. Raises FIELD_EMPTY for an
    empty plan, NOT_FOUND for a strange client or programme, RULE 'other_trajectory'.
    """
    turns = colleagues or ([colleague_id] if colleague_id else [])
    first = Trajectory(
        0, client_id, 0, _first_day(plan), earlier_id=earlier_id, spacing=spacing, absent_since=absent_since
    )
    with vault.transaction(Act.START_TRAJECTORY) as line:
        records.get(vault, Client, client_id)
        made = begin_client(vault, first, programme_key, plan, turns)
        line.subject_id = next(one.id for one in made if isinstance(one, Trajectory))
    return Change(Act.START_TRAJECTORY, after=tuple(made))


def begin_client(vault: Vault, first: Trajectory, key: str, plan: Plan, colleagues: Sequence[int] = ()) -> list[Record]:
    """The trajectory of a client with its sessions and participants; inside an act's transaction."""
    turn = cycle(colleagues)

    def take_part(session_id: int, role: Role) -> list[Participant]:
        colleague_id = next(turn, None) if role is Role.COLLEAGUE else None
        return _participants(vault, session_id, role, first.person, colleague_id)

    return _begin(vault, first, key, plan, take_part)


def start_group(
    vault: Vault, group_id: int, programme_key: str, plan: Plan, *, spacing: str = "", setting: Setting | None = None
) -> Change:
    """Start the programme with a group: everybody who is in it now takes part in each meeting.

    `setting` is how people meet where the kind of meeting allows it. Raises as `start`.
    """
    members = records.select(vault, Member, "WHERE group_id = ? AND left_on IS NULL ORDER BY id", (group_id,))

    def take_part(session_id: int, role: Role) -> list[Participant]:
        return [records.put(vault, as_participant(one, session_id)) for one in members if role is Role.MEMBER]

    first = Trajectory(0, None, 0, _first_day(plan), group_id=group_id, spacing=spacing)
    with vault.transaction(Act.START_TRAJECTORY) as line:
        records.get(vault, Group, group_id)
        made = _begin(vault, first, programme_key, plan, take_part)
        if setting is not None:
            made = _met_so(vault, shelved.programme(vault, programme_key), made, setting)
        line.subject_id = next(one.id for one in made if isinstance(one, Trajectory))
    return Change(Act.START_TRAJECTORY, after=tuple(made))


def begin_group(vault: Vault, group_id: int, key: str, starts_on: date) -> tuple[Trajectory, list[Record]]:
    """Let a group follow a programme whose meetings are planned one at a time; inside a transaction.

    Returns the trajectory and what else was made for it. Raises NOT_FOUND for a strange programme.
    """
    first = Trajectory(0, None, 0, starts_on, group_id=group_id)
    made = _begin(vault, first, key, Plan(()), lambda _session_id, _role: [])
    started = next(one for one in made if isinstance(one, Trajectory))
    return started, [one for one in made if one is not started]


def add_session(vault: Vault, trajectory_id: int, planned: PlannedSession) -> Change:
    """Add one session to a trajectory under the next free number; its participants are those of its kind.

    The client or the group's present members take part, and the colleague of the last session that had one.
    """
    with vault.transaction(Act.ADD_SESSION, trajectory_id):
        owner = trajectory(vault, trajectory_id)
        number = max((one.number for one in sessions_of(vault, trajectory_id)), default=0) + 1
        session, people = place(vault, owner, replace(planned, number=number))
    return Change(Act.ADD_SESSION, after=(session, *people))


def place(vault: Vault, owner: Trajectory, planned: PlannedSession) -> tuple[Session, list[Participant]]:
    """Put one more session of a trajectory into the calendar, with who takes part; inside an act's transaction."""
    kind = programme_of(vault, owner).kind(planned.kind)
    session = records.put(vault, _session(planned, owner.id, kind))
    return session, _invited(vault, owner, session)


def as_participant(member: Member, session_id: int) -> Participant:
    """A member of a group as somebody who takes part in one of its meetings."""
    return Participant(0, session_id, Role.MEMBER, client_id=member.client_id, contact_id=member.contact_id)


def of_client(vault: Vault, client_id: int) -> list[Trajectory]:
    """A client's trajectories, the newest first."""
    return records.select(vault, Trajectory, "WHERE client_id = ? ORDER BY id DESC", (client_id,))


def trajectory(vault: Vault, trajectory_id: int) -> Trajectory:
    """One trajectory; raises NOT_FOUND."""
    return records.get(vault, Trajectory, trajectory_id)


def sessions_of(vault: Vault, trajectory_id: int) -> list[Session]:
    """A trajectory's sessions by number."""
    return records.select(vault, Session, "WHERE trajectory_id = ? ORDER BY number", (trajectory_id,))


def _first_day(plan: Plan) -> date:
    if not plan.sessions:
        raise UserError(Kind.FIELD_EMPTY, field="plan")
    return plan.sessions[0].day


def _begin(
    vault: Vault, first: Trajectory, key: str, plan: Plan, take_part: Callable[[int, Role], list[Participant]]
) -> list[Record]:
    """The trajectory with its sessions and participants; each session's roles are asked of `take_part`."""
    programme, made = shelved.programme(vault, key), list[Record]()
    version = _version(vault, key, made)
    trajectory = records.put(vault, replace(first, programme_id=version.id))
    made.append(trajectory)
    for planned in plan.sessions:
        session = records.put(vault, _session(planned, trajectory.id, programme.kind(planned.kind)))
        made.append(session)
        for role in programme.kind(planned.kind).participants:
            made.extend(take_part(session.id, role))
    return made


def _met_so(vault: Vault, programme: Programme, made: list[Record], setting: Setting) -> list[Record]:
    """The records with each meeting of a kind that allows it held in this setting."""

    def met(one: Record) -> Record:
        fits = isinstance(one, Session) and setting in programme.kind(one.kind).settings
        return records.put(vault, replace(one, setting=setting)) if isinstance(one, Session) and fits else one

    return [met(one) for one in made]


def _invited(vault: Vault, owner: Trajectory, session: Session) -> list[Participant]:
    if owner.group_id is not None:
        members = records.select(vault, Member, "WHERE group_id = ? AND left_on IS NULL ORDER BY id", (owner.group_id,))
        return [records.put(vault, as_participant(one, session.id)) for one in members]
    found = vault.connection.execute(
        "SELECT contact_id FROM participant JOIN session ON session.id = participant.session_id "
        "WHERE trajectory_id = ? AND contact_id IS NOT NULL ORDER BY session.number DESC LIMIT 1",
        (owner.id,),
    ).fetchone()
    roles = programme_of(vault, owner).kind(session.kind).participants
    colleague_id = int(found[0]) if found else None
    return [one for role in roles for one in _participants(vault, session.id, role, owner.person, colleague_id)]


def _version(vault: Vault, key: str, made: list[Record]) -> ProgrammeVersion:
    source = shelved.source(vault, key)
    found = records.select(vault, ProgrammeVersion, "WHERE digest = ?", (digest(source),))
    if found:
        return found[0]
    version = records.put(vault, ProgrammeVersion(0, key, digest(source), source))
    made.append(version)
    return version


def _session(planned: PlannedSession, trajectory_id: int, kind: SessionKind | None = None) -> Session:
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
        setting=kind.settings[0] if kind else Setting.PRACTICE,
    )


def _participants(
    vault: Vault, session_id: int, role: Role, client_id: int, colleague_id: int | None
) -> list[Participant]:
    if role is Role.CLIENT:
        return [records.put(vault, Participant(0, session_id, role, client_id=client_id))]
    if colleague_id is None:
        return []
    return [records.put(vault, Participant(0, session_id, role, contact_id=colleague_id))]
