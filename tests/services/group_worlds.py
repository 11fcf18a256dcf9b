"""A small group for tests: clients and contacts of one organisation who meet."""

from dataclasses import dataclass
from datetime import time, timedelta

from wellbeing_desktop.domain.groups import Group, GroupKind
from wellbeing_desktop.domain.people import Client, Contact, Role
from wellbeing_desktop.domain.planning import Plan, PlannedSession
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.trajectory import Session, Trajectory
from wellbeing_desktop.services import groups, people, trajectories
from wellbeing_desktop.services.groups import MemberOf
from wellbeing_desktop.vault.store import Vault

ORGANISATION = "Gemeente Waterrijk"
PEOPLE = ("Willemijn Bakker", "Souad Amrani", "Piet Hoekstra", "Ferhat Demir", "Lotte van Rijn", "Kees Blom")
PEERS, MANAGERS = "lotgenotengroep", "kennissessie"


@dataclass(frozen=True)
class GroupWorld:
    """A group with its members; the first is a client, the others are contacts."""

    group: Group
    members: tuple[MemberOf, ...]


def make_group(vault: Vault, *names: str, kind: GroupKind = GroupKind.PEERS) -> GroupWorld:
    """A group of the people with these names, or of PEOPLE."""
    change = groups.save(vault, Group(0, "Rouw en werk", kind), ORGANISATION)
    group = next(one for one in change.after if isinstance(one, Group))
    for number, name in enumerate(names or PEOPLE):
        if number == 0:
            groups.add_member(vault, group.id, client_id=_client(vault, name).id)
        else:
            groups.add_member(vault, group.id, contact_id=_contact(vault, name).id)
    return GroupWorld(group, groups.members(vault, group.id))


def plan_group(vault: Vault, world: GroupWorld, meetings: int = 3, key: str = PEERS) -> tuple[Session, ...]:
    """Meetings of the group from a week after today on, a fortnight apart, of the programme's kinds in turn."""
    kinds = [kind for week in _programme(key).weeks() for kind in week]
    chosen = [*kinds[: meetings - 1], kinds[-1]]
    first = vault.now().date() + timedelta(days=7)
    planned = (
        PlannedSession(kind.key, number, number, first + timedelta(days=14 * number), time(10), kind.minutes)
        for number, kind in enumerate(chosen, 1)
    )
    plan = Plan(tuple(planned))
    trajectories.start_group(vault, world.group.id, key, plan)
    trajectory = running(vault, world)
    return tuple(trajectories.sessions_of(vault, trajectory.id))


def running(vault: Vault, world: GroupWorld) -> Trajectory:
    """What the group follows now."""
    found = groups.running(vault, world.group.id)
    assert found
    return found


def _programme(key: str) -> Programme:
    return next(one for one in trajectories.programmes() if one.key == key)


def _client(vault: Vault, name: str) -> Client:
    change = people.add_client(vault, people.NewClient(Client(0, name), ORGANISATION))
    return next(one for one in change.after if isinstance(one, Client))


def _contact(vault: Vault, name: str) -> Contact:
    change = people.add_contact_of(vault, people.NewContact(name, Role.OTHER, ORGANISATION))
    return next(one for one in change.after if isinstance(one, Contact))
