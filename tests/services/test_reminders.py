"""Who is waited for, since when, and when they were last reminded."""

from dataclasses import replace

import pytest

from tests.services.round_tools import AGREES, OBJECTS, add, agree_and_seal, asked, refusal
from tests.services.worlds import World, begin, seal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.errors import Kind
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import ReminderWay, Report
from wellbeing_desktop.services import people, reminders, reports
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    reachable = replace(made.colleague, phone="06 1234 5678", email="chaima@example.org")
    people.change_contact(practice_vault, reachable, "Gemeente Waterrijk")
    return made


def presented(vault: Vault, session_id: int) -> Report:
    write(vault, session_id)
    report = next(r for r in reports.make(vault, session_id, "nl").after if isinstance(r, Report))
    reports.present(vault, report.id)
    return report


def test_who_has_yet_to_answer_to_what_and_since_when(practice_vault: Vault, world: World, clock: Clock) -> None:
    first = presented(practice_vault, world.dialogue.id)
    clock.turn(days=4)
    second = presented(practice_vault, world.sessions[2].id)
    reports.respond(practice_vault, first.id, asked(first)[0], AGREES)
    chaima, anna = reminders.waiting(practice_vault)
    assert (chaima.name, chaima.phone, chaima.email) == ("Chaima El Idrissi", "06 1234 5678", "chaima@example.org")
    assert [(one.report.number, one.days, one.about) for one in chaima.owed] == [
        (first.number, 4, "Anna de Vries"),
        (second.number, 0, "Anna de Vries"),
    ]
    assert [one.report.number for one in anna.owed] == [second.number]
    assert [one.participant.role for one in chaima.owed] == [Role.COLLEAGUE] * 2


def test_nobody_is_waited_for_who_answered_or_whose_report_is_no_longer_asked(
    practice_vault: Vault, world: World
) -> None:
    assert reminders.waiting(practice_vault) == ()
    report = presented(practice_vault, world.dialogue.id)
    for who in asked(report):
        reports.respond(practice_vault, report.id, who, OBJECTS)
    assert reminders.waiting(practice_vault) == ()
    reports.make(practice_vault, world.dialogue.id, "nl")
    assert reminders.waiting(practice_vault) == ()


def test_an_addendum_is_waited_for_as_well(practice_vault: Vault, world: World) -> None:
    addendum = add(practice_vault, seal(practice_vault, world.dialogue.id))
    reports.present(practice_vault, addendum.id)
    assert {one.owed[0].report.number for one in reminders.waiting(practice_vault)} == {addendum.number}
    agree_and_seal(practice_vault, addendum)
    assert reminders.waiting(practice_vault) == ()


def test_a_reminder_is_kept_and_can_be_undone(practice_vault: Vault, world: World, clock: Clock) -> None:
    report = presented(practice_vault, world.dialogue.id)
    who = asked(report)[1]
    change = reminders.remind(practice_vault, report.id, who, ReminderWay.PHONE)
    clock.turn(days=2)
    reminders.remind(practice_vault, report.id, who, " briefje op het bureau ")
    (owed,) = next(one.owed for one in reminders.waiting(practice_vault) if one.name == "Chaima El Idrissi")
    assert [one.how for one in owed.reminders] == ["phone", "briefje op het bureau"]
    assert owed.last_reminded is not None
    assert owed.last_reminded.reminded_at == practice_vault.now()
    revert(practice_vault, change)
    (owed,) = next(one.owed for one in reminders.waiting(practice_vault) if one.name == "Chaima El Idrissi")
    assert [one.how for one in owed.reminders] == ["briefje op het bureau"]


def test_what_a_reminder_is_refused_for(practice_vault: Vault, world: World) -> None:
    report = presented(practice_vault, world.dialogue.id)
    first, second = asked(report)
    assert refusal(reminders.remind, practice_vault, report.id, first, " ") == (Kind.FIELD_EMPTY, "reminder")
    reports.respond(practice_vault, report.id, second, AGREES)
    assert refusal(reminders.remind, practice_vault, report.id, second, "phone") == (Kind.NOT_ALLOWED, None)
    assert refusal(reminders.remind, practice_vault, report.id, 999, "phone") == (Kind.NOT_ALLOWED, None)
