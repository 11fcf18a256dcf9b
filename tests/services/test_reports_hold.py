"""A report presupposes a talk that was held: making or presenting it holds a planned one in the same act."""

from datetime import datetime

import pytest

from tests.services.group_worlds import make_group, plan_group
from tests.services.round_tools import AGREES, refusal
from tests.services.worlds import World, begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.errors import Kind
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.services import agreements, group_meetings, reports, sessions
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    agreements.add(practice_vault, Agreement(0, made.dialogue.id, "Elke dag wandelen", Role.CLIENT))
    return made


def status(vault: Vault, number: int) -> SessionStatus:
    return sessions.session(vault, number).status


def make(vault: Vault, number: int) -> Report:
    return next(one for one in reports.make(vault, number, "nl").after if isinstance(one, Report))


def test_making_it_holds_the_talk_of_today_in_the_same_act(practice_vault: Vault, world: World, clock: Clock) -> None:
    clock.present = datetime(2026, 11, 25, 8)
    number = world.dialogue.id
    colleague = sessions.participants(practice_vault, number)[1]
    change = reports.make(practice_vault, number, "nl", frozenset({colleague.id}))
    assert change.touches(Session)
    assert status(practice_vault, number) is SessionStatus.HELD
    assert [one.present for one in sessions.participants(practice_vault, number)] == [True, False]
    found = reports.round_of(practice_vault, number)
    assert found is not None
    assert [one.present for one in found.report.content.participants] == [True, False]


def test_nothing_is_held_when_no_report_can_be_made(practice_vault: Vault, world: World) -> None:
    number = world.sessions[0].id
    assert refusal(reports.make, practice_vault, number, "nl") == (Kind.FIELD_EMPTY, "share")
    assert status(practice_vault, number) is SessionStatus.PLANNED


def test_of_a_talk_to_come_no_report_is_made(practice_vault: Vault, world: World) -> None:
    number = world.dialogue.id
    assert refusal(reports.make, practice_vault, number, "nl") == (Kind.REPORT_TO_COME, None)
    assert reports.round_of(practice_vault, number) is None
    assert status(practice_vault, number) is SessionStatus.PLANNED


@pytest.mark.parametrize("deed", [sessions.cancel, sessions.miss])
def test_what_was_not_held_has_no_report(practice_vault: Vault, world: World, deed: object, clock: Clock) -> None:
    clock.present = datetime(2026, 11, 25, 8)
    assert callable(deed)
    deed(practice_vault, world.dialogue.id)
    assert refusal(reports.make, practice_vault, world.dialogue.id, "nl") == (Kind.REPORT_NOT_HELD, None)


def test_presenting_holds_what_was_set_back_and_after_that_it_stays_held(
    practice_vault: Vault, world: World, clock: Clock
) -> None:
    clock.present = datetime(2026, 11, 25, 8)
    number = world.dialogue.id
    report = make(practice_vault, number)
    sessions.plan_again(practice_vault, number)
    clock.present = datetime(2026, 11, 24, 8)
    assert refusal(reports.present, practice_vault, report.id) == (Kind.REPORT_TO_COME, None)
    clock.present = datetime(2026, 11, 26, 8)
    assert reports.present(practice_vault, report.id).touches(Session)
    assert status(practice_vault, number) is SessionStatus.HELD
    assert refusal(sessions.plan_again, practice_vault, number) == (Kind.REPORT_KEEPS_HELD, None)
    for person in report.content.participants:
        reports.respond(practice_vault, report.id, person.participant_id, AGREES)
    assert not reports.seal(practice_vault, report.id).touches(Session)


def test_a_meeting_is_held_with_everybody_but_who_was_marked_as_absent(practice_vault: Vault, clock: Clock) -> None:
    group = make_group(practice_vault)
    first, second, _last = plan_group(practice_vault, group)
    clock.present = second.ends
    for meeting in (first, second):
        agreements.add(practice_vault, Agreement(0, meeting.id, "Bellen", Role.PRACTICE))
    group_meetings.mark_present(practice_vault, first.id, group.members[0].member.id, False)
    before = sessions.participants(practice_vault, first.id)
    assert not reports.make(practice_vault, first.id, "nl").touches(Session)
    assert sessions.participants(practice_vault, first.id) == before
    make(practice_vault, second.id)
    assert status(practice_vault, second.id) is SessionStatus.HELD
    assert all(one.present for one in sessions.participants(practice_vault, second.id))
