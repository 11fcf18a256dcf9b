"""Whether a programme suits a client now, and the way out to a doctor when it does not."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Answered(StrEnum):
    """The answer to one point of the check."""

    YES = "yes"
    DOUBT = "doubt"
    NO = "no"


class Conclusion(StrEnum):
    """What the professional concludes, in consultation with the client."""

    SUITABLE = "suitable"
    NOT_YET = "not_yet"
    NOT_SUITABLE = "not_suitable"


@dataclass(frozen=True)
class SuitabilityPoint:
    """The answer to a point of the programme's check, by its key."""

    key: str
    answer: Answered


@dataclass(frozen=True)
class SuitabilityCheck:
    """One check; the newest one counts. `discussed` says that the conclusion was talked over with the client."""

    id: int
    trajectory_id: int
    checked_on: date
    points: tuple[SuitabilityPoint, ...]
    conclusion: Conclusion
    discussed: bool = False
    remark: str = ""


@dataclass(frozen=True)
class Referral:
    """A letter to the company doctor or GP, written in consultation with the client; goes only with its own consent."""

    id: int
    trajectory_id: int
    contact_id: int
    text: str
    written_at: datetime
    number: str
