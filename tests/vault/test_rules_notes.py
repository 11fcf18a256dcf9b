"""Earlier texts and the trace of a move, tried with bare SQL: neither is changed, and no text outlives its section."""

import pytest
import sqlcipher3

from tests.services.worlds import World, begin
from tests.vault_tools import SetClock
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.services import note_index, note_moving, notes
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault, clock: SetClock) -> World:
    """A note with an earlier text in the index, that was moved to another talk."""
    made = begin(practice_vault)
    for text in ("eerst", "daarna"):
        notes.save(practice_vault, made.sessions[0].id, {"insights": (Line(text),), "impressions": (Line(text),)})
        clock.move(hours=1)
    note_moving.move(practice_vault, made.sessions[0].id, made.dialogue.id)
    return made


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE note_version SET lines = '[]'", "rule:version_kept"),
        ("UPDATE note_version SET session_id = 1", "rule:version_kept"),
        ("UPDATE note_version SET written_at = written_at", "rule:version_kept"),
        ("UPDATE note_move SET to_session_id = 9", "rule:move_kept"),
        ("UPDATE note_move SET moved_at = '2020-01-01T00:00:00'", "rule:move_kept"),
        ("DELETE FROM note_move", "rule:move_kept"),
        ("REPLACE INTO note_move SELECT id, 1, 9, sections, moved_at FROM note_move", "rule:move_kept"),
        ("UPDATE note_section SET session_id = 9", "rule:compartment_kept"),
    ],
)
def test_what_was_is_not_rewritten(practice_vault: Vault, world: World, statement: str, rule: str) -> None:
    with pytest.raises(sqlcipher3.Error, match=rule):
        practice_vault.connection.execute(statement)


@pytest.mark.parametrize("to", [0, 1])
def test_a_move_goes_from_a_talk_to_another(practice_vault: Vault, world: World, to: int) -> None:
    with pytest.raises(sqlcipher3.IntegrityError):
        practice_vault.connection.execute(
            "INSERT INTO note_move (from_session_id, to_session_id, sections, moved_at) VALUES (1, ?, '[]', '2026')",
            (to,),
        )


def test_the_end_of_a_section_takes_its_earlier_texts_and_its_words(practice_vault: Vault, world: World) -> None:
    connection = practice_vault.connection
    assert count(practice_vault, "note_version") == 2
    connection.execute("DELETE FROM note_section WHERE compartment = 'working'")
    assert [row[0] for row in connection.execute("SELECT section FROM note_version")] == ["insights"]
    assert connection.execute("SELECT rowid FROM working_words WHERE working_words MATCH 'daarna'").fetchall() == []
    assert len(note_index.search(practice_vault, ["daarna"], 4)) == 1


def test_every_new_text_waits_for_the_index(practice_vault: Vault, world: World) -> None:
    connection = practice_vault.connection
    assert count(practice_vault, "note_to_index") == 0
    connection.execute("UPDATE note_section SET written_at = '2026-12-01T00:00:00'")
    assert count(practice_vault, "note_to_index") == 0
    connection.execute("UPDATE note_section SET lines = '[]' WHERE section = 'insights'")
    assert count(practice_vault, "note_to_index") == 1
    connection.execute("DELETE FROM note_section")
    assert count(practice_vault, "note_to_index") == 0


def count(vault: Vault, table: str) -> int:
    return int(vault.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
