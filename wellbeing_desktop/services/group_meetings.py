"""What is kept of a group's meeting: who was there, a private line per member, who helped whom, and the themes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.groups import Help, Member, MemberLine, SessionTheme
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.domain.trajectory import Participant, Session, SessionStatus
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import gates, one_record
from .group_invites import invite as _invite
from .groups import MemberOf, members
from .notes import LONGEST_SECTION
from .sessions import participants, require_come, session
from .trajectories import as_participant, programme_of, sessions_of, trajectory


class Mark(StrEnum):
    """Whether a member was at a meeting; OUTSIDE when they were not asked for it."""

    PRESENT = "present"
    ABSENT = "absent"
    UNKNOWN = "unknown"
    OUTSIDE = "outside"


@dataclass(frozen=True)
class AttendanceRow:
    """One member's marks, in the order of the meetings."""

    member: MemberOf
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Attendance:
    """The meetings of a group and who was at each of them."""

    meetings: tuple[Session, ...]
    rows: tuple[AttendanceRow, ...]

    def count(self, number: int, mark: Mark) -> int:
        """How many members have this mark at the meeting with this place in `meetings`."""
        return sum(row.marks[number] is mark for row in self.rows)


def group_of(vault: Vault, session_id: int) -> int:
    """The id of the group that meets; raises NOT_FOUND, and NOT_ALLOWED for a client's talk."""
    owner = trajectory(vault, session(vault, session_id).trajectory_id)
    if owner.group_id is None:
        raise UserError(Kind.NOT_ALLOWED)
    return owner.group_id


def invite(vault: Vault, session_id: int) -> Change:
    """Let everybody who is in the group on that day take part in a meeting."""
    with vault.transaction(Act.ADD_MEMBER, session_id):
        places = _invite(vault, session_id)
    return Change(Act.ADD_MEMBER, after=tuple(places))


def taking_part(vault: Vault, session_id: int) -> tuple[tuple[MemberOf, Participant], ...]:
    """The members who take part in a meeting, each with their place in it."""
    places = {(place.client_id, place.contact_id): place for place in participants(vault, session_id)}
    found = members(vault, group_of(vault, session_id))
    return tuple((one, places[key]) for one in found if (key := _person(one.member)) in places)


def attendance(vault: Vault, trajectory_id: int) -> Attendance:
    """Who was at which meeting; members and meetings in their own order. Raises NOT_FOUND."""
    group_id = trajectory(vault, trajectory_id).group_id
    if group_id is None:
        raise UserError(Kind.NOT_ALLOWED)
    meetings = tuple(sessions_of(vault, trajectory_id))
    places = [
        {(place.client_id, place.contact_id): place for place in participants(vault, meeting.id)}
        for meeting in meetings
    ]
    return Attendance(
        meetings,
        tuple(
            AttendanceRow(one, tuple(_mark(at.get(_person(one.member))) for at in places))
            for one in members(vault, group_id)
        ),
    )


def mark_present(vault: Vault, session_id: int, member_id: int, present: bool) -> Change:
    """Say that a member was there or not; a planned meeting becomes a held one.

    Raises NOT_FOUND, RULE 'not_a_member', and of a planned meeting GATE_CLOSED and TALK_TO_COME as holding it.
    """
    with vault.transaction(Act.MARK_ATTENDANCE, session_id):
        meeting, who = session(vault, session_id), records.get(vault, Member, member_id)
        if who.group_id != group_of(vault, session_id):
            raise UserError(Kind.RULE, rule="not_a_member")
        place = next(
            (one for one in participants(vault, session_id) if _person(who) == (one.client_id, one.contact_id)), None
        )
        if meeting.status is SessionStatus.PLANNED:
            require_come(vault, meeting)
            gates.require_open(vault, session_id)
        held = replace(meeting, status=SessionStatus.HELD) if meeting.status is SessionStatus.PLANNED else meeting
        marked = records.put(vault, replace(place or as_participant(who, session_id), present=present))
        records.put(vault, held)
    return Change(Act.MARK_ATTENDANCE, (meeting, *([place] if place else [])), (held, marked))


