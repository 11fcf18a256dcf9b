"""What the members of a core group scored on the programme's indicators, per day on which they were asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.measures import HIGHEST, LOWEST, Measure
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .group_measures import measured

Cell = tuple[int, str]
"""A member's number and an indicator's key."""


@dataclass(frozen=True)
class Round:
    """The scores of one day, by member and indicator."""

    day: date
    scores: dict[Cell, int]


def rounds(vault: Vault, trajectory_id: int) -> tuple[Round, ...]:
    """The days on which somebody scored, the first one first; of two scores on a day the last one counts."""
    found: dict[date, dict[Cell, int]] = {}
    for measure in measured(vault, trajectory_id):
        found.setdefault(measure.measured_on, {})[measure.member_id or 0, measure.indicator] = measure.score
    return tuple(Round(day, scores) for day, scores in found.items())


def save_round(vault: Vault, trajectory_id: int, day: date, scores: Mapping[Cell, int | None]) -> Change:
    """Keep the scores of a day; None takes a score away, what is not named stays as it was.

    Raises FIELD_WRONG 'score' outside 0 to 10 and FIELD_EMPTY 'score' when there is nothing to keep or take away,
    RULE 'other_trajectory' for somebody of another group.
    """
    if any(score is not None and not LOWEST <= score <= HIGHEST for score in scores.values()):
        raise UserError(Kind.FIELD_WRONG, field="score")
    before: list[Record] = []
    after: list[Record] = []
    with vault.transaction(Act.MEASURE, trajectory_id):
        kept = {(one.member_id, one.indicator): one for one in measured(vault, trajectory_id) if one.measured_on == day}
        for (member_id, indicator), score in scores.items():
            old = kept.get((member_id, indicator))
            if score is None and old is not None:
                records.remove(vault, old)
                before.append(old)
            elif score is not None and (old is None or old.score != score):
                number, session_id = (old.id, old.session_id) if old else (0, None)
                new = Measure(number, trajectory_id, indicator, score, day, session_id, member_id)
                before += [old] if old else []
                after.append(records.put(vault, new))
        if not before and not after:
            raise UserError(Kind.FIELD_EMPTY, field="score")
    return Change(Act.MEASURE, tuple(before), tuple(after))
