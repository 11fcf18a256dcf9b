"""With bare SQL: what is registered without a client really speaks of none, and only certain documents can."""

from typing import Any

import pytest
import sqlcipher3

from tests.vault.disclosing import Case, disclosure, insert, make_case, refused
from wellbeing_desktop.vault.store import Vault

ABOUT_NOBODY = ("investment", "group_report", "effect_report", "budget_statement", "calendar_print", "calendar_file")


@pytest.fixture
def case(practice_vault: Vault) -> Case:
    return make_case(practice_vault)


def sheet(case: Case, document: str, **change: Any) -> dict[str, Any]:
    """A document about no client, for the manager."""
    bare = {"client_id": None, "report_id": None, "consent_id": None, "document": document, "items": [f"{document}:7"]}
    return disclosure(case, **(bare | change))


@pytest.mark.parametrize("document", ABOUT_NOBODY[:4])
def test_a_document_about_nobody_may_go_to_an_employer_without_consent(case: Case, document: str) -> None:
    assert insert(case.vault, "disclosure", sheet(case, document)) == 1


@pytest.mark.parametrize(
    "document", ["session_report", "employer_report", "referral_letter", "take_away", "life_areas"]
)
def test_a_document_about_a_client_is_registered_with_the_client(case: Case, document: str) -> None:
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(case.vault, "disclosure", sheet(case, document, contact_id=None))


@pytest.mark.parametrize("document", ABOUT_NOBODY)
@pytest.mark.parametrize("item", ["period:1", "line:1:0", "agreement:1", "area:1", "", None])
def test_it_holds_nothing_but_itself(case: Case, document: str, item: str | None) -> None:
    row = sheet(case, document, contact_id=None, items=[f"{document}:7", item])
    with pytest.raises(sqlcipher3.IntegrityError, match="rule:"):
        insert(case.vault, "disclosure", row)


@pytest.mark.parametrize("document", ABOUT_NOBODY)
def test_with_a_client_it_does_not_go_to_an_employer(case: Case, document: str) -> None:
    row = sheet(case, document, client_id=case.world.client.id)
    assert refused(case.vault, "disclosure", row) in ("employer_document", "no_live_consent")


@pytest.mark.parametrize("change", [{"consent_id": 1}, {"report_id": 1}])
def test_it_rests_on_no_consent_and_no_report(case: Case, change: dict[str, int]) -> None:
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(case.vault, "disclosure", sheet(case, "investment", **change))
