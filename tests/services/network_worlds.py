"""A small employee network for tests: a core group of one organisation."""

from dataclasses import dataclass
from datetime import date, time

from tests.services.worlds import took_place
from wellbeing_desktop.domain.groups import Group
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.phases import PhaseStanding
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.domain.trajectory import Session, Trajectory
from wellbeing_desktop.services import groups, network, network_plan, people, sessions
from wellbeing_desktop.services.groups import MemberOf
from wellbeing_desktop.vault.store import Vault

KEY = "medewerkersnetwerk"
ORGANISATION = "Stichting Zorggroep De Waterlanden"
NAMES = ("Aukje Postma", "Driss Benali", "Fenna de Wit", "Gijs van Dam", "Hatice Kaya", "Ilse Vermeulen")
START = date(2026, 11, 23)


@dataclass(frozen=True)
class NetworkWorld:
    """A network whose first phase is open."""

    group: Group
    trajectory: Trajectory
    members: tuple[MemberOf, ...]


def make_network(vault: Vault, names: tuple[str, ...] = NAMES, title: str = "Open over psyche") -> NetworkWorld:
    """A network with these people, each somebody of the organisation, in its core group."""
    change = network.begin(vault, title, ORGANISATION, KEY, START)
    group = next(one for one in change.after if isinstance(one, Group))
    for name in names:
        groups.add_member(vault, group.id, contact_id=add_contact(vault, name).id)
    found = network.network(vault, group.id)
    return NetworkWorld(group, found.trajectory, groups.members(vault, group.id))


def add_contact(vault: Vault, name: str) -> Contact:
    """Somebody of the organisation."""
    change = people.add_contact_of(vault, people.NewContact(name, Role.OTHER, ORGANISATION))
    return next(one for one in change.after if isinstance(one, Contact))


def opened(vault: Vault, world: NetworkWorld) -> PhaseStanding:
    """The phase that is open."""
    standing = network.network(vault, world.group.id).present.standing
    assert standing
    return standing


def go_through(vault: Vault, world: NetworkWorld, phases: int) -> None:
    """Do the assignment of the present phase and close it, so many times."""
    for _ in range(phases):
        standing = opened(vault, world)
        network.save_answer(vault, standing.id, "Gedaan.")
        network.mark_assignment(vault, standing.id, True)
        network.close_phase(vault, standing.id)


def meet(vault: Vault, world: NetworkWorld, day: date, absent: int = 0) -> Session:
    """A meeting on that day that was held without the last `absent` people."""
    change = network_plan.plan_meeting(vault, world.trajectory.id, "core", day, time(15), 90, Setting.ON_SITE)
    session = next(one for one in change.after if isinstance(one, Session))
    places = sessions.participants(vault, session.id)
    took_place(vault, session.id, frozenset(place.id for place in places[len(places) - absent :]))
    return session
