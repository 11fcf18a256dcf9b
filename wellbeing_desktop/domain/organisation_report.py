"""Reports for an organisation about a group or a network: nobody named, no figure about fewer than five people."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .naming import named

LEAST_PEOPLE = 5


class OrganisationReportKind(StrEnum):
    """What the report is about."""

    GROUP = "group"
    EFFECT = "effect"


@dataclass(frozen=True)
class Figure:
    """A mean before and after on one indicator, over `people` who scored both; never fewer than LEAST_PEOPLE.

    `who` holds the numbers of those members: they stand on no paper, and keep the next report from telling by
    difference what a few people scored.
    """

    indicator: str
    title: str
    before: float
    after: float
    people: int
    who: tuple[int, ...] = ()


@dataclass(frozen=True)
class ReportPart:
    """What was written under one heading."""

    heading: str
    lines: tuple[str, ...]


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
    phases: tuple[str, ...] = ()
    attendance: str = ""
    decisions: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    parts: tuple[ReportPart, ...] = ()


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


def gives_away(indicator: str, who: Iterable[int], told: Iterable[Figure]) -> bool:
    """Whether a mean over these members, laid beside one told before, shows what fewer than LEAST_PEOPLE scored."""
    here = set(who)
    return any(0 < len(here ^ set(one.who)) < LEAST_PEOPLE for one in told if one.indicator == indicator)


def names_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Those of the names that a text gives away, as `naming.named` finds them."""
    return tuple(name for name in names if named(text, (name,)))
