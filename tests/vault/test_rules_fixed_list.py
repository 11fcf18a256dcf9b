"""With bare SQL: a document over a period holds the fixed list of its own trajectory and period, and nothing else."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.services.round_tools import add, agree_and_seal
from tests.services.worlds import START, begin, on_its_day, seal, took_place, write
from tests.vault.disclosing import Case, add_contact, consent, disclosure, insert, make_case, refused
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.services import agreements, reports
from wellbeing_desktop.vault.store import Vault

LIST = ["period", "talks", "attendance", "work_agreements", "next_steps", "limitations"]
COUNTS = ["period", "talks", "attendance", "hours"]
FIRST, LAST = START, START + timedelta(days=6)
BARE = ["period:1"]


@pytest.fixture
def case(practice_vault: Vault) -> Case:
    """Consent 2 lets the manager have the whole list, the quotes of the company doctor too."""
    case = make_case(practice_vault)
    insert(practice_vault, "consent", consent(case, categories=LIST))
    return case


def over(case: Case, **change: Any) -> dict[str, Any]:
    """A progress report over the week of report 1, whose agreement 1 is about work; the talk was on 25 November."""
    row = {
        "document": "progress_report",
        "report_id": None,
        "consent_id": 2,
        "trajectory_id": 1,
        "covers_from": FIRST.isoformat(),
        "covers_until": LAST.isoformat(),
        "items": ["period:1", "talks:1", "attendance:1", "work_agreements:1:1", "next_steps:1"],
    }
    return disclosure(case, **(row | change))


def payer(case: Case, **change: Any) -> dict[str, Any]:
    """A statement of hours for the commissioner, under consent 3."""
    contact = add_contact(case.vault, case.world.client.id, "commissioner")
    number = insert(case.vault, "consent", consent(case, number="TOE-9999-0002", contact_id=contact, categories=COUNTS))
    row = {"document": "hours_statement", "contact_id": contact, "consent_id": number}
    return over(case, **(row | {"items": ["period:1", "talks:1", "attendance:1", "hours:1"]} | change))


def quoted(case: Case, said_on: date, trajectory_id: int = 1, client_id: int | None = None) -> list[str]:
    """Something that a company doctor said on a day, as the only item."""
    doctor = add_contact(case.vault, client_id or case.world.client.id, "company_doctor")
    said = {"trajectory_id": trajectory_id, "contact_id": doctor, "quote": "Vier uur per dag."}
    return [f"limitations:{insert(case.vault, 'limitation', said | {'said_on': said_on.isoformat()})}"]


def only_the_rule_of_the_list_stops(case: Case, row: dict[str, Any]) -> None:
    """The row is refused, and would be taken without the rule of the fixed list."""
    assert refused(case.vault, "disclosure", row) == "employer_document"
    case.vault.connection.execute("DROP TRIGGER disclosure_of_fixed_list")
    insert(case.vault, "disclosure", row)


def test_the_fixed_list_is_registered(case: Case) -> None:
    items = [*over(case)["items"], *quoted(case, LAST)]
    assert insert(case.vault, "disclosure", over(case, items=items)) == 1
    closing = over(case, document="closing_report", previous="1" * 64, chained="2" * 64)
    assert insert(case.vault, "disclosure", closing) == 2
    facts = ["period:1", "talks:1", "attendance:1"]
    overview = over(case, document="attendance_overview", items=facts, previous="2" * 64, chained="3" * 64)
    assert insert(case.vault, "disclosure", overview) == 3


@pytest.mark.parametrize(
    "change",
    [
        {"items": BARE, "report_id": 1},
        {"items": BARE, "covers_from": None},
        {"items": BARE, "covers_until": None},
        {"items": BARE, "trajectory_id": None},
        {"covers_from": "2026-11-26"},
        {"covers_until": "2026-11-24"},
        {"items": ["period:2"]},
        {"items": ["period:1", "talks:"]},
        {"items": ["work_agreements:1"]},
        {"items": ["work_agreements:1:2"]},
        {"items": ["work_agreements:1:999"]},
        {"items": ["work_agreements:999:1"]},
        {"items": ["next_steps:999"]},
        {"items": ["limitations:1"]},
        {"document": "attendance_overview"},
        {"document": "attendance_overview", "items": ["next_steps:1"]},
        {"document": "attendance_overview", "items": ["work_agreements:1:1"]},
        {"document": "progress_report", "items": ["attendance:1", "next_steps:1", "period:1:1"]},
    ],
)
def test_one_wrong_value_is_enough_to_be_refused(case: Case, change: dict[str, Any]) -> None:
    only_the_rule_of_the_list_stops(case, over(case, **change))


def test_a_report_that_is_not_sealed_gives_nothing(case: Case) -> None:
    talk = case.world.sessions[2]
    write(case.vault, talk.id)
    with on_its_day(case.vault, talk.id):
        reports.make(case.vault, talk.id, "nl")
        reports.present(case.vault, 2)
    only_the_rule_of_the_list_stops(case, over(case, items=["work_agreements:2:3"]))


def test_an_addendum_gives_nothing(case: Case) -> None:
    sealed = agree_and_seal(case.vault, add(case.vault, case.report))
    only_the_rule_of_the_list_stops(case, over(case, items=[f"next_steps:{sealed.id}"]))


def test_what_the_colleague_worded_stays(case: Case) -> None:
    talk = case.world.sessions[2]
    took_place(case.vault, talk.id)
    said = Agreement(0, talk.id, "Ik neem de telefoon over", Role.COLLEAGUE, voice=Voice.COLLEAGUE, about_work=True)
    agreements.add(case.vault, said)
    agreements.add(case.vault, replace(said, text="Wij bellen om negen uur", voice=Voice.JOINT))
    with on_its_day(case.vault, talk.id):
        made = next(one for one in reports.make(case.vault, talk.id, "nl").after if isinstance(one, Report))
    report = agree_and_seal(case.vault, made)
    theirs, ours = (f"work_agreements:{report.id}:{one.agreement_id}" for one in report.content.agreements)
    assert insert(case.vault, "disclosure", over(case, items=[ours])) == 1
    only_the_rule_of_the_list_stops(case, over(case, items=[theirs], previous="1" * 64, chained="2" * 64))


def test_a_quote_from_after_the_period_or_about_somebody_else_stays(case: Case) -> None:
    assert refused(case.vault, "disclosure", over(case, items=quoted(case, LAST + timedelta(days=1)))) == (
        "employer_document"
    )
    other = begin(case.vault, "Zoë Öztürk")
    theirs = quoted(case, FIRST, other.trajectory.id, other.client.id)
    only_the_rule_of_the_list_stops(case, over(case, items=theirs))


def test_a_report_about_somebody_else_stays(case: Case) -> None:
    other = begin(case.vault, "Zoë Öztürk")
    theirs = seal(case.vault, other.dialogue.id)
    only_the_rule_of_the_list_stops(case, over(case, items=[f"next_steps:{theirs.id}"]))


def test_the_commissioner_gets_hours_and_counts_in_their_own_document(case: Case) -> None:
    row = payer(case)
    for document in ("progress_report", "attendance_overview", "closing_report"):
        told = row | {"document": document, "items": '["period:1"]'}
        assert refused(case.vault, "disclosure", told) == "employer_document"
    assert insert(case.vault, "disclosure", row) == 1


def test_the_hours_are_for_nobody_else(case: Case) -> None:
    only_for_payers = over(case, document="hours_statement", items=BARE)
    assert refused(case.vault, "disclosure", only_for_payers) == "employer_document"
    doctor = add_contact(case.vault, case.world.client.id, "company_doctor")
    number = insert(case.vault, "consent", consent(case, number="TOE-9999-0002", contact_id=doctor, categories=LIST))
    told = over(case, document="hours_statement", items=BARE, contact_id=doctor, consent_id=number)
    only_the_rule_of_the_list_stops(case, told)
