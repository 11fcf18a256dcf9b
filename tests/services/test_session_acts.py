"""A session cancelled, missed, copied or met otherwise: what the vault then holds, and taking it back."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest

from tests.services.worlds import begin, on_its_day, took_place
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.services import notes, sessions, trajectories, undo
from wellbeing_desktop.vault.store import Vault


@pytest.mark.parametrize(
    ("deed", "status"), [(sessions.cancel, SessionStatus.CANCELLED), (sessions.miss, SessionStatus.NO_SHOW)]
)
def test_who_cancelled_or_did_not_come_is_kept_until_it_is_planned_again(
    practice_vault: Vault, deed: Callable[[Vault, int, Role], Change], status: SessionStatus
) -> None:
    number = begin(practice_vault).dialogue.id
    with on_its_day(practice_vault, number):
        deed(practice_vault, number, Role.COLLEAGUE)
    kept = sessions.session(practice_vault, number)
    assert (kept.status, kept.cancelled_by) == (status, Role.COLLEAGUE)
    change = sessions.plan_again(practice_vault, number)
    kept = sessions.session(practice_vault, number)
    assert (kept.status, kept.cancelled_by) == (SessionStatus.PLANNED, None)
    undo.revert(practice_vault, change)
    assert sessions.session(practice_vault, number).cancelled_by is Role.COLLEAGUE


@pytest.mark.parametrize("deed", [sessions.hold, sessions.miss])
def test_what_became_of_a_talk_is_not_moved_to_a_day_to_come(
    practice_vault: Vault, deed: Callable[[Vault, int], Change]
) -> None:
    number = begin(practice_vault).dialogue.id
    with on_its_day(practice_vault, number):
        deed(practice_vault, number)
        today = practice_vault.now().date()
        with pytest.raises(UserError) as told:
            sessions.move(practice_vault, number, today + timedelta(days=1), time(9))
        assert told.value.kind is Kind.TALK_TO_COME
        sessions.move(practice_vault, number, today - timedelta(days=1), time(9))
        sessions.plan_again(practice_vault, number)
        sessions.move(practice_vault, number, today + timedelta(days=1), time(9))


def test_who_cancelled_need_not_be_known(practice_vault: Vault) -> None:
    number = begin(practice_vault).dialogue.id
    sessions.cancel(practice_vault, number)
    assert sessions.session(practice_vault, number).cancelled_by is None


def test_a_copy_is_planned_anew_with_the_same_people_and_without_the_note(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    section = notes.sections(practice_vault, world.dialogue.id)[0].section.key
    notes.save(practice_vault, world.dialogue.id, {section: (Line("iets"),)})
    took_place(practice_vault, world.dialogue.id)
    change = sessions.copy(practice_vault, world.dialogue.id, date(2026, 12, 4), time(13, 30))
    [made] = [record for record in change.after if isinstance(record, Session)]
    assert (made.number, made.kind, made.minutes) == (25, "dialogue", world.dialogue.minutes)
    assert (made.day, made.start, made.status) == (date(2026, 12, 4), time(13, 30), SessionStatus.PLANNED)
    people = sessions.participants(practice_vault, made.id)
    assert [one.contact_id for one in people] == [None, world.colleague.id]
    assert [one.present for one in people] == [None, None]
    assert not any(part.lines for part in notes.sections(practice_vault, made.id))
    undo.revert(practice_vault, change)
    assert len(trajectories.sessions_of(practice_vault, world.trajectory.id)) == 24


def test_how_people_meet_is_kept(practice_vault: Vault) -> None:
    number = begin(practice_vault).dialogue.id
    sessions.set_setting(practice_vault, number, Setting.WALKING)
    assert sessions.session(practice_vault, number).setting is Setting.WALKING


def test_a_strange_session_is_not_found(practice_vault: Vault) -> None:
    for deed in (sessions.cancel, sessions.miss):
        with pytest.raises(UserError) as trouble:
            deed(practice_vault, 99)
        assert trouble.value.kind is Kind.NOT_FOUND


@pytest.mark.parametrize("deed", [sessions.hold, sessions.miss])
def test_what_became_of_a_talk_cannot_be_said_before_its_day(
    practice_vault: Vault, deed: Callable[[Vault, int], Change], clock: Clock
) -> None:
    number = begin(practice_vault).dialogue.id
    with pytest.raises(UserError) as trouble:
        deed(practice_vault, number)
    assert (trouble.value.kind, trouble.value.data) == (Kind.TALK_TO_COME, {})
    assert sessions.session(practice_vault, number).status is SessionStatus.PLANNED
    clock.present = datetime(2026, 11, 25, 7)
    deed(practice_vault, number)
    assert sessions.session(practice_vault, number).status is not SessionStatus.PLANNED


def test_who_did_not_come_can_still_be_told_of_a_missed_talk(practice_vault: Vault) -> None:
    number = begin(practice_vault).sessions[0].id
    sessions.miss(practice_vault, number)
    sessions.miss(practice_vault, number, Role.CLIENT)
    assert sessions.session(practice_vault, number).cancelled_by is Role.CLIENT
