"""What stands in the way of a talk, with the reason."""

from datetime import date, time

import pytest

from wellbeing_desktop.domain.appointments import Appointment, Occurrence, Repeats, days_of
from wellbeing_desktop.domain.conflicts import Conflict, Planned, Why, conflicts
from wellbeing_desktop.domain.trajectory import Session, SessionStatus

DAY = date(2026, 3, 4)
ANNA, BRAM = ("client", 1), ("contact", 1)


def session(number: int, start: str, minutes: int = 60, **more: object) -> Session:
    return Session(number, 1, "talk", number, 1, DAY, time.fromisoformat(start), minutes, **more)  # type: ignore[arg-type]


def found(one: Planned, other: Planned, travel: int = 0) -> tuple[Why, ...]:
    return tuple(each.why for each in conflicts([one, other], travel_minutes=travel).get(one.session.id, ()))


def test_talks_at_the_same_time_are_in_each_others_way() -> None:
    one, other = Planned(session(1, "09:00")), Planned(session(2, "09:30"))
    assert conflicts([one, other]) == {1: (Conflict(Why.TIME, 2),), 2: (Conflict(Why.TIME, 1),)}


def test_the_same_person_is_the_reason_where_it_is() -> None:
    both = frozenset({ANNA})
    assert found(Planned(session(1, "09:00"), both), Planned(session(2, "09:30"), both)) == (Why.PERSON,)
    assert found(Planned(session(1, "09:00"), both), Planned(session(2, "09:30"), frozenset({BRAM}))) == (Why.TIME,)


def test_the_same_room_is_the_reason_where_it_is() -> None:
    one = Planned(session(1, "09:00", place="Kamer 2"))
    assert found(one, Planned(session(2, "09:30", place="kamer 2 "))) == (Why.PLACE,)
    assert found(one, Planned(session(2, "09:30", place="kamer 3"))) == (Why.TIME,)


@pytest.mark.parametrize(
    ("start", "spot", "why"),
    [("10:15", "utrecht", (Why.TRAVEL,)), ("10:30", "utrecht", ()), ("10:15", "zeist", ()), ("10:15", "", ())],
)
def test_travel_needs_time_between_places(start: str, spot: str, why: tuple[Why, ...]) -> None:
    one, other = Planned(session(1, "09:00"), spot="zeist"), Planned(session(2, start), spot=spot)
    assert found(one, other, travel=30) == why


@pytest.mark.parametrize("status", [SessionStatus.CANCELLED, SessionStatus.NO_SHOW])
def test_what_fell_through_is_in_nobodys_way(status: SessionStatus) -> None:
    assert not conflicts([Planned(session(1, "09:00")), Planned(session(2, "09:00", status=status))])


def test_own_time_is_in_the_way_also_past_midnight() -> None:
    own = Occurrence(Appointment(7, DAY, time(23), 120, "Wacht"), DAY)
    early = Planned(Session(1, 1, "talk", 1, 1, date(2026, 3, 5), time(0, 30), 60))
    assert conflicts([early], [own]) == {1: (Conflict(Why.OWN_TIME, 7),)}
    assert not conflicts([Planned(session(1, "22:00"))], [own])


def test_a_talk_past_midnight_meets_one_of_the_next_day() -> None:
    late = Planned(session(1, "23:30"))
    early = Planned(Session(2, 1, "talk", 2, 1, date(2026, 3, 5), time(0), 60))
    assert {number: each[0].other for number, each in conflicts([early, late]).items()} == {1: 2, 2: 1}


def test_a_recurring_appointment_happens_until_its_last_day_but_not_on_those_left_out() -> None:
    weekly = Appointment(1, date(2026, 1, 5), time(9), 60, "Intervisie", "", Repeats.WEEKLY, date(2026, 2, 2))
    first, last = date(2026, 1, 6), date(2026, 12, 31)
    assert days_of(weekly, first, last, {date(2026, 1, 19)}) == [
        date(2026, 1, 12),
        date(2026, 1, 26),
        date(2026, 2, 2),
    ]


def test_a_fortnightly_appointment_keeps_its_weeks_across_week_53() -> None:
    every_other = Appointment(1, date(2026, 12, 16), time(9), 60, "Overleg", "", Repeats.FORTNIGHTLY)
    days = days_of(every_other, date(2026, 12, 20), date(2027, 1, 31))
    assert [day.isocalendar().week for day in days] == [53, 2, 4]
    assert days[0] == date(2026, 12, 30)


def test_an_appointment_without_recurrence_happens_once() -> None:
    once = Appointment(1, DAY, time(9), 60, "Tandarts")
    assert days_of(once, DAY, DAY) == [DAY]
    assert days_of(once, date(2026, 3, 5), date(2026, 3, 9)) == []
