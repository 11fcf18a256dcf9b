"""What was written, found by its words: notes by their index, agreements and insights by looking through them."""

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.excerpts import around
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import note_index, notes, people, sessions, trajectories
from .finding_marks import all_of, pattern
from .groups import group
from .what_found import Found, What


def in_notes(vault: Vault, words: list[str], language: Language, limit: int) -> list[Found]:
    """The sections in which all words stand, newest first, each with an excerpt of what stands there now."""
    return [_note(vault, hit, words, language) for hit in note_index.search(vault, words, limit)]


def in_items(vault: Vault, words: list[str], limit: int) -> list[Found]:
    """Agreements, then insights, in which all words stand, as they were typed; newest first."""
    where, values = all_of([("text LIKE ? ESCAPE '!'", (pattern(word),)) for word in words])
    tail = f"WHERE {where} ORDER BY id DESC LIMIT ?"
    return [
        *(_item(vault, What.AGREEMENT, one, words) for one in records.select(vault, Agreement, tail, (*values, limit))),
        *(_item(vault, What.INSIGHT, one, words) for one in records.select(vault, Insight, tail, (*values, limit))),
    ]


def _note(vault: Vault, hit: note_index.Hit, words: list[str], language: Language) -> Found:
    note = hit.note
    session = sessions.session(vault, note.session_id)
    try:
        title = notes.kind_of(vault, note.session_id).section(note.section).title.get(language)
    except KeyError:  # a section that the programme no longer has
        title = ""
    return Found(
        What.NOTE,
        note.id,
        note.session_id,
        _person(vault, session),
        title,
        session.day,
        excerpt=around(hit.text, words),
        section=note.section,
        working=note.compartment is Compartment.WORKING,
    )


def _item(vault: Vault, what: What, item: Agreement | Insight, words: list[str]) -> Found:
    session = sessions.session(vault, item.session_id)
    return Found(what, item.id, session.id, _person(vault, session), "", session.day, excerpt=around(item.text, words))


def _person(vault: Vault, session: Session) -> str:
    """The client whose talk it is, or the group whose meeting it is."""
    owner = trajectories.trajectory(vault, session.trajectory_id)
    if owner.client_id is not None:
        return people.client(vault, owner.client_id).name
    return group(vault, owner.group_id or 0).name
