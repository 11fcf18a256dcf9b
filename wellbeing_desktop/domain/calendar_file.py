"""What a calendar file for another program tells, and what is read from one: never more than was chosen. Pure."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

LONGEST = timedelta(days=1)
SHORTEST = timedelta(minutes=5)


class Level(StrEnum):
    """How much a file tells: that the time is taken, with whose initials, or with names and kinds of talk."""

    BUSY = "busy"
    INITIALS = "initials"
    NAMES = "names"


@dataclass(frozen=True)
class CalendarFile:
    """A file as it would leave: its bytes, how much it tells, of which days, and how many entries are in it."""

    level: Level
    first: date
    last: date
    count: int
    data: bytes
    number: str
    made_at: datetime


@dataclass(frozen=True)
class Busy:
    """A stretch of local time that a file says is taken; `uid` tells entries apart, `title` may be empty."""

    uid: str
    begins: datetime
    ends: datetime
    title: str = ""


@dataclass(frozen=True)
class Reading:
    """What a file holds: the times, whose `uids` it speaks of, and how many entries could not be read."""

    busy: tuple[Busy, ...]
    uids: frozenset[str]
    unread: int


def pieces(busy: Busy) -> tuple[Busy, ...]:
    """The stretch in parts of at most a day and at least five minutes, as appointments can be."""
    ends = max(busy.ends, busy.begins + SHORTEST)
    found, begins = list[Busy](), busy.begins
    while begins < ends:
        end = min(ends, begins + LONGEST)
        found.append(Busy(busy.uid, begins, max(end, begins + SHORTEST), busy.title))
        begins = end
    return tuple(found)
