"""With bare SQL: what was sealed, answered, signed or scanned cannot be bent, and each rule is what keeps it so."""

from dataclasses import replace

import pytest
import sqlcipher3

from tests.services.round_tools import add, agree_and_seal, asked
from tests.services.worlds import INK, World, begin, seal, write
from wellbeing_desktop.domain.evidence import Media, Scan
from wellbeing_desktop.domain.people import Practice
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.services import practice, reminders, report_chain, reports
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

REPORT = "id, session_id, number, version, state, content, digest, made_at, sealed_at, addendum_to, previous"
AS_CONCEPT = "id, session_id, number, version, 'concept', content, digest, made_at, NULL, addendum_to, previous"
NEW = (
    "INSERT INTO report (session_id, number, version, state, content, digest, made_at, addendum_to, previous) "
    "VALUES ({session}, '{number}', {version}, 'concept', '{{\"participants\": [], \"lines\": []}}', 'd', "
    "'2026-11-23', {beneath}, '{previous}')"
)


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def sealed(practice_vault: Vault, world: World) -> Report:
    """Report 1, signed by the user as well, with addendum 2 sealed beneath it, and scan 1 of what the client signed."""
    own = practice.current(practice_vault)
    assert isinstance(own, Practice)
    practice.save(practice_vault, replace(own, signature=INK))
    report = seal(practice_vault, world.dialogue.id)
    agree_and_seal(practice_vault, add(practice_vault, report))
    now = practice_vault.now()
    records.put(practice_vault, Scan(0, report.id, asked(report)[0], (1,), 1, Media.PNG, b"x", "a" * 64, now))
    return report


def refused(vault: Vault, sql: str) -> str:
    """The rule that refuses it; fails when it is taken."""
    with pytest.raises(sqlcipher3.IntegrityError) as caught:
        vault.connection.execute(sql)
    found = str(caught.value)
    assert found.startswith("rule:"), found
    return found.removeprefix("rule:")


def succeeds_without_its_rules(vault: Vault, sql: str) -> bool:
    """Whether the same SQL changes something once the triggers that refuse it are gone; all is put back."""
    run = vault.connection.execute
    run("BEGIN")
    run("PRAGMA defer_foreign_keys = ON")
    try:
        for _ in range(6):
            try:
                return bool(run(sql).rowcount)
            except sqlcipher3.IntegrityError as error:
                rule = str(error)  # what a table's own CHECK refuses is dropped by nothing, and ends in False
                asked_for = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE ?"
                for (name,) in run(asked_for, (f"%'{rule}'%",)).fetchall():
                    run(f"DROP TRIGGER {name}")
        return False
    finally:
        run("ROLLBACK")


SEALED = [
    "UPDATE report SET own_signature = NULL WHERE id = 1",
    "UPDATE report SET own_signature = 'M1,1' WHERE id = 1",
    "UPDATE report SET presented_at = '2020-01-01T00:00:00' WHERE id = 1",
    "UPDATE report SET previous = 'x' WHERE id = 1",
    'UPDATE report SET content = \'{"participants": [], "lines": []}\' WHERE id = 2',
    "UPDATE report SET addendum_to = NULL WHERE id = 2",
    "UPDATE report SET state = 'concept', sealed_at = NULL WHERE id = 2",
    "DELETE FROM report WHERE id = 2",
    "DELETE FROM report WHERE id = 1",
    f"INSERT OR REPLACE INTO report ({REPORT}) SELECT {AS_CONCEPT} FROM report WHERE id = 1",
    f"REPLACE INTO report ({REPORT}) SELECT {AS_CONCEPT} FROM report WHERE id = 2",
    "UPDATE OR REPLACE report SET id = 1 WHERE id = 2",
    NEW.format(session=2, number="SV-9", version=1, beneath="NULL", previous=""),
    NEW.format(session=2, number="SV-2026-0001", version=2, beneath="NULL", previous="d"),
    "UPDATE response SET remark = 'anders' WHERE id = 1",
    "UPDATE response SET signature = NULL WHERE id = 1",
    "DELETE FROM response WHERE id = 1",
    "INSERT OR REPLACE INTO response SELECT id, report_id, participant_id, 'objects', means, given_at, how, remark,"
    " NULL FROM response WHERE id = 1",
    "INSERT INTO response (report_id, participant_id, answer, means, given_at, how, remark)"
    " SELECT report_id, participant_id, 'objects', 'oral', given_at, '', 'x' FROM response WHERE id = 1",
    "UPDATE scan SET content = x'00'",
    "UPDATE scan SET participant_id = 999",
    "DELETE FROM scan",
    "REPLACE INTO scan SELECT id, report_id, participant_id, pages, of_pages, media, x'00', digest, added_at FROM scan",
    "INSERT INTO scan (report_id, participant_id, pages, of_pages, media, content, digest, added_at)"
    " SELECT 1, max(id), '[1]', 1, 'image/png', x'00', hex(zeroblob(32)), '2026-11-23' FROM participant",
    "DELETE FROM participant WHERE session_id = 2",
    "UPDATE participant SET contact_id = 1 WHERE session_id = 2 AND contact_id IS NOT NULL",
    "REPLACE INTO participant SELECT id, session_id, 'other', client_id, contact_id, present FROM participant"
    " WHERE session_id = 2",
]


