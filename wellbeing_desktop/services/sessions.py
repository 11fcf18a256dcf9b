"""What is done with one session: moving and copying it, who takes part, held, cancelled or missed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.domain.trajectory import Participant, Session, SessionStatus
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import gates, trajectories

_TOOK_ITS_DAY = frozenset({SessionStatus.HELD, SessionStatus.NO_SHOW})


def session(vault: Vault, session_id: int) -> Session:
    """One session; raises NOT_FOUND."""
    return records.get(vault, Session, session_id)


def participants(vault: Vault, session_id: int) -> list[Participant]:
    """Who takes part in the session beside the user, in the order they were added."""
    return records.select(vault, Participant, "WHERE session_id = ? ORDER BY id", (session_id,))


def move(vault: Vault, session_id: int, day: date, start: time) -> Change:
    """Move a session to another local day and time.

    Raises TALK_TO_COME for one that was held, or to which nobody came, and a day that has yet to come.
    """
    moved = replace(session(vault, session_id), day=day)
    if moved.status in _TOOK_ITS_DAY:
        require_come(vault, moved)
    return _alter(vault, Act.MOVE_SESSION, session_id, lambda s: replace(s, day=day, start=start))


def resize(vault: Vault, session_id: int, minutes: int) -> Change:
    """Change how long a session takes; raises FIELD_WRONG outside 5 to 480 minutes."""
    if not 5 <= minutes <= 480:
        raise UserError(Kind.FIELD_WRONG, field="minutes")
    return _alter(vault, Act.MOVE_SESSION, session_id, lambda s: replace(s, minutes=minutes))


def set_place(vault: Vault, session_id: int, place: str) -> Change:
    """Say where a session is held."""
    return _alter(vault, Act.MOVE_SESSION, session_id, lambda s: replace(s, place=place.strip()))


def set_setting(vault: Vault, session_id: int, setting: Setting) -> Change:
    """Say how people meet."""
    return _alter(vault, Act.CHANGE_SESSION, session_id, lambda s: replace(s, setting=setting))


def cancel(vault: Vault, session_id: int, by: Role | None = None) -> Change:
    """Mark a session as cancelled, and by whom when that is known; it stays in the calendar."""
    return _fall_through(vault, Act.CANCEL_SESSION, session_id, SessionStatus.CANCELLED, by)


def miss(vault: Vault, session_id: int, by: Role | None = None) -> Change:
    """Mark a session as one to which somebody did not come, and who when that is known; it stays in the calendar.

    Raises TALK_TO_COME while its day has yet to come.
    """
    if (old := session(vault, session_id)).status is not SessionStatus.NO_SHOW:
        require_come(vault, old)
    return _fall_through(vault, Act.MISS_SESSION, session_id, SessionStatus.NO_SHOW, by)


def copy(vault: Vault, session_id: int, day: date, start: time) -> Change:
    """Plan the same session once more at a local day and time, under the next free number, with the same people."""
    with vault.transaction(Act.COPY_SESSION, session_id):
        made = copied(vault, session_id, day, start)
    return Change(Act.COPY_SESSION, after=made)


def copied(
    vault: Vault, session_id: int, day: date, start: time, moved_from: date | None = None
) -> tuple[Session | Participant, ...]:
    """The same session planned once more, and who takes part in it; inside a transaction."""
    first = session(vault, session_id)
    number = _next_number(vault, first)
    again = records.put(vault, replace(_anew(first), number=number, day=day, start=start, moved_from=moved_from))
    people = [replace(p, id=0, session_id=again.id, present=None) for p in participants(vault, session_id)]
    return (again, *(records.put(vault, one) for one in people))


def plan_again(vault: Vault, session_id: int) -> Change:
    """Make a held or cancelled session a planned one again; who was present is forgotten.

    Raises REPORT_KEEPS_HELD once the report of a held session was presented.
    """
    if session(vault, session_id).status is SessionStatus.HELD and _is_asked(vault, session_id):
        raise UserError(Kind.REPORT_KEEPS_HELD)
    return _mark(vault, session_id, SessionStatus.PLANNED, lambda _: None)


def hold(vault: Vault, session_id: int, absent: frozenset[int] = frozenset()) -> Change:
    """Mark a session as held; `absent` holds the ids of the participants who were not there.

    Raises GATE_CLOSED while its phase is not open and nobody said why it begins all the same, TALK_TO_COME
    while its day has yet to come.
    """
    gates.require_open(vault, session_id)
    if (old := session(vault, session_id)).status is not SessionStatus.HELD:
        require_come(vault, old)
    return _mark(vault, session_id, SessionStatus.HELD, lambda participant: participant.id not in absent)


def require_come(vault: Vault, one: Session) -> None:
    """Raises TALK_TO_COME while the session's day has yet to come."""
    if one.is_to_come(vault.now().date()):
        raise UserError(Kind.TALK_TO_COME)


