"""The words of notes in the index: when they get there, how they are found, and that no input breaks the search."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.worlds import begin
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.services import note_index, notes
from wellbeing_desktop.vault.store import Vault

HOSTILE = (
    '"',
    '""',
    "*",
    "a*",
    "NEAR(a b)",
    "a NOT b",
    "(",
    ")",
    "^a",
    "text:a",
    "-",
    "a AND",
    "\0",
    "'; DROP",
    "{a}",
    "+",
)


@pytest.fixture
def session_ids(practice_vault: Vault) -> list[int]:
    return [session.id for session in begin(practice_vault).sessions]


def write(vault: Vault, session_id: int, text: str, key: str = "insights") -> None:
    notes.save(vault, session_id, {key: (Line(text),)})


def found(vault: Vault, words: str, limit: int = 10) -> list[str]:
    return [hit.text for hit in note_index.search(vault, words.split(" "), limit)]


def test_nothing_is_indexed_while_it_is_typed(practice_vault: Vault, session_ids: list[int]) -> None:
    write(practice_vault, session_ids[0], "Zij slaapt slecht")
    assert note_index.is_behind(practice_vault)
    assert found(practice_vault, "slecht") == []
    note_index.index(practice_vault, session_ids[0])
    assert not note_index.is_behind(practice_vault)
    assert found(practice_vault, "slecht") == ["Zij slaapt slecht"]


def test_only_the_note_that_is_left_is_indexed(practice_vault: Vault, session_ids: list[int]) -> None:
    for number in session_ids[:2]:
        write(practice_vault, number, f"Tekst {number}")
    note_index.index(practice_vault, session_ids[0])
    assert note_index.is_behind(practice_vault, session_ids[1])
    assert found(practice_vault, "tekst") == [f"Tekst {session_ids[0]}"]
    note_index.index(practice_vault)
    assert len(found(practice_vault, "tekst")) == 2


def test_what_was_changed_is_found_as_it_stands(practice_vault: Vault, session_ids: list[int]) -> None:
    for text in ("Over verdriet", "Over vreugde"):
        write(practice_vault, session_ids[0], text)
        note_index.index(practice_vault)
    assert (found(practice_vault, "verdriet"), found(practice_vault, "vreugde")) == ([], ["Over vreugde"])
    write(practice_vault, session_ids[0], "")
    note_index.index(practice_vault)
    assert found(practice_vault, "vreugde") == []


def test_saving_the_same_text_leaves_the_index_alone(practice_vault: Vault, session_ids: list[int]) -> None:
    write(practice_vault, session_ids[0], "Hetzelfde")
    note_index.index(practice_vault)
    write(practice_vault, session_ids[0], "Hetzelfde")
    assert not note_index.is_behind(practice_vault)


def test_all_words_are_wanted_and_the_last_may_be_only_begun(practice_vault: Vault, session_ids: list[int]) -> None:
    write(practice_vault, session_ids[0], "Privé en werk lopen door elkaar")
    note_index.index(practice_vault)
    for words in ("prive", "PRIVÉ wer", "werk pri", "elk", "lopen door elkaar"):
        assert found(practice_vault, words), words
    for words in ("wer prive", "lope door", "prive thuis"):
        assert not found(practice_vault, words), words


def test_the_newest_come_first_working_notes_as_well(practice_vault: Vault, session_ids: list[int]) -> None:
    for at, number in enumerate(session_ids):
        write(practice_vault, number, f"Woord {at}", "impressions" if at % 2 else "insights")
    note_index.index(practice_vault)
    last = len(session_ids) - 1
    assert found(practice_vault, "woord", 3) == [f"Woord {last - at}" for at in range(3)]


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_only_words(practice_vault: Vault, session_ids: list[int], words: str) -> None:
    write(practice_vault, session_ids[0], "gewoon")
    note_index.index(practice_vault)
    assert found(practice_vault, words) == []
    assert found(practice_vault, f"{words} gewoon")[:1] in ([], ["gewoon"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(words=st.lists(st.text(max_size=12), max_size=5))
def test_no_words_at_all_break_it(practice_vault: Vault, words: list[str]) -> None:
    assert note_index.search(practice_vault, words, 4) == []


def test_deleting_a_note_takes_its_words(practice_vault: Vault, session_ids: list[int]) -> None:
    write(practice_vault, session_ids[0], "Verdwijnt")
    note_index.index(practice_vault)
    practice_vault.connection.execute("DELETE FROM note_section")
    rows = practice_vault.connection.execute("SELECT rowid FROM note_words WHERE note_words MATCH 'verdwijnt'")
    assert rows.fetchall() == []


def test_nothing_behind_writes_nothing(practice_vault: Vault, session_ids: list[int]) -> None:
    write(practice_vault, session_ids[0], "x")
    note_index.index(practice_vault)
    before = practice_vault.connection.total_changes
    note_index.index(practice_vault)
    assert practice_vault.connection.total_changes == before