def lines(vault: Vault, session_id: int) -> dict[int, str]:
    """The private line about each member at a meeting, by member; those without one are left out."""
    return {one.member_id: one.text for one in records.select(vault, MemberLine, "WHERE session_id = ?", (session_id,))}


def write_line(vault: Vault, session_id: int, member_id: int, text: str) -> datetime:
    """Keep the private line about a member as it is typed, and return the moment; an empty one is taken away.

    Raises RULE 'not_a_member' for somebody of another group, FIELD_WRONG when it is too long.
    """
    moment, text = vault.now(), clean(text).rstrip()
    if len(text) > LONGEST_SECTION:
        raise UserError(Kind.FIELD_WRONG, field="note")
    with vault.transaction(Act.AUTOSAVE, session_id):
        kept = records.select(vault, MemberLine, "WHERE session_id = ? AND member_id = ?", (session_id, member_id))
        if text:
            records.put(vault, MemberLine(kept[0].id if kept else 0, session_id, member_id, text))
        elif kept:
            records.remove(vault, kept[0])
    return moment


def lines_of(vault: Vault, member_id: int) -> list[tuple[Session, str]]:
    """What was written about one member, meeting by meeting in their order."""
    found = records.select(
        vault,
        MemberLine,
        "JOIN session ON session.id = member_line.session_id WHERE member_line.member_id = ? "
        "ORDER BY session.trajectory_id, session.number",
        (member_id,),
    )
    return [(session(vault, one.session_id), one.text) for one in found]


def helps(vault: Vault, session_id: int) -> list[Help]:
    """Who helped whom at a meeting, in the order it was noted."""
    return records.select(vault, Help, "WHERE session_id = ? ORDER BY id", (session_id,))


def helps_of(vault: Vault, trajectory_id: int) -> list[tuple[Session, Help]]:
    """Who helped whom with what at all meetings of a trajectory, in their order."""
    return [(meeting, one) for meeting in sessions_of(vault, trajectory_id) for one in helps(vault, meeting.id)]


def save_help(vault: Vault, help_: Help) -> Change:
    """Note or change who helped whom with what; raises FIELD_EMPTY 'with_what', RULE 'not_a_member'."""
    help_ = replace(help_, with_what=require(help_.with_what, "with_what"))
    if help_.helper_id == help_.helped_id:
        raise UserError(Kind.FIELD_WRONG, field="helped")
    return one_record.save(vault, Act.SAVE_HELP, help_.session_id, help_)


def remove_help(vault: Vault, help_id: int) -> Change:
    """Take a note of help away; raises NOT_FOUND."""
    return one_record.remove(vault, Act.REMOVE_HELP, Help, help_id)


def themes(vault: Vault, session_id: int) -> frozenset[str]:
    """The keys of the themes that were talked about."""
    return frozenset(one.theme for one in _themes(vault, session_id))


def choose_themes(vault: Vault, session_id: int, keys: Sequence[str]) -> Change:
    """Say which themes were talked about; raises NOT_FOUND for one that the programme does not have."""
    programme = programme_of(vault, trajectory(vault, session(vault, session_id).trajectory_id))
    if not set(keys) <= {theme.key for theme in programme.themes}:
        raise UserError(Kind.NOT_FOUND)
    with vault.transaction(Act.CHOOSE_THEMES, session_id):
        kept = _themes(vault, session_id)
        gone = tuple(one for one in kept if one.theme not in keys)
        for one in gone:
            records.remove(vault, one)
        known = {one.theme for one in kept}
        new = tuple(records.put(vault, SessionTheme(0, session_id, key)) for key in keys if key not in known)
    return Change(Act.CHOOSE_THEMES, gone, new)


def _themes(vault: Vault, session_id: int) -> list[SessionTheme]:
    return records.select(vault, SessionTheme, "WHERE session_id = ? ORDER BY id", (session_id,))


def _person(member: Member) -> tuple[int | None, int | None]:
    return member.client_id, member.contact_id


def _mark(place: Participant | None) -> Mark:
    if place is None:
        return Mark.OUTSIDE
    if place.present is None:
        return Mark.UNKNOWN
    return Mark.PRESENT if place.present else Mark.ABSENT
