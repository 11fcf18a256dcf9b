"""What stands in the grid and in the month: a talk or a time of the user's own, with where it lies and what it says."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from wellbeing_desktop.domain.appointments import Occurrence
from wellbeing_desktop.services.calendar import Entry, Period

from .card import Card
from .geometry import MINUTES_OF_DAY, Moment
from .overdue import is_overdue
from .words import CalendarWords


@dataclass(frozen=True)
class Item:
    """`key` is a talk's id, or a negative number for an own time; `spoken` is all of it in words.

    An own time past midnight is two items, of which the second is no `start` and cannot be moved.
    """

    key: int
    day: date
    first: int
    minutes: int
    card: Card
    spoken: str
    entry: Entry | None = None
    own: Occurrence | None = None
    start: bool = True

    @property
    def span(self) -> tuple[int, int]:
        """The first minute of its day, and the one after the last, at most midnight."""
        return self.first, min(MINUTES_OF_DAY, self.first + self.minutes)

    @property
    def moment(self) -> Moment:
        """Where it begins."""
        return Moment(self.day, self.first)

    @property
    def begins(self) -> datetime:
        """The local moment it begins on its day."""
        return datetime.combine(self.day, self.moment.start)


def items_of(period: Period, words: CalendarWords, now: datetime) -> list[Item]:
    """Everything in a period in order of time."""
    talks = (_talk(entry, words, overdue=is_overdue(entry, now)) for entry in period.entries)
    return sorted([*talks, *_own_times(period, words)], key=lambda item: (item.day, item.first, -item.key))


def _talk(entry: Entry, words: CalendarWords, *, overdue: bool) -> Item:
    session = entry.session
    first = session.start.hour * 60 + session.start.minute
    card, spoken = words.card(entry, overdue), words.spoken(entry, overdue)
    return Item(session.id, session.day, first, session.minutes, card, spoken, entry)


def _own_times(period: Period, words: CalendarWords) -> Iterator[Item]:
    key = 0
    for own in period.taken:
        card, spoken = words.time.card(own), words.time.spoken(own)
        for day, first, minutes in _parts(own):
            if period.first <= day <= period.last:
                key -= 1
                yield Item(key, day, first, minutes, card, spoken, own=own, start=day == own.day)


def _parts(own: Occurrence) -> Iterator[tuple[date, int, int]]:
    """Day, first minute and minutes of each day it lies on."""
    first = own.begins.hour * 60 + own.begins.minute
    yield own.day, first, own.appointment.minutes
    rest = first + own.appointment.minutes - MINUTES_OF_DAY
    if rest > 0:
        yield own.day + timedelta(days=1), 0, rest
