"""The user's own appointments: kept, recurring, changed on one day or all, found by day."""

from dataclasses import replace
from datetime import date, time

import pytest

from tests.services.worlds import START, begin
from wellbeing_desktop.domain.appointments import Appointment, CalendarWishes, Repeats
from wellbeing_desktop.domain.conflicts import Why
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import appointments, calendar, sessions, undo, wishes
from wellbeing_desktop.vault.store import Vault

MEETING = Appointment(0, date(2026, 11, 23), time(12), 60, "Intervisie", "Zeist", Repeats.WEEKLY, date(2026, 12, 14))


def kept(vault: Vault) -> Appointment:
    [made] = appointments.save(vault, MEETING).after
    assert isinstance(made, Appointment)
    return made


def days(vault: Vault) -> list[date]:
    return [one.day for one in appointments.between(vault, date(2026, 11, 1), date(2027, 1, 31))]


def test_a_recurring_appointment_is_found_on_each_of_its_days(practice_vault: Vault) -> None:
    kept(practice_vault)
    assert days(practice_vault) == [date(2026, 11, 23), date(2026, 11, 30), date(2026, 12, 7), date(2026, 12, 14)]
    assert appointments.between(practice_vault, date(2026, 11, 24), date(2026, 11, 29)) == ()


def test_one_day_can_be_changed_or_left_out_and_taken_back(practice_vault: Vault) -> None:
    made = kept(practice_vault)
    change = appointments.save_one(
        practice_vault, date(2026, 12, 7), replace(made, day=date(2026, 12, 8), label="Elders")
    )
    assert days(practice_vault) == [date(2026, 11, 23), date(2026, 11, 30), date(2026, 12, 8), date(2026, 12, 14)]
    undo.revert(practice_vault, change)
    assert date(2026, 12, 7) in days(practice_vault)
    change = appointments.remove_one(practice_vault, made.id, date(2026, 12, 7))
    assert date(2026, 12, 7) not in days(practice_vault)
    undo.revert(practice_vault, change)
    assert len(days(practice_vault)) == 4


def test_all_days_can_be_changed_or_removed_and_taken_back(practice_vault: Vault) -> None:
    made = kept(practice_vault)
    appointments.remove_one(practice_vault, made.id, date(2026, 12, 7))
    appointments.save(practice_vault, replace(made, start=time(13), until_on=date(2026, 11, 30)))
    assert [one.begins.hour for one in appointments.between(practice_vault, START, START)] == [13]
    change = appointments.remove(practice_vault, made.id)
    assert days(practice_vault) == []
    undo.revert(practice_vault, change)
    assert days(practice_vault) == [date(2026, 11, 23), date(2026, 11, 30)]


def test_moving_one_day_of_a_recurring_appointment_leaves_the_others(practice_vault: Vault) -> None:
    kept(practice_vault)
    [first, *_] = appointments.between(practice_vault, START, START)
    appointments.move(practice_vault, first, date(2026, 11, 24), time(9))
    assert days(practice_vault)[:2] == [date(2026, 11, 24), date(2026, 11, 30)]
    [moved] = appointments.between(practice_vault, date(2026, 11, 24), date(2026, 11, 24))
    appointments.move(practice_vault, moved, date(2026, 11, 25), time(9))
    assert days(practice_vault)[:2] == [date(2026, 11, 25), date(2026, 11, 30)]


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ({"label": "  "}, Kind.FIELD_EMPTY),
        ({"minutes": 0}, Kind.FIELD_WRONG),
        ({"until_on": date(2026, 11, 22)}, Kind.FIELD_WRONG),
    ],
)
def test_what_cannot_be_is_refused(practice_vault: Vault, wrong: dict[str, object], kind: Kind) -> None:
    with pytest.raises(UserError) as trouble:
        appointments.save(practice_vault, replace(MEETING, **wrong))  # type: ignore[arg-type]
    assert trouble.value.kind is kind
    assert days(practice_vault) == []


def test_a_day_on_which_it_does_not_happen_cannot_be_left_out(practice_vault: Vault) -> None:
    made = kept(practice_vault)
    with pytest.raises(UserError) as trouble:
        appointments.remove_one(practice_vault, made.id, date(2026, 12, 8))
    assert trouble.value.kind is Kind.NOT_FOUND


def test_what_began_the_evening_before_is_still_there(practice_vault: Vault) -> None:
    appointments.save(practice_vault, Appointment(0, date(2026, 11, 22), time(23), 120, "Nachtdienst"))
    assert [one.day for one in appointments.between(practice_vault, START, START)] == [date(2026, 11, 22)]


def test_what_is_over_is_not_listed(practice_vault: Vault) -> None:
    kept(practice_vault)
    appointments.save(practice_vault, Appointment(0, date(2025, 1, 6), time(9), 60, "Lang geleden"))
    assert [one.label for one in appointments.listed(practice_vault)] == ["Intervisie"]


def test_own_time_is_a_conflict_of_a_talk_with_its_reason(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    made = kept(practice_vault)
    sessions.move(practice_vault, world.sessions[0].id, START, time(12, 30))
    entry = calendar.entry(practice_vault, world.sessions[0].id, "nl")
    assert [(each.why, each.other) for each in entry.conflicts] == [(Why.OWN_TIME, made.id)]
    assert entry.conflict


def test_wishes_are_kept_and_taken_back(practice_vault: Vault) -> None:
    assert wishes.wishes(practice_vault) == CalendarWishes(1)
    wanted = CalendarWishes(1, weekdays=(1, 3), from_time=time(8, 30), travel_minutes=45, most_a_day=4)
    change = wishes.save(practice_vault, wanted)
    assert wishes.wishes(practice_vault) == wanted
    undo.revert(practice_vault, change)
    assert wishes.wishes(practice_vault) == CalendarWishes(1)


@pytest.mark.parametrize(
    "wrong", [{"weekdays": ()}, {"until_time": time(9)}, {"travel_minutes": 999}, {"most_a_day": 0}]
)
def test_impossible_wishes_are_refused(practice_vault: Vault, wrong: dict[str, object]) -> None:
    with pytest.raises(UserError):
        wishes.save(practice_vault, replace(CalendarWishes(1), **wrong))  # type: ignore[arg-type]
