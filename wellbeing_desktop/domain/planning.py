"""Laying a programme into the free time of a calendar: pure, and whatever was avoided is told with its reason."""

from collections.abc import Mapping
from datetime import date, datetime, time

from .appointments import CalendarWishes
from .errors import Kind, UserError
from .free_time import BREAK, FreeTime, free_time
from .plan import NOWHERE, Plan, PlannedSession, SkippedWeek, Slot, Unplaced, Whereabouts
from .planning_parts import Growing
from .planning_spaced import lay_spaced
from .planning_weeks import lay_weeks
from .programme import Programme, Spacing

__all__ = ["BREAK", "Plan", "PlannedSession", "SkippedWeek", "Slot", "Unplaced", "Whereabouts", "propose", "unhindered"]

LAST_END = time(21, 0)
_WORKING_DAYS = frozenset(range(5))


def unhindered(slots: tuple[Slot, ...], closed: Mapping[date, str]) -> FreeTime:
    """A calendar with nothing in it but closed days: working days and the wished ones, from the first hour wished."""
    days = _WORKING_DAYS | {slot.weekday for slot in slots}
    earliest = min((slot.start for slot in slots), default=time(9))
    wishes = CalendarWishes(1, weekdays=tuple(sorted(days)), from_time=earliest, until_time=LAST_END, most_a_day=24)
    return free_time(wishes, closed, ())


def propose(
    programme: Programme,
    starts_on: date,
    slots: tuple[Slot, ...],
    free: FreeTime,
    *,
    talks: int | None = None,
    spacing: Spacing | None = None,
    whereabouts: Whereabouts = NOWHERE,
    first_at: datetime | None = None,
) -> Plan:
    """Lay the programme out from `starts_on`: a programme week in each calendar week, or by a spacing.

    A session whose wished moment cannot be used goes to the nearest free one of its week, in order. A week that closed
    days leave too little room is left out, and so is one without any free hour, a few times. What is left without room
    is told with its reason. Phases planned at the closing are left out. `first_at` is when the first talk is, whatever
    is in the way; the others follow on it. Raises FIELD_EMPTY without slots, FIELD_WRONG
    when half a year is closed.
    """
    if not slots:
        raise UserError(Kind.FIELD_EMPTY, field="weekdays")
    ordered, weeks = tuple(sorted(slots, key=lambda slot: slot.weekday)), programme.weeks(talks)
    growing = Growing(free, whereabouts, first_at)
    if spacing is None:
        return lay_weeks(weeks, starts_on, ordered, growing)
    return lay_spaced(weeks, spacing.gaps, starts_on, ordered, growing)
