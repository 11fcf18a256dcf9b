"""The time of a talk: counted on whatever happens to the program, paused, stopped, and taken back by undo."""

import pytest

from tests.services import work_life
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import TalkTimer
from wellbeing_desktop.services import sessions, talk_timer
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


def counted(vault: Vault, session_id: int) -> int:
    timer = talk_timer.of_session(vault, session_id)
    assert timer is not None
    return talk_timer.minutes(vault, timer)


def kept(vault: Vault, session_id: int) -> TalkTimer:
    timer = talk_timer.of_session(vault, session_id)
    assert timer is not None
    return timer


def test_it_counts_pauses_and_goes_on(practice_vault: Vault, clock: Clock) -> None:
    talk = work_life.begin(practice_vault).sessions[0]
    assert talk_timer.of_session(practice_vault, talk.id) is None
    talk_timer.start(practice_vault, talk.id)
    clock.turn(minutes=20)
    assert counted(practice_vault, talk.id) == 20
    talk_timer.pause(practice_vault, talk.id)
    clock.turn(minutes=10)
    assert counted(practice_vault, talk.id) == 20
    talk_timer.start(practice_vault, talk.id)
    talk_timer.start(practice_vault, talk.id)
    clock.turn(minutes=22)
    assert counted(practice_vault, talk.id) == 42
    talk_timer.stop(practice_vault, talk.id)
    clock.turn(minutes=60)
    assert (counted(practice_vault, talk.id), kept(practice_vault, talk.id).stopped) == (42, True)


def test_a_pause_that_is_undone_was_none(practice_vault: Vault, clock: Clock) -> None:
    talk = work_life.begin(practice_vault).sessions[0]
    begun = talk_timer.start(practice_vault, talk.id)
    clock.turn(minutes=5)
    pause = talk_timer.pause(practice_vault, talk.id)
    clock.turn(minutes=5)
    revert(practice_vault, pause)
    assert counted(practice_vault, talk.id) == 10
    revert(practice_vault, begun)
    assert talk_timer.of_session(practice_vault, talk.id) is None


def test_the_next_talk_stops_the_one_before(practice_vault: Vault, clock: Clock) -> None:
    first, second = work_life.begin(practice_vault).sessions[:2]
    talk_timer.start(practice_vault, first.id)
    clock.turn(minutes=50)
    change = talk_timer.start(practice_vault, second.id)
    assert (counted(practice_vault, first.id), kept(practice_vault, first.id).stopped) == (50, True)
    revert(practice_vault, change)
    assert kept(practice_vault, first.id).running_since is not None


def test_a_clock_that_is_set_back_counts_nothing(practice_vault: Vault, clock: Clock) -> None:
    talk = work_life.begin(practice_vault).sessions[0]
    talk_timer.start(practice_vault, talk.id)
    clock.turn(minutes=-30)
    assert counted(practice_vault, talk.id) == 0
    talk_timer.stop(practice_vault, talk.id)
    assert kept(practice_vault, talk.id).seconds == 0


@pytest.mark.parametrize(("minutes", "fits"), [(4, False), (5, True), (42, True), (480, True), (481, False)])
def test_only_a_length_that_a_talk_can_have_is_taken_over(
    practice_vault: Vault, clock: Clock, minutes: int, fits: bool
) -> None:
    talk = work_life.begin(practice_vault).sessions[0]
    talk_timer.start(practice_vault, talk.id)
    clock.turn(minutes=minutes)
    assert not talk_timer.can_be_taken_over(practice_vault, kept(practice_vault, talk.id)), "it still runs"
    talk_timer.stop(practice_vault, talk.id)
    assert talk_timer.can_be_taken_over(practice_vault, kept(practice_vault, talk.id)) is fits
    if fits:
        sessions.resize(practice_vault, talk.id, minutes)
        assert not talk_timer.can_be_taken_over(practice_vault, kept(practice_vault, talk.id)), "it is that long"


def test_what_was_never_begun_cannot_be_stopped_or_forgotten(practice_vault: Vault) -> None:
    talk = work_life.begin(practice_vault).sessions[0]
    for deed in (talk_timer.pause, talk_timer.stop, talk_timer.forget):
        with pytest.raises(UserError) as refused:
            deed(practice_vault, talk.id)
        assert refused.value.kind is Kind.NOT_FOUND
