"""Documents over a period: what each is built from, for whom it can be, and the days it covers.

Nothing else can stand in them, also not with consent (DOMAIN.md, 'Consent and the employer').
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from .consent import EMPLOYER_FIELDS, Category, Purpose, offered_categories
from .errors import Kind, UserError
from .paper import PaperKind
from .people import Role

_COUNTS = frozenset({Category.PERIOD, Category.TALKS, Category.ATTENDANCE})

FIELDS = {
    PaperKind.PROGRESS_REPORT: EMPLOYER_FIELDS,
    PaperKind.ATTENDANCE_OVERVIEW: _COUNTS,
    PaperKind.CLOSING_REPORT: EMPLOYER_FIELDS,
    PaperKind.HOURS_STATEMENT: _COUNTS | {Category.HOURS},
}
"""The kinds of content that each document over a period has a place for; hours are for the commissioner alone."""

FOUR_WEEKS = timedelta(days=28)


@dataclass(frozen=True)
class Period:
    """The days from `first` up to and including `last`."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Whether the day is one of them."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Asked:
    """Which document over which days of a trajectory, for whom and what for."""

    document: PaperKind
    trajectory_id: int
    contact_id: int
    purpose: Purpose
    period: Period

    def check(self, role: Role, today: date) -> None:
        """Raise NOT_ALLOWED for a recipient in a role it is not for, FIELD_WRONG 'until' for days that cannot be."""
        if self.document not in offered_documents(role):
            raise UserError(Kind.NOT_ALLOWED)
        if not self.period.first <= self.period.last <= today:
            raise UserError(Kind.FIELD_WRONG, field="until")


class Span(StrEnum):
    """Periods that can be chosen at once."""

    FOUR_WEEKS = "four_weeks"
    SINCE_LAST = "since_last"
    WHOLE = "whole"


def offered_documents(role: Role) -> tuple[PaperKind, ...]:
    """The documents over a period that somebody in this role can have, in a fixed order; empty for who has none."""
    pays = role is Role.COMMISSIONER
    fitting = tuple(document for document in FIELDS if (document is PaperKind.HOURS_STATEMENT) is pays)
    return fitting if offered_categories(role) else ()


def spans(
    today: date, starts_on: date, closed_on: date | None = None, given_until: date | None = None
) -> dict[Span, Period]:
    """The periods that can be chosen at once, none before the trajectory, beyond its end or beyond today.

    `given_until` is the last day of the document that the recipient had before, None when there was none.
    """
    end = min(today, closed_on) if closed_on else today
    first = min(starts_on, end)
    found = {
        Span.FOUR_WEEKS: Period(max(first, end - FOUR_WEEKS + timedelta(days=1)), end),
        Span.WHOLE: Period(first, end),
    }
    if given_until is not None and given_until < end:
        found[Span.SINCE_LAST] = Period(given_until + timedelta(days=1), end)
    return {span: found[span] for span in Span if span in found}
