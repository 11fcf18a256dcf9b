"""Working notes: they expire, are destroyed or kept in the dossier, and are swept after their day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Compartment, Line, NoteSection, Voice
from wellbeing_desktop.domain.programme import Section
from wellbeing_desktop.domain.working_notes import jumped, may_expire_on
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.faults import sqlite_errors
from wellbeing_desktop.vault.store import Vault

from . import note_history, note_index, notes


def past_their_day(vault: Vault) -> list[NoteSection]:
    """The working notes whose last day, by the vault's clock, has gone by; the oldest first."""
    today = vault.now().date().isoformat()
    return records.select(vault, NoteSection, "WHERE expires_on < ? ORDER BY expires_on, id", (today,))


def clock_jumped(vault: Vault) -> bool:
    """Whether the clock went on by more than a year since the vault last wrote something, and nobody was asked yet.

    Looks at the audit trail from the last sweep on: sweeping is the answer to the question.
    """
    since = "(SELECT coalesce(max(id), 0) FROM audit WHERE act = ?)"
    with sqlite_errors():
        rows = vault.connection.execute(
            f"SELECT at FROM audit WHERE id >= {since} ORDER BY id",  # noqa: S608 - a constant
            (Act.SWEEP_WORKING.value,),
        ).fetchall()
    return jumped((datetime.fromisoformat(at) for (at,) in rows), vault.now())


def sweep(vault: Vault, but: int = 0) -> Change | None:
    """Destroy the working notes past their day, but for those of session `but`; None when there are none.

    All in one transaction, whose audit line bears how many went, those without text not counted. Whoever calls asks
    `clock_jumped` first.
    """
    gone = [note for note in past_their_day(vault) if note.session_id != but]
    if not gone:
        return None
    written = [note for note in gone if not note.is_empty]
    with vault.transaction(Act.SWEEP_WORKING, len(written)):
        _destroy(vault, gone)
    return Change(Act.SWEEP_WORKING, _emptied(written), undoable=False)


def swept_on(vault: Vault, day: date) -> int:
    """How many working notes were swept on a day, by the audit trail, read back to front."""
    count = 0
    with sqlite_errors():
        for at, act, subject in vault.connection.execute("SELECT at, act, subject FROM audit ORDER BY id DESC"):
            if datetime.fromisoformat(at).date() < day:
                break
            if act == Act.SWEEP_WORKING.value and datetime.fromisoformat(at).date() == day:
                count += subject
    return count


def destroy(vault: Vault, session_id: int, section: str) -> Change:
    """Destroy a working note with its earlier texts and its words in the index, for good; raises NOT_FOUND."""
    with vault.transaction(Act.DESTROY_WORKING, session_id):
        note = _working(vault, session_id, section)
        _destroy(vault, [note])
    return Change(Act.DESTROY_WORKING, _emptied([note]), undoable=False)


def dossier_sections(vault: Vault, session_id: int) -> tuple[Section, ...]:
    """The sections of a session's note that a working note can be put into."""
    found = notes.kind_of(vault, session_id).sections
    return tuple(section for section in found if section.compartment is Compartment.DOSSIER)


def keep(vault: Vault, session_id: int, section: str, into: str) -> Change:
    """Put a working note beneath what stands in a dossier section; it is no working note any more.

    Raises NOT_FOUND when either is not there, FIELD_EMPTY 'note' when nothing was written.
    """
    place = next((one for one in dossier_sections(vault, session_id) if one.key == into), None)
    if place is None:
        raise UserError(Kind.NOT_FOUND)
    with vault.transaction(Act.KEEP_WORKING, session_id):
        note = _working(vault, session_id, section)
        if note.is_empty:
            raise UserError(Kind.FIELD_EMPTY, field="note")
        before = note_history.section(vault, session_id, into)
        gone: list[Record] = [note, *note_history.versions(vault, session_id, section)[::-1]]
        _destroy(vault, [note])
        added: list[Record] = [*note_history.keep(vault, before)] if before else []
        lines = (*(before.lines if before else ()), *_fitting(note.lines, place))
        start = before or NoteSection(0, session_id, into, Compartment.DOSSIER, (), vault.now())
        added.insert(0, records.put(vault, replace(start, lines=lines, written_at=vault.now())))
        note_index.catch_up(vault, session_id)
    return Change(Act.KEEP_WORKING, (*gone, *((before,) if before else ())), tuple(added))


def set_expiry(vault: Vault, session_id: int, section: str, day: date) -> Change:
    """Let a working note stand until the end of another day; raises NOT_FOUND, FIELD_WRONG 'expires_on'."""
    if not may_expire_on(day, vault.now().date()):
        raise UserError(Kind.FIELD_WRONG, field="expires_on")
    with vault.transaction(Act.SET_EXPIRY, session_id):
        before = _working(vault, session_id, section)
        after = records.put(vault, replace(before, expires_on=day))
    return Change(Act.SET_EXPIRY, (before,), (after,))


def _working(vault: Vault, session_id: int, section: str) -> NoteSection:
    note = note_history.section(vault, session_id, section)
    if note is None or note.compartment is not Compartment.WORKING:
        raise UserError(Kind.NOT_FOUND)
    return note


def _destroy(vault: Vault, gone: Sequence[NoteSection]) -> None:
    """Rows, earlier texts and index rows go by the tables' triggers; the words in the index itself here."""
    for note in gone:
        records.remove(vault, note)
    note_index.forget_working_words(vault)


def _emptied(gone: Sequence[NoteSection]) -> tuple[NoteSection, ...]:
    """What went, without its text: a change outlives the act in the memory of the screens."""
    return tuple(replace(note, lines=()) for note in gone)


def _fitting(lines: tuple[Line, ...], place: Section) -> tuple[Line, ...]:
    """The lines as the dossier section can hold them: of everybody together when it marks no voices."""
    return lines if place.voices else tuple(replace(line, voice=Voice.JOINT, participant_id=0) for line in lines)
