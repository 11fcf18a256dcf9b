"""Somebody who takes over when the coach falls out: who holds the sheets, and what was opened with them."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

HOLDERS = 3
NEEDED = 2
WORDS = 20
"""Words on one sheet: a share of 128 bits as SLIP-0039 writes it."""


class Step(StrEnum):
    """How far a deputy went: to the list of people and talks, or on to the notes."""

    LOOKED = "looked"
    OPENED = "opened"


@dataclass(frozen=True)
class Deputy:
    """The three who hold a sheet, the words of each, and since when."""

    made_on: date
    holders: tuple[str, str, str]
    shares: tuple[str, str, str]


@dataclass(frozen=True)
class DeputyUse:
    """One time that a deputy came in or went on to the notes; `reason` is empty for the first step."""

    id: int
    at: datetime
    step: Step
    who: str
    reason: str = ""


@dataclass(frozen=True)
class Expected:
    """A planned talk by its moment and length in minutes, without what it is about."""

    day: date
    start: time
    minutes: int


@dataclass(frozen=True)
class ToCall:
    """Somebody to call off: a name, a telephone number, and the talks that were planned."""

    name: str
    phone: str
    talks: tuple[Expected, ...]
