"""What the audit trail and the screen call the steps of an addendum."""

from tests.services.round_tools import AGREES, add, asked
from tests.services.worlds import begin, seal, write
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.services import reports
from wellbeing_desktop.vault.store import Vault


def recorded(vault: Vault) -> list[str]:
    return [row[0] for row in vault.connection.execute("SELECT act FROM audit ORDER BY id DESC LIMIT 1")]


def test_an_addendum_is_presented_and_sealed_by_its_own_name(practice_vault: Vault) -> None:
    vault = practice_vault
    added = add(vault, seal(vault, begin(vault).dialogue.id))
    assert reports.present(vault, added.id).act is Act.PRESENT_ADDENDUM
    assert recorded(vault) == ["present_addendum"]
    for who in asked(added):
        reports.respond(vault, added.id, who, AGREES)
    assert reports.seal(vault, added.id).act is Act.SEAL_ADDENDUM
    assert recorded(vault) == ["seal_addendum"]


def test_a_report_keeps_its_name(practice_vault: Vault) -> None:
    vault = practice_vault
    dialogue = begin(vault).dialogue
    write(vault, dialogue.id)
    reports.make(vault, dialogue.id, "nl")
    found = reports.round_of(vault, dialogue.id)
    assert found is not None
    assert reports.present(vault, found.report.id).act is Act.PRESENT_REPORT
    assert recorded(vault) == ["present_report"]
