"""Where a trajectory stands in its phases."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class PhaseStanding:
    """A phase that was opened; `answer` is what came of its assignment, `position` counts from 1.

    A phase closes when its assignment is done, and opens when the one before it is closed.
    """

    id: int
    trajectory_id: int
    phase: str
    position: int
    opened_on: date
    answer: str = ""
    assignment_done: bool = False
    closed_on: date | None = None


@dataclass(frozen=True)
class GateException:
    """That a phase was begun although its gate was not open, with the professional's reason."""

    id: int
    trajectory_id: int
    phase: str
    reason: str
    made_on: date
