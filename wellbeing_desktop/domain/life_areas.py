"""The life areas: asked only with consent to ask, each answered, skipped or refused; never for an employer."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .reports import Means
from .signature import Signature


class AreaState(StrEnum):
    """What became of the question about one area."""

    ANSWERED = "answered"
    SKIPPED = "skipped"
    REFUSED = "refused"


@dataclass(frozen=True)
class LifeMap:
    """One time that a client was asked for consent to ask, and what was said; `programme_id` holds the areas.

    Without `agreed` there are no answers; after `stopped_at` none are added. `session_id` is the talk it was part of.
    """

    id: int
    client_id: int
    programme_id: int
    asked_on: date
    agreed: bool
    wording: str
    language: str
    means: Means
    how: str = ""
    signature: Signature | None = None
    session_id: int | None = None
    stopped_at: datetime | None = None


@dataclass(frozen=True)
class LifeAnswer:
    """One area of one map; a score and words only when answered."""

    id: int
    life_map_id: int
    area: str
    state: AreaState
    score: int | None = None
    text: str = ""
