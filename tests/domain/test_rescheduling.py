"""When a talk falls out: each way keeps the order, overlaps nothing, and says what it cannot place."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.appointments import CalendarWishes
from wellbeing_desktop.domain.free_time import BREAK, FreeTime, Obstacle, Taken, free_time
from wellbeing_desktop.domain.rescheduling import Move, Remedy, propose
from wellbeing_desktop.domain.trajectory import Session

MONDAY = date(2026, 12, 7)
LONG_AGO = datetime(2026, 1, 1)
WISHES = CalendarWishes(1)


def talks(*days: int, start: time = time(9)) -> list[Session]:
    return [Session(at, 1, "talk", at, at, MONDAY + timedelta(days=day), start, 60) for at, day in enumerate(days, 1)]


def ways(remedy: Remedy, planned: list[Session], free: FreeTime, now: datetime = LONG_AGO) -> tuple[Move, ...]:
    return propose(remedy, planned[0], planned[1:], free, {}, now)


def offsets(moves: tuple[Move, ...]) -> list[int | None]:
    return [(move.at.date() - MONDAY).days if move.at else None for move in moves]


def test_shifting_one_takes_the_next_free_day_at_the_same_hour() -> None:
    planned = talks(0, 7, 14)
    tuesday = Taken(datetime(2026, 12, 8, 8), datetime(2026, 12, 8, 17))
    [move] = ways(Remedy.SHIFT_ONE, planned, free_time(WISHES, {}, [tuesday]))
    assert move.at == datetime(2026, 12, 9, 9)


def test_shifting_one_stays_before_the_next_talk_or_says_that_it_cannot() -> None:
    planned = talks(0, 1)
    [move] = ways(Remedy.SHIFT_ONE, planned, free_time(WISHES, {}, [Taken(planned[1].begins, planned[1].ends)]))
    assert (move.at, move.obstacle) == (None, Obstacle.ORDER)


def test_nothing_is_planned_in_the_past() -> None:
    [move] = ways(Remedy.SHIFT_ONE, talks(0), free_time(WISHES, {}, []), datetime(2026, 12, 16, 12))
    assert move.at == datetime(2026, 12, 16, 12)


def test_shifting_all_keeps_the_rhythm_and_skips_a_closed_week_for_all_after_it() -> None:
    assert offsets(ways(Remedy.SHIFT_ALL, talks(0, 7, 21), free_time(WISHES, {}, []))) == [7, 14, 28]
    leave = {MONDAY + timedelta(days=n): "vakantie" for n in range(14, 21)}
    assert offsets(ways(Remedy.SHIFT_ALL, talks(0, 7, 14), free_time(WISHES, leave, []))) == [7, 21, 28]


def test_squeezing_ends_on_the_planned_day() -> None:
    moves = ways(Remedy.SQUEEZE, talks(0, 7, 14, 21), free_time(WISHES, {}, []))
    found = offsets(moves)
    assert None not in found
    assert max(day for day in found if day is not None) == 21
    assert found == sorted(found, key=lambda day: day or 0)
    assert len(set(found)) == 4


def test_squeezing_moves_as_few_talks_as_can_be() -> None:
    assert offsets(ways(Remedy.SQUEEZE, talks(0, 7, 14, 21), free_time(WISHES, {}, []))) == [4, 7, 14, 21]
    tight = ways(Remedy.SQUEEZE, talks(0, 1, 7, 14), free_time(WISHES, {}, []))
    assert [move.changes for move in tight] == [True, True, False, False]


def test_the_last_talk_cannot_be_squeezed() -> None:
    assert ways(Remedy.SQUEEZE, talks(0), free_time(WISHES, {}, []))[0].obstacle is Obstacle.ORDER


def test_dropping_moves_nothing() -> None:
    assert ways(Remedy.DROP, talks(0, 7), free_time(WISHES, {}, [])) == ()


busy = st.lists(
    st.builds(
        lambda at, minutes, talk: Taken(at, at + timedelta(minutes=minutes), "", talk),
        st.datetimes(datetime(2026, 12, 5), datetime(2027, 2, 1)).map(lambda at: at.replace(second=0, microsecond=0)),
        st.integers(5, 2000),
        st.booleans(),
    ),
    max_size=40,
)
series = st.lists(st.integers(0, 60), min_size=1, max_size=8, unique=True).map(lambda days: talks(*sorted(days)))


@given(series, busy, st.sampled_from([Remedy.SHIFT_ONE, Remedy.SHIFT_ALL, Remedy.SQUEEZE]), st.integers(0, 20))
def test_any_way_keeps_order_and_overlaps_nothing(
    planned: list[Session], stretches: list[Taken], remedy: Remedy, passed: int
) -> None:
    now = datetime.combine(MONDAY + timedelta(days=passed), time(12))
    staying = [Taken(one.begins, one.ends, "", talk=True) for one in planned[1:]] if remedy is Remedy.SHIFT_ONE else []
    moves = ways(remedy, planned, free_time(WISHES, {}, [*stretches, *staying]), now)
    assert [move.before for move in moves] == planned[: len(moves)]
    placed = [Taken(move.at, move.at + timedelta(minutes=60), "", talk=True) for move in moves if move.at]
    assert all(one.ends + BREAK <= other.begins for one, other in pairwise(placed))
    moved = [one for one, move in zip(placed, (move for move in moves if move.at), strict=True) if move.changes]
    for one in moved:
        assert one.begins >= now
        assert one.begins.weekday() in WISHES.weekdays
        assert all(one.ends <= other.begins or other.ends <= one.begins for other in (*stretches, *staying))
        if remedy is Remedy.SQUEEZE:
            assert one.ends.date() <= planned[-1].day
