"""With bare SQL: a referral letter is given to its own doctor, under its own live consent, and to nobody else."""

from dataclasses import dataclass
from typing import Any

import pytest

from tests.services.worlds import begin
from tests.vault.disclosing import START, Case, add_contact, consent, disclosure, insert, make_case, refused


@dataclass(frozen=True)
class Letter:
    """A letter with id 1 to a GP, and consent 2 for it."""

    case: Case
    doctor: int

    def row(self, **change: Any) -> dict[str, Any]:
        """That it was given."""
        given = {
            "document": "referral_letter",
            "number": "VB-2026-0001",
            "report_id": None,
            "contact_id": self.doctor,
            "recipient": "Dr. Ria van den Heuvel",
            "purpose": "referral",
            "consent_id": 2,
            "items": ["referral_letter:1"],
            "previous": START,
        }
        return disclosure(self.case, **(given | change))

    def consent(self, **change: Any) -> dict[str, Any]:
        """Consent for it."""
        asked = {"contact_id": self.doctor, "purpose": "referral", "categories": ["referral_letter"]}
        return consent(self.case, **(asked | change))


@pytest.fixture
def letter(practice_vault: Any) -> Letter:
    case = make_case(practice_vault)
    made = Letter(case, add_contact(case.vault, case.world.client.id, "gp", "Dr. Ria van den Heuvel"))
    write(made, 1, made.doctor)
    insert(case.vault, "consent", made.consent())
    return made


def write(letter: Letter, number: int, doctor: int, trajectory: int | None = None) -> None:
    row = {
        "id": number,
        "trajectory_id": trajectory or letter.case.world.trajectory.id,
        "contact_id": doctor,
        "text": "Graag overleg.",
        "written_at": "2026-11-23T14:00:00",
        "number": f"VB-2026-000{number}",
    }
    insert(letter.case.vault, "referral", row)


def test_with_its_consent_it_is_registered(letter: Letter) -> None:
    assert insert(letter.case.vault, "disclosure", letter.row()) == 1


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"consent_id": None}, "referral_addressee"),
        ({"consent_id": 1}, "referral_addressee"),
        ({"items": ["referral_letter:2"]}, "referral_addressee"),
        ({"items": ["referral_letter:1", "referral_letter:1"]}, "referral_addressee"),
        ({"items": ["referral_letter:1", "insights:1"]}, "referral_addressee"),
        ({"document": "session_report"}, "referral_addressee"),
        ({"document": "member_copy"}, "referral_addressee"),
        ({"items": ["section:1:background"]}, "referral_addressee"),
        ({"client_id": None}, "referral_addressee"),
        ({"contact_id": None}, "referral_addressee"),
        ({"made_at": "2027-01-01T00:00:00"}, "no_live_consent"),
        ({"purpose": "progress"}, "no_live_consent"),
    ],
)
def test_one_wrong_value_is_enough_to_be_refused(letter: Letter, change: dict[str, Any], rule: str) -> None:
    assert refused(letter.case.vault, "disclosure", letter.row(**change)) == rule


def test_after_the_withdrawal_it_is_refused(letter: Letter) -> None:
    taken = {"consent_id": 2, "withdrawn_at": "2026-11-23T14:30:00", "means": "oral", "how": "aan tafel"}
    insert(letter.case.vault, "withdrawal", taken)
    assert refused(letter.case.vault, "disclosure", letter.row()) == "no_live_consent"


def test_to_the_manager_it_is_refused(letter: Letter) -> None:
    manager = letter.case.world.manager.id
    assert refused(letter.case.vault, "disclosure", letter.row(contact_id=manager)) == "referral_addressee"
    asked = letter.consent(contact_id=manager, number="TOE-9999-0002")
    assert refused(letter.case.vault, "consent", asked) == "recipient_never"


def test_to_another_doctor_or_from_another_trajectory_it_is_refused(letter: Letter) -> None:
    vault, client = letter.case.vault, letter.case.world.client.id
    other = add_contact(vault, client, "company_doctor")
    insert(vault, "consent", letter.consent(contact_id=other, number="TOE-9999-0002"))
    assert refused(vault, "disclosure", letter.row(contact_id=other, consent_id=3)) == "referral_addressee"
    second = begin(vault, "Zoë Öztürk")
    write(letter, 2, letter.doctor, second.trajectory.id)
    assert refused(vault, "disclosure", letter.row(items=["referral_letter:2"])) == "referral_addressee"


def test_a_letter_that_left_is_frozen_and_one_that_did_not_is_not(letter: Letter) -> None:
    vault = letter.case.vault
    write(letter, 2, letter.doctor)
    insert(vault, "disclosure", letter.row())
    vault.connection.execute("UPDATE referral SET text = 'anders' WHERE id = 2")
    vault.connection.execute("DELETE FROM referral WHERE id = 2")
    for statement in ("UPDATE referral SET text = 'anders'", "DELETE FROM referral"):
        with pytest.raises(Exception, match="rule:referral_kept"):
            vault.connection.execute(statement)
