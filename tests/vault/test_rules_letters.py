"""With bare SQL: letters and notices go to whom something was given, and to nobody else; what was told stays."""

from collections.abc import Callable
from typing import Any

import pytest
import sqlcipher3

from tests.services.worlds import begin
from tests.vault.disclosing import Case, add_contact, disclosure, insert, make_case, own_copy, refused
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.services import consents
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def case(practice_vault: Vault) -> Case:
    """Something was given to the manager under consent 1 (entry 1), which was taken back then (withdrawal 1)."""
    made = make_case(practice_vault)
    insert(practice_vault, "disclosure", disclosure(made))
    consents.withdraw(practice_vault, 1, Means.ORAL)
    return made


def letter(case: Case, **change: Any) -> dict[str, Any]:
    """The letter to the manager that consent 1 was taken back."""
    row = {
        "document": "withdrawal_letter",
        "number": "TOE-2026-0001-I1",
        "report_id": None,
        "purpose": "withdrawal_letter",
        "consent_id": None,
        "items": ["withdrawal:1"],
        "previous": "1" * 64,
        "chained": "2" * 64,
    }
    return disclosure(case, **(row | change))


def notice_letter(case: Case, **change: Any) -> dict[str, Any]:
    """The letter to the manager that what stands in entry 1 was corrected."""
    row = {"document": "notice_letter", "purpose": "correction", "items": ["disclosure:1"]}
    return letter(case, **(row | change))


def notice(**change: Any) -> dict[str, Any]:
    row = {
        "disclosure_id": 1,
        "cause": "correction",
        "told_at": "2026-11-25T09:00:00",
        "means": "oral",
        "how": "phone",
    }
    return row | change


@pytest.mark.parametrize("make", [letter, notice_letter])
def test_a_letter_to_the_recipient_needs_no_consent(case: Case, make: Callable[[Case], dict[str, Any]]) -> None:
    insert(case.vault, "disclosure", make(case))


def test_the_client_gets_a_confirmation(case: Case) -> None:
    insert(case.vault, "disclosure", letter(case, contact_id=None, recipient="Anna de Vries"))


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"items": ["withdrawal:2"]}, "letter_addressee"),
        ({"items": ["withdrawal:1", "period:1"]}, "letter_addressee"),
        ({"items": ["disclosure:1"]}, "letter_addressee"),
        ({"items": ["withdrawal:1", None]}, "letter_addressee"),
        ({"report_id": 1}, "letter_addressee"),
        ({"document": "employer_report"}, "employer_document"),
        ({"document": "session_report"}, "employer_document"),
    ],
)
def test_a_letter_that_a_consent_ended_holds_nothing_else(case: Case, change: dict[str, Any], rule: str) -> None:
    assert refused(case.vault, "disclosure", letter(case, **change)) == rule
    insert(case.vault, "disclosure", letter(case))


def test_a_letter_is_about_somebody(case: Case) -> None:
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(case.vault, "disclosure", letter(case, client_id=None, contact_id=None))


def test_it_goes_to_nobody_else(case: Case) -> None:
    other = begin(case.vault, "Zoë Öztürk")
    hr = add_contact(case.vault, case.world.client.id, "hr")
    for change in (
        {"contact_id": hr},
        {"contact_id": case.world.colleague.id},
        {"contact_id": other.manager.id},
        {"client_id": other.client.id},
        {"client_id": other.client.id, "contact_id": other.manager.id},
        {"client_id": other.client.id, "contact_id": None},
    ):
        assert refused(case.vault, "disclosure", letter(case, **change)) == "letter_addressee"
        assert refused(case.vault, "disclosure", notice_letter(case, **change)) == "letter_addressee"
    insert(case.vault, "disclosure", letter(case))


def test_who_was_given_nothing_does_not_learn_of_the_client_by_a_letter(practice_vault: Vault) -> None:
    case = make_case(practice_vault)
    own = own_copy(case, contact_id=None, items=[f"report:{case.report.id}:client"])
    insert(practice_vault, "disclosure", own)
    consents.withdraw(practice_vault, 1, Means.ORAL)
    alone = letter(case)
    assert refused(practice_vault, "disclosure", alone) == "letter_addressee"
    insert(practice_vault, "disclosure", alone | {"contact_id": None, "recipient": "Anna de Vries"})


def test_a_consent_that_holds_is_not_said_to_have_ended(practice_vault: Vault) -> None:
    case = make_case(practice_vault)
    insert(practice_vault, "disclosure", disclosure(case))
    assert refused(practice_vault, "disclosure", letter(case)) == "letter_addressee"
    consents.withdraw(practice_vault, 1, Means.ORAL)
    insert(practice_vault, "disclosure", letter(case))


@pytest.mark.parametrize("cause", ["correction", "erasure", "withdrawal"])
def test_that_a_recipient_was_told_is_kept_as_it_was(case: Case, cause: str) -> None:
    insert(case.vault, "notice", notice(cause=cause))
    for sql in ("UPDATE notice SET how = 'post'", "DELETE FROM notice"):
        with pytest.raises(sqlcipher3.IntegrityError, match="rule:notice_kept"):
            case.vault.connection.execute(sql)


@pytest.mark.parametrize(
    "change",
    [{"cause": "curiosity"}, {"means": "screen"}, {"how": ""}, {"disclosure_id": None}],
)
def test_a_lame_notice_is_refused(case: Case, change: dict[str, Any]) -> None:
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(case.vault, "notice", notice(**change))


def test_only_who_was_given_something_is_told(case: Case) -> None:
    client_copy = own_copy(
        case, contact_id=None, items=[f"report:{case.report.id}:client"], previous="1" * 64, chained="2" * 64
    )
    own = insert(case.vault, "disclosure", client_copy)
    assert refused(case.vault, "notice", notice(disclosure_id=99)) == "letter_addressee"
    assert refused(case.vault, "notice", notice(disclosure_id=own)) == "letter_addressee"


def test_a_withdrawal_is_told_of_only_when_there_was_one(practice_vault: Vault) -> None:
    case = make_case(practice_vault)
    insert(practice_vault, "disclosure", disclosure(case))
    assert refused(practice_vault, "notice", notice(cause="withdrawal")) == "letter_addressee"
    consents.withdraw(practice_vault, 1, Means.ORAL)
    insert(practice_vault, "notice", notice(cause="withdrawal"))
