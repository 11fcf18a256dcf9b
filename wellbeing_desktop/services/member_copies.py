"""What one member of a group may have on paper: the own lines, scores and help, and what the group did together.

Nothing about another member is in it: a name of another member inside the own lines gives way to 'another member'.
"""

from collections.abc import Callable
from dataclasses import replace

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.group_effect import own_effects
from wellbeing_desktop.domain.naming import masked
from wellbeing_desktop.domain.notes import Line, Listing
from wellbeing_desktop.domain.paper import Block, Bullets, Column, Fact, Heading, Paper, PaperKind, Table, Text, Tone
from wellbeing_desktop.domain.people import Client, Contact
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.rich_lines import Lines, RichLine
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import papers, practice
from .disclosures import listed
from .group_measures import measured
from .group_meetings import helps_of, lines_of, taking_part, themes
from .groups import MemberOf, group, member, members, trajectories_of
from .member_lines import marked
from .releases import midnight
from .trajectories import programme_of, sessions_of

Mask = Callable[[str], str]


def number_of(member_id: int) -> str:
    """The number of a member's copy, the same each time; its versions count how often one left."""
    return f"EL-{member_id:04d}"


def own_copy(vault: Vault, member_id: int, language: Language) -> Release:
    """The copy for one member; raises NOT_FOUND, and NOTHING_HELD when they were not at a meeting yet."""
    who = member(vault, member_id)
    attended = _meetings(vault, who)
    if not attended:
        raise UserError(Kind.NOTHING_HELD)
    paper = _paper(vault, who, attended, language)
    return Release(
        paper,
        None,
        who.member.client_id,
        None,
        who.member.contact_id,
        who.name,
        "own_copy",
        tuple(f"member_copy:{meeting.id}:{member_id}" for meeting in attended),
        midnight(vault),
        language,
    )


def language_of(vault: Vault, who: MemberOf) -> Language:
    """The language in which a member reads documents."""
    reader = (
        records.get(vault, Client, who.member.client_id)
        if who.member.client_id is not None
        else records.get(vault, Contact, who.member.contact_id or 0)
    )
    return "en" if reader.language == "en" else "nl"


def _meetings(vault: Vault, who: MemberOf) -> list[Session]:
    """The meetings that were held and in which the member took part or has a line, whether they came or not."""
    written = {meeting.id for meeting, _text in (*lines_of(vault, who.member.id), *marked(vault, who))}
    return [
        meeting
        for followed in reversed(trajectories_of(vault, who.member.group_id))
        for meeting in sessions_of(vault, followed.id)
        if meeting.id in written or (meeting.status is SessionStatus.HELD and _took_part(vault, who, meeting))
    ]


def _took_part(vault: Vault, who: MemberOf, meeting: Session) -> bool:
    return any(one.member.id == who.member.id for one, _place in taking_part(vault, meeting.id))


def _paper(vault: Vault, who: MemberOf, attended: list[Session], language: Language) -> Paper:
    words, owner, number = wording(language), practice.current(vault), number_of(who.member.id)
    others = [one.name for one in members(vault, who.member.group_id) if one.member.id != who.member.id]

    def mask(text: str) -> str:
        return masked(text, others, words.text("member_copy.another"), who.name)

    earlier = {entry.version for entry in listed(vault) if entry.number == number}
    return Paper(
        PaperKind.MEMBER_COPY,
        language,
        number,
        len(earlier) + 1,
        words.text("member_copy.title"),
        papers.header(owner),
        tuple(_blocks(vault, who, attended, mask, language)),
        mask(group(vault, who.member.group_id).name),
        (Fact(words.text("member_copy.member"), who.name), Fact(words.text("report.professional"), owner.professional)),
        reader=who.name,
    )


def _blocks(vault: Vault, who: MemberOf, attended: list[Session], mask: Mask, language: Language) -> list[Block]:
    words = wording(language)
    blocks: list[Block] = [Text(words.text("member_copy.opening"), Tone.QUIET)]
    blocks += [Heading(words.text("member_copy.together")), Bullets(_together(vault, attended, language))]
    blocks.append(Heading(words.text("member_copy.lines")))
    blocks += _own_lines(vault, who, attended, mask, language) or [Text(words.text("member_copy.no_lines"))]
    for followed in reversed(trajectories_of(vault, who.member.group_id)):
        blocks += _scores(vault, who, followed, language)
        blocks += _help(vault, who, followed, mask, words)
    return blocks


def _own_lines(vault: Vault, who: MemberOf, attended: list[Session], mask: Mask, language: Language) -> list[Block]:
    """Meeting by meeting what was written about the member, and the lines of the notes that are the member's."""
    about = {meeting.id: text for meeting, text in lines_of(vault, who.member.id)}
    own = {meeting.id: lines for meeting, lines in marked(vault, who)}
    blocks: list[Block] = []
    for meeting in attended:
        said = [Text(mask(about[meeting.id]))] if meeting.id in about else []
        lines = [Lines(tuple(_line(line, mask) for line in own[meeting.id]))] if meeting.id in own else []
        if said or lines:
            blocks += [Heading(Formats(language).day(meeting.day), 3), *said, *lines]
    return blocks


def _line(line: Line, mask: Mask) -> RichLine:
    """The line as a point; where a name gave way, the places of bold words do not hold any more."""
    text, style = mask(line.text), replace(line.style, listing=line.style.listing or Listing.BULLET)
    return RichLine(text, style if text == line.text else replace(style, bold=()))


def _together(vault: Vault, attended: list[Session], language: Language) -> tuple[str, ...]:
    """Each meeting with its day, and the themes that were talked about."""
    return tuple(
        ": ".join(part for part in (_day(one, language), _talked(vault, one, language)) if part) for one in attended
    )


def _day(meeting: Session, language: Language) -> str:
    return Formats(language).day(meeting.day)


def _talked(vault: Vault, meeting: Session, language: Language) -> str:
    talked = themes(vault, meeting.id)
    followed = records.get(vault, Trajectory, meeting.trajectory_id)
    return "; ".join(one.title.get(language) for one in programme_of(vault, followed).themes if one.key in talked)


def _scores(vault: Vault, who: MemberOf, followed: Trajectory, language: Language) -> list[Block]:
    words, programme = wording(language), programme_of(vault, followed)
    own = [one for one in own_effects(measured(vault, followed.id)) if one.member_id == who.member.id]
    titles = {one.key: one.title.get(language) for one in programme.indicators}
    if not own:
        return []
    heads = (("indicator", 3.0), ("first", 1.0), ("last", 1.0))
    columns = tuple(Column(words.text(f"member_copy.{key}"), share, share < 2) for key, share in heads)
    rows = tuple(
        (titles.get(one.indicator, one.indicator), str(one.first), "–" if one.last is None else str(one.last))
        for one in own
    )
    return [
        Heading(words.text("member_copy.scores")),
        Table(columns, rows),
        Text(words.text("member_copy.scale"), Tone.QUIET),
    ]


def _help(vault: Vault, who: MemberOf, followed: Trajectory, mask: Mask, words: Wording) -> list[Block]:
    said = []
    for _meeting, one in helps_of(vault, followed.id):
        if who.member.id == one.helper_id:
            key = "gave" if one.helped_id is not None else "gave_group"
            said.append(words.text(f"member_copy.{key}", what=mask(one.with_what)))
        elif who.member.id == one.helped_id:
            said.append(words.text("member_copy.got", what=mask(one.with_what)))
    return [Heading(words.text("member_copy.help")), Bullets(tuple(said))] if said else []
