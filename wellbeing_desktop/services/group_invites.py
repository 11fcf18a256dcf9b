"""Who takes part in a group's meetings: members come along in what is still to come, and stay out once they left."""

from datetime import date

from wellbeing_desktop.domain.groups import Member
from wellbeing_desktop.domain.trajectory import Participant, Session, SessionStatus
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .trajectories import as_participant


def invite(vault: Vault, session_id: int) -> list[Participant]:
    """Ask the members of the group on that day who do not take part yet; inside a transaction. Raises NOT_FOUND."""
    session = records.get(vault, Session, session_id)
    return [
        records.put(vault, as_participant(member, session_id))
        for member in _members_on(vault, session)
        if not _taking_part(vault, session_id, member)
    ]


def join(vault: Vault, member: Member, from_day: date) -> list[Participant]:
    """Let a member take part in every meeting from that day on that is still planned; inside a transaction."""
    return [
        records.put(vault, as_participant(member, session.id))
        for session in planned(vault, member.group_id, from_day)
        if not _taking_part(vault, session.id, member)
    ]


def drop(vault: Vault, member: Member, from_day: date) -> list[Participant]:
    """Take a member out of every meeting from that day on that is still planned, and return those places.

    Inside a transaction.
    """
    gone = [
        place
        for session in planned(vault, member.group_id, from_day)
        for place in _taking_part(vault, session.id, member)
    ]
    for place in gone:
        records.remove(vault, place)
    return gone


def planned(vault: Vault, group_id: int, from_day: date) -> list[Session]:
    """The meetings of a group from that day on that were not held or cancelled, in order."""
    return records.select(
        vault,
        Session,
        "JOIN trajectory ON trajectory.id = session.trajectory_id "
        "WHERE trajectory.group_id = ? AND session.status = ? AND session.day >= ? ORDER BY session.day, session.id",
        (group_id, SessionStatus.PLANNED.value, from_day.isoformat()),
    )


def _members_on(vault: Vault, session: Session) -> list[Member]:
    return records.select(
        vault,
        Member,
        "JOIN trajectory ON trajectory.group_id = member.group_id WHERE trajectory.id = ? "
        "AND (member.joined_on IS NULL OR member.joined_on <= ?) AND (member.left_on IS NULL OR member.left_on >= ?) "
        "ORDER BY member.id",
        (session.trajectory_id, session.day.isoformat(), session.day.isoformat()),
    )


def _taking_part(vault: Vault, session_id: int, member: Member) -> list[Participant]:
    return records.select(
        vault,
        Participant,
        "WHERE session_id = ? AND client_id IS ? AND contact_id IS ?",
        (session_id, member.client_id, member.contact_id),
    )
