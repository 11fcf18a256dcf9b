"""With bare SQL: what was asked stays as asked, is answered once, and a consent is what was asked, word for word."""

from typing import Any

import pytest
import sqlcipher3

from tests.services.worlds import begin
from tests.vault.disclosing import EMPLOYER, Case, add_contact, consent, insert, make_case, refused
from wellbeing_desktop.vault.store import Vault

PICTURE = b"\xff\xd8\xff a signed form"


@pytest.fixture
def case(practice_vault: Vault) -> Case:
    return make_case(practice_vault)


def request(case: Case, **change: Any) -> dict[str, Any]:
    """What the manager's consent would be, asked."""
    row = {key: value for key, value in consent(case).items() if key not in ("given_at", "means", "how", "signature")}
    return row | {"number": "TV-9999-0001", "replaces": None, "asked_at": "2026-11-23T13:00:00"} | change


def refusal(request_id: int, **change: Any) -> dict[str, Any]:
    return {"request_id": request_id, "declined_at": "2026-11-24T10:00:00", "means": "oral", "how": ""} | change


def scan(of: int, **change: Any) -> dict[str, Any]:
    row = {
        "request_id": of,
        "pages": [1],
        "of_pages": 1,
        "media": "image/jpeg",
        "content": PICTURE,
        "digest": "a" * 64,
        "added_at": "2026-11-24T10:00:00",
    }
    return row | change


def test_a_sound_request_and_its_consent_are_taken(case: Case) -> None:
    asked = insert(case.vault, "consent_request", request(case))
    assert insert(case.vault, "consent", consent(case, request_id=asked)) == 2


@pytest.mark.parametrize(
    "change",
    [
        {"categories": "[]"},
        {"categories": "period"},
        {"until_on": "2026-11-22"},
        {"until_on": "ooit"},
        {"from_on": "2026-13-01"},
        {"wording": ""},
        {"purpose": ""},
        {"language": "de"},
        {"replaces": 9},
    ],
)
def test_a_lame_request_is_refused(case: Case, change: dict[str, Any]) -> None:
    with pytest.raises(sqlcipher3.Error):
        insert(case.vault, "consent_request", request(case, **change))


def test_a_request_is_about_ones_own_trajectory_and_ones_own_contacts(case: Case) -> None:
    other = begin(case.vault, "Zoë Öztürk")
    table = "consent_request"
    assert refused(case.vault, table, request(case, trajectory_id=other.trajectory.id)) == "other_trajectory"
    assert refused(case.vault, table, request(case, contact_id=other.manager.id)) == "not_a_contact"


@pytest.mark.parametrize(
    ("sql", "rule"),
    [
        ("UPDATE consent_request SET wording = 'iets anders'", "consent_kept"),
        ("UPDATE consent_request SET until_on = '2099-12-31'", "consent_kept"),
        ("DELETE FROM consent_request", "consent_kept"),
        ("UPDATE consent_refusal SET how = 'toch niet'", "consent_kept"),
        ("DELETE FROM consent_refusal", "consent_kept"),
        ("UPDATE consent_scan SET content = x'00'", "scan_kept"),
        ("UPDATE consent_scan SET request_id = 1", "scan_kept"),
        ("DELETE FROM consent_scan", "scan_kept"),
        (
            "REPLACE INTO consent_request SELECT id, number, client_id, trajectory_id, contact_id, purpose, categories,"
            " from_on, '2099-12-31', wording, language, replaces, asked_at FROM consent_request",
            "consent_kept",
        ),
    ],
)
def test_what_was_asked_answered_and_signed_never_changes(case: Case, sql: str, rule: str) -> None:
    asked = insert(case.vault, "consent_request", request(case))
    insert(case.vault, "consent_refusal", refusal(asked))
    insert(case.vault, "consent_scan", scan(asked))
    everything = "SELECT * FROM consent_request, consent_refusal, consent_scan"
    before = case.vault.connection.execute(everything).fetchall()
    with pytest.raises(sqlcipher3.IntegrityError, match=rf"^rule:{rule}$"):
        case.vault.connection.execute(sql)
    assert case.vault.connection.execute(everything).fetchall() == before
    assert len(before) == 1


def test_a_request_is_answered_once(case: Case) -> None:
    given = insert(case.vault, "consent_request", request(case))
    insert(case.vault, "consent", consent(case, request_id=given))
    again = consent(case, request_id=given, number="TOE-9999-0002")
    assert refused(case.vault, "consent", again) == "request_answered"
    assert refused(case.vault, "consent_refusal", refusal(given)) == "request_answered"
    declined = insert(case.vault, "consent_request", request(case, number="TV-9999-0002"))
    insert(case.vault, "consent_refusal", refusal(declined))
    assert refused(case.vault, "consent", consent(case, request_id=declined, number="TOE-9999-0003")) == (
        "request_answered"
    )
    with pytest.raises(sqlcipher3.IntegrityError, match="UNIQUE"):
        insert(case.vault, "consent_refusal", refusal(declined))


@pytest.mark.parametrize(
    "change",
    [
        {"wording": "Ik geef toestemming voor alles."},
        {"categories": [*EMPLOYER, "limitations"]},
        {"categories": EMPLOYER[:2]},
        {"purpose": "support"},
        {"from_on": "2026-11-24"},
        {"until_on": None},
        {"until_on": "2027-12-31"},
        {"language": "en"},
        {"replaces": 1},
    ],
)
def test_a_consent_is_what_was_asked(case: Case, change: dict[str, Any]) -> None:
    asked = insert(case.vault, "consent_request", request(case))
    assert refused(case.vault, "consent", consent(case, request_id=asked, **change)) == "consent_as_asked"
    insert(case.vault, "consent", consent(case, request_id=asked))


def test_a_consent_is_of_whom_and_to_whom_it_was_asked(case: Case) -> None:
    asked = insert(case.vault, "consent_request", request(case))
    other = add_contact(case.vault, case.world.client.id, "hr")
    assert refused(case.vault, "consent", consent(case, request_id=asked, contact_id=other)) == "consent_as_asked"


def test_one_consent_takes_the_place_of_one_about_the_same(case: Case) -> None:
    other = add_contact(case.vault, case.world.client.id, "hr")
    for wrong in ({"contact_id": other}, {"purpose": "support"}):
        assert refused(case.vault, "consent", consent(case, replaces=1, **wrong)) == "consent_replaces"
    new = insert(case.vault, "consent", consent(case, replaces=1))
    third = consent(case, replaces=1, number="TOE-9999-0002")
    assert refused(case.vault, "consent", third) == "consent_replaces"
    taken_back = {"consent_id": new, "withdrawn_at": "2026-11-23T16:00:00", "means": "oral", "how": ""}
    insert(case.vault, "withdrawal", taken_back)
    assert refused(case.vault, "consent", third | {"replaces": new}) == "consent_replaces"


@pytest.mark.parametrize(
    "change",
    [{"pages": "[]"}, {"of_pages": 0}, {"media": "text/html"}, {"content": b""}, {"digest": "kort"}, {"request_id": 9}],
)
def test_a_lame_scan_is_refused(case: Case, change: dict[str, Any]) -> None:
    asked = insert(case.vault, "consent_request", request(case))
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(case.vault, "consent_scan", scan(asked, **change))
    insert(case.vault, "consent_scan", scan(asked))
    with pytest.raises(sqlcipher3.IntegrityError, match="UNIQUE"):
        insert(case.vault, "consent_scan", scan(asked))
