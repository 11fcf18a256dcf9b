"""What stands in the way of a talk: other talks, the way between places, own time; it is shown, never forbidden."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from .appointments import Occurrence
from .trajectory import Session, SessionStatus

OFF = frozenset({SessionStatus.CANCELLED, SessionStatus.NO_SHOW})


class Why(StrEnum):
    """Why two things do not go together; the first three mean that they share time."""

    PERSON = "person"
    PLACE = "place"
    TIME = "time"
    OWN_TIME = "own_time"
    TRAVEL = "travel"


OVERLAPS = frozenset({Why.PERSON, Why.PLACE, Why.TIME, Why.OWN_TIME})


@dataclass(frozen=True)
class Conflict:
    """Why, and with what: the id of the other session, or of the own appointment for OWN_TIME."""

    why: Why
    other: int


@dataclass(frozen=True)
class Planned:
    """A session with the people in it beside the user, as "client" or "contact" and the id there.

    `spot` tells where it is, for travelling (`free_time.spot`); empty where it does not matter.
    """

    session: Session
    people: frozenset[tuple[str, int]] = frozenset()
    spot: str = ""


def conflicts(
    planned: Iterable[Planned], taken: Sequence[Occurrence] = (), travel_minutes: int = 0
) -> dict[int, tuple[Conflict, ...]]:
    """The conflicts of each session that has any, by its id; what was cancelled or missed does not count."""
    days: defaultdict[date, list[Planned]] = defaultdict(list)
    for one in planned:
        if one.session.status not in OFF:
            days[one.session.day].append(one)
    travel = timedelta(minutes=travel_minutes)
    found: defaultdict[int, list[Conflict]] = defaultdict(list)
    for each in _neighbouring(days):
        for one, other in each:
            why = _why(one, other, travel)
            if why is not None:
                found[one.session.id].append(Conflict(why, other.session.id))
    _add_own_time(found, days, taken)
    return {number: tuple(each) for number, each in found.items()}


def _neighbouring(days: dict[date, list[Planned]]) -> Iterable[list[tuple[Planned, Planned]]]:
    """All ordered pairs of a day, and those of a day with the one before when it runs past midnight."""
    for day, present in days.items():
        late = [one for one in days.get(day - timedelta(days=1), ()) if one.session.ends.date() == day]
        pairs = [(one, other) for one in present for other in present if one is not other]
        yield pairs + [pair for one in present for other in late for pair in ((one, other), (other, one))]


def _why(one: Planned, other: Planned, travel: timedelta) -> Why | None:
    mine, theirs = one.session, other.session
    if mine.begins < theirs.ends and theirs.begins < mine.ends:
        if one.people & other.people:
            return Why.PERSON
        return Why.PLACE if mine.place and _same(mine.place, theirs.place) else Why.TIME
    gap = max(mine.begins - theirs.ends, theirs.begins - mine.ends)
    apart = bool(one.spot and other.spot) and one.spot != other.spot
    return Why.TRAVEL if gap < travel and apart else None


def _same(place: str, other: str) -> bool:
    return place.strip().casefold() == other.strip().casefold()


def _add_own_time(
    found: defaultdict[int, list[Conflict]], days: dict[date, list[Planned]], taken: Sequence[Occurrence]
) -> None:
    for own in taken:
        day = own.begins.date() - timedelta(days=1)
        while day <= own.ends.date():
            for one in days.get(day, ()):
                if one.session.begins < own.ends and own.begins < one.session.ends:
                    found[one.session.id].append(Conflict(Why.OWN_TIME, own.appointment.id))
            day += timedelta(days=1)
