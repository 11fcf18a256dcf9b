"""With bare SQL: a meeting's report goes to nobody but a member who was asked about it, and only their own copy."""

from typing import Any

import pytest

from tests.services.group_worlds import GroupWorld, make_group, plan_group
from tests.services.round_tools import add, agree_and_seal, everybody_was_there, meet, now
from tests.services.worlds import begin, seal
from tests.vault.disclosing import START, insert, refused
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.services import reports
from wellbeing_desktop.vault.store import Vault

KEPT = {"not_a_member", "other_trajectory"}


@pytest.fixture
def world(practice_vault: Vault) -> GroupWorld:
    return make_group(practice_vault)


@pytest.fixture
def report(practice_vault: Vault, world: GroupWorld) -> Report:
    """A concept about a first meeting at which the last of the group was not."""
    meeting = plan_group(practice_vault, world)[0]
    everybody_was_there(practice_vault, world, meeting, absent=1)
    return meet(practice_vault, meeting, ("Samen",), {})


def row(world: GroupWorld, report: Report, member: int, **change: Any) -> dict[str, Any]:
    """A member's own copy as the register keeps it."""
    who, person = world.members[member].member, report.content.participants[member]
    made = {
        "document": "meeting_report",
        "number": f"{report.number}-P{person.participant_id}",
        "version": 1,
        "client_id": who.client_id,
        "report_id": report.id,
        "contact_id": who.contact_id,
        "recipient": person.name,
        "purpose": "own_copy",
        "consent_id": None,
        "items": [f"meeting_report:{report.id}:{person.participant_id}"],
        "way": "printed",
        "made_at": "2026-11-23T15:00:00",
        "digest": "a" * 64,
        "size": 1000,
        "previous": START,
        "chained": "1" * 64,
    }
    return made | change


def test_a_member_gets_the_own_copy(practice_vault: Vault, world: GroupWorld, report: Report) -> None:
    sealed = agree_and_seal(practice_vault, report)
    insert(practice_vault, "disclosure", row(world, sealed, 0))
    insert(practice_vault, "disclosure", row(world, sealed, 1, previous="1" * 64, chained="2" * 64))


def test_nobody_gets_a_concept(practice_vault: Vault, world: GroupWorld, report: Report) -> None:
    for member in (0, 1):
        assert refused(practice_vault, "disclosure", row(world, report, member)) == "not_presented"
    reports.present(practice_vault, report.id)
    insert(practice_vault, "disclosure", row(world, now(practice_vault, report.id), 0))


@pytest.mark.parametrize("member", [0, 1])
def test_nobody_gets_another_members_copy(
    practice_vault: Vault, world: GroupWorld, report: Report, member: int
) -> None:
    sealed = agree_and_seal(practice_vault, report)
    other = sealed.content.participants[2].participant_id
    own = sealed.content.participants[member].participant_id
    for items in (
        [f"meeting_report:{sealed.id}:{other}"],
        [f"meeting_report:{sealed.id}:{own}", f"meeting_report:{sealed.id}:{other}"],
        [f"meeting_report:{sealed.id + 1}:{own}"],
        ["meeting_report:all"],
    ):
        assert refused(practice_vault, "disclosure", row(world, sealed, member, items=items)) == "not_a_member"
    dropped = "DROP TRIGGER disclosure_of_own_meeting_report"
    practice_vault.connection.execute(dropped)
    insert(practice_vault, "disclosure", row(world, sealed, member, items=[f"meeting_report:{sealed.id}:{other}"]))


def test_nobody_gets_one_who_was_not_asked(practice_vault: Vault, world: GroupWorld, report: Report) -> None:
    sealed = agree_and_seal(practice_vault, report)
    absent = world.members[-1].member
    assert absent.contact_id is not None
    stranger = row(world, sealed, 1, contact_id=absent.contact_id)
    assert refused(practice_vault, "disclosure", stranger) in KEPT
    other = begin(practice_vault, "Bea de Boer")
    outside = row(world, sealed, 0, client_id=other.client.id)
    assert refused(practice_vault, "disclosure", outside) in KEPT
    assert refused(practice_vault, "disclosure", row(world, sealed, 1, contact_id=None)) in KEPT


def test_it_never_goes_under_another_name(practice_vault: Vault, world: GroupWorld, report: Report) -> None:
    sealed = agree_and_seal(practice_vault, report)
    as_talk = row(world, sealed, 0, document="session_report", items=[f"report:{sealed.id}:member"])
    assert refused(practice_vault, "disclosure", as_talk) == "other_trajectory"
    as_copy = row(world, sealed, 1, items=[f"line:{sealed.id}:0"])
    assert refused(practice_vault, "disclosure", as_copy) in {"not_a_member", "employer_document"}


def test_a_clients_talk_is_no_meeting(practice_vault: Vault, world: GroupWorld, report: Report) -> None:
    """Else an employer who became one after the talk would get what the list of fields keeps from them."""
    other = begin(practice_vault, "Bea de Boer")
    talk = seal(practice_vault, other.dialogue.id)
    person = talk.content.participants[1]
    made = row(world, report, 1, number=talk.number, report_id=talk.id, contact_id=other.colleague.id)
    made["items"] = [f"meeting_report:{talk.id}:{person.participant_id}"]
    assert refused(practice_vault, "disclosure", made) == "not_a_member"
    practice_vault.connection.execute("DROP TRIGGER disclosure_of_own_meeting_report")
    insert(practice_vault, "disclosure", made)


def test_an_addendum_goes_along_to_whom_it_is_for_once_it_is_sealed(
    practice_vault: Vault, world: GroupWorld, report: Report
) -> None:
    sealed = agree_and_seal(practice_vault, report)
    first, second = (person.participant_id for person in sealed.content.participants[:2])
    addendum = add(practice_vault, sealed, Line("Voor u alleen", Voice.MEMBER, participant_id=first))

    def both(member: int, who: int) -> dict[str, Any]:
        items = [f"meeting_report:{one.id}:{who}" for one in (sealed, addendum)]
        return row(world, sealed, member, items=items)

    assert refused(practice_vault, "disclosure", both(0, first)) == "not_a_member"
    agree_and_seal(practice_vault, addendum)
    assert refused(practice_vault, "disclosure", both(1, second)) == "not_a_member"
    insert(practice_vault, "disclosure", both(0, first))
