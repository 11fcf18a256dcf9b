"""What is done with one session: moving it, who takes part, held or cancelled."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.domain.trajectory import Participant, Session, SessionStatus
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def session(vault: Vault, session_id: int) -> Session:
    """One session; raises NOT_FOUND."""
    return records.get(vault, Session, session_id)


def participants(vault: Vault, session_id: int) -> list[Participant]:
    """Who takes part in the session beside the user, in the order they were added."""
    return records.select(vault, Participant, "WHERE session_id = ? ORDER BY id", (session_id,))


def move(vault: Vault, session_id: int, day: date, start: time) -> Change:
    """Move a session to another local day and time."""
    return _alter(vault, Act.MOVE_SESSION, session_id, lambda s: replace(s, day=day, start=start))


def resize(vault: Vault, session_id: int, minutes: int) -> Change:
    """Change how long a session takes; raises FIELD_WRONG outside 5 to 480 minutes."""
    if not 5 <= minutes <= 480:
        raise UserError(Kind.FIELD_WRONG, field="minutes")
    return _alter(vault, Act.MOVE_SESSION, session_id, lambda s: replace(s, minutes=minutes))


def set_place(vault: Vault, session_id: int, place: str) -> Change:
    """Say where a session is held."""
    return _alter(vault, Act.MOVE_SESSION, session_id, lambda s: replace(s, place=place.strip()))


def cancel(vault: Vault, session_id: int) -> Change:
    """Mark a session as cancelled; it stays in the calendar."""
    return _alter(vault, Act.CANCEL_SESSION, session_id, lambda s: replace(s, status=SessionStatus.CANCELLED))


def plan_again(vault: Vault, session_id: int) -> Change:
    """Make a held or cancelled session a planned one again; who was present is forgotten."""
    return _mark(vault, session_id, SessionStatus.PLANNED, lambda _: None)


def hold(vault: Vault, session_id: int, absent: frozenset[int] = frozenset()) -> Change:
    """Mark a session as held; `absent` holds the ids of the participants who were not there."""
    return _mark(vault, session_id, SessionStatus.HELD, lambda participant: participant.id not in absent)


def set_colleague(vault: Vault, session_id: int, contact_id: int | None) -> Change:
    """Choose the colleague of a dialogue, or none.

    Raises NOT_ALLOWED once the session's report was presented, for then somebody was already asked.
    """
    with vault.transaction(Act.SET_COLLEAGUE, session_id):
        session(vault, session_id)
        if records.select(
            vault,
            Report,
            "WHERE session_id = ? AND state IN (?, ?)",
            (session_id, ReportState.PRESENTED.value, ReportState.SEALED.value),
        ):
            raise UserError(Kind.NOT_ALLOWED)
        before = tuple(p for p in participants(vault, session_id) if p.role is Role.COLLEAGUE)
        if contact_id is None:
            for old in before:
                records.remove(vault, old)
            return Change(Act.SET_COLLEAGUE, before)
        records.get(vault, Contact, contact_id)
        number = before[0].id if before else 0
        after = records.put(vault, Participant(number, session_id, Role.COLLEAGUE, contact_id=contact_id))
    return Change(Act.SET_COLLEAGUE, before, (after,))


def _alter(vault: Vault, act: Act, session_id: int, how: Callable[[Session], Session]) -> Change:
    with vault.transaction(act, session_id):
        before = session(vault, session_id)
        after = records.put(vault, how(before))
    return Change(act, (before,), (after,))


def _mark(
    vault: Vault, session_id: int, status: SessionStatus, present: Callable[[Participant], bool | None]
) -> Change:
    with vault.transaction(Act.HOLD_SESSION, session_id):
        old = session(vault, session_id)
        people = tuple(participants(vault, session_id))
        new = records.put(vault, replace(old, status=status))
        marked = tuple(records.put(vault, replace(p, present=present(p))) for p in people)
    return Change(Act.HOLD_SESSION, (old, *people), (new, *marked))
