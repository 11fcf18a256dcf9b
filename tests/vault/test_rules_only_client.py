"""The vault's own rules: what is the client's alone goes to nobody else, and working notes leave in no document."""

import pytest

from tests.vault.disclosing import Case, disclosure, insert, make_case, refused
from wellbeing_desktop.vault.store import Vault

OWN = ("inspection_copy", "portable_copy", "consent_form", "consent_receipt", "action_plan", "disclosure_list")


@pytest.fixture
def case(practice_vault: Vault) -> Case:
    return make_case(practice_vault)


def own(case: Case, document: str, **change: object) -> dict[str, object]:
    """A document for the client, without a contact and a consent."""
    row = {
        "document": document,
        "contact_id": None,
        "consent_id": None,
        "report_id": None,
        "recipient": "Anna de Vries",
        "purpose": document,
        "items": [f"client:{case.world.client.id}"],
    }
    return disclosure(case, **(row | change))


@pytest.fixture(params=OWN)
def document(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_client_gets_it(case: Case, document: str) -> None:
    insert(case.vault, "disclosure", own(case, document))


def test_nobody_else_gets_it(case: Case, document: str) -> None:
    row = own(case, document, contact_id=case.world.colleague.id, consent_id=1)
    assert refused(case.vault, "disclosure", row) in ("only_the_client", "no_live_consent", "not_in_consent")


def test_not_even_with_a_live_consent_of_that_recipient(case: Case, document: str) -> None:
    """The manager's consent is live and the document holds nothing it forbids: this rule alone stands in the way."""
    vault = case.vault
    for other in ("disclosure_to_employer", "disclosure_under_consent"):
        _drop(vault, other)
    allowed = {"contact_id": case.world.manager.id, "consent_id": 1, "purpose": "progress"}
    row = own(case, document, items=[f"talks:{case.report.id}"], **allowed)
    assert refused(vault, "disclosure", row) == "only_the_client"
    _drop(vault, "disclosure_to_the_client")
    insert(vault, "disclosure", row)


def test_it_is_about_somebody(case: Case, document: str) -> None:
    row = own(case, document, client_id=None, items=[f"{document}:practice"])
    assert refused(case.vault, "disclosure", row) in ("only_the_client", "CHECK constraint failed: disclosure")


def section_of(case: Case, compartment: str) -> str:
    """The key of a section of the dialogue's note that lies in this compartment and holds something."""
    row = case.vault.connection.execute(
        "SELECT session_id, section FROM note_section WHERE compartment = ? ORDER BY id", (compartment,)
    ).fetchone()
    return f"section:{row[0]}:{row[1]}"


@pytest.mark.parametrize("compartment", ["dossier", "share"])
def test_notes_of_the_dossier_go_to_the_client(case: Case, compartment: str) -> None:
    insert(case.vault, "disclosure", own(case, "inspection_copy", items=[section_of(case, compartment)]))


@pytest.mark.parametrize("document", [*OWN, "client_plan", "take_away", "life_areas"])
def test_working_notes_leave_in_no_document(case: Case, document: str) -> None:
    items = [section_of(case, "dossier"), section_of(case, "working")]
    assert refused(case.vault, "disclosure", own(case, document, items=items)) == "working_notes_stay"


def test_only_the_rule_keeps_them(case: Case) -> None:
    """A negative control: without the trigger the row would be taken."""
    _drop(case.vault, "disclosure_without_working_notes")
    insert(case.vault, "disclosure", own(case, "inspection_copy", items=[section_of(case, "working")]))


def _drop(vault: Vault, trigger: str) -> None:
    vault.connection.execute(f"DROP TRIGGER {trigger}")