@pytest.mark.parametrize("sql", SEALED)
def test_what_is_sealed_stays_with_its_answers_and_its_evidence(
    practice_vault: Vault, sealed: Report, sql: str
) -> None:
    before = practice_vault.connection.execute("SELECT * FROM report").fetchall()
    refused(practice_vault, sql)
    assert practice_vault.connection.execute("SELECT * FROM report").fetchall() == before
    assert report_chain.broken(practice_vault) is None
    assert sealed.own_signature is not None
    assert succeeds_without_its_rules(practice_vault, sql), "nothing but its rules kept it"


OUT_OF_PLACE = [
    ("addendum_of_sealed", NEW.format(session=3, number="SV-2-A1", version=1, beneath=1, previous="")),
    ("addendum_of_sealed", NEW.format(session=2, number="SV-2-A1", version=1, beneath=2, previous="")),
    ("addendum_of_sealed", NEW.format(session=3, number="SV-2-A1", version=1, beneath=3, previous="")),
    ("report_chain", NEW.format(session=5, number="SV-9", version=2, beneath="NULL", previous="")),
    ("report_chain", NEW.format(session=3, number="SV-2026-0002", version=2, beneath="NULL", previous="")),
    ("report_chain", NEW.format(session=3, number="SV-2026-0002", version=2, beneath="NULL", previous="wrong")),
    ("report_chain", NEW.format(session=3, number="SV-2026-0002", version=3, beneath="NULL", previous="")),
    ("report_chain", NEW.format(session=2, number="SV-2026-0001-A1", version=2, beneath=1, previous="")),
]


@pytest.mark.parametrize(("rule", "sql"), OUT_OF_PLACE)
def test_an_addendum_or_a_version_comes_in_its_place_only(
    practice_vault: Vault, world: World, sealed: Report, rule: str, sql: str
) -> None:
    other = world.sessions[2]
    assert (other.id, sealed.session_id) == (3, 2)
    write(practice_vault, other.id)
    reports.make(practice_vault, other.id, "nl")
    (report,) = reports.versions(practice_vault, other.id)
    assert (report.id, report.number) == (3, "SV-2026-0002")
    assert refused(practice_vault, sql) == rule
    assert succeeds_without_its_rules(practice_vault, sql)


def test_the_version_after_a_presented_one_follows_from_it(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    reports.make(practice_vault, world.dialogue.id, "nl")
    (first,) = reports.versions(practice_vault, world.dialogue.id)
    reports.present(practice_vault, first.id)
    follows = NEW.format(session=2, number=first.number, version=2, beneath="NULL", previous=first.digest)
    assert refused(practice_vault, follows) == "report_chain", "the one before it still stands"
    practice_vault.connection.execute("UPDATE report SET state = 'replaced'")
    practice_vault.connection.execute(follows)


def test_nobody_is_said_to_have_been_shown_it_before_it_was_presented(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    reports.make(practice_vault, world.dialogue.id, "nl")
    too_early = "UPDATE report SET presented_at = '2026-11-01T09:00:00'"
    assert refused(practice_vault, too_early) == "presented"
    sign_too_early = "UPDATE report SET own_signature = 'M1,1'"
    assert refused(practice_vault, sign_too_early) == "presented"
    assert succeeds_without_its_rules(practice_vault, too_early)
    assert succeeds_without_its_rules(practice_vault, sign_too_early)


def test_a_chain_that_was_bent_from_outside_is_told(practice_vault: Vault, sealed: Report) -> None:
    practice_vault.connection.execute("DROP TRIGGER report_sealed_for_good")
    for name in ("report_text_fixed_once_presented", "report_round_in_order"):
        practice_vault.connection.execute(f"DROP TRIGGER {name}")
    practice_vault.connection.execute("UPDATE report SET content = json_set(content, '$.title', 'Iets') WHERE id = 2")
    broken = report_chain.broken(practice_vault)
    assert broken is not None
    assert (broken.id, sealed.id) == (2, 1)


def test_a_reminder_is_the_users_own_to_change(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    reports.make(practice_vault, world.dialogue.id, "nl")
    (report,) = reports.versions(practice_vault, world.dialogue.id)
    reports.present(practice_vault, report.id)
    reminders.remind(practice_vault, report.id, asked(report)[0], "phone")
    assert practice_vault.connection.execute("UPDATE reminder SET how = 'talk'").rowcount == 1
    assert practice_vault.connection.execute("DELETE FROM reminder").rowcount == 1
