"""The life areas: asked only with consent to ask, each answered, skipped or refused; never for an employer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .programme import Area
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

    @property
    def is_open(self) -> bool:
        """Whether may be asked now: the client agreed and did not stop it."""
        return self.agreed and self.stopped_at is None


@dataclass(frozen=True)
class LifeAnswer:
    """One area of one map; a score and words only when answered."""

    id: int
    life_map_id: int
    area: str
    state: AreaState
    score: int | None = None
    text: str = ""


@dataclass(frozen=True)
class Movement:
    """One area as it is now, beside how it was on an earlier map; an answer is None while there is none."""

    area: Area
    now: LifeAnswer | None
    before: LifeAnswer | None = None

    @property
    def score(self) -> int | None:
        """The score now; None when none was given."""
        return self.now.score if self.now else None

    @property
    def earlier_score(self) -> int | None:
        """The score on the earlier map; None when none was given."""
        return self.before.score if self.before else None

    @property
    def difference(self) -> int | None:
        """How much the score went up; None unless both maps have one."""
        if self.score is None or self.earlier_score is None:
            return None
        return self.score - self.earlier_score


def compare(
    areas: Iterable[Area], now: Iterable[LifeAnswer], before: Iterable[LifeAnswer] = ()
) -> tuple[Movement, ...]:
    """Each area with the answers of two maps, in the programme's order; an area is the same by its key."""
    answers, earlier = ({answer.area: answer for answer in some} for some in (now, before))
    return tuple(Movement(area, answers.get(area.key), earlier.get(area.key)) for area in areas)
