"""What a client wants to reach, and the homework between two talks."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class GoalState(StrEnum):
    """Where a goal stands."""

    OPEN = "open"
    REACHED = "reached"
    CHANGED = "changed"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Goal:
    """A goal of a trajectory in the client's words; `review` is what was said when it was last looked at."""

    id: int
    trajectory_id: int
    text: str
    state: GoalState = GoalState.OPEN
    made_on: date | None = None
    reviewed_on: date | None = None
    review: str = ""


class Done(StrEnum):
    """Whether homework was done, as told at a later talk."""

    UNKNOWN = "unknown"
    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True)
class Homework:
    """What was given to do at a session, and how that went."""

    id: int
    session_id: int
    text: str
    done: Done = Done.UNKNOWN
    told_on: date | None = None
    review: str = ""
