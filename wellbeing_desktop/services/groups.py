"""Groups of peers or managers, and core groups of networks: who is in them and when they meet."""

from dataclasses import dataclass, replace
from datetime import date

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.groups import Group, GroupKind, Member
from wellbeing_desktop.domain.people import Client, Contact, Role, require
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .group_invites import drop, join
from .people import NewContact, organisation_by_name, organisation_name, put_contact


@dataclass(frozen=True)
class ListedGroup:
    """A group as it stands in the list; `members` counts who is in it now."""

    group: Group
    organisation: str
    members: int
    trajectory: Trajectory | None
    next_meeting: Session | None


@dataclass(frozen=True)
class MemberOf:
    """A member with their name and what they are: CLIENT, or the role of the contact."""

    member: Member
    name: str
    what: Role

    @property
    def present(self) -> bool:
        """Whether they are still in the group."""
        return self.member.left_on is None


def save(vault: Vault, group: Group, organisation_name: str) -> Change:
    """Make or change a group; the organisation is found by its name or made. Raises FIELD_EMPTY or NOT_FOUND."""
    group = replace(group, name=require(group.name, "group_name"), plan=group.plan.strip())
    made: list[Record] = []
    with vault.transaction(Act.SAVE_GROUP, group.id) as line:
        before = (records.get(vault, Group, group.id),) if group.id else ()
        group = replace(group, organisation_id=organisation_by_name(vault, organisation_name, made))
        group = records.put(vault, group)
        line.subject_id = group.id
    return Change(Act.SAVE_GROUP, before, (*made, group))


def group(vault: Vault, group_id: int) -> Group:
    """One group; raises NOT_FOUND."""
    return records.get(vault, Group, group_id)


def listed(vault: Vault, *kinds: GroupKind) -> tuple[ListedGroup, ...]:
    """The groups by name, only those of `kinds` when given."""
    found = records.select(vault, Group, "ORDER BY name COLLATE NOCASE, id")
    return tuple(_listed(vault, one) for one in found if not kinds or one.kind in kinds)


def of_client(vault: Vault, client_id: int) -> list[tuple[Group, Member]]:
    """The groups a client is or was in, the newest first."""
    found = records.select(vault, Member, "WHERE client_id = ? ORDER BY id DESC", (client_id,))
    return [(group(vault, member.group_id), member) for member in found]


def trajectories_of(vault: Vault, group_id: int) -> list[Trajectory]:
    """What the group follows or followed, the newest first."""
    return records.select(vault, Trajectory, "WHERE group_id = ? ORDER BY id DESC", (group_id,))


def running(vault: Vault, group_id: int) -> Trajectory | None:
    """The trajectory that the group follows now, or None."""
    return next((one for one in trajectories_of(vault, group_id) if one.closed_on is None), None)


def members(vault: Vault, group_id: int) -> tuple[MemberOf, ...]:
    """Everybody who is or was in the group, in the order they came."""
    found = records.select(vault, Member, "WHERE group_id = ? ORDER BY id", (group_id,))
    return tuple(MemberOf(member, *_who(vault, member)) for member in found)


def member(vault: Vault, member_id: int) -> MemberOf:
    """One member; raises NOT_FOUND."""
    found = records.get(vault, Member, member_id)
    return MemberOf(found, *_who(vault, found))


def add_member(
    vault: Vault, group_id: int, client_id: int | None = None, contact_id: int | None = None, task: str = ""
) -> Change:
    """Add a client or a contact, who takes part in what is planned from today on; who left comes back.

    Raises FIELD_WRONG 'member' for nobody, for both, and for somebody who is in the group already; NOT_FOUND.
    """
    if (client_id is None) == (contact_id is None):
        raise UserError(Kind.FIELD_WRONG, field="member")
    today = vault.now().date()
    with vault.transaction(Act.ADD_MEMBER, group_id):
        group(vault, group_id)
        before = _earlier(vault, group_id, client_id, contact_id)
        if before and before[0].left_on is None:
            raise UserError(Kind.FIELD_WRONG, field="member")
        fresh = Member(0, group_id, client_id, contact_id, today, None, task.strip())
        new = replace(before[0], left_on=None, task=task.strip() or before[0].task) if before else fresh
        _who(vault, new)
        new = records.put(vault, new)
        places = join(vault, new, today)
    return Change(Act.ADD_MEMBER, before, (new, *places))


