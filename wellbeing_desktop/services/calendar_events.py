"""One entry of a calendar file: its times in the zone of the practice, with what recurs laid out within bounds.

Nothing is looked up anywhere: a zone that this computer does not know makes the entry unreadable.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from icalendar import Event

FIRST_YEAR = 1970
MOST_TIMES = 2_000
_FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY")
"""In the order of dateutil's numbers; what recurs within a day is no appointment."""
_NUMBERS = ("BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYYEARDAY", "BYWEEKNO")
_KNOWN = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST", *_NUMBERS})


class UnreadableError(ValueError):
    """An entry that says something which is not understood; the others can still be read."""


@dataclass(frozen=True)
class Window:
    """The local moments between which times are read, and the zone in which they are local."""

    begins: datetime
    ends: datetime
    zone: tzinfo


@dataclass(frozen=True)
class Times:
    """The beginning of an entry in its own zone (None for local time) with its length."""

    begins: datetime
    length: timedelta
    zone: tzinfo | None


def is_busy(event: "Event") -> bool:
    """Whether the entry takes time at all."""
    free = str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
    return not free and str(event.get("STATUS", "")).upper() != "CANCELLED"


def times(event: "Event") -> Times:
    """When the entry happens the first time; raises UnreadableError without a sound beginning and end."""
    start = _moment(event, "DTSTART")
    if start is None:
        raise UnreadableError
    begins, zone = _plain(start)
    end, length = _moment(event, "DTEND"), timedelta(days=0 if isinstance(start, datetime) else 1)
    if end is not None:
        length = _since(end, begins, zone)
    elif "DURATION" in event:
        length = event.decoded("DURATION")
    if not isinstance(length, timedelta) or length < timedelta():
        raise UnreadableError
    return Times(begins, length, zone)


def occurrences(event: "Event", found: Times, window: Window, without: Iterable[datetime]) -> Iterator[datetime]:
    """The local beginnings in the window; `without` are beginnings in the entry's own zone that are told elsewhere."""
    left_out = {*without, *_listed(event, "EXDATE", found.zone)}
    begins = [found.begins, *_listed(event, "RDATE", found.zone), *_recurring(event, found, window)]
    for begin in dict.fromkeys(begins):
        local = local_to(begin, found.zone, window.zone)
        if begin not in left_out and local < window.ends and local + found.length > window.begins:
            yield local


def recurrence_of(event: "Event", zone: tzinfo | None) -> datetime | None:
    """Which time of a recurring entry this one stands in for, in that entry's zone."""
    said = _moment(event, "RECURRENCE-ID")
    return None if said is None else _in(said, zone)


def local_to(begin: datetime, zone: tzinfo | None, here: tzinfo) -> datetime:
    """A moment of a zone in the zone of the practice, without it."""
    return begin if zone is None else begin.replace(tzinfo=zone).astimezone(here).replace(tzinfo=None)


def _recurring(event: "Event", found: Times, window: Window) -> Iterator[datetime]:
    from dateutil.rrule import rrule

    rules = event.get("RRULE", [])
    for rule in rules if isinstance(rules, list) else [rules]:
        wanted = _rule(rule, found)
        count = wanted.pop("count", None)
        until = min(wanted.pop("until", datetime.max), window.ends + timedelta(days=2))
        limits = _limits(wanted)
        if found.begins.year < FIRST_YEAR:
            raise UnreadableError
        if until >= found.begins:
            every = rrule(dtstart=found.begins, until=until, **wanted)
            yield from islice((at for at in every if all(keeps(at) for keeps in limits)), count)


