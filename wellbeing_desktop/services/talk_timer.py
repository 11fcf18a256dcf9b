"""How long a talk takes: kept in the vault, so that it counts on while the program is locked, or is not there."""

from dataclasses import replace

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.notes import TalkTimer
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .sessions import session

SHORTEST, LONGEST = 5, 480
"""Minutes that a talk can take, as `sessions.resize` has it."""


def of_session(vault: Vault, session_id: int) -> TalkTimer | None:
    """The time of a session, or None when it was never begun."""
    found = records.select(vault, TalkTimer, "WHERE session_id = ?", (session_id,))
    return found[0] if found else None


def start(vault: Vault, session_id: int) -> Change:
    """Begin to count, or go on; the time of another talk is stopped, for nobody is in two. Raises NOT_FOUND."""
    session(vault, session_id)
    now = vault.now()
    with vault.transaction(Act.TIME_TALK, session_id):
        others = records.select(vault, TalkTimer, "WHERE running_since IS NOT NULL AND session_id <> ?", (session_id,))
        own = of_session(vault, session_id)
        before = (*others, *((own,) if own else ()))
        counting = replace(own or TalkTimer(0, session_id), running_since=now, stopped=False)
        if own is not None and own.running_since is not None:
            counting = own
        ended = [replace(one, seconds=one.lasted(now), running_since=None, stopped=True) for one in others]
        after = tuple(records.put(vault, one) for one in (*ended, counting))
    return Change(Act.TIME_TALK, before, after)


def pause(vault: Vault, session_id: int) -> Change:
    """Count no further for now; raises NOT_FOUND for a talk that is not counted."""
    return _halt(vault, session_id, stopped=False)


def stop(vault: Vault, session_id: int) -> Change:
    """The talk is over; raises NOT_FOUND for a talk that was not counted."""
    return _halt(vault, session_id, stopped=True)


def forget(vault: Vault, session_id: int) -> Change:
    """Take the time away, as if it was never begun; raises NOT_FOUND."""
    with vault.transaction(Act.TIME_TALK, session_id):
        before = records.get(vault, TalkTimer, _id(vault, session_id))
        records.remove(vault, before)
    return Change(Act.TIME_TALK, (before,))


def minutes(vault: Vault, timer: TalkTimer) -> int:
    """Whole minutes that were counted so far, as the clock of the talk shows them."""
    return timer.lasted(vault.now()) // 60


def can_be_taken_over(vault: Vault, timer: TalkTimer) -> bool:
    """Whether the time of a talk that is over can be its length, and is another."""
    counted = minutes(vault, timer)
    return timer.stopped and SHORTEST <= counted <= LONGEST and counted != session(vault, timer.session_id).minutes


def _halt(vault: Vault, session_id: int, *, stopped: bool) -> Change:
    with vault.transaction(Act.TIME_TALK, session_id):
        before = records.get(vault, TalkTimer, _id(vault, session_id))
        lasted = before.lasted(vault.now())
        after = records.put(vault, replace(before, seconds=lasted, running_since=None, stopped=stopped))
    return Change(Act.TIME_TALK, (before,), (after,))


def _id(vault: Vault, session_id: int) -> int:
    found = of_session(vault, session_id)
    return found.id if found else 0
