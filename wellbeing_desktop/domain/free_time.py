"""Where there is room in a calendar: what is taken, the user's wishes, and the hour on a day that fits best. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from .appointments import CalendarWishes
from .programme import Setting

BREAK = timedelta(minutes=15)
"""What is kept free between two talks, wherever they are."""
GRID = 5
"""Minutes: a time that the program itself proposes is a multiple of this, where there is room for one."""
_REMOTE = (Setting.TELEPHONE, Setting.VIDEO)


class Obstacle(StrEnum):
    """Why a moment could not be used: a closed day, outside the wishes, the day full, taken, or the order of talks."""

    CLOSED = "closed"
    OUTSIDE = "outside"
    FULL = "full"
    TAKEN = "taken"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Taken:
    """A stretch of local time that is not free; `spot` tells where (empty when it does not matter), `talk` counts."""

    begins: datetime
    ends: datetime
    spot: str = ""
    talk: bool = False


@dataclass(frozen=True, slots=True)
class Within:
    """The moments between which a talk must lie."""

    begins: datetime = datetime.min
    ends: datetime = datetime.max


def spot(setting: Setting, place: str, home: str) -> str:
    """Where a talk is, for travelling between talks; empty by telephone or video. `home` is the client's work place.

    A walk without a place begins at the practice.
    """
    if setting in _REMOTE:
        return ""
    if place.strip():
        return " ".join(place.split()).casefold()
    return f"at:{home.casefold()}" if setting is Setting.ON_SITE else "practice"


@dataclass(frozen=True)
class FreeTime:
    """The room in a calendar. `wishes` hold for all that is placed; `closed` maps days that cannot be used to why.

    `taken` holds under each day the stretches that touch it, `added` what was placed since. Made by `free_time`.
    """

    wishes: CalendarWishes
    closed: Mapping[date, str]
    taken: Mapping[date, list[Taken]]
    added: tuple[Taken, ...] = ()

    def also_taken(self, *stretches: Taken) -> "FreeTime":
        """The same calendar with these stretches taken as well."""
        return replace(self, added=(*self.added, *stretches))

    def without_closed_days(self) -> "FreeTime":
        """The same calendar as if no day were closed: what would have been possible."""
        return replace(self, closed={})

    def fit(self, day: date, wished: time, minutes: int, where: str, within: Within) -> time | Obstacle:
        """The time on this day nearest to what is wished: then, else the first one after it, else the last before it.

        `where` is a `spot`. Returns the obstacle when there is no room.
        """
        if day in self.closed:
            return Obstacle.CLOSED
        length = timedelta(minutes=minutes)
        opens, shuts = datetime.combine(day, self.wishes.from_time), datetime.combine(day, self.wishes.until_time)
        if day.weekday() not in self.wishes.weekdays or shuts - opens < length:
            return Obstacle.OUTSIDE
        earliest, latest = max(opens, within.begins), min(shuts, within.ends) - length
        if latest < earliest:
            return Obstacle.ORDER
        if self._talks(day) >= self.wishes.most_a_day:
            return Obstacle.FULL
        blocked = [self._blocked(one, length, where) for one in self._near(day)]
        blocked = [each for each in blocked if each[0] < latest and earliest < each[1]]
        found = _nearest(datetime.combine(day, wished), earliest, latest, blocked)
        return Obstacle.TAKEN if found is None else found.time()

    def _talks(self, day: date) -> int:
        there = (*self.taken.get(day, ()), *self.added)
        return sum(one.talk and one.begins.date() == day for one in there)

    def _near(self, day: date) -> list[Taken]:
        """What touches the day or the one before or after: one may have to travel from there."""
        days = (day + timedelta(days=n) for n in (-1, 0, 1))
        return [*(one for each in days for one in self.taken.get(each, ())), *self.added]

    def _blocked(self, one: Taken, length: timedelta, where: str) -> tuple[datetime, datetime]:
        """Between which moments a talk there cannot begin; the moments themselves are free."""
        away = bool(one.spot and where and one.spot != where)
        travel = timedelta(minutes=self.wishes.travel_minutes if away else 0)
        gap = max(travel, BREAK) if one.talk else travel
        return one.begins - gap - length, one.ends + gap


def free_time(wishes: CalendarWishes, closed: Mapping[date, str], stretches: Iterable[Taken]) -> FreeTime:
    """The room that these stretches leave."""
    taken: dict[date, list[Taken]] = {}
    for one in stretches:
        for number in range((one.ends.date() - one.begins.date()).days + 1):
            taken.setdefault(one.begins.date() + timedelta(days=number), []).append(one)
    return FreeTime(wishes, closed, taken)


def _nearest(
    wished: datetime, earliest: datetime, latest: datetime, blocked: list[tuple[datetime, datetime]]
) -> datetime | None:
    """The wished start, else the first free one after it, else the last free one before it."""

    def free(at: datetime) -> bool:
        return earliest <= at <= latest and not any(begin < at < end for begin, end in blocked)

    if free(wished):
        return wished
    ends, begins = [earliest, *(end for _, end in blocked)], [latest, *(begin for begin, _ in blocked)]
    even = {_rounded(at, up=True) for at in ends} | {_rounded(at, up=False) for at in begins}
    for tried in (even, {*ends, *begins}):
        found = min((at for at in tried if free(at)), key=lambda at: (at < wished, abs(at - wished)), default=None)
        if found is not None:
            return found
    return None


def _rounded(at: datetime, *, up: bool) -> datetime:
    over = timedelta(minutes=at.minute % GRID, seconds=at.second, microseconds=at.microsecond)
    return at - over + timedelta(minutes=GRID if up and over else 0)