def _limits(wanted: dict[str, Any]) -> list[Callable[[datetime], bool]]:
    """What a rule by day or by week only leaves out, taken out of it.

    dateutil would look for a 30 February in every day until the year 9999; without these it stops at `until`.
    """
    if wanted["freq"] < _FREQUENCIES.index("WEEKLY"):
        return []
    daily = wanted["freq"] == _FREQUENCIES.index("DAILY")
    numbered = any(day.n for day in wanted.get("byweekday", ()))
    if numbered or wanted.keys() & {"bysetpos", "byweekno", "byyearday"}:
        raise UnreadableError
    found = list[Callable[[datetime], bool]]()
    for name, part in (("bymonth", _month), ("bymonthday", _day_of_month)):
        values = frozenset(wanted.pop(name, ()))
        if any(value < 1 for value in values):
            raise UnreadableError
        if values:
            found.append(_one_of(part, values))
    days = frozenset(day.weekday for day in wanted.pop("byweekday", ())) if daily else frozenset()
    if days:
        found.append(lambda at: at.weekday() in days)
    return found


def _one_of(part: Callable[[datetime], int], values: frozenset[int]) -> Callable[[datetime], bool]:
    return lambda at: part(at) in values


def _month(at: datetime) -> int:
    return at.month


def _day_of_month(at: datetime) -> int:
    return at.day


def _rule(rule: Any, found: Times) -> dict[str, Any]:
    """The rule as dateutil takes it; raises UnreadableError for what is not understood."""
    if set(rule) - _KNOWN or len(rule.get("FREQ", ())) != 1:
        raise UnreadableError
    frequency = str(rule["FREQ"][0]).upper()
    if frequency not in _FREQUENCIES:
        raise UnreadableError
    wanted: dict[str, Any] = {"freq": _FREQUENCIES.index(frequency), "interval": _one(rule, "INTERVAL", 1)}
    if "COUNT" in rule:
        wanted["count"] = _one(rule, "COUNT", 1)
    if "UNTIL" in rule:
        last = rule["UNTIL"][0]
        wanted["until"] = _in(last, found.zone) if isinstance(last, datetime) else datetime.combine(last, time.max)
    for name in _NUMBERS:
        if name in rule:
            wanted[name.lower()] = [int(value) for value in rule[name]]
    if "BYDAY" in rule:
        wanted["byweekday"] = [_weekday(str(value)) for value in rule["BYDAY"]]
    if "WKST" in rule:
        wanted["wkst"] = _weekday(str(rule["WKST"][0]))
    return wanted


def _one(rule: Any, name: str, usual: int) -> int:
    value = int(rule.get(name, [usual])[0])
    if not 1 <= value <= 1_000_000_000:
        raise UnreadableError
    return value


def _weekday(text: str) -> Any:
    from dateutil import rrule

    days = {
        "MO": rrule.MO,
        "TU": rrule.TU,
        "WE": rrule.WE,
        "TH": rrule.TH,
        "FR": rrule.FR,
        "SA": rrule.SA,
        "SU": rrule.SU,
    }
    day, number = days[text[-2:].upper()], text[:-2]
    return day(int(number)) if number else day


def _listed(event: "Event", name: str, zone: tzinfo | None) -> list[datetime]:
    """The moments of a list of dates, at most so many; a period counts as its beginning."""
    lists = event.get(name, [])
    each = [item.dt for one in (lists if isinstance(lists, list) else [lists]) for item in one.dts]
    return [_in(at[0] if isinstance(at, tuple) else at, zone) for at in each[:MOST_TIMES]]


def _moment(event: "Event", name: str) -> date | None:
    """The date, or date with time, under a name."""
    if name not in event:
        return None
    said = event.decoded(name)
    if not isinstance(said, date):
        raise UnreadableError
    return said


def _plain(at: date) -> tuple[datetime, tzinfo | None]:
    if not isinstance(at, datetime):
        return datetime.combine(at, time.min), None
    return at.replace(tzinfo=None), at.tzinfo


def _in(at: date, zone: tzinfo | None) -> datetime:
    """A moment as the clock of a zone shows it."""
    plain, own = _plain(at)
    if own is None or zone is None or own is zone:
        return plain
    return plain.replace(tzinfo=own).astimezone(zone).replace(tzinfo=None)


def _since(end: date, begins: datetime, zone: tzinfo | None) -> timedelta:
    return _in(end, zone) - begins
