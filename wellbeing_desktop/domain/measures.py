"""Scores from 0 to 10 on a programme's indicators."""

from dataclasses import dataclass
from datetime import date

LOWEST, HIGHEST = 0, 10


@dataclass(frozen=True)
class Measure:
    """What was scored on an indicator; `member_id` says by which member when a group is measured.

    `session_id` is the session at which it was asked, None when it was asked apart from one.
    """

    id: int
    trajectory_id: int
    indicator: str
    score: int
    measured_on: date
    session_id: int | None = None
    member_id: int | None = None
