"""Insights: what was understood in a talk, in the words found together, looked back on at a next one."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .notes import Voice


class InsightState(StrEnum):
    """How an insight stands: not looked back on yet, it holds, it was put in other words, or it is let go."""

    OPEN = "open"
    HOLDS = "holds"
    CHANGED = "changed"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Insight:
    """One insight of a session; `review` is what was said of it later, on `reviewed_on`."""

    id: int
    session_id: int
    text: str
    voice: Voice = Voice.JOINT
    state: InsightState = InsightState.OPEN
    reviewed_on: date | None = None
    review: str = ""
