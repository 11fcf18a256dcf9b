"""A programme week in each calendar week."""

from datetime import date, datetime, time, timedelta

from .free_time import BREAK, FreeTime, Obstacle, Within
from .plan import Plan, Slot
from .planning_parts import MOST_FULL_WEEKS, WEEK, Growing, Laid, lay, monday_of, stretch
from .programme import SessionKind

Kinds = tuple[SessionKind, ...]


def lay_weeks(weeks: tuple[Kinds, ...], starts_on: date, slots: tuple[Slot, ...], growing: Growing) -> Plan:
    """The plan; `slots` in the order of the week."""
    monday = monday_of(starts_on)
    for number, kinds in enumerate(weeks, 1):
        monday = _lay_programme_week(kinds, number, monday, starts_on, slots, growing)
    return growing.plan()


def _lay_programme_week(
    kinds: Kinds, number: int, monday: date, starts_on: date, slots: tuple[Slot, ...], growing: Growing
) -> date:
    """Keep the talks of one programme week in the first calendar week with room; the Monday after it."""
    full: list[date] = []
    known, pinned = len(growing.skipped), growing.pinned if number == 1 else None
    while True:
        week = _Week(monday, max(growing.last_end, datetime.combine(starts_on, time.min)), slots, growing, pinned)
        laid = week.laid(kinds, growing.free)
        placed = sum(one.at is not None for one in laid)
        hindered = placed < len(kinds) and _more_possible(week, kinds, placed, starts_on, growing)
        if pinned or placed == len(kinds) or (not hindered and (placed or len(full) == MOST_FULL_WEEKS)):
            break
        if not hindered:
            full.append(monday)
        if not hindered or starts_on <= monday or any(day in growing.free.closed for day in week.days):
            growing.skip(monday, Obstacle.CLOSED if hindered else laid[0].obstacle or Obstacle.TAKEN)
        monday += WEEK
    if not placed and full:
        del growing.skipped[known:]
        monday = full[0]
    for one in laid:
        growing.keep(one, number, monday)
    return monday + WEEK


def _more_possible(week: "_Week", kinds: Kinds, placed: int, starts_on: date, growing: Growing) -> bool:
    """Whether closed days, or a start in the middle of the week, are what leaves too little room."""
    late = starts_on > week.monday
    if not late and not any(day in growing.free.closed for day in week.days):
        return False
    whole = _Week(week.monday, datetime.min, week.slots, growing) if late else week
    return sum(one.at is not None for one in whole.laid(kinds, growing.free.without_closed_days())) > placed


class _Week:
    """One calendar week in which talks are laid out in order, none before `earliest`; the first one may be pinned."""

    def __init__(
        self,
        monday: date,
        earliest: datetime,
        slots: tuple[Slot, ...],
        growing: Growing,
        pinned: datetime | None = None,
    ) -> None:
        self.monday = monday
        self.days = [monday + timedelta(days=n) for n in range(7)]
        self.slots = slots
        self._whereabouts = growing.whereabouts
        self._earliest = earliest
        self._pinned = pinned

    def laid(self, kinds: Kinds, free: FreeTime) -> list[Laid]:
        """Each talk as near to its wished moment as can be; one after the other when that places more of them."""
        near = self._each(kinds, free, closely=True)
        if all(one.at for one in near):
            return near
        early = self._each(kinds, free, closely=False)
        return max((near, early), key=lambda each: sum(one.at is not None for one in each))

    def _each(self, kinds: Kinds, free: FreeTime, *, closely: bool) -> list[Laid]:
        after, done = self._earliest, list[Laid]()
        for kind, slot in zip(kinds, _spread(len(kinds), self.slots), strict=True):
            wished = self._wished(slot, after, done)
            days = self._around(wished.date()) if closely else self.days
            where = self._whereabouts.of(kind.key)
            if self._pinned and not done:
                one = Laid(kind, self._pinned, self._pinned, None)
            else:
                one = lay(kind, wished, days, free, where, Within(begins=after))
            if one.at is not None:
                free, after = free.also_taken(stretch(one, where)), one.ends + BREAK
            done.append(one)
        return done

    def _wished(self, slot: Slot, after: datetime, done: list[Laid]) -> datetime:
        """The wished moment; a talk on the same day as the one before it begins after that one."""
        wished = datetime.combine(self.days[slot.weekday], slot.start)
        return max(wished, after) if done and after.date() == wished.date() else wished

    def _around(self, wished: date) -> list[date]:
        """The wished day, those after it, and those before it from the nearest on."""
        at = wished.weekday()
        return [wished, *self.days[at + 1 :], *reversed(self.days[:at])]


def _spread(count: int, slots: tuple[Slot, ...]) -> list[Slot]:
    """One slot for each of `count` sessions in order; several sessions share a day when there are fewer days."""
    if len(slots) < count:
        return [slots[index * len(slots) // count] for index in range(count)]
    return list(slots[:count])
