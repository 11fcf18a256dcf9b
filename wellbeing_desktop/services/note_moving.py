"""Moving a note that was written under the wrong client to the talk where it belongs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.notes import Line, NameAllowed, NoteMove, NoteSection, NoteVersion, Voice
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.programme import Section
from wellbeing_desktop.domain.reports import Omission, Report, ReportState
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import note_history, note_index, notes, people, sessions, trajectories

_OWN_VOICE = {Voice.CLIENT: Role.CLIENT, Voice.COLLEAGUE: Role.COLLEAGUE}
R = TypeVar("R", Agreement, Insight)


@dataclass(frozen=True)
class Step:
    """One written section of the note: where it would go, `into` None when the other talk has no place for it.

    `beneath` says that something stands there already; `joint` counts the lines whose voice is not heard there.
    """

    section: Section
    into: Section | None
    beneath: bool
    joint: int


@dataclass(frozen=True)
class Plan:
    """What moving would do; `dropped` are the contacts who are not around the other client, and would own nothing."""

    steps: tuple[Step, ...]
    agreements: int
    insights: int
    dropped: tuple[Contact, ...]
    concept: bool
    reported: bool

    @property
    def possible(self) -> bool:
        """Whether there is something to move and a place for all of it, and nobody was shown a report of either."""
        something = bool(self.steps or self.agreements or self.insights)
        return something and not self.reported and all(step.into for step in self.steps)


def client_of(vault: Vault, session_id: int) -> int | None:
    """The client whose talk it is; None for a group's meeting."""
    return trajectories.trajectory(vault, sessions.session(vault, session_id).trajectory_id).client_id


def can_move_from(vault: Vault, session_id: int) -> bool:
    """Whether the session is a client's talk about which something was written."""
    if client_of(vault, session_id) is None:
        return False
    return bool(_written(vault, session_id) or _own(vault, Agreement, session_id) or _own(vault, Insight, session_id))


def talks(vault: Vault, client_id: int, beside: int) -> list[Session]:
    """The talks of a client that a note of session `beside` can be moved to, those on the nearest days first."""
    day = sessions.session(vault, beside).day
    found = records.select(
        vault,
        Session,
        "JOIN trajectory ON trajectory.id = session.trajectory_id WHERE trajectory.client_id = ? AND session.id <> ?",
        (client_id, beside),
    )
    return sorted(found, key=lambda one: (abs((one.day - day).days), one.day, one.start, one.id))


def plan(vault: Vault, from_id: int, to_id: int) -> Plan:
    """What would happen; raises NOT_FOUND, NOT_ALLOWED for a group's meeting or the very same talk."""
    client_id = client_of(vault, to_id)
    if client_id is None or client_of(vault, from_id) is None or from_id == to_id:
        raise UserError(Kind.NOT_ALLOWED)
    there = {note.section for note in _written(vault, to_id)}
    steps = []
    for note in _written(vault, from_id):
        into = _place(vault, to_id, note)
        joint = sum(_heard(vault, to_id, line, into) != line for line in note.lines) if into else 0
        own = notes.kind_of(vault, from_id).section(note.section)
        steps.append(Step(own, into, into is not None and into.key in there, joint))
    agreed, around = _own(vault, Agreement, from_id), {one.id for one in people.contacts_of(vault, client_id)}
    strangers = dict.fromkeys(
        one.owner_contact_id for one in agreed if one.owner_contact_id and one.owner_contact_id not in around
    )
    return Plan(
        tuple(steps),
        len(agreed),
        len(_own(vault, Insight, from_id)),
        tuple(people.contact(vault, number) for number in strangers),
        bool(_reports(vault, from_id)),
        any(one.state is not ReportState.CONCEPT for one in _reports(vault, from_id, to_id)),
    )


def move(vault: Vault, from_id: int, to_id: int) -> Change:
    """Move all that was written about one talk to another one, beneath what stands there; measures and goals stay.

    Text, earlier texts, agreements, insights and words in the index leave the first talk wholly, with a concept of its
    report; a NoteMove without text and the audit line stay. Cannot be undone, for that trace stays, but moved back.
    Raises NOTE_REPORTED, NO_SECTION_FOR, FIELD_EMPTY 'note', and as `plan`.
    """
    with vault.transaction(Act.MOVE_NOTE) as audited:
        wanted = plan(vault, from_id, to_id)
        if wanted.reported:
            raise UserError(Kind.NOTE_REPORTED)
        if not all(step.into for step in wanted.steps):
            raise UserError(Kind.NO_SECTION_FOR)
        if not wanted.possible:
            raise UserError(Kind.FIELD_EMPTY, field="note")
        for concept in _reports(vault, from_id):
            records.remove(vault, concept)
        moved = [_move_section(vault, note, to_id) for note in _all(vault, from_id)]
        moved += _move_items(vault, from_id, to_id, {one.id for one in wanted.dropped})
        note_index.catch_up(vault, to_id)
        keys = tuple(step.section.key for step in wanted.steps)
        trace = records.put(vault, NoteMove(0, from_id, to_id, keys, vault.now()))
        audited.subject_id = trace.id
    return Change(Act.MOVE_NOTE, after=(trace, *moved), undoable=False)


