"""Writing about a session: sections are saved one by one, as they are typed."""

from dataclasses import dataclass, replace
from datetime import datetime

from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Line, NoteSection, cleaned, expiry
from wellbeing_desktop.domain.programme import Section, SessionKind
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import note_history
from .sessions import session as get_session
from .trajectories import programme_of, trajectory

LONGEST_SECTION = 4_000_000


@dataclass(frozen=True)
class OpenSection:
    """A section of the note as the programme describes it, with what was written so far."""

    section: Section
    kept: NoteSection | None

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines written so far."""
        return self.kept.lines if self.kept else ()


def kind_of(vault: Vault, session_id: int) -> SessionKind:
    """The kind of a session in the programme version its trajectory started with."""
    session = get_session(vault, session_id)
    return programme_of(vault, trajectory(vault, session.trajectory_id)).kind(session.kind)


def sections(vault: Vault, session_id: int) -> tuple[OpenSection, ...]:
    """The sections of a session's note in the programme's order; raises NOT_FOUND."""
    kept = {note.section: note for note in written(vault, session_id)}
    return tuple(OpenSection(section, kept.get(section.key)) for section in kind_of(vault, session_id).sections)


def written(vault: Vault, session_id: int) -> list[NoteSection]:
    """The sections that hold text."""
    return records.select(vault, NoteSection, "WHERE session_id = ? ORDER BY id", (session_id,))


def save(vault: Vault, session_id: int, texts: dict[str, tuple[Line, ...]]) -> datetime:
    """Keep the text of the given sections and return the moment of the commit; unchanged ones are not written.

    What a text stands in the place of is kept as a version when domain/note_history.py says so, in the same commit.
    Raises FIELD_WRONG for a section above 4 million characters, NOT_FOUND for a strange one, DISK_FULL or DISK_FAILED
    when nothing was kept.
    """
    moment = vault.now()
    with vault.transaction(Act.AUTOSAVE, session_id):
        for key, lines in texts.items():
            before = note_history.section(vault, session_id, key)
            clear = _cleared(lines)
            note = replace(before, lines=clear) if before else _first(vault, session_id, key, clear, moment)
            if note and note != before:
                if before:
                    note_history.keep_if_due(vault, before, clear, moment)
                records.put(vault, replace(note, written_at=moment))
    return moment


def _cleared(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines as they are kept; raises FIELD_WRONG when they are too long."""
    clear = tuple(cleaned(line) for line in lines)
    if sum(len(line.text) for line in clear) > LONGEST_SECTION:
        raise UserError(Kind.FIELD_WRONG, field="note")
    return clear


def _first(vault: Vault, session_id: int, key: str, lines: tuple[Line, ...], moment: datetime) -> NoteSection | None:
    """The section as it is kept for the first time, or None when nothing is written yet; raises NOT_FOUND."""
    try:
        compartment = kind_of(vault, session_id).section(key).compartment
    except KeyError:
        raise UserError(Kind.NOT_FOUND) from None
    note = NoteSection(0, session_id, key, compartment, lines, moment, expiry(compartment, moment.date()))
    return None if note.is_empty else note
