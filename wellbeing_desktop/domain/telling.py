"""Who was given something that has changed since, and whether they were told (GDPR articles 19 and 7(3))."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from .disclosure import Cause, Disclosure
from .people import Contact
from .reports import Means


@dataclass(frozen=True)
class Telling:
    """That somebody was told: PAPER by a letter that left, ORAL by word of mouth with a line of how."""

    at: datetime
    means: Means
    how: str = ""


@dataclass(frozen=True)
class Correction:
    """The document that sets something right, by its number; `on` is when it was there. No content."""

    number: str
    version: int
    on: datetime


@dataclass(frozen=True)
class Given:
    """One thing that a recipient got, with what has corrected it since."""

    entry: Disclosure
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True)
class ToTell:
    """One recipient with what they got, the oldest first; `told` is None while it still has to be done.

    `withdrawal_id` names the withdrawal for a consent that was taken back, else it is None.
    """

    cause: Cause
    contact: Contact
    given: tuple[Given, ...]
    told: Telling | None
    withdrawal_id: int | None = None

    @property
    def disclosure_ids(self) -> tuple[int, ...]:
        """Which entries of the register it is about."""
        return tuple(one.entry.id for one in self.given)


def told_of(given: Given, tellings: Iterable[Telling]) -> Telling | None:
    """The last telling that came no earlier than what it had to tell of; None when there is none."""
    since = max((one.on for one in given.corrections), default=given.entry.made_at)
    return max((one for one in tellings if one.at >= since), key=lambda one: one.at, default=None)


def told_of_all(tellings: Iterable[Telling | None]) -> Telling | None:
    """The first of the last tellings about several things; None as long as one of them was not told of."""
    found = tuple(tellings)
    known = tuple(one for one in found if one is not None)
    return min(known, key=lambda one: one.at) if known and len(known) == len(found) else None
