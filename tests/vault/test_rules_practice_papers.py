"""The vault's own rules about papers of the practice itself, and about the list of what was given about a client."""

from typing import Any

import pytest
import sqlcipher3

from tests.vault.disclosing import Case, disclosure, insert, make_case, refused
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def case(practice_vault: Vault) -> Case:
    return make_case(practice_vault)


def about_nobody(case: Case, document: str, **change: Any) -> dict[str, Any]:
    nobody = {"client_id": None, "report_id": None, "contact_id": None, "consent_id": None}
    return disclosure(case, document=document, purpose=document, items=[f"{document}:practice"], **nobody) | change


def to_client(case: Case, **change: Any) -> dict[str, Any]:
    own = {"report_id": None, "contact_id": None, "consent_id": None}
    items = [f"disclosure_list:{case.world.client.id}"]
    return disclosure(case, document="disclosure_list", purpose="disclosure_list", items=items, **own) | change


@pytest.mark.parametrize("document", ["processing_register", "laptop_card"])
def test_a_paper_of_the_practice_holds_itself_and_nothing_else(case: Case, document: str) -> None:
    mixed = about_nobody(case, document, items=[f"{document}:practice", "period:1"])
    assert refused(case.vault, "disclosure", mixed) == "employer_document"
    assert refused(case.vault, "disclosure", about_nobody(case, document, contact_id=case.world.manager.id))
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(case.vault, "disclosure", about_nobody(case, document, consent_id=1))
    assert insert(case.vault, "disclosure", about_nobody(case, document))


def test_a_list_of_what_was_given_goes_to_the_client_only(case: Case) -> None:
    for change in ({"contact_id": case.world.manager.id, "consent_id": 1}, {"consent_id": 1}):
        assert refused(case.vault, "disclosure", to_client(case, **change))
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(case.vault, "disclosure", to_client(case, client_id=None))
    assert insert(case.vault, "disclosure", to_client(case))


@pytest.mark.parametrize(
    "change",
    [{"language": "de"}, {"activity": "sale"}, {"asked": "colour"}, {"text": None}],
)
def test_the_register_of_processing_knows_its_points(practice_vault: Vault, change: dict[str, Any]) -> None:
    row = {"language": "nl", "activity": "guidance", "asked": "retention", "text": "Tien jaar"}
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(practice_vault, "processing_entry", row | change)
    assert insert(practice_vault, "processing_entry", row)
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(practice_vault, "processing_entry", row | {"text": "Nog een"})
