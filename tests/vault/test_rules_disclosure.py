"""With bare SQL: nothing is registered as given without a live consent for exactly that; and the register stays."""

from typing import Any

import pytest
import sqlcipher3

from tests.services.round_tools import add, agree_and_seal
from tests.services.worlds import START, begin, proposal, seal, write
from tests.vault.disclosing import (
    EMPLOYER,
    Case,
    add_contact,
    consent,
    disclosure,
    insert,
    make_case,
    own_copy,
    refused,
)
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.services import consents, reports
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def case(practice_vault: Vault) -> Case:
    return make_case(practice_vault)


def test_what_the_consent_allows_is_registered(case: Case) -> None:
    assert insert(case.vault, "disclosure", disclosure(case)) == 1
    second = disclosure(case, previous="1" * 64, chained="2" * 64)
    assert insert(case.vault, "disclosure", second) == 2


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"consent_id": None}, "no_live_consent"),
        ({"consent_id": None, "contact_id": None}, "no_live_consent"),
        ({"contact_id": None}, "no_live_consent"),
        ({"consent_id": None, "document": "session_report"}, "employer_document"),
        ({"purpose": "support"}, "no_live_consent"),
        ({"made_at": "2026-11-22T23:59:59"}, "no_live_consent"),
        ({"made_at": "2027-04-02T00:00:00"}, "no_live_consent"),
        ({"made_at": "vandaag"}, "no_live_consent"),
        ({"document": "session_report"}, "employer_document"),
        ({"document": "referral_letter"}, "referral_addressee"),
        ({"document": "consent_form"}, "only_the_client"),
        ({"report_id": None}, "employer_document"),
        ({"items": ["line:1:0"]}, "not_in_consent"),
        ({"items": ["insights:1"]}, "not_in_consent"),
        ({"items": ["section:2:background"]}, "not_in_consent"),
        ({"items": ["agreement:2"]}, "not_in_consent"),
        ({"items": ["agreement:999"]}, "not_in_consent"),
        ({"items": ["period:1", None]}, "not_in_consent"),
        ({"items": ["period"]}, "not_in_consent"),
        ({"previous": "f" * 64}, "disclosure_kept"),
    ],
)
def test_one_wrong_value_is_enough_to_be_refused(case: Case, change: dict[str, Any], rule: str) -> None:
    assert refused(case.vault, "disclosure", disclosure(case, **change)) == rule


@pytest.mark.parametrize(
    "change",
    [{"items": []}, {"items": "period"}, {"digest": "a"}, {"size": 0}, {"way": "mailed"}, {"recipient": ""}],
)
def test_a_lame_entry_is_refused(case: Case, change: dict[str, Any]) -> None:
    with pytest.raises(sqlcipher3.Error):
        insert(case.vault, "disclosure", disclosure(case, **change))


def test_a_withdrawn_consent_serves_no_more(case: Case) -> None:
    consents.withdraw(case.vault, 1, Means.ORAL)
    assert refused(case.vault, "disclosure", disclosure(case)) == "no_live_consent"


def test_a_consent_to_the_end_of_a_trajectory_ends_with_it(case: Case) -> None:
    consents.record(case.vault, proposal(case.world, None), consents.Given(Means.ORAL, "per telefoon"))
    late = disclosure(case, consent_id=2, made_at="2028-01-01T10:00:00")
    case.vault.connection.execute("UPDATE trajectory SET closed_on = '2027-12-31'")
    assert refused(case.vault, "disclosure", late) == "no_live_consent"
    case.vault.connection.execute("UPDATE trajectory SET closed_on = NULL")
    insert(case.vault, "disclosure", late)


def test_the_consent_of_another_client_or_for_another_contact_does_not_count(case: Case) -> None:
    other = begin(case.vault, "Zoë Öztürk")
    theirs = consent(
        case,
        client_id=other.client.id,
        trajectory_id=other.trajectory.id,
        contact_id=other.manager.id,
    )
    row = disclosure(case, consent_id=insert(case.vault, "consent", theirs))
    assert refused(case.vault, "disclosure", row) == "no_live_consent"
    assert refused(case.vault, "disclosure", row | {"contact_id": other.manager.id}) == "no_live_consent"
    assert refused(case.vault, "disclosure", disclosure(case, client_id=other.client.id)) in (
        "no_live_consent",
        "other_trajectory",
    )
    hr = add_contact(case.vault, case.world.client.id, "hr")
    assert refused(case.vault, "disclosure", disclosure(case, contact_id=hr)) == "no_live_consent"


def test_the_consent_for_one_trajectory_does_not_serve_another(case: Case) -> None:
    sql = (
        "INSERT INTO trajectory (client_id, programme_id, starts_on) SELECT client_id, programme_id, ? FROM trajectory"
    )
    second = case.vault.connection.execute(sql, (START.isoformat(),)).lastrowid
    number = insert(case.vault, "consent", consent(case, trajectory_id=second))
    assert refused(case.vault, "disclosure", disclosure(case, consent_id=number)) == "no_live_consent"


@pytest.mark.parametrize("role", ["manager", "gp"])
def test_a_report_that_is_not_sealed_goes_to_nobody_outside_the_talk(case: Case, role: str) -> None:
    talk = case.world.sessions[2]
    contact = add_contact(case.vault, case.world.client.id, role)
    number = insert(case.vault, "consent", consent(case, contact_id=contact, categories=EMPLOYER))
    write(case.vault, talk.id)
    reports.make(case.vault, talk.id, "nl")
    kind = "employer_report" if role == "manager" else "session_report"
    row = disclosure(case, report_id=2, contact_id=contact, consent_id=number, document=kind, items=["period:2"])
    assert refused(case.vault, "disclosure", row) in ("not_presented", "not_sealed")
    reports.present(case.vault, 2)
    assert refused(case.vault, "disclosure", row) == "not_sealed"


