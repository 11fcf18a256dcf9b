"""With bare SQL: a consent holds no more than its recipient may have, and neither it nor its end is ever changed."""

from typing import Any

import pytest
import sqlcipher3

from tests.services.worlds import begin
from tests.vault.disclosing import EMPLOYER, Case, add_contact, consent, insert, make_case, refused
from wellbeing_desktop.domain.consent import Category, offered_categories
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def case(practice_vault: Vault) -> Case:
    return make_case(practice_vault)


def test_a_sound_consent_is_taken(case: Case) -> None:
    assert insert(case.vault, "consent", consent(case)) == 2


@pytest.mark.parametrize("role", [role for role in Role if role not in (Role.PRACTICE, Role.CLIENT, Role.MEMBER)])
@pytest.mark.parametrize("category", Category)
def test_the_vault_and_the_domain_agree_on_what_a_role_may_ever_have(
    case: Case, role: Role, category: Category
) -> None:
    contact = add_contact(case.vault, case.world.client.id, role.value)
    row = consent(case, contact_id=contact, categories=[category.value])
    if category in offered_categories(role):
        insert(case.vault, "consent", row)
    else:
        assert refused(case.vault, "consent", row) == "recipient_never"


@pytest.mark.parametrize(
    "categories",
    [[*EMPLOYER, "insights"], [*EMPLOYER, "other_agreements"], ["health"], ["referral_letter"], [None], [["period"]]],
)
@pytest.mark.parametrize("role", ["manager", "hr", "commissioner"])
def test_nothing_beyond_the_fixed_list_for_an_employer(case: Case, role: str, categories: list[Any]) -> None:
    contact = add_contact(case.vault, case.world.client.id, role)
    row = consent(case, contact_id=contact, categories=categories)
    assert refused(case.vault, "consent", row) == "recipient_never"


@pytest.mark.parametrize(
    "change",
    [
        {"categories": "[]"},
        {"categories": '{"0": "period"}'},
        {"categories": "period"},
        {"until_on": "2026-11-22"},
        {"until_on": "ooit"},
        {"from_on": "2026-13-01"},
        {"wording": ""},
        {"purpose": ""},
        {"means": "screen", "signature": None},
        {"means": "oral", "how": ""},
        {"means": "hearsay"},
        {"language": "de"},
        {"number": "TOE-2026-0001"},
    ],
)
def test_a_lame_consent_is_refused(case: Case, change: dict[str, Any]) -> None:
    with pytest.raises(sqlcipher3.Error):
        insert(case.vault, "consent", consent(case, **change))


def test_a_consent_is_about_ones_own_trajectory_and_ones_own_contacts(case: Case) -> None:
    other = begin(case.vault, "Zoë Öztürk")
    assert refused(case.vault, "consent", consent(case, trajectory_id=other.trajectory.id)) == "other_trajectory"
    assert refused(case.vault, "consent", consent(case, contact_id=other.manager.id)) == "not_a_contact"
    stranger = add_contact(case.vault, None, "gp")
    assert refused(case.vault, "consent", consent(case, contact_id=stranger)) == "not_a_contact"


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE consent SET wording = 'iets anders'",
        "UPDATE consent SET until_on = '2099-12-31'",
        "UPDATE consent SET categories = '[\"insights\"]'",
        "UPDATE consent SET contact_id = 2",
        "UPDATE consent SET signature = '1 1|'",
        "DELETE FROM consent",
        "REPLACE INTO consent SELECT id, number, client_id, trajectory_id, contact_id, purpose, categories, from_on,"
        " '2099-12-31', wording, language, given_at, means, how, signature, request_id, replaces FROM consent",
        "UPDATE withdrawal SET withdrawn_at = '2099-12-31T00:00:00'",
        "UPDATE withdrawal SET consent_id = 9",
        "DELETE FROM withdrawal",
        "REPLACE INTO withdrawal (consent_id, withdrawn_at, means, how) VALUES (1, '2099-12-31T00:00:00', 'oral', '')",
    ],
)
def test_what_was_given_or_taken_back_never_changes(case: Case, sql: str) -> None:
    row = {"consent_id": 1, "withdrawn_at": "2026-11-23T16:00:00", "means": "oral", "how": ""}
    insert(case.vault, "withdrawal", row)
    before = case.vault.connection.execute("SELECT * FROM consent, withdrawal").fetchall()
    with pytest.raises(sqlcipher3.IntegrityError, match=r"^rule:consent_kept$"):
        case.vault.connection.execute(sql)
    assert case.vault.connection.execute("SELECT * FROM consent, withdrawal").fetchall() == before


def test_a_consent_is_taken_back_once(case: Case) -> None:
    row = {"consent_id": 1, "withdrawn_at": "2026-11-23T16:00:00", "means": "oral", "how": ""}
    insert(case.vault, "withdrawal", row)
    with pytest.raises(sqlcipher3.IntegrityError, match="UNIQUE"):
        insert(case.vault, "withdrawal", row)


@pytest.mark.parametrize(
    ("sql", "rule"),
    [
        ("UPDATE contact SET role = 'gp' WHERE id = 1", "role_kept"),
        ("UPDATE trajectory SET client_id = 2 WHERE id = 1", "other_trajectory"),
        ("UPDATE session SET trajectory_id = 2 WHERE trajectory_id = 1 AND number = 30", "other_trajectory"),
    ],
)
def test_what_a_consent_speaks_of_stays_where_it_is(case: Case, sql: str, rule: str) -> None:
    begin(case.vault, "Zoë Öztürk")
    case.vault.connection.execute("UPDATE session SET number = 30 WHERE id = 24")
    with pytest.raises(sqlcipher3.IntegrityError, match=rf"^rule:{rule}$"):
        case.vault.connection.execute(sql)
