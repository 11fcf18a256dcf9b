"""Which snapshots stay: all of the last day, then one for each day, week, month and year, fewer the older they are.

No clock is asked. A stage counts the days, weeks or months of which there is a snapshot, so a holiday costs none. Where
the days jump back or far ahead, a clock was changed: what comes before the jump is thinned as if it had ended there.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

LONGEST_PAUSE = timedelta(days=60)
"""A longer one between two snapshots counts as a jump of the clock; treating a real pause so only keeps more."""

FOREVER = 10_000

_STAGES: tuple[tuple[Callable[[date], Hashable], int], ...] = (
    (lambda day: day, 7),
    (lambda day: day.isocalendar()[:2], 4),
    (lambda day: (day.year, day.month), 12),
    (lambda day: day.year, FOREVER),
)
"""What counts as one, and of how many of those before the present one the last snapshot stays."""


@dataclass(frozen=True)
class Made:
    """A snapshot: its number, which only grows, and the day that the clock told when it was made."""

    number: int
    day: date


def staying(made: Sequence[Made]) -> frozenset[int]:
    """The numbers of the snapshots that stay, of all of them in the order of their numbers."""
    return frozenset(number for run in _runs(made) for number in _of_run(run, begins=run[0] is made[0]))


def is_jump(before: Made, after: Made) -> bool:
    """Whether the clock was changed between two snapshots that follow each other.

    Where others came in between and are gone, a long time may have passed.
    """
    passed = after.day - before.day
    return passed < timedelta() or (passed > LONGEST_PAUSE and after.number == before.number + 1)


def _runs(made: Sequence[Made]) -> list[Sequence[Made]]:
    """The snapshots cut up at every jump of the clock."""
    jumps = [at for at, pair in enumerate(pairwise(made), start=1) if is_jump(*pair)]
    return [made[begin:end] for begin, end in pairwise([0, *jumps, len(made)]) if begin < end]


def _of_run(run: Sequence[Made], *, begins: bool) -> set[int]:
    """Of a run after a jump the first one stays too: together with the one before it, it shows the jump for ever."""
    last = run[-1].day
    stay = {each.number for each in run if each.day == last}
    if not begins:
        stay.add(run[0].number)
    for period, most in _STAGES:
        newest = {period(each.day): each.number for each in run}
        newest.pop(period(last))
        stay.update(list(newest.values())[-most:])
    return stay
