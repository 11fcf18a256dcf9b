"""With bare SQL: a limitation comes from a company doctor of that client, and stays as it is once it has left."""

from typing import Any

import pytest
import sqlcipher3

from tests.services.worlds import begin
from tests.vault.disclosing import Case, add_contact, consent, disclosure, insert, make_case, refused

DAY = "2026-11-23"


@pytest.fixture
def case(practice_vault: Any) -> Case:
    return make_case(practice_vault)


@pytest.fixture
def doctor(case: Case) -> int:
    return add_contact(case.vault, case.world.client.id, "company_doctor")


def row(case: Case, doctor: int, **change: Any) -> dict[str, Any]:
    said = {
        "trajectory_id": case.world.trajectory.id,
        "contact_id": doctor,
        "quote": "Kan vier uur per dag werken.",
        "said_on": DAY,
    }
    return said | change


def give(case: Case, limitation_id: int) -> int:
    """Register that it went to the manager in a progress report, under a consent for it."""
    insert(case.vault, "consent", consent(case, categories=["period", "limitations"], number="TOE-9999-0002"))
    given = disclosure(
        case,
        document="progress_report",
        report_id=None,
        trajectory_id=case.world.trajectory.id,
        covers_from=DAY,
        covers_until=DAY,
        consent_id=2,
        items=[f"limitations:{limitation_id}"],
    )
    return insert(case.vault, "disclosure", given)


def test_of_a_company_doctor_of_this_client_it_is_kept(case: Case, doctor: int) -> None:
    assert insert(case.vault, "limitation", row(case, doctor)) == 1


@pytest.mark.parametrize("role", ["manager", "hr", "gp", "colleague", "other"])
def test_of_anybody_else_it_is_refused(case: Case, role: str) -> None:
    somebody = add_contact(case.vault, case.world.client.id, role)
    assert refused(case.vault, "limitation", row(case, somebody)) == "limitation_from_doctor"


def test_of_a_doctor_of_nobody_or_of_another_client_it_is_refused(case: Case) -> None:
    of_nobody = add_contact(case.vault, None, "company_doctor")
    assert refused(case.vault, "limitation", row(case, of_nobody)) == "limitation_from_doctor"
    other = begin(case.vault, "Zoë Öztürk")
    of_other = add_contact(case.vault, other.client.id, "company_doctor")
    assert refused(case.vault, "limitation", row(case, of_other)) == "limitation_from_doctor"
    mine = row(case, of_other, trajectory_id=other.trajectory.id)
    assert insert(case.vault, "limitation", mine) == 1, "of its own client it is kept"


def test_it_does_not_move_to_another_doctor_or_trajectory(case: Case, doctor: int) -> None:
    insert(case.vault, "limitation", row(case, doctor))
    second = add_contact(case.vault, case.world.client.id, "company_doctor")
    other = begin(case.vault, "Zoë Öztürk")
    for change in (f"contact_id = {second}", f"trajectory_id = {other.trajectory.id}"):
        with pytest.raises(sqlcipher3.IntegrityError, match="rule:limitation_from_doctor"):
            case.vault.connection.execute(f"UPDATE limitation SET {change}")


@pytest.mark.parametrize("change", [{"quote": ""}, {"said_on": "gisteren"}, {"said_on": "2026-13-01"}])
def test_without_words_or_a_day_it_is_refused(case: Case, doctor: int, change: dict[str, Any]) -> None:
    assert refused(case.vault, "limitation", row(case, doctor, **change)).startswith("CHECK constraint failed")


def test_once_it_left_it_is_frozen_and_before_it_is_not(case: Case, doctor: int) -> None:
    for _ in range(2):
        insert(case.vault, "limitation", row(case, doctor))
    give(case, 1)
    case.vault.connection.execute("UPDATE limitation SET quote = 'Kan zes uur werken.' WHERE id = 2")
    case.vault.connection.execute("DELETE FROM limitation WHERE id = 2")
    for statement in ("UPDATE limitation SET quote = 'anders'", "DELETE FROM limitation"):
        with pytest.raises(sqlcipher3.IntegrityError, match="rule:limitation_kept"):
            case.vault.connection.execute(statement)
