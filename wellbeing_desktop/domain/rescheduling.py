"""What can be done when a talk falls out: shown as it would become, before anything is done. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from .free_time import BREAK, FreeTime, Obstacle, Taken, Within
from .planning_parts import WEEK
from .trajectory import Session

FURTHEST = 60
MOST_WEEKS = 26


class Remedy(StrEnum):
    """The four ways: another day for this talk, for it and all after it, everything before the end, or let it go."""

    SHIFT_ONE = "shift_one"
    SHIFT_ALL = "shift_all"
    SQUEEZE = "squeeze"
    DROP = "drop"


@dataclass(frozen=True)
class Move:
    """A talk as it is and when it would be; without a moment `obstacle` is what was in the way."""

    before: Session
    at: datetime | None
    obstacle: Obstacle | None = None

    @property
    def changes(self) -> bool:
        """Whether the talk would be at another moment."""
        return self.at is not None and self.at != self.before.begins


@dataclass(frozen=True)
class _Room:
    """The free time, where each talk is by its id, and the first moment at which something can be planned."""

    free: FreeTime
    spots: Mapping[int, str]
    not_before: datetime

    def first_fit(self, session: Session, days: Iterable[date], within: Within) -> Move:
        """The talk on the first of these days that has room, at its own time of day as far as can be."""
        met: list[Obstacle] = []
        for day in days:
            found = self.free.fit(day, session.start, session.minutes, self.spots.get(session.id, ""), within)
            if isinstance(found, time):
                return Move(session, datetime.combine(day, found))
            met.append(found)
        telling = (Obstacle.TAKEN, Obstacle.FULL, Obstacle.OUTSIDE, Obstacle.CLOSED)
        return Move(session, None, next((one for one in telling if one in met), Obstacle.ORDER))

    def with_taken(self, move: Move) -> "_Room":
        """The room that is left when the talk is at its new moment."""
        if move.at is None:
            return self
        ends = move.at + timedelta(minutes=move.before.minutes)
        where = self.spots.get(move.before.id, "")
        return _Room(self.free.also_taken(Taken(move.at, ends, where, talk=True)), self.spots, self.not_before)


def propose(
    remedy: Remedy,
    fallen: Session,
    later: Sequence[Session],
    free: FreeTime,
    spots: Mapping[int, str],
    not_before: datetime,
) -> tuple[Move, ...]:
    """When the talks would be; empty for DROP, which moves nothing.

    `later` are the planned talks after the fallen one, in order. What is to be moved may not be taken in `free`.
    """
    room = _Room(free, spots, not_before)
    match remedy:
        case Remedy.SHIFT_ONE:
            return (_shifted(fallen, later, room),)
        case Remedy.SHIFT_ALL:
            return _shifted_all((fallen, *later), room)
        case Remedy.SQUEEZE:
            return _squeezed((fallen, *later), room)
        case Remedy.DROP:
            return ()


def _shifted(fallen: Session, later: Sequence[Session], room: _Room) -> Move:
    """The first free time on a later day, before the next talk."""
    first = max(fallen.day + timedelta(days=1), room.not_before.date())
    ends = later[0].begins - BREAK if later else datetime.max
    days = [first + timedelta(days=n) for n in range(FURTHEST)]
    return room.first_fit(fallen, [day for day in days if day <= ends.date()], Within(room.not_before, ends))


def _shifted_all(talks: Sequence[Session], room: _Room) -> tuple[Move, ...]:
    """Each talk so many weeks later, as few as can be; one that needs a further week takes those after it along."""
    moves, weeks, after = list[Move](), 1, room.not_before
    for session in talks:
        move = Move(session, None, Obstacle.TAKEN)
        while move.at is None and weeks <= MOST_WEEKS:
            target = session.day + weeks * WEEK
            days = [target + timedelta(days=n) for n in range(7 - target.weekday())]
            move = room.first_fit(session, days, Within(after))
            weeks += move.at is None
        room = room.with_taken(move)
        after = _end(move) or after
        moves.append(move)
    return tuple(moves)


def _squeezed(talks: Sequence[Session], room: _Room) -> tuple[Move, ...]:
    """As few talks as can be spread evenly before the one that stays, at most all until the last one's day."""
    first, tried = max(talks[0].day + timedelta(days=1), room.not_before.date()), list[tuple[Move, ...]]()
    for count in range(1, len(talks) + 1):
        moving, staying = talks[:count], talks[count:]
        there = room
        for one in staying:
            there = there.with_taken(Move(one, one.begins))
        found = _spread(moving, staying, first, there)
        if all(move.at for move in found):
            return (*found, *(Move(one, one.begins) for one in staying))
        tried.append(found)
    return tried[-1]


def _spread(talks: Sequence[Session], staying: Sequence[Session], first: date, room: _Room) -> tuple[Move, ...]:
    """The talks evenly over the days before the first that stays; else each as soon as can be."""
    ends = staying[0].begins - BREAK if staying else datetime.combine(talks[-1].day, time.max)
    if (len(talks) == 1 and not staying) or ends.date() < first:
        return tuple(Move(session, None, Obstacle.ORDER) for session in talks)
    span = ends.date() - first
    days = [first + timedelta(days=n) for n in range(span.days + 1)]
    parts = len(talks) + bool(staying)
    targets = [first + span * (at + 1) / parts for at in range(len(talks))]
    near = [_from_nearest(days, target) for target in targets]
    tries = (_in_order(talks, near, ends, room), _in_order(talks, [days] * len(talks), ends, room))
    return max(tries, key=lambda moves: sum(move.at is not None for move in moves))


def _from_nearest(days: Sequence[date], target: date) -> list[date]:
    return sorted(days, key=lambda day: (abs(day - target), day))


def _in_order(
    talks: Sequence[Session], days: Sequence[Sequence[date]], ends: datetime, room: _Room
) -> tuple[Move, ...]:
    moves, after = list[Move](), room.not_before
    for session, own_days in zip(talks, days, strict=True):
        move = room.first_fit(session, own_days, Within(after, ends))
        room = room.with_taken(move)
        after = _end(move) or after
        moves.append(move)
    return tuple(moves)


def _end(move: Move) -> datetime | None:
    """The moment from which a next talk may begin."""
    return move.at + timedelta(minutes=move.before.minutes) + BREAK if move.at else None
