"""More talks, and another rhythm: shown first, done as shown, taken back by one undo."""

from datetime import date, time, timedelta
from itertools import pairwise

import pytest

from tests.services import work_life
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.appointments import Appointment
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.services import appointments, days_off, rhythm, sessions, trajectories
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


def _talks(vault: Vault, trajectory_id: int) -> list[Session]:
    return trajectories.sessions_of(vault, trajectory_id)


def test_an_added_talk_stands_before_the_final_evaluation(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    work_life.hold(practice_vault, *found.sessions[:3])
    proposal = rhythm.extension(practice_vault, found.trajectory.id, 1, "nl")
    rhythm.carry_out(practice_vault, proposal, "Het nieuwe rooster vraagt oefening")
    after = _talks(practice_vault, found.trajectory.id)
    assert [one.kind for one in after] == ["intake", "working", "halfway", "working", "working", "final"]
    assert [one.number for one in after] == [one.week for one in after] == [1, 2, 3, 4, 5, 6]
    assert after[5].id == found.sessions[4].id
    assert [one.day for one in after] == sorted(one.day for one in after)
    assert [one.present for one in sessions.participants(practice_vault, after[4].id)] == [None]
    (kept,) = rhythm.extensions(practice_vault, found.trajectory.id)
    assert (kept.talks, kept.because) == (1, "Het nieuwe rooster vraagt oefening")


def test_what_is_done_is_what_was_shown(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    proposal = rhythm.extension(practice_vault, found.trajectory.id, 2, "nl")
    shown = [(step.after.kind, step.after.number, step.after.day, step.after.start) for step in proposal.steps]
    rhythm.carry_out(practice_vault, proposal)
    done = [(one.kind, one.number, one.day, one.start) for one in _talks(practice_vault, found.trajectory.id)]
    assert done[-len(shown) :] == shown
    assert proposal.added == 2


def test_one_undo_takes_an_extension_back_and_it_can_be_done_again(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    before = _talks(practice_vault, found.trajectory.id)
    change = rhythm.carry_out(practice_vault, rhythm.extension(practice_vault, found.trajectory.id, 3, "nl"))
    after = _talks(practice_vault, found.trajectory.id)
    undone = revert(practice_vault, change)
    assert _talks(practice_vault, found.trajectory.id) == before
    assert rhythm.extensions(practice_vault, found.trajectory.id) == []
    revert(practice_vault, undone)
    assert _talks(practice_vault, found.trajectory.id) == after


def test_there_is_room_up_to_the_programmes_most(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    assert rhythm.room(practice_vault, found.trajectory.id) == 3
    with pytest.raises(UserError) as caught:
        rhythm.extension(practice_vault, found.trajectory.id, 4, "nl")
    assert (caught.value.kind, caught.value.data) == (Kind.FIELD_WRONG, {"field": "talks"})
    sessions.cancel(practice_vault, found.sessions[3].id)
    assert rhythm.room(practice_vault, found.trajectory.id) == 4


def test_a_cancelled_talk_keeps_its_number(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    sessions.cancel(practice_vault, found.sessions[4].id)
    rhythm.carry_out(practice_vault, rhythm.extension(practice_vault, found.trajectory.id, 1, "nl"))
    after = _talks(practice_vault, found.trajectory.id)
    assert [(one.number, one.kind) for one in after][4:] == [(5, "final"), (6, "working")]


def test_another_rhythm_moves_only_what_remains(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    work_life.hold(practice_vault, *found.sessions[:2])
    proposal = rhythm.respacing(practice_vault, found.trajectory.id, "fortnightly", "nl")
    rhythm.carry_out(practice_vault, proposal)
    days = [one.day for one in _talks(practice_vault, found.trajectory.id)]
    assert days[:2] == [one.day for one in found.sessions[:2]]
    second = found.sessions[1].day
    assert days[2:] == [second + timedelta(days=14), second + timedelta(days=28), second + timedelta(days=42)]
    assert trajectories.trajectory(practice_vault, found.trajectory.id).spacing == "fortnightly"


def test_tapering_widens_with_each_talk(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    proposal = rhythm.respacing(practice_vault, found.trajectory.id, "tapering", "nl")
    days = [step.after.day for step in proposal.steps]
    assert [(later - day).days for day, later in pairwise(days)] == [7, 7, 14, 21]


def test_a_day_off_is_avoided_with_its_reason_and_the_rhythm_goes_on(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    days_off.add(practice_vault, date(2026, 12, 8), date(2026, 12, 8), "Scholing")
    proposal = rhythm.respacing(practice_vault, found.trajectory.id, "weekly", "nl")
    third, fourth = proposal.steps[2].after, proposal.steps[3].after
    assert (third.day, third.moved_from, third.moved_because) == (date(2026, 12, 9), date(2026, 12, 8), "Scholing")
    assert fourth.day == date(2026, 12, 15)


def test_no_talk_is_put_into_the_past(practice_vault: Vault, clock: Clock) -> None:
    found = work_life.begin(practice_vault)
    work_life.hold(practice_vault, found.sessions[0])
    clock.turn(days=60)
    proposal = rhythm.respacing(practice_vault, found.trajectory.id, "weekly", "nl")
    assert all(step.after.day >= clock.present.date() for step in proposal.steps)


def test_what_shares_time_with_another_talk_is_told(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    work_life.begin(practice_vault, "Nadia Benali", found.sessions[0].day + timedelta(days=70))
    proposal = rhythm.respacing(practice_vault, found.trajectory.id, "fortnightly", "nl")
    assert proposal.clashes == frozenset()
    other = work_life.begin(practice_vault, "Pim de Wit", found.sessions[0].day + timedelta(days=14))
    proposal = rhythm.respacing(practice_vault, found.trajectory.id, "fortnightly", "nl")
    busy = {one.day for one in other.sessions}
    assert proposal.clashes == {step.after.number for step in proposal.steps if step.after.day in busy} != frozenset()


def test_the_users_own_time_counts_as_well(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    appointments.save(practice_vault, Appointment(0, date(2026, 12, 22), time(10, 30), 60, "Tandarts"))
    proposal = rhythm.respacing(practice_vault, found.trajectory.id, "fortnightly", "nl")
    assert proposal.clashes == {3}


def test_what_changed_since_it_was_shown_is_not_overwritten(practice_vault: Vault) -> None:
    found = work_life.begin(practice_vault)
    proposal = rhythm.respacing(practice_vault, found.trajectory.id, "fortnightly", "nl")
    sessions.cancel(practice_vault, found.sessions[4].id)
    before = _talks(practice_vault, found.trajectory.id)
    with pytest.raises(UserError) as caught:
        rhythm.carry_out(practice_vault, proposal)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE
    assert _talks(practice_vault, found.trajectory.id) == before