def add_new_member(vault: Vault, group_id: int, new: NewContact, task: str = "") -> Change:
    """Add somebody who was not known yet: the contact and the member in one act. Raises FIELD_EMPTY, NOT_FOUND."""
    with vault.transaction(Act.ADD_MEMBER, group_id):
        group(vault, group_id)
        made: list[Record] = []
        contact = put_contact(vault, new, made)
        today = vault.now().date()
        member = records.put(vault, Member(0, group_id, None, contact.id, today, None, task.strip()))
        places = join(vault, member, today)
    return Change(Act.ADD_MEMBER, after=(*made, member, *places))


def change_member(vault: Vault, member: Member) -> Change:
    """Change what a member does in the group or when they joined; raises NOT_FOUND, RULE 'member_kept'."""
    with vault.transaction(Act.CHANGE_MEMBER, member.id):
        before = records.get(vault, Member, member.id)
        after = records.put(vault, replace(member, task=member.task.strip(), left_on=before.left_on))
    return Change(Act.CHANGE_MEMBER, (before,), (after,))


def leave(vault: Vault, member_id: int, on: date) -> Change:
    """Let a member go on that day; what was written stays, and they take no part in what is planned after it.

    Raises FIELD_WRONG 'day' for a day before they came.
    """
    with vault.transaction(Act.CHANGE_MEMBER, member_id):
        before = records.get(vault, Member, member_id)
        if before.joined_on and on < before.joined_on:
            raise UserError(Kind.FIELD_WRONG, field="day")
        after = records.put(vault, replace(before, left_on=on))
        places = drop(vault, after, date.fromordinal(on.toordinal() + 1))
    return Change(Act.CHANGE_MEMBER, (before, *places), (after,))


def remove_member(vault: Vault, member_id: int) -> Change:
    """Take back a member who was added by mistake.

    Raises RULE 'member_in_use' once they were at a meeting or something was written about them.
    """
    with vault.transaction(Act.REMOVE_MEMBER, member_id):
        before = records.get(vault, Member, member_id)
        places = drop(vault, before, date.min)
        records.remove(vault, before)
    return Change(Act.REMOVE_MEMBER, (before, *places))


def _listed(vault: Vault, one: Group) -> ListedGroup:
    trajectory = running(vault, one.id)
    count = vault.connection.execute(
        "SELECT count(*) FROM member WHERE group_id = ? AND left_on IS NULL", (one.id,)
    ).fetchone()[0]
    return ListedGroup(
        one, organisation_name(vault, one.organisation_id), count, trajectory, next_meeting(vault, trajectory)
    )


def next_meeting(vault: Vault, trajectory: Trajectory | None) -> Session | None:
    """The first meeting from today on that is still planned, or None."""
    if trajectory is None:
        return None
    found = records.select(
        vault,
        Session,
        "WHERE trajectory_id = ? AND status = ? AND day >= ? ORDER BY day, start, id LIMIT 1",
        (trajectory.id, SessionStatus.PLANNED.value, vault.now().date().isoformat()),
    )
    return found[0] if found else None


def _earlier(vault: Vault, group_id: int, client_id: int | None, contact_id: int | None) -> tuple[Member, ...]:
    return tuple(
        records.select(
            vault,
            Member,
            "WHERE group_id = ? AND client_id IS ? AND contact_id IS ?",
            (group_id, client_id, contact_id),
        )
    )


def _who(vault: Vault, member: Member) -> tuple[str, Role]:
    if member.client_id is not None:
        return records.get(vault, Client, member.client_id).name, Role.CLIENT
    contact = records.get(vault, Contact, member.contact_id or 0)
    return contact.name, contact.role
