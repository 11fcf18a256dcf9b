"""Half-filled forms in the vault: kept, written over, and gone when the form is done or empty."""

from tests.vault_fixture import Clock
from wellbeing_desktop.domain.form_draft import FormDraft
from wellbeing_desktop.services import form_drafts
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def test_what_was_filled_in_is_there_again(practice_vault: Vault, clock: Clock) -> None:
    moment = form_drafts.keep(practice_vault, "new_client", {"name": "Zeynep Aydın", "phone": "", "email": " "})
    assert moment == clock()
    assert form_drafts.kept(practice_vault, "new_client") == {"name": "Zeynep Aydın"}
    form_drafts.keep(practice_vault, "new_client", {"name": "Zeynep", "phone": "06"})
    assert form_drafts.kept(practice_vault, "new_client") == {"name": "Zeynep", "phone": "06"}
    assert len(records.select(practice_vault, FormDraft)) == 1


def test_forms_do_not_mix(practice_vault: Vault) -> None:
    form_drafts.keep(practice_vault, "suitability:1", {"remark": "een"})
    form_drafts.keep(practice_vault, "suitability:2", {"remark": "twee"})
    form_drafts.forget(practice_vault, "suitability:1")
    assert form_drafts.kept(practice_vault, "suitability:1") == {}
    assert form_drafts.kept(practice_vault, "suitability:2") == {"remark": "twee"}


def test_an_empty_form_has_no_draft(practice_vault: Vault) -> None:
    form_drafts.keep(practice_vault, "new_client", {"name": ""})
    assert records.select(practice_vault, FormDraft) == []
    form_drafts.keep(practice_vault, "new_client", {"name": "Z"})
    form_drafts.keep(practice_vault, "new_client", {"name": ""})
    form_drafts.forget(practice_vault, "new_client")
    assert records.select(practice_vault, FormDraft) == []


def test_the_same_again_writes_nothing(practice_vault: Vault) -> None:
    lines = "SELECT count(*) FROM audit"
    form_drafts.keep(practice_vault, "new_client", {"name": "Z"})
    (before,) = practice_vault.connection.execute(lines).fetchone()
    form_drafts.keep(practice_vault, "new_client", {"name": "Z", "phone": ""})
    (after,) = practice_vault.connection.execute(lines).fetchone()
    assert after == before
