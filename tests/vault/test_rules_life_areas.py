"""With bare SQL: nothing is written about a life area without consent to ask, and nothing of it goes to a contact."""

import json
from typing import Any

import pytest
import sqlcipher3

from tests.vault.disclosing import Case, disclosure, insert, make_case, refused
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def case(practice_vault: Vault) -> Case:
    return make_case(practice_vault)


def life_map(case: Case, **change: Any) -> dict[str, Any]:
    row = {
        "client_id": case.world.client.id,
        "programme_id": case.world.trajectory.programme_id,
        "asked_on": "2026-11-23",
        "agreed": 1,
        "wording": "Ik vind het goed.",
        "language": "nl",
        "means": "oral",
        "how": "in gesprek",
        "signature": None,
        "session_id": case.world.dialogue.id,
        "stopped_at": None,
    }
    return row | change


def answer(map_id: int, **change: Any) -> dict[str, Any]:
    return {"life_map_id": map_id, "area": "sleep", "state": "answered", "score": 4, "text": "slecht"} | change


def sql(case: Case, statement: str) -> str:
    """The rule that refuses a statement."""
    with pytest.raises(sqlcipher3.IntegrityError) as caught:
        case.vault.connection.execute(statement)
    return str(caught.value).removeprefix("rule:")


def test_with_consent_to_ask_an_answer_is_taken_and_changed(case: Case) -> None:
    number = insert(case.vault, "life_map", life_map(case))
    insert(case.vault, "life_answer", answer(number))
    case.vault.connection.execute("UPDATE life_answer SET score = 5")
    case.vault.connection.execute("DELETE FROM life_answer")


@pytest.mark.parametrize("change", [{"agreed": 0}, {"stopped_at": "2026-11-23T15:00:00"}])
def test_without_it_or_after_stopping_no_answer_is_taken(case: Case, change: dict[str, Any]) -> None:
    number = insert(case.vault, "life_map", life_map(case, **change))
    assert refused(case.vault, "life_answer", answer(number)) == "consent_to_ask"


def test_after_stopping_what_was_said_stays_as_it_is(case: Case) -> None:
    number = insert(case.vault, "life_map", life_map(case))
    insert(case.vault, "life_answer", answer(number))
    case.vault.connection.execute("UPDATE life_map SET stopped_at = '2026-11-23T15:00:00'")
    assert sql(case, "UPDATE life_answer SET score = 9") == "consent_to_ask"
    assert sql(case, "DELETE FROM life_answer") == "consent_to_ask"
    assert sql(case, "UPDATE life_map SET stopped_at = NULL") == "consent_kept"


def test_the_last_word_to_the_question_counts(case: Case) -> None:
    first = insert(case.vault, "life_map", life_map(case))
    insert(case.vault, "life_answer", answer(first))
    second = insert(case.vault, "life_map", life_map(case, agreed=0))
    assert refused(case.vault, "life_answer", answer(first, area="body")) == "consent_to_ask"
    assert sql(case, "UPDATE life_answer SET score = 9") == "consent_to_ask"
    assert sql(case, "DELETE FROM life_answer") == "consent_to_ask"
    third = insert(case.vault, "life_map", life_map(case))
    insert(case.vault, "life_answer", answer(third))
    for other in (first, second):
        assert sql(case, f"UPDATE life_answer SET life_map_id = {other} WHERE id = 2") == "consent_to_ask"


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("agreed", 0),
        ("wording", "'Iets anders'"),
        ("asked_on", "'2026-11-24'"),
        ("how", "'per telefoon'"),
        ("means", "'paper'"),
        ("language", "'en'"),
        ("session_id", "NULL"),
    ],
)
def test_what_was_said_to_the_question_stays(case: Case, column: str, value: object) -> None:
    insert(case.vault, "life_map", life_map(case))
    assert sql(case, f"UPDATE life_map SET {column} = {value}") == "consent_kept"
    assert sql(case, "DELETE FROM life_map") == "consent_kept"


@pytest.mark.parametrize(
    "change",
    [
        {"means": "screen", "how": ""},
        {"how": ""},
        {"wording": ""},
        {"agreed": 2},
        {"asked_on": "gisteren"},
    ],
)
def test_a_lame_consent_to_ask_is_refused(case: Case, change: dict[str, Any]) -> None:
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(case.vault, "life_map", life_map(case, **change))


@pytest.mark.parametrize(
    "change",
    [{"score": 11}, {"score": -1}, {"state": "skipped"}, {"state": "refused", "score": None}, {"area": ""}],
)
def test_a_lame_answer_is_refused(case: Case, change: dict[str, Any]) -> None:
    number = insert(case.vault, "life_map", life_map(case))
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(case.vault, "life_answer", answer(number, **change))


def test_a_no_needs_no_signature(case: Case) -> None:
    insert(case.vault, "life_map", life_map(case, agreed=0, means="screen", how=""))


@pytest.mark.parametrize(
    "change",
    [
        {"document": "life_areas"},
        {"items": ["period:1", "area:1"]},
        {"items": ["life_map:1"]},
        {"document": "life_areas", "consent_id": None, "report_id": None},
        {"document": "life_areas", "consent_id": None, "report_id": None, "contact_id": None, "client_id": None},
    ],
)
def test_nothing_of_it_goes_to_anybody_but_the_client(case: Case, change: dict[str, Any]) -> None:
    insert(case.vault, "disclosure", disclosure(case))
    follows = {"previous": "1" * 64, "chained": "2" * 64}
    with pytest.raises(sqlcipher3.IntegrityError):
        insert(case.vault, "disclosure", disclosure(case, **follows, **change))
    own = {"document": "life_areas", "contact_id": None, "consent_id": None, "report_id": None, "items": ["life_map:1"]}
    insert(case.vault, "disclosure", disclosure(case, **follows, **own))


def test_the_rule_for_life_areas_refuses_it_without_help_of_the_others(case: Case) -> None:
    for other in ("within_consent", "of_what_the_report_says"):
        case.vault.connection.execute(f"DROP TRIGGER disclosure_{other}")
    row = disclosure(case, items=["area:1"])
    assert refused(case.vault, "disclosure", row) == "life_areas_stay"
    case.vault.connection.execute("DROP TRIGGER disclosure_without_life_areas")
    insert(case.vault, "disclosure", row)


def test_no_report_holds_a_line_of_a_life_area(case: Case) -> None:
    row = case.vault.connection.execute("SELECT * FROM report").fetchone()
    names = [column[1] for column in case.vault.connection.execute("PRAGMA table_info(report)")]
    without = "SELECT min(id) FROM session WHERE id NOT IN (SELECT session_id FROM report)"
    report = dict(zip(names, row, strict=True)) | {
        "session_id": case.vault.connection.execute(without).fetchone()[0],
        "number": "SV-9",
        "state": "concept",
        "presented_at": None,
        "sealed_at": None,
    }
    content = json.loads(report["content"])
    content["lines"][0]["section"] = "area:sleep"
    del report["id"]
    changed = report | {"content": json.dumps(content)}
    assert refused(case.vault, "report", changed) == "life_areas_stay"
    case.vault.connection.execute("DROP TRIGGER report_without_life_areas")
    insert(case.vault, "report", changed)
