"""Where a trajectory stands in its phases."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .programme import Phase


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


class PhaseState(StrEnum):
    """Whether one may work in a phase."""

    NOT_YET = "not_yet"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True)
class Stage:
    """A phase of a programme with where it stands; `standing` is None until it opens, `position` counts from 1."""

    phase: Phase
    position: int
    standing: PhaseStanding | None

    @property
    def state(self) -> PhaseState:
        """Not yet, open or closed."""
        if self.standing is None:
            return PhaseState.NOT_YET
        return PhaseState.CLOSED if self.standing.closed_on else PhaseState.OPEN


def stages(phases: Sequence[Phase], standings: Sequence[PhaseStanding]) -> tuple[Stage, ...]:
    """Every phase in order with its standing."""
    by_key = {standing.phase: standing for standing in standings}
    return tuple(Stage(phase, position, by_key.get(phase.key)) for position, phase in enumerate(phases, 1))


def present(found: Sequence[Stage]) -> Stage:
    """The phase that is worked in: the one that is open, else the last one closed, else the first."""
    begun = [stage for stage in found if stage.state is not PhaseState.NOT_YET]
    opened = [stage for stage in begun if stage.state is PhaseState.OPEN]
    return (opened or begun[-1:] or found)[0]
