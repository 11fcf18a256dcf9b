"""Of an inspection copy: talk by talk what was written, understood, agreed and given to do; never working notes."""

from typing import TypeVar

from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.goals import Homework
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.notes import Compartment, Line, NoteSection, Voice
from wellbeing_desktop.domain.paper import Block, Bullets, Text
from wellbeing_desktop.domain.programme import SessionKind
from wellbeing_desktop.domain.reports import Omission
from wellbeing_desktop.domain.rich_lines import Lines, RichLine
from wellbeing_desktop.domain.trajectory import Participant, Session, SessionStatus
from wellbeing_desktop.vault import records

from . import notes, sessions
from .inspection_source import Followed, Source, chapter, under
from .inspection_trajectories import became

_OWN = (Voice.JOINT, Voice.CLIENT)
Worded = TypeVar("Worded", Insight, Agreement)


def all_of(source: Source) -> list[Block]:
    """Every talk that was held, or about which something was written, trajectory by trajectory."""
    found = [block for one in source.followed for session in one.sessions for block in _talk(source, one, session)]
    return chapter(source.text("talks"), found)


def _talk(source: Source, one: Followed, session: Session) -> list[Block]:
    kind = one.programme.kind(session.kind)
    written = [
        *_note(source, session, kind),
        *under(source.text("insights"), _insights(source, session)),
        *under(source.text("agreements"), _agreements(source, session)),
        *under(source.text("homework"), _homework(source, session)),
        *under(source.text("omitted"), _omitted(source, session)),
    ]
    if not written and session.status is not SessionStatus.HELD:
        return []
    source.items.append(f"session:{session.id}")
    title = source.text(
        "talk", kind=kind.title.get(source.language), number=session.number, day=source.day(session.day)
    )
    return under(title, [*_facts(source, session), *(written or [Text(source.text("nothing_written"))])], 3)


def _facts(source: Source, session: Session) -> list[Block]:
    setting = source.words.text(f"client_plan.{session.setting.value}")
    place = session.place.strip()
    who = [_present(source, one) for one in sessions.participants(source.vault, session.id)]
    return source.facts(
        (
            ("when", source.formats.appointment(session.day, session.start, session.ends.time())),
            ("where", f"{setting}: {place}" if place else setting),
            ("who", ", ".join(who)),
            ("became", became(source, session) if session.status is not SessionStatus.HELD else ""),
        )
    )


def _present(source: Source, one: Participant) -> str:
    role = source.role(one.role)
    return source.text("absent", role=role) if one.present is False else role


def _note(source: Source, session: Session, kind: SessionKind) -> list[Block]:
    """The sections of the dossier and those to share, in the programme's order."""
    written = {one.section: one for one in notes.written(source.vault, session.id) if not one.is_empty}
    source.tally.working += any(one.compartment is Compartment.WORKING for one in written.values())
    titles = {section.key: section.title.get(source.language) for section in kind.sections}
    order = [*(key for key in titles if key in written), *(key for key in written if key not in titles)]
    blocks: list[Block] = []
    for key in order:
        section = written[key]
        if section.compartment is not Compartment.WORKING:
            blocks += _section(source, section, titles.get(key, key))
    return blocks


def _section(source: Source, section: NoteSection, title: str) -> list[Block]:
    lines = [line for line in section.lines if line.text.strip()]
    own = [line for line in lines if line.voice in _OWN]
    source.tally.lines += len(lines) - len(own)
    if not own:
        return []
    counted = source.vault.connection.execute(
        "SELECT count(*) FROM note_version WHERE session_id = ? AND section = ?", (section.session_id, section.section)
    )
    source.tally.versions += int(counted.fetchone()[0])
    source.items.append(f"section:{section.session_id}:{section.section}")
    return under(title, [Lines(tuple(rich(source, line) for line in own))])


def rich(source: Source, line: Line) -> RichLine:
    """A line of a note as it looks, marked with whose it is unless it is joint."""
    label = source.words.text(f"report.voice_{line.voice.value}") if line.voice is Voice.CLIENT else ""
    return RichLine(line.text, line.style, label)


def _insights(source: Source, session: Session) -> list[Block]:
    found = records.select(source.vault, Insight, "WHERE session_id = ? ORDER BY id", (session.id,))
    own = [one for one in found if one.voice in _OWN]
    source.tally.lines += len(found) - len(own)
    rows = [(one.text, source.text(f"insight_{one.state.value}"), one.review) for one in own]
    return source.table((("insight", 2.4), ("state", 1.0), ("said", 2.0)), rows)


def _agreements(source: Source, session: Session) -> list[Block]:
    found = records.select(source.vault, Agreement, "WHERE session_id = ? ORDER BY id", (session.id,))
    own = [one for one in found if one.voice in _OWN]
    source.tally.lines += len(found) - len(own)
    rows = [
        (
            source.text("about_work", text=one.text) if one.about_work else one.text,
            source.role(one.owner),
            source.formats.date(one.due_on) if one.due_on else "",
            source.text(f"agreement_{one.status.value}"),
            one.review,
        )
        for one in own
    ]
    return source.table((("agreed", 2.4), ("owner", 1.0), ("due", 1.0), ("state", 1.0), ("said", 1.6)), rows)


def _homework(source: Source, session: Session) -> list[Block]:
    found = records.select(source.vault, Homework, "WHERE session_id = ? ORDER BY id", (session.id,))
    rows = [(one.text, source.text(f"done_{one.done.value}"), one.review) for one in found]
    return source.table((("task", 2.4), ("done", 1.0), ("said", 2.0)), rows)


def _omitted(source: Source, session: Session) -> list[Block]:
    """Passages of the above that were kept out of the report; one of somebody else is not told of."""
    kept = records.select(source.vault, Omission, "WHERE session_id = ? ORDER BY id", (session.id,))
    if not kept:
        return []
    own = {one.text.strip() for one in _own_records(source, session, Insight)}
    own |= {one.text.strip() for one in _own_records(source, session, Agreement)}
    for section in notes.written(source.vault, session.id):
        if section.compartment is not Compartment.WORKING:
            own |= {line.text.strip() for line in section.lines if line.voice in _OWN}
    told = tuple(one.text for one in kept if one.text.strip() in own)
    return [Text(source.text("omitted_intro")), Bullets(told)] if told else []


def _own_records(source: Source, session: Session, kind: type[Worded]) -> list[Worded]:
    found = records.select(source.vault, kind, "WHERE session_id = ? ORDER BY id", (session.id,))
    return [one for one in found if one.voice in _OWN]
