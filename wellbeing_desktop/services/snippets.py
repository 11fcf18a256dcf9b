"""The user's own texts, kept by a title to be put into notes, and the text of the talk before as a start."""

from dataclasses import replace

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.folding import fold
from wellbeing_desktop.domain.notes import Compartment, Line, NoteSection, Snippet, Voice, clean
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import one_record
from .sessions import session


def listed(vault: Vault, sought: str = "") -> list[Snippet]:
    """The texts by title, of those whose title or text holds every word that is sought; titles that do first."""
    words = fold(sought).split()
    found = [one for one in records.select(vault, Snippet) if all(word in _searched(one) for word in words)]
    return sorted(found, key=lambda one: (not all(word in fold(one.title) for word in words), fold(one.title)))


def save(vault: Vault, snippet: Snippet) -> Change:
    """Keep a text; raises FIELD_EMPTY without a title or a text, SNIPPET_EXISTS when another one has the title."""
    title, text = require(snippet.title, "snippet"), clean(snippet.text).strip("\n")
    require(text, "snippet")
    if any(fold(one.title) == fold(title) and one.id != snippet.id for one in records.select(vault, Snippet)):
        raise UserError(Kind.SNIPPET_EXISTS)
    return one_record.save(vault, Act.SAVE_SNIPPET, snippet.id, replace(snippet, title=title, text=text))


def remove(vault: Vault, snippet_id: int) -> Change:
    """Take a text away; raises NOT_FOUND."""
    return one_record.remove(vault, Act.REMOVE_SNIPPET, Snippet, snippet_id)


def last_time(vault: Vault, session_id: int, key: str) -> tuple[Session, tuple[Line, ...]] | None:
    """What the same section said at the last talk of the same kind in the trajectory, with that talk; None without.

    Working notes expire and are never taken along. Nor are lines of one member of a group: they are that talk's.
    """
    present = session(vault, session_id)
    found = records.select(
        vault,
        NoteSection,
        "JOIN session ON session.id = note_section.session_id WHERE session.trajectory_id = ? AND session.kind = ? "
        "AND session.number < ? AND note_section.section = ? ORDER BY session.number DESC",
        (present.trajectory_id, present.kind, present.number, key),
    )
    for one in found:
        lines = tuple(line for line in one.lines if line.voice is not Voice.MEMBER)
        if one.compartment is not Compartment.WORKING and any(line.text.strip() for line in lines):
            return session(vault, one.session_id), lines
    return None


def _searched(snippet: Snippet) -> str:
    return fold(f"{snippet.title}\n{snippet.text}")
