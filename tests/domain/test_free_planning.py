"""Planning into free time: nothing overlaps, everything within the wishes, and what has no room is told."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from wellbeing_desktop.domain.appointments import CalendarWishes
from wellbeing_desktop.domain.free_time import BREAK, Obstacle, Taken, free_time
from wellbeing_desktop.domain.planning import Plan, PlannedSession, Slot, Whereabouts, propose, unhindered
from wellbeing_desktop.domain.programme import Programme, Spacing, Words
from wellbeing_desktop.programmes.shelf import shelf

MONDAY = date(2026, 12, 7)
SLOTS = (Slot(0, time(9)), Slot(2, time(9)), Slot(3, time(13)))
WISHES = CalendarWishes(1)


def programme(key: str = "herstelplan-werkvloer") -> Programme:
    return next(p for p in shelf().programmes if p.key == key)


def rhythm(*gaps: int) -> Spacing:
    return Spacing("own", Words("", ""), gaps)


def taken(day: date, begin: int, end: int, where: str = "", *, talk: bool = False) -> Taken:
    return Taken(datetime.combine(day, time(begin)), datetime.combine(day, time(end)), where, talk)


def days(plan: Plan) -> list[date]:
    return [session.day for session in plan.sessions]


def test_a_taken_hour_moves_the_talk_to_the_next_free_one_and_says_why() -> None:
    plan = propose(programme(), MONDAY, SLOTS, free_time(WISHES, {}, [taken(MONDAY, 8, 11)]))
    first = plan.sessions[0]
    assert (first.begins, first.wished_at) == (datetime(2026, 12, 7, 11), datetime(2026, 12, 7, 9))
    assert first.obstacle is Obstacle.TAKEN
    assert plan.sessions[1].obstacle is None


def test_travel_time_is_kept_free_between_places_only() -> None:
    calendar = free_time(WISHES, {}, [taken(MONDAY, 8, 9, "elders", talk=True)])
    there = Whereabouts({"reflection": "elders"})
    away = Whereabouts({"reflection": "practice"})
    assert propose(programme(), MONDAY, SLOTS, calendar, whereabouts=there).sessions[0].start == time(9, 15)
    assert propose(programme(), MONDAY, SLOTS, calendar, whereabouts=away).sessions[0].start == time(9, 30)
    assert propose(programme(), MONDAY, SLOTS, calendar).sessions[0].start == time(9, 15)


def test_a_full_day_is_avoided() -> None:
    calendar = free_time(replace(WISHES, most_a_day=1), {}, [taken(MONDAY, 14, 15, talk=True)])
    first = propose(programme(), MONDAY, SLOTS, calendar).sessions[0]
    assert (first.day, first.obstacle) == (MONDAY + timedelta(days=1), Obstacle.FULL)


def test_a_wish_outside_the_hours_is_told() -> None:
    late = (Slot(0, time(19)), Slot(2, time(9)), Slot(3, time(13)))
    first = propose(programme(), MONDAY, late, free_time(WISHES, {}, [])).sessions[0]
    assert (first.start, first.obstacle) == (time(16), Obstacle.OUTSIDE)


def test_what_has_no_room_is_told_with_its_reason_and_nothing_overlaps() -> None:
    every_week = [taken(MONDAY + timedelta(days=n), 8, 17) for n in range(70) if n % 7 != 0]
    plan = propose(programme(), MONDAY, SLOTS, free_time(replace(WISHES, most_a_day=2), {}, every_week))
    assert len(plan.sessions) == 16
    assert len(plan.unplaced) == 8
    assert {one.obstacle for one in plan.unplaced} <= {Obstacle.TAKEN, Obstacle.FULL}


def test_a_week_without_a_free_hour_is_left_out_a_few_times_only() -> None:
    full = [taken(MONDAY + timedelta(days=n), 0, 23) for n in range(400)]
    short = replace(programme(), phases=(replace(programme().phases[0], repeat=1),))
    a_while = propose(short, MONDAY, SLOTS, free_time(WISHES, {}, full[:7]))
    assert [one.obstacle for one in a_while.skipped] == [Obstacle.TAKEN]
    assert min(days(a_while)) >= MONDAY + timedelta(days=7)
    never = propose(short, MONDAY, SLOTS, free_time(WISHES, {}, full))
    assert (never.sessions, never.skipped, len(never.unplaced)) == ((), (), 3)


def test_the_gaps_of_a_rhythm_and_the_number_of_talks() -> None:
    work_life = programme("begeleiding-werk-prive")
    calendar = unhindered((Slot(0, time(9)),), {})
    weekly = propose(work_life, MONDAY, (Slot(0, time(9)),), calendar, talks=4, spacing=rhythm(7))
    assert days(weekly) == [MONDAY + timedelta(days=7 * n) for n in range(4)]
    tapering = propose(work_life, MONDAY, (Slot(0, time(9)),), calendar, talks=5, spacing=rhythm(7, 7, 14, 21))
    assert [(b - a).days for a, b in zip(days(tapering), days(tapering)[1:], strict=False)] == [7, 7, 14, 21]
    dense_slots = (Slot(0, time(9)), Slot(3, time(9)))
    dense = propose(work_life, MONDAY, dense_slots, unhindered(dense_slots, {}), talks=5, spacing=rhythm(3, 4, 7))
    assert [(b - a).days for a, b in zip(days(dense), days(dense)[1:], strict=False)] == [3, 4, 7, 7]


def test_the_talks_planned_at_the_closing_are_left_out() -> None:
    work_life = programme("begeleiding-werk-prive")
    closing = {key for phase in work_life.phases if phase.at_closing for key in phase.sessions}
    plan = propose(work_life, MONDAY, SLOTS, unhindered(SLOTS, {}), spacing=rhythm(7))
    assert closing
    assert not closing & {session.kind for session in plan.sessions}


def test_a_holiday_of_weeks_shifts_the_rhythm() -> None:
    leave = {MONDAY + timedelta(days=n): "vakantie" for n in range(7, 21)}
    slots = (Slot(0, time(9)),)
    plan = propose(
        programme("begeleiding-werk-prive"), MONDAY, slots, unhindered(slots, leave), talks=3, spacing=rhythm(7)
    )
    assert days(plan) == [MONDAY, MONDAY + timedelta(days=21), MONDAY + timedelta(days=28)]
    assert [one.because for one in plan.skipped] == ["vakantie", "vakantie"]


def test_the_turn_of_the_year_and_week_53_and_the_clock_change_make_no_difference() -> None:
    slots = (Slot(0, time(9)),)
    for begin in (date(2026, 12, 21), date(2027, 3, 22), date(2027, 10, 25)):
        plan = propose(
            programme("begeleiding-werk-prive"), begin, slots, unhindered(slots, {}), talks=4, spacing=rhythm(7)
        )
        assert [one.begins for one in plan.sessions] == [
            datetime.combine(begin + timedelta(days=7 * n), time(9)) for n in range(4)
        ]


def test_the_first_talk_stays_where_it_is_pinned() -> None:
    pinned = datetime(2026, 12, 8, 18, 30)
    calendar = free_time(WISHES, {date(2026, 12, 8): "dicht"}, [])
    for spacing in (None, rhythm(7)):
        plan = propose(programme(), MONDAY, SLOTS, calendar, spacing=spacing, first_at=pinned)
        assert plan.sessions[0].begins == pinned
        assert all(session.begins > pinned for session in plan.sessions[1:])


wishes = st.builds(
    CalendarWishes,
    st.just(1),
    weekdays=st.sets(st.integers(0, 6), min_size=1).map(lambda found: tuple(sorted(found))),
    from_time=st.sampled_from([time(7), time(8, 30), time(10)]),
    until_time=st.sampled_from([time(12), time(17), time(21)]),
    travel_minutes=st.sampled_from([0, 30, 90]),
    most_a_day=st.integers(1, 5),
)
busy = st.lists(
    st.builds(
        lambda at, minutes, where, talk: Taken(at, at + timedelta(minutes=minutes), where, talk),
        st.datetimes(datetime(2026, 12, 5), datetime(2027, 3, 1)).map(lambda at: at.replace(second=0, microsecond=0)),
        st.integers(5, 3000),
        st.sampled_from(["", "practice", "elders"]),
        st.booleans(),
    ),
    max_size=60,
)
chosen = st.lists(
    st.builds(Slot, st.integers(0, 6), st.sampled_from([time(7), time(9), time(13, 15), time(19)])),
    min_size=1,
    max_size=4,
    unique_by=lambda slot: slot.weekday,
).map(tuple)


def gap(session: PlannedSession, other: Taken, where: str, liked: CalendarWishes) -> timedelta:
    travel = timedelta(minutes=liked.travel_minutes if where and other.spot and where != other.spot else 0)
    return max(travel, BREAK) if other.talk else travel


@settings(max_examples=150)
@given(chosen, wishes, busy, st.sampled_from([None, rhythm(7), rhythm(14), rhythm(3, 4, 7)]), st.integers(0, 6))
def test_any_plan_keeps_to_the_wishes_and_overlaps_nothing(
    slots: tuple[Slot, ...], liked: CalendarWishes, stretches: list[Taken], spacing: Spacing | None, offset: int
) -> None:
    spots = {"reflection": "practice", "dialogue": "kantoor"}
    start = MONDAY + timedelta(days=offset)
    plan = propose(
        programme(),
        start,
        slots,
        free_time(liked, {}, stretches),
        spacing=spacing,
        whereabouts=Whereabouts(spots),
    )
    assert len(plan.sessions) + len(plan.unplaced) == 24
    assert [session.number for session in plan.sessions] == list(range(1, len(plan.sessions) + 1))
    own = [Taken(one.begins, one.ends, spots[one.kind], talk=True) for one in plan.sessions]
    for at, session in enumerate(plan.sessions):
        assert session.day >= start
        assert session.day.weekday() in liked.weekdays
        assert liked.from_time <= session.start
        assert session.ends <= datetime.combine(session.day, liked.until_time)
        for other in (*stretches, *own[:at], *own[at + 1 :]):
            room = gap(session, other, spots[session.kind], liked)
            assert session.ends + room <= other.begins or other.ends + room <= session.begins
        talks = sum(one.talk and one.begins.date() == session.day for one in (*stretches, *own))
        assert talks <= liked.most_a_day
    assert all(a.ends < b.begins for a, b in zip(plan.sessions, plan.sessions[1:], strict=False))
