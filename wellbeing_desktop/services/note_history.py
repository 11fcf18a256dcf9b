"""The earlier texts of a section: kept before it is written over, looked back on, and put back."""

from dataclasses import replace
from datetime import datetime

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.note_history import is_kept
from wellbeing_desktop.domain.notes import Line, NoteSection, NoteVersion
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

_LAST = "SELECT written_at FROM note_version WHERE session_id = ? AND section = ? ORDER BY id DESC LIMIT 1"


def versions(vault: Vault, session_id: int, section: str) -> list[NoteVersion]:
    """The earlier texts of a section, the newest first."""
    return records.select(
        vault, NoteVersion, "WHERE session_id = ? AND section = ? ORDER BY id DESC", (session_id, section)
    )


def section(vault: Vault, session_id: int, key: str) -> NoteSection | None:
    """What is written in a section now, or None when nothing ever was."""
    found = records.select(vault, NoteSection, "WHERE session_id = ? AND section = ?", (session_id, key))
    return found[0] if found else None


def keep_if_due(vault: Vault, before: NoteSection, lines: tuple[Line, ...], now: datetime) -> None:
    """Keep the text that `lines` will stand in the place of, when the rule says so; inside a transaction."""
    last = vault.connection.execute(_LAST, (before.session_id, before.section)).fetchone()
    if is_kept(before.lines, lines, before.written_at, datetime.fromisoformat(last[0]) if last else None, now):
        keep(vault, before)


def keep(vault: Vault, before: NoteSection) -> tuple[NoteVersion, ...]:
    """Keep a section's present text as its newest version; nothing when it is empty or kept already."""
    if before.is_empty:
        return ()
    newest = records.select(
        vault,
        NoteVersion,
        "WHERE session_id = ? AND section = ? ORDER BY id DESC LIMIT 1",
        (before.session_id, before.section),
    )
    if newest and newest[0].lines == before.lines:
        return ()
    place = (before.session_id, before.section, before.compartment)
    return (records.put(vault, NoteVersion(0, *place, before.lines, before.written_at)),)


def bring_back(vault: Vault, version_id: int) -> Change:
    """Let a section hold an earlier text again; what stands there now becomes a version first.

    Raises NOT_FOUND, NOT_ALLOWED when that very text stands there already.
    """
    with vault.transaction(Act.BRING_BACK) as line:
        version = records.get(vault, NoteVersion, version_id)
        before = section(vault, version.session_id, version.section)
        if before is None:
            raise UserError(Kind.NOT_FOUND)
        if before.lines == version.lines:
            raise UserError(Kind.NOT_ALLOWED)
        line.subject_id = version.session_id
        kept: tuple[Record, ...] = keep(vault, before)
        after = records.put(vault, replace(before, lines=version.lines, written_at=vault.now()))
    return Change(Act.BRING_BACK, (before,), (after, *kept))
