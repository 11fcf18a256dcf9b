"""The scores of a group's members, asked at its meetings."""

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.measures import HIGHEST, LOWEST, Measure
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .notes import kind_of
from .sessions import session


def measured(vault: Vault, trajectory_id: int) -> list[Measure]:
    """Everything the members of a group or network scored, in order of the days."""
    return records.select(
        vault,
        Measure,
        "WHERE trajectory_id = ? AND member_id IS NOT NULL ORDER BY measured_on, id",
        (trajectory_id,),
    )


def scores(vault: Vault, session_id: int) -> dict[tuple[int, str], int]:
    """What was scored at a meeting, by member and indicator."""
    found = records.select(vault, Measure, "WHERE session_id = ? AND member_id IS NOT NULL ORDER BY id", (session_id,))
    return {(one.member_id or 0, one.indicator): one.score for one in found}


def save(vault: Vault, session_id: int, member_id: int, indicator: str, score: int | None) -> Change:
    """Keep what a member scored at a meeting; None takes it away again.

    Raises FIELD_WRONG 'score' outside 0 to 10, NOT_FOUND for an indicator that is not asked at this meeting, RULE
    'other_trajectory' for somebody of another group.
    """
    if score is not None and not LOWEST <= score <= HIGHEST:
        raise UserError(Kind.FIELD_WRONG, field="score")
    if indicator not in kind_of(vault, session_id).measures:
        raise UserError(Kind.NOT_FOUND)
    with vault.transaction(Act.MEASURE, session_id):
        meeting = session(vault, session_id)
        kept = records.select(
            vault,
            Measure,
            "WHERE session_id = ? AND member_id = ? AND indicator = ?",
            (session_id, member_id, indicator),
        )
        if score is None:
            for one in kept:
                records.remove(vault, one)
            return Change(Act.MEASURE, tuple(kept))
        number = kept[0].id if kept else 0
        new = Measure(number, meeting.trajectory_id, indicator, score, meeting.day, session_id, member_id)
        after = records.put(vault, new)
    return Change(Act.MEASURE, tuple(kept), (after,))
