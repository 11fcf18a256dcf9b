"""Reports for an organisation about a group or a network: nobody named, no figure about fewer than five people."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

LEAST_PEOPLE = 5


class OrganisationReportKind(StrEnum):
    """What the report is about."""

    GROUP = "group"
    EFFECT = "effect"


@dataclass(frozen=True)
class Figure:
    """A mean before and after on one indicator, over `people` who scored both; never fewer than LEAST_PEOPLE."""

    indicator: str
    title: str
    before: float
    after: float
    people: int


@dataclass(frozen=True)
class OrganisationReportContent:
    """Everything the report says, in the language of the paper."""

    title: str
    first: date
    last: date
    meetings: int
    themes: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    withheld: tuple[str, ...] = ()


@dataclass(frozen=True)
class OrganisationReport:
    """One report as it was made; never changed afterwards."""

    id: int
    trajectory_id: int
    kind: OrganisationReportKind
    number: str
    language: str
    content: OrganisationReportContent
    made_at: datetime
