"""The plan: order, lengths, closed days and their reasons, for any slots and any holidays."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.planning import BREAK, Plan, Slot, propose, unhindered
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.programmes.shelf import shelf

SLOTS = (Slot(0, time(9)), Slot(2, time(9)), Slot(3, time(13)))
MONDAY = date(2027, 4, 12)


def recovery_plan() -> Programme:
    return next(p for p in shelf().programmes if p.key == "herstelplan-werkvloer")


def begins(plan: Plan) -> list[datetime]:
    return [datetime.combine(s.day, s.start) for s in plan.sessions]


def test_eight_weeks_of_one_reflection_and_two_dialogues_in_four_hours() -> None:
    plan = propose(recovery_plan(), MONDAY, SLOTS, unhindered(SLOTS, {}))
    assert [s.kind for s in plan.sessions] == ["reflection", "dialogue", "dialogue"] * 8
    assert plan.minutes == 32 * 60
    assert all(sum(s.minutes for s in plan.sessions if s.week == week) == 240 for week in range(1, 9))
    assert plan.sessions[-1].day == MONDAY + timedelta(days=7 * 7 + 3)
    assert plan.skipped == ()


def test_a_holiday_is_avoided_and_its_name_told() -> None:
    plan = propose(recovery_plan(), MONDAY, SLOTS, unhindered(SLOTS, {date(2027, 4, 26): "Koningsdag"}))
    moved = [s for s in plan.sessions if s.moved_from]
    assert [(s.day, s.moved_from, s.moved_because) for s in moved] == [
        (date(2027, 4, 27), date(2027, 4, 26), "Koningsdag")
    ]


def test_a_week_of_leave_is_left_out_and_told() -> None:
    leave = {date(2027, 4, 19) + timedelta(days=n): "vakantie" for n in range(5)}
    plan = propose(recovery_plan(), MONDAY, SLOTS, unhindered(SLOTS, leave))
    assert [(s.monday, s.because) for s in plan.skipped] == [(date(2027, 4, 19), "vakantie")]
    assert not {s.day for s in plan.sessions} & set(leave)
    assert len(plan.sessions) == 24


def test_a_start_in_the_middle_of_a_week_never_plans_before_it() -> None:
    plan = propose(recovery_plan(), MONDAY + timedelta(days=3), SLOTS, unhindered(SLOTS, {}))
    assert min(s.day for s in plan.sessions) >= MONDAY + timedelta(days=3)
    assert len(plan.sessions) == 24


def test_without_weekdays_there_is_no_plan() -> None:
    with pytest.raises(UserError) as caught:
        propose(recovery_plan(), MONDAY, (), unhindered((), {}))
    assert caught.value.kind is Kind.FIELD_EMPTY


def test_a_year_without_room_ends_in_a_sentence() -> None:
    everything = {MONDAY + timedelta(days=n): "vol" for n in range(400)}
    with pytest.raises(UserError) as caught:
        propose(recovery_plan(), MONDAY, SLOTS, unhindered(SLOTS, everything))
    assert caught.value.kind is Kind.FIELD_WRONG


slots = st.lists(
    st.builds(Slot, st.integers(0, 4), st.times(time(7), time(16)).map(lambda t: t.replace(second=0, microsecond=0))),
    min_size=1,
    max_size=5,
    unique_by=lambda slot: slot.weekday,
).map(tuple)
closed = st.dictionaries(st.integers(0, 120).map(lambda n: MONDAY + timedelta(days=n)), st.just("dicht"), max_size=25)


@given(slots, closed, st.integers(0, 6))
def test_any_plan_is_in_order_free_of_overlap_and_of_closed_days(
    chosen: tuple[Slot, ...], shut: dict[date, str], offset: int
) -> None:
    plan = propose(recovery_plan(), MONDAY + timedelta(days=offset), chosen, unhindered(chosen, shut))
    assert len(plan.sessions) == 24
    moments = begins(plan)
    for (first, session), second in zip(zip(moments, plan.sessions, strict=True), moments[1:], strict=False):
        assert first + timedelta(minutes=session.minutes) + BREAK <= second
    assert not {s.day for s in plan.sessions} & set(shut)
    assert all(s.day.weekday() < 5 for s in plan.sessions)
    assert all((s.moved_from is None) or s.moved_from != s.day for s in plan.sessions)
    assert all(s.moved_because for s in plan.sessions if s.moved_from and s.moved_from in shut)
