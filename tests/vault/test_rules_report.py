"""With bare SQL: a presented, sealed or replaced report, its answers and its round cannot be bent."""

import pytest
import sqlcipher3

from tests.services.worlds import World, begin, seal, write
from wellbeing_desktop.services import reports
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


def refused(vault: Vault, sql: str) -> str:
    with pytest.raises(sqlcipher3.IntegrityError) as caught:
        vault.connection.execute(sql)
    return str(caught.value)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE report SET content = '{\"participants\": []}'",
        "UPDATE report SET state = 'presented', sealed_at = NULL",
        "UPDATE report SET state = 'replaced', sealed_at = NULL",
        "UPDATE report SET sealed_at = '2020-01-01T00:00:00'",
        "UPDATE report SET digest = 'x'",
        "UPDATE report SET number = 'SV-1'",
        "DELETE FROM report",
        "REPLACE INTO report SELECT id, session_id, number, version, 'concept', content, digest, made_at, NULL, NULL,"
        " '', NULL, NULL FROM report",
    ],
)
def test_a_sealed_report_never_changes(practice_vault: Vault, world: World, sql: str) -> None:
    report = seal(practice_vault, world.dialogue.id)
    assert refused(practice_vault, sql).startswith("rule:")
    assert reports.round_by_report(practice_vault, report.id).report == report


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE response SET remark = 'anders'",
        "UPDATE response SET answer = 'objects'",
        "UPDATE response SET signature = NULL",
        "DELETE FROM response",
        "REPLACE INTO response SELECT id, report_id, participant_id, 'objects', means, given_at, how, remark, NULL"
        " FROM response LIMIT 1",
    ],
)
def test_an_answer_never_changes(practice_vault: Vault, world: World, sql: str) -> None:
    seal(practice_vault, world.dialogue.id)
    assert refused(practice_vault, sql).startswith("rule:")


def test_a_report_is_not_sealed_without_every_answer(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    reports.make(practice_vault, world.dialogue.id, "nl")
    seal_it = "UPDATE report SET state = 'sealed', sealed_at = '2026-11-23T15:00:00'"
    assert "rule:" in refused(practice_vault, seal_it)
    practice_vault.connection.execute("UPDATE report SET state = 'presented'")
    assert refused(practice_vault, seal_it) == "rule:not_all_agree"
    people = [row[0] for row in practice_vault.connection.execute("SELECT id FROM participant WHERE session_id = 2")]
    answer = (
        "INSERT INTO response (report_id, participant_id, answer, means, given_at, how, remark) "
        "VALUES (1, {}, '{}', 'oral', '2026-11-23T15:00:00', '', '')"
    )
    practice_vault.connection.execute(answer.format(people[0], "agrees"))
    assert refused(practice_vault, seal_it) == "rule:not_all_agree"
    practice_vault.connection.execute(answer.format(people[1], "objects"))
    assert refused(practice_vault, seal_it) == "rule:not_all_agree"
    practice_vault.connection.execute(answer.format(people[1], "remark"))
    practice_vault.connection.execute(seal_it)


def test_a_report_cannot_be_born_sealed_or_presented(practice_vault: Vault, world: World) -> None:
    for state, moment in (("sealed", "'2026-11-23'"), ("presented", "NULL"), ("replaced", "NULL")):
        sql = (
            "INSERT INTO report (session_id, number, version, state, content, digest, made_at, sealed_at) "
            f"VALUES ({world.dialogue.id}, 'SV-9', 1, '{state}', '{{}}', '', '2026-11-23', {moment})"
        )
        assert refused(practice_vault, sql) == "rule:report_starts_as_concept"


def test_nobody_answers_who_was_not_asked(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    reports.make(practice_vault, world.dialogue.id, "nl")
    practice_vault.connection.execute("UPDATE report SET state = 'presented'")
    stranger = practice_vault.connection.execute("SELECT max(id) FROM participant").fetchone()[0]
    sql = (
        "INSERT INTO response (report_id, participant_id, answer, means, given_at, how, remark) "
        f"VALUES (1, {stranger}, 'agrees', 'oral', '2026-11-23T15:00:00', '', '')"
    )
    assert refused(practice_vault, sql) == "rule:not_a_participant"


def test_a_section_never_leaves_its_compartment(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    sql = "UPDATE note_section SET compartment = 'share', expires_on = NULL WHERE compartment = 'working'"
    assert refused(practice_vault, sql) == "rule:compartment_kept"


def test_no_client_before_the_sheet_was_typed_back(practice_vault: Vault) -> None:
    practice_vault.connection.execute("UPDATE meta SET sheet_confirmed_on = NULL")
    sql = "INSERT INTO client (name, phone, email, language) VALUES ('Anna', '', '', 'nl')"
    assert refused(practice_vault, sql) == "rule:sheet_first"