def held_for_report(vault: Vault, session_id: int, absent: frozenset[int] = frozenset()) -> Change:
    """Hold a planned session of which a report is made or presented; inside that act's transaction.

    A session that was held stays as it was. Raises GATE_CLOSED as `hold` does, REPORT_TO_COME while its day has
    yet to come, REPORT_NOT_HELD when it was cancelled or nobody came.
    """
    old = session(vault, session_id)
    if old.status is SessionStatus.HELD:
        return Change(Act.HOLD_SESSION)
    if old.status is not SessionStatus.PLANNED:
        raise UserError(Kind.REPORT_NOT_HELD)
    if old.is_to_come(vault.now().date()):
        raise UserError(Kind.REPORT_TO_COME)
    gates.require_open(vault, session_id)
    return _marked(vault, session_id, SessionStatus.HELD, lambda participant: participant.id not in absent)


def set_colleague(vault: Vault, session_id: int, contact_id: int | None) -> Change:
    """Choose the colleague of a dialogue, or none.

    Raises NOT_ALLOWED once the session's report was presented, for then somebody was already asked.
    """
    with vault.transaction(Act.SET_COLLEAGUE, session_id):
        session(vault, session_id)
        if _is_asked(vault, session_id):
            raise UserError(Kind.NOT_ALLOWED)
        before, after = _put_colleague(vault, session_id, contact_id)
    return Change(Act.SET_COLLEAGUE, before, after)


def rotate_colleagues(vault: Vault, trajectory_id: int, contact_ids: tuple[int, ...]) -> Change:
    """Let these colleagues take part in turn in the talks that a colleague takes part in and are still planned.

    A talk that was held, or whose report was presented, stays as it was. Raises FIELD_EMPTY 'colleague' without a
    colleague, NOT_FOUND, and NOT_ALLOWED when no such talk is left.
    """
    if not contact_ids:
        raise UserError(Kind.FIELD_EMPTY, field="colleague")
    before, after = list[Participant](), list[Participant]()
    with vault.transaction(Act.SET_COLLEAGUE, trajectory_id):
        waiting = with_colleague(vault, trajectory_id)
        if not waiting:
            raise UserError(Kind.NOT_ALLOWED)
        for at, one in enumerate(waiting):
            old, new = _put_colleague(vault, one.id, contact_ids[at % len(contact_ids)])
            before += old
            after += new
    return Change(Act.SET_COLLEAGUE, tuple(before), tuple(after))


def with_colleague(vault: Vault, trajectory_id: int) -> list[Session]:
    """The talks that a colleague takes part in, are still planned, and about which nobody was asked yet; by time."""
    programme = trajectories.programme_of(vault, trajectories.trajectory(vault, trajectory_id))
    dialogues = {kind.key for kind in programme.kinds if Role.COLLEAGUE in kind.participants}
    waiting = [
        one
        for one in trajectories.sessions_of(vault, trajectory_id)
        if one.kind in dialogues and one.status is SessionStatus.PLANNED and not _is_asked(vault, one.id)
    ]
    return sorted(waiting, key=lambda one: (one.begins, one.number))


def _is_asked(vault: Vault, session_id: int) -> bool:
    """Whether the session's report was presented to somebody."""
    states = (ReportState.PRESENTED.value, ReportState.SEALED.value)
    return bool(records.select(vault, Report, "WHERE session_id = ? AND state IN (?, ?)", (session_id, *states)))


def _put_colleague(
    vault: Vault, session_id: int, contact_id: int | None
) -> tuple[tuple[Participant, ...], tuple[Participant, ...]]:
    """The session's colleague as it was and as it is; inside a transaction."""
    before = tuple(p for p in participants(vault, session_id) if p.role is Role.COLLEAGUE)
    if contact_id is None:
        for old in before:
            records.remove(vault, old)
        return before, ()
    records.get(vault, Contact, contact_id)
    number = before[0].id if before else 0
    return before, (records.put(vault, Participant(number, session_id, Role.COLLEAGUE, contact_id=contact_id)),)


def _alter(vault: Vault, act: Act, session_id: int, how: Callable[[Session], Session]) -> Change:
    with vault.transaction(act, session_id):
        before = session(vault, session_id)
        after = records.put(vault, how(before))
    return Change(act, (before,), (after,))


def _anew(first: Session) -> Session:
    return replace(first, id=0, status=SessionStatus.PLANNED, moved_from=None, moved_because="", cancelled_by=None)


def _next_number(vault: Vault, beside: Session) -> int:
    counted = "SELECT max(number) FROM session WHERE trajectory_id = ?"
    return int(vault.connection.execute(counted, (beside.trajectory_id,)).fetchone()[0]) + 1


def _fall_through(vault: Vault, act: Act, session_id: int, status: SessionStatus, by: Role | None) -> Change:
    return _alter(vault, act, session_id, lambda s: replace(s, status=status, cancelled_by=by))


def _mark(
    vault: Vault, session_id: int, status: SessionStatus, present: Callable[[Participant], bool | None]
) -> Change:
    with vault.transaction(Act.HOLD_SESSION, session_id):
        return _marked(vault, session_id, status, present)


def _marked(
    vault: Vault, session_id: int, status: SessionStatus, present: Callable[[Participant], bool | None]
) -> Change:
    old = session(vault, session_id)
    people = tuple(participants(vault, session_id))
    new = records.put(vault, replace(old, status=status, cancelled_by=None))
    marked = tuple(records.put(vault, replace(p, present=present(p))) for p in people)
    return Change(Act.HOLD_SESSION, (old, *people), (new, *marked))