def test_an_own_copy_needs_no_consent_but_a_place_in_that_talk(case: Case) -> None:
    elsewhere = add_contact(case.vault, case.world.client.id, "colleague")
    assert refused(case.vault, "disclosure", own_copy(case, contact_id=elsewhere)) == "no_live_consent"
    assert refused(case.vault, "disclosure", own_copy(case, document="employer_report")) == "no_live_consent"
    assert refused(case.vault, "disclosure", own_copy(case, report_id=None)) == "no_live_consent"
    manager = own_copy(case, contact_id=case.world.manager.id)
    assert refused(case.vault, "disclosure", manager) in ("no_live_consent", "employer_document")
    insert(case.vault, "disclosure", own_copy(case))


def test_nobody_steps_into_a_place_in_the_talk_afterwards(case: Case) -> None:
    late = {"session_id": case.world.dialogue.id, "role": "colleague", "contact_id": case.world.manager.id}
    insert(case.vault, "participant", late)
    row = own_copy(case, contact_id=case.world.manager.id)
    assert refused(case.vault, "disclosure", row) in ("no_live_consent", "employer_document")
    gp = add_contact(case.vault, case.world.client.id, "gp")
    insert(case.vault, "participant", late | {"contact_id": gp})
    assert refused(case.vault, "disclosure", own_copy(case, contact_id=gp)) == "no_live_consent"
    for sql in (
        f"UPDATE participant SET contact_id = {gp} WHERE contact_id = {case.world.colleague.id}",
        "UPDATE participant SET role = 'client' WHERE role = 'colleague'",
        f"DELETE FROM participant WHERE session_id = {case.world.dialogue.id}",
    ):
        with pytest.raises(sqlcipher3.IntegrityError, match=r"^rule:presented$"):
            case.vault.connection.execute(sql)


def test_a_colleague_who_becomes_the_manager_gets_the_employers_document_only(case: Case) -> None:
    sql = f"UPDATE contact SET role = 'manager' WHERE id = {case.world.colleague.id}"
    case.vault.connection.execute(sql)
    assert refused(case.vault, "disclosure", own_copy(case)) == "employer_document"


def test_who_received_something_keeps_the_role_it_was_given_in(case: Case) -> None:
    insert(case.vault, "disclosure", own_copy(case))
    with pytest.raises(sqlcipher3.IntegrityError, match=r"^rule:role_kept$"):
        case.vault.connection.execute(f"UPDATE contact SET role = 'hr' WHERE id = {case.world.colleague.id}")


def test_a_concept_goes_to_nobody_and_a_presented_report_to_who_was_asked(case: Case) -> None:
    talk = next(s for s in case.world.sessions if s.kind == "dialogue" and s.id != case.world.dialogue.id)
    write(case.vault, talk.id)
    reports.make(case.vault, talk.id, "nl")
    copy = own_copy(case, report_id=2)
    clients = copy | {"contact_id": None, "recipient": "Anna de Vries"}
    assert refused(case.vault, "disclosure", copy) == "not_presented"
    assert refused(case.vault, "disclosure", clients) == "not_presented"
    reports.present(case.vault, 2)
    insert(case.vault, "disclosure", copy)
    insert(case.vault, "disclosure", clients | {"previous": "1" * 64, "chained": "2" * 64})


def test_the_client_gets_no_copy_of_somebody_elses_talk(case: Case) -> None:
    other = begin(case.vault, "Zoë Öztürk")
    theirs = seal(case.vault, other.dialogue.id)
    row = own_copy(case, contact_id=None, report_id=theirs.id)
    assert refused(case.vault, "disclosure", row) == "other_trajectory"


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE disclosure SET recipient = 'niemand'",
        "UPDATE disclosure SET digest = printf('%064d', 0)",
        "UPDATE disclosure SET items = '[\"period:1\"]'",
        "DELETE FROM disclosure",
        "DELETE FROM disclosure WHERE id = 2",
        "REPLACE INTO disclosure SELECT * FROM disclosure WHERE id = 2",
    ],
)
def test_the_register_never_changes(case: Case, sql: str) -> None:
    insert(case.vault, "disclosure", disclosure(case))
    insert(case.vault, "disclosure", disclosure(case, previous="1" * 64, chained="2" * 64))
    with pytest.raises(sqlcipher3.IntegrityError, match=r"^rule:disclosure_kept$"):
        case.vault.connection.execute(sql)


def test_nothing_is_slipped_in_between_two_entries(case: Case) -> None:
    insert(case.vault, "disclosure", disclosure(case) | {"id": 5})
    between = disclosure(case, chained="2" * 64) | {"id": 3}
    assert refused(case.vault, "disclosure", between) == "disclosure_kept"
    assert refused(case.vault, "disclosure", disclosure(case, chained="2" * 64)) == "disclosure_kept"


def test_an_addendum_goes_nowhere_by_itself_under_a_consent(case: Case) -> None:
    addendum = agree_and_seal(case.vault, add(case.vault, case.report))
    assert refused(case.vault, "disclosure", disclosure(case, report_id=addendum.id)) == "employer_document"
    lines = disclosure(case, items=[f"line:{addendum.id}:0"])
    assert refused(case.vault, "disclosure", lines) == "not_in_consent"
    case.vault.connection.execute("DROP TRIGGER disclosure_not_of_addendum_alone")
    insert(case.vault, "disclosure", disclosure(case, report_id=addendum.id, items=[f"talks:{addendum.id}"]))
