"""The words of notes in the vault's index: put there when a note is left, looked for from the finder."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.note_history import text_of
from wellbeing_desktop.domain.notes import Compartment, NoteSection
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.faults import sqlite_errors
from wellbeing_desktop.vault.store import Vault

_TABLES = {True: "working_words", False: "note_words"}
"""The table by whether a note is a working note."""

LONGEST_WORD = 80


@dataclass(frozen=True)
class Hit:
    """A section in which all the words stand."""

    note: NoteSection
    text: str


def is_behind(vault: Vault, session_id: int = 0) -> bool:
    """Whether words of a session's note, or of any, are still to be put into the index."""
    return bool(_behind(vault, session_id, 1))


def index(vault: Vault, session_id: int = 0) -> None:
    """Put into the index what is behind, of a session or of all; writes nothing when nothing is.

    Raises DISK_FULL, DISK_FAILED; then the next time does it.
    """
    if is_behind(vault, session_id):
        with vault.transaction(Act.AUTOSAVE, session_id):
            catch_up(vault, session_id)


def catch_up(vault: Vault, session_id: int = 0) -> None:
    """As `index`, inside a transaction."""
    for number in _behind(vault, session_id):
        note = records.find(vault, NoteSection, number)
        if note is not None:
            _put(vault, note)
        vault.connection.execute("DELETE FROM note_to_index WHERE id = ?", (number,))


def forget_working_words(vault: Vault) -> None:
    """Write the index of working notes anew, without the words of those that are gone; inside a transaction.

    The index is contentless: a row that is taken away leaves its words until its pages are merged.
    """
    vault.connection.execute("INSERT INTO working_words (working_words) VALUES ('optimize')")


def search(vault: Vault, words: Sequence[str], limit: int) -> list[Hit]:
    """The sections that hold all these words, the last one perhaps only begun; newest first, at most `limit`.

    Words are taken as they are: quotes, stars, NEAR and brackets mean nothing. Without a letter or figure in them
    nothing is found.
    """
    sought = match(words)
    if not sought:
        return []
    with sqlite_errors():
        numbers = [number for table in _TABLES.values() for number in _matching(vault, table, sought, limit)]
    found = (records.find(vault, NoteSection, number) for number in sorted(numbers, reverse=True)[:limit])
    return [Hit(note, text_of(note.lines)) for note in found if note is not None]


def match(words: Sequence[str]) -> str:
    """The words for MATCH: each one quoted, all wanted, the last with what can follow; empty when there is nothing."""
    clear = [word[:LONGEST_WORD].replace("\0", "").replace('"', " ") for word in words]
    quoted = [f'"{word}"' for word in clear if re.search(r"\w", word)]
    return " AND ".join(quoted) + "*" if quoted else ""


def _matching(vault: Vault, table: str, sought: str, limit: int) -> list[int]:
    query = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?"  # noqa: S608 - a constant
    return [number for (number,) in vault.connection.execute(query, (sought, limit)).fetchall()]


def _behind(vault: Vault, session_id: int, limit: int = -1) -> list[int]:
    """The sections to be indexed; of one session without looking at the others."""
    waiting = "SELECT id FROM note_to_index"
    if session_id:
        waiting += " WHERE id IN (SELECT id FROM note_section WHERE session_id = ?)"
    with sqlite_errors():
        rows = vault.connection.execute(
            f"{waiting} ORDER BY id LIMIT ?", (*((session_id,) if session_id else ()), limit)
        )
        return [number for (number,) in rows.fetchall()]


def _put(vault: Vault, note: NoteSection) -> None:
    """The section's words instead of what the index knew of it."""
    table = _TABLES[note.compartment is Compartment.WORKING]
    vault.connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (note.id,))  # noqa: S608 - a constant
    if not note.is_empty:
        vault.connection.execute(
            f"INSERT INTO {table} (rowid, text) VALUES (?, ?)",  # noqa: S608 - a constant
            (note.id, text_of(note.lines)),
        )
