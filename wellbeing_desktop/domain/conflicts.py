"""What stands in the way of a talk: other talks, the way between places, own time; it is shown, never forbidden."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

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
    alive = [_Timed(one.session.begins, one.session.ends, one) for one in planned if one.session.status not in OFF]
    alive.sort(key=lambda each: each.begins)
    travel = timedelta(minutes=travel_minutes)
    found: defaultdict[int, list[Conflict]] = defaultdict(list)
    for at, one in enumerate(alive):
        for other in alive[at + 1 :]:
            if other.begins >= one.ends + travel:
                break
            why = _why(one, other)
            if why is not None:
                found[one.of.session.id].append(Conflict(why, other.of.session.id))
                found[other.of.session.id].append(Conflict(why, one.of.session.id))
    for own in taken:
        begins, ends = own.begins, own.ends
        for one in alive:
            if one.begins < ends and begins < one.ends:
                found[one.of.session.id].append(Conflict(Why.OWN_TIME, own.appointment.id))
    return {number: tuple(each) for number, each in found.items()}


class _Timed(NamedTuple):
    """A session with its moments, worked out once."""

    begins: datetime
    ends: datetime
    of: Planned


def _why(one: _Timed, other: _Timed) -> Why | None:
    """Why two that begin in this order, with less than the time to travel between them, do not go together."""
    if other.begins < one.ends:
        if one.of.people & other.of.people:
            return Why.PERSON
        place = one.of.session.place
        return Why.PLACE if place and _same(place, other.of.session.place) else Why.TIME
    return Why.TRAVEL if one.of.spot and other.of.spot and one.of.spot != other.of.spot else None


def _same(place: str, other: str) -> bool:
    return place.strip().casefold() == other.strip().casefold()
