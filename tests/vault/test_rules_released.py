"""With bare SQL: what goes under a consent is of its own report, made for that consent, and not a colleague's."""

from typing import Any

import pytest
import sqlcipher3

from tests.services.round_tools import add, agree_and_seal
from tests.services.worlds import begin, seal
from tests.vault.disclosing import EMPLOYER, Case, add_contact, consent, disclosure, insert, make_case, refused
from wellbeing_desktop.vault.store import Vault

RULES = ("under_consent", "of_what_the_report_says")


@pytest.fixture
def case(practice_vault: Vault) -> Case:
    return make_case(practice_vault)


def drop(case: Case, *rules: str) -> None:
    for rule in rules:
        case.vault.connection.execute(f"DROP TRIGGER disclosure_{rule}")


def doctors_consent(case: Case, role: str = "gp", **change: Any) -> dict[str, Any]:
    """A row about the sealed report for somebody who may read of it, under a consent for everything there is in it."""
    contact = add_contact(case.vault, case.world.client.id, role)
    given = consent(case, contact_id=contact, categories=[*EMPLOYER, "insights", "other_agreements"], **change)
    number = insert(case.vault, "consent", given)
    return disclosure(case, document="session_report", contact_id=contact, consent_id=number, purpose=given["purpose"])


def second_report(case: Case) -> int:
    """A sealed report of another talk in the same trajectory."""
    talks = [one for one in case.world.sessions if one.kind == "dialogue" and one.id != case.world.dialogue.id]
    return seal(case.vault, talks[0].id).id


def test_what_the_report_says_goes_with_its_addenda(case: Case) -> None:
    addendum = agree_and_seal(case.vault, add(case.vault, case.report))
    items = ["line:1:0", "line:1:1", f"line:{addendum.id}:0", "agreement:1", "agreement:2", "next_steps:1"]
    insert(case.vault, "disclosure", doctors_consent(case) | {"items": items})


@pytest.mark.parametrize("item", ["line:2:0", "line:2:1", "period:2", "agreement:3", "next_steps:2", "talks:999"])
def test_nothing_of_another_report_goes_along(case: Case, item: str) -> None:
    second_report(case)
    row = doctors_consent(case) | {"items": [item]}
    assert refused(case.vault, "disclosure", row) == "not_in_consent"
    drop(case, "of_what_the_report_says")
    if not item.startswith("agreement"):  # which an older rule knows as well
        insert(case.vault, "disclosure", row)


def test_no_line_of_another_clients_report_goes_along(case: Case) -> None:
    other = seal(case.vault, begin(case.vault, "Zoë Öztürk").dialogue.id)
    row = doctors_consent(case)
    assert refused(case.vault, "disclosure", row | {"items": [f"line:{other.id}:0"]}) == "not_in_consent"
    assert refused(case.vault, "disclosure", row | {"report_id": None}) == "not_in_consent"


@pytest.mark.parametrize("item", ["line:1:2", "line:1:3", "line:1:-1", "line:1:", "line:1"])
def test_what_the_colleague_said_is_not_the_clients_to_give(case: Case, item: str) -> None:
    row = doctors_consent(case) | {"items": [item]}
    assert refused(case.vault, "disclosure", row) == "not_in_consent"
    if item == "line:1:2":
        drop(case, "of_what_the_report_says")
        insert(case.vault, "disclosure", row)


def test_what_the_colleague_is_to_do_stays_as_well(case: Case) -> None:
    said = case.vault.connection.execute("SELECT content FROM report").fetchone()[0]
    assert '"voice":"joint"' in said
    for trigger in case.vault.connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'report' AND sql LIKE '%BEFORE UPDATE%'"
    ).fetchall():
        case.vault.connection.execute(f"DROP TRIGGER {trigger[0]}")
    case.vault.connection.execute(
        "UPDATE report SET content = json_replace(content, '$.agreements[0].voice', 'colleague')"
    )
    assert refused(case.vault, "disclosure", disclosure(case, items=["agreement:1"])) == "not_in_consent"


@pytest.mark.parametrize("role", ["manager", "hr", "commissioner"])
def test_nobody_becomes_the_employer_under_a_consent_given_to_somebody_else(case: Case, role: str) -> None:
    row = doctors_consent(case)
    with pytest.raises(sqlcipher3.IntegrityError, match=r"^rule:role_kept$"):
        case.vault.connection.execute("UPDATE contact SET role = ? WHERE id = ?", (role, row["contact_id"]))


@pytest.mark.parametrize("kind", ["take_away", "life_areas", "group_report", "client_plan", "letter"])
def test_under_a_consent_goes_nothing_that_was_not_made_for_it(case: Case, kind: str) -> None:
    row = doctors_consent(case) | {"document": kind, "items": ["period:1"]}
    assert refused(case.vault, "disclosure", row) in ("not_in_consent", "life_areas_stay")
    drop(case, *RULES)
    if kind != "life_areas":
        insert(case.vault, "disclosure", row)


def test_for_a_referral_goes_nothing_but_the_letter(case: Case) -> None:
    row = doctors_consent(case, purpose="referral") | {"items": ["line:1:0"]}
    assert refused(case.vault, "disclosure", row) == "not_in_consent"
    drop(case, "under_consent")
    insert(case.vault, "disclosure", row)


@pytest.mark.parametrize(("first", "taken"), [("2026-11-23", False), ("2026-11-24", True)])
def test_a_consent_holds_until_another_takes_its_place(case: Case, first: str, taken: bool) -> None:
    insert(case.vault, "consent", consent(case, replaces=1, from_on=first))
    if taken:
        insert(case.vault, "disclosure", disclosure(case))
    else:
        assert refused(case.vault, "disclosure", disclosure(case)) == "no_live_consent"


def test_who_takes_the_place_of_a_successor_takes_the_first_ones_place_too(case: Case) -> None:
    insert(case.vault, "consent", consent(case, replaces=1, from_on="2026-12-01"))
    insert(case.vault, "disclosure", disclosure(case))
    insert(case.vault, "consent", consent(case, number="TOE-9999-0002", replaces=2, from_on="2026-11-20"))
    follows = {"previous": "1" * 64, "chained": "2" * 64}
    assert refused(case.vault, "disclosure", disclosure(case, **follows)) == "no_live_consent"
    insert(case.vault, "disclosure", disclosure(case, consent_id=3, **follows))