def moves(vault: Vault, session_id: int) -> list[NoteMove]:
    """The traces of what came to a talk or left it, in order."""
    return records.select(
        vault, NoteMove, "WHERE from_session_id = ? OR to_session_id = ? ORDER BY id", (session_id, session_id)
    )


def _move_section(vault: Vault, note: NoteSection, to_id: int) -> Record:
    """Put a section, with its earlier texts, beneath what stands in its place there, and take it away here."""
    place = _place(vault, to_id, note)
    earlier = note_history.versions(vault, note.session_id, note.section)[::-1]
    records.remove(vault, note)
    if place is None:  # an empty section, which needs no place
        return replace(note, lines=())
    for one in earlier:
        lines = _all_heard(vault, to_id, one.lines, place)
        records.put(vault, NoteVersion(0, to_id, place.key, place.compartment, lines, one.written_at))
    there, lines = note_history.section(vault, to_id, place.key), _all_heard(vault, to_id, note.lines, place)
    if there is None:
        return records.put(vault, replace(note, id=0, session_id=to_id, section=place.key, lines=lines))
    note_history.keep(vault, there)
    until = max(filter(None, (there.expires_on, note.expires_on)), default=None)
    joined = lines if there.is_empty else (*there.lines, *lines)
    return records.put(vault, replace(there, lines=joined, written_at=vault.now(), expires_on=until))


def _move_items(vault: Vault, from_id: int, to_id: int, strangers: set[int]) -> list[Record]:
    """Agreements and insights, and what was said of passages; the names that were allowed are asked about anew."""
    moved: list[Record] = []
    for agreed in _own(vault, Agreement, from_id):
        owner = None if agreed.owner_contact_id in strangers else agreed.owner_contact_id
        moved.append(records.put(vault, replace(_fitting(vault, agreed, to_id), owner_contact_id=owner)))
    moved += [records.put(vault, _fitting(vault, one, to_id)) for one in _own(vault, Insight, from_id)]
    known = {one.text for one in records.select(vault, Omission, "WHERE session_id = ?", (to_id,))}
    for left_out in records.select(vault, Omission, "WHERE session_id = ?", (from_id,)):
        records.remove(vault, left_out)
        if left_out.text not in known:
            records.put(vault, replace(left_out, id=0, session_id=to_id))
    for allowed in records.select(vault, NameAllowed, "WHERE session_id = ?", (from_id,)):
        records.remove(vault, allowed)
    return moved


def _fitting(vault: Vault, item: R, to_id: int) -> R:
    voice = item.voice if _is_heard(vault, to_id, item.voice) else Voice.JOINT
    return replace(item, session_id=to_id, voice=voice)


def _place(vault: Vault, session_id: int, note: NoteSection) -> Section | None:
    """The section there with the same key and compartment, else the first of the same compartment, else None."""
    fitting = [one for one in notes.kind_of(vault, session_id).sections if one.compartment is note.compartment]
    return next((one for one in fitting if one.key == note.section), fitting[0] if fitting else None)


def _all_heard(vault: Vault, session_id: int, lines: Sequence[Line], place: Section) -> tuple[Line, ...]:
    return tuple(_heard(vault, session_id, line, place) for line in lines)


def _heard(vault: Vault, session_id: int, line: Line, place: Section) -> Line:
    """The line as it can stand there: joint when its voice is not heard in that section or talk."""
    if place.voices and _is_heard(vault, session_id, line.voice):
        return line
    return replace(line, voice=Voice.JOINT, participant_id=0)


def _is_heard(vault: Vault, session_id: int, voice: Voice) -> bool:
    return voice is Voice.JOINT or _OWN_VOICE.get(voice) in notes.kind_of(vault, session_id).participants


def _all(vault: Vault, session_id: int) -> list[NoteSection]:
    return notes.written(vault, session_id)


def _written(vault: Vault, session_id: int) -> list[NoteSection]:
    """The sections with text, in the order of the note."""
    order = {one.key: at for at, one in enumerate(notes.kind_of(vault, session_id).sections)}
    found = [note for note in _all(vault, session_id) if not note.is_empty and note.section in order]
    return sorted(found, key=lambda note: order[note.section])


def _own(vault: Vault, kind: type[R], session_id: int) -> list[R]:
    return records.select(vault, kind, "WHERE session_id = ? ORDER BY id", (session_id,))


def _reports(vault: Vault, *session_ids: int) -> list[Report]:
    return [one for number in session_ids for one in records.select(vault, Report, "WHERE session_id = ?", (number,))]
