"""Talks one after the other with so many days between them."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from .free_time import Obstacle, Within
from .plan import Plan, Slot
from .planning_parts import MOST_FULL_WEEKS, WEEK, Growing, Laid, lay, monday_of
from .programme import SessionKind

AFTER = 6
"""So many days after its wished day a talk may be; later than that counts as another week."""
BEFORE = 2
"""So many days before it at most, or two talks come too close together."""


def lay_spaced(
    weeks: tuple[tuple[SessionKind, ...], ...],
    gaps: tuple[int, ...],
    starts_on: date,
    slots: tuple[Slot, ...],
    growing: Growing,
) -> Plan:
    """The plan; a talk that comes a week late takes the further ones along, so that the rhythm stays."""
    target = starts_on
    talks = [(number, kind) for number, kinds in enumerate(weeks, 1) for kind in kinds]
    for at, (number, kind) in enumerate(talks):
        if not at and growing.pinned:
            growing.keep(Laid(kind, growing.pinned, growing.pinned, None), number, monday_of(starts_on))
            target = growing.pinned.date()
            continue
        if at:
            target += timedelta(days=max(1, gaps[min(at, len(gaps)) - 1]))
        earliest = max(growing.last_end, datetime.combine(starts_on, time.min))
        if at and growing.sessions:
            earliest = datetime.combine(growing.sessions[-1].day + timedelta(days=1), time.min)
        target = _lay_talk(kind, number, target, earliest, slots, growing)
    return growing.plan()


def _lay_talk(
    kind: SessionKind, number: int, target: date, earliest: datetime, slots: tuple[Slot, ...], growing: Growing
) -> date:
    """Keep one talk near its target, or a whole number of weeks later; the target that was used."""
    first, full, known = target, 0, len(growing.skipped)
    where = growing.whereabouts.of(kind.key)
    while True:
        wished = _snapped(max(target, earliest.date()), slots, earliest)
        days = list(_nearest_days(wished.date(), earliest.date()))
        laid = lay(kind, wished, days, growing.free, where, Within(begins=earliest))
        if laid.at is not None:
            break
        hindered = lay(kind, wished, days, growing.free.without_closed_days(), where, Within(earliest)).at is not None
        if not hindered and full == MOST_FULL_WEEKS:
            del growing.skipped[known:]
            target = first
            break
        full += not hindered
        growing.skip(monday_of(wished.date()), Obstacle.CLOSED if hindered else laid.obstacle or Obstacle.TAKEN)
        target += WEEK
    growing.keep(laid, number, monday_of(target))
    return target if laid.at is None else wished.date()


def _snapped(target: date, slots: tuple[Slot, ...], earliest: datetime) -> datetime:
    """The moment of a wished weekday that is nearest to the target and not too early; the later one of two."""
    around = (target + timedelta(days=n) for n in range(-BEFORE, 7))
    moments = [datetime.combine(day, slot.start) for day in around for slot in slots if slot.weekday == day.weekday()]
    return min(
        (at for at in moments if at >= earliest),
        key=lambda at: (abs((at.date() - target).days), -at.toordinal()),
        default=datetime.combine(target, slots[0].start),
    )


def _nearest_days(wished: date, earliest: date) -> Iterator[date]:
    """The wished day and those around it, the nearest first, a later one before an earlier one."""
    yield wished
    for distance in range(1, AFTER + 1):
        yield wished + timedelta(days=distance)
        if distance <= BEFORE and wished - timedelta(days=distance) >= earliest:
            yield wished - timedelta(days=distance)
