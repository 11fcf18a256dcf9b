"""What earlier talks of a trajectory left to look back on: homework, agreements and insights."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from wellbeing_desktop.domain.change import Record
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .sessions import session

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Earlier(Generic[R]):
    """Something of an earlier talk, with that talk; `here` when it was answered at the talk that looks back."""

    record: R
    made_at: Session
    here: bool


def earlier(
    vault: Vault, kind: type[R], session_id: int, waits: Callable[[R], bool], answered_on: Callable[[R], date | None]
) -> list[Earlier[R]]:
    """What was kept at earlier talks of the same trajectory and still waits, or was answered at this very talk.

    An answer counts as given at this talk when it was given on its day, or later and before the next talk.
    """
    present = session(vault, session_id)
    found = records.select(
        vault,
        kind,
        "WHERE session_id IN (SELECT id FROM session WHERE trajectory_id = ? AND number < ?) ORDER BY id",
        (present.trajectory_id, present.number),
    )
    if not found:
        return []
    talks = records.select(vault, Session, "WHERE trajectory_id = ? ORDER BY number", (present.trajectory_id,))
    until = next((one.day for one in talks if one.number > present.number), None)
    made_at = {one.id: one for one in talks}

    def here(day: date | None) -> bool:
        return day is not None and day >= present.day and (until is None or day < until)

    told = [Earlier(one, made_at[_session_of(one)], here(answered_on(one))) for one in found]
    return [one for one in told if one.here or waits(one.record)]


def _session_of(record: object) -> int:
    number = vars(record)["session_id"]
    assert isinstance(number, int), "what is looked back on was kept at a talk"
    return number
