"""Consent: the client allows recipient X to get content Y for purpose Z until D. Deny by default."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from .evidence import Media
from .people import Role
from .reports import Means
from .signature import Signature


class Category(StrEnum):
    """What a consent can speak of, in plain kinds of content."""

    PERIOD = "period"
    TALKS = "talks"
    ATTENDANCE = "attendance"
    WORK_AGREEMENTS = "work_agreements"
    NEXT_STEPS = "next_steps"
    LIMITATIONS = "limitations"
    HOURS = "hours"
    INSIGHTS = "insights"
    OTHER_AGREEMENTS = "other_agreements"
    REFERRAL_LETTER = "referral_letter"


EMPLOYER_FIELDS = frozenset(
    {
        Category.PERIOD,
        Category.TALKS,
        Category.ATTENDANCE,
        Category.WORK_AGREEMENTS,
        Category.NEXT_STEPS,
        Category.LIMITATIONS,
    }
)
"""The fixed list an employer's document is built from, even with consent (DOMAIN.md, 'Consent and the employer')."""

OWN_WORDS = frozenset({Category.WORK_AGREEMENTS, Category.LIMITATIONS, Category.INSIGHTS, Category.OTHER_AGREEMENTS})
"""What was worded freely by people, so that anything can stand in it."""

_MAY_HAVE: dict[Role, frozenset[Category]] = {
    Role.MANAGER: EMPLOYER_FIELDS,
    Role.HR: EMPLOYER_FIELDS,
    Role.COMMISSIONER: frozenset({Category.PERIOD, Category.TALKS, Category.ATTENDANCE, Category.HOURS}),
    Role.COMPANY_DOCTOR: frozenset(Category) - {Category.HOURS},
    Role.GP: frozenset(Category) - {Category.HOURS},
    Role.OTHER: frozenset(Category) - {Category.REFERRAL_LETTER, Category.LIMITATIONS, Category.HOURS},
}

EXPIRY_NOTICE = timedelta(days=14)


class Purpose(StrEnum):
    """What a recipient may use the content for."""

    PROGRESS = "progress"
    SUPPORT = "support"
    PLANNING = "planning"
    REFERRAL = "referral"


@dataclass(frozen=True)
class Consent:
    """One consent as it was given; `until_on` None means until the end of the trajectory. Never changed."""

    id: int
    number: str
    client_id: int
    trajectory_id: int
    contact_id: int
    purpose: Purpose
    categories: tuple[Category, ...]
    from_on: date
    until_on: date | None
    wording: str
    language: str
    given_at: datetime
    means: Means
    how: str = ""
    signature: Signature | None = None
    request_id: int | None = None
    replaces: int | None = None


@dataclass(frozen=True)
class ConsentRequest:
    """What the client was asked to allow, word for word, before there is an answer. Never changed."""

    id: int
    number: str
    client_id: int
    trajectory_id: int
    contact_id: int
    purpose: Purpose
    categories: tuple[Category, ...]
    from_on: date
    until_on: date | None
    wording: str
    language: str
    replaces: int | None
    asked_at: datetime


@dataclass(frozen=True)
class ConsentRefusal:
    """That the client did not give what was asked; a reason is not asked for."""

    id: int
    request_id: int
    declined_at: datetime
    means: Means
    how: str = ""


@dataclass(frozen=True)
class ConsentScan:
    """A signed consent form that came back, as `evidence.Scan` is of a report; never changed."""

    id: int
    request_id: int
    pages: tuple[int, ...]
    of_pages: int
    media: Media
    content: bytes
    digest: str
    added_at: datetime


@dataclass(frozen=True)
class Limitation:
    """What a client can or cannot do at work, in the words of the company doctor, as said on a day.

    The only thing of this kind that an employer may be told, and only as a quote (DOMAIN.md, 'Consent and the
    employer').
    """

    id: int
    trajectory_id: int
    contact_id: int
    quote: str
    said_on: date


@dataclass(frozen=True)
class Withdrawal:
    """That a consent was taken back; the consent itself stays as it was given."""

    id: int
    consent_id: int
    withdrawn_at: datetime
    means: Means
    how: str = ""


class ConsentState(StrEnum):
    """Where a consent stands on a day; ASKED and DECLINED are of a request that led to none."""

    ASKED = "asked"
    DECLINED = "declined"
    NOT_YET = "not_yet"
    LIVE = "live"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


def state_on(
    consent: Consent,
    withdrawals: Iterable[Withdrawal],
    day: date,
    trajectory_closed_on: date | None = None,
    replaced_from: date | None = None,
) -> ConsentState:
    """Where the consent stands on `day`; the last day itself is included.

    `replaced_from` is the first day of the consent that takes its place, None when there is none; up to that day the
    earlier one holds.
    """
    if any(withdrawal.consent_id == consent.id for withdrawal in withdrawals):
        return ConsentState.WITHDRAWN
    if replaced_from is not None and day >= replaced_from:
        return ConsentState.REPLACED
    if day < consent.from_on:
        return ConsentState.NOT_YET
    last = last_day(consent, trajectory_closed_on)
    return ConsentState.EXPIRED if last and day > last else ConsentState.LIVE


def replaced_from(consents: Iterable[Consent]) -> dict[int, date]:
    """The first day on which each consent, by its id, no longer holds because another took its place.

    The one that takes the place of a successor takes the first one's place as well, also when it begins earlier; that
    it was taken back or ran out since gives none of them new life. A consent never changes: whoever replaces another
    has the higher id.
    """
    found: dict[int, date] = {}
    for later in sorted(consents, key=lambda consent: consent.id, reverse=True):
        if later.replaces is not None:
            first = min(later.from_on, found.get(later.id, later.from_on))
            found[later.replaces] = min(first, found.get(later.replaces, first))
    return found


def last_day(consent: Consent, trajectory_closed_on: date | None = None) -> date | None:
    """The last day the consent holds when nobody withdraws it; None while its trajectory has no end."""
    return consent.until_on or trajectory_closed_on


def runs_out_soon(state: ConsentState, last: date | None, day: date) -> bool:
    """Whether a live consent ends within the coming 14 days."""
    return state is ConsentState.LIVE and last is not None and last - day <= EXPIRY_NOTICE


def offered_categories(role: Role) -> tuple[Category, ...]:
    """The categories a consent for a recipient in this role can hold, in a fixed order; empty for who can have none.

    An employer's list is fixed, a commissioner gets counts only, and a colleague reads nothing but the own copy of a
    talk, which needs no consent (DOMAIN.md, 'Consent and the employer').
    """
    allowed = _MAY_HAVE.get(role, frozenset())
    return tuple(category for category in Category if category in allowed)


def offered_purposes(role: Role) -> tuple[Purpose, ...]:
    """What a recipient in this role can be given something for; help elsewhere is talked over with a doctor only."""
    doctor = Category.REFERRAL_LETTER in _MAY_HAVE.get(role, frozenset())
    return tuple(purpose for purpose in Purpose if doctor or purpose is not Purpose.REFERRAL)


def offered_for(role: Role, purpose: Purpose) -> tuple[Category, ...]:
    """The categories of `offered_categories` that go with a purpose: the letter with a referral, nothing else does."""
    if purpose not in offered_purposes(role):
        return ()
    letter = purpose is Purpose.REFERRAL
    return tuple(one for one in offered_categories(role) if (one is Category.REFERRAL_LETTER) is letter)
