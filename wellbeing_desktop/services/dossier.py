"""What stands at the front of a client's dossier: who, with whom, how far, and what comes next."""

from dataclasses import dataclass
from datetime import datetime

from wellbeing_desktop.domain.people import Client, Contact
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import people, trajectories


@dataclass(frozen=True)
class Running:
    """A trajectory with its programme and its sessions by number."""

    trajectory: Trajectory
    programme: Programme
    sessions: tuple[Session, ...]

    @property
    def count(self) -> int:
        """How many sessions there are; cancelled ones do not count."""
        return sum(session.status is not SessionStatus.CANCELLED for session in self.sessions)

    @property
    def held(self) -> int:
        """How many sessions were held."""
        return sum(session.status is SessionStatus.HELD for session in self.sessions)

    @property
    def minutes_held(self) -> int:
        """How long the held sessions were together, in minutes."""
        return sum(session.minutes for session in self.sessions if session.status is SessionStatus.HELD)

    @property
    def minutes_planned(self) -> int:
        """How long all sessions that were not cancelled are together, in minutes."""
        return sum(session.minutes for session in self.sessions if session.status is not SessionStatus.CANCELLED)

    def upcoming(self, now: datetime) -> Session | None:
        """The earliest planned session that is not over yet; one of the past that nobody marked as held is not next."""
        planned = [s for s in self.sessions if s.status is SessionStatus.PLANNED and s.ends > now]
        return min(planned, key=lambda session: session.begins, default=None)


@dataclass(frozen=True)
class Dossier:
    """A client with organisation, contacts and trajectories, the newest trajectory first."""

    client: Client
    organisation: str
    contacts: tuple[tuple[Contact, str], ...]
    running: tuple[Running, ...]


@dataclass(frozen=True)
class Listed:
    """A client as listed: organisation and the trajectory that runs, if any."""

    client: Client
    organisation: str
    running: Running | None


def dossier(vault: Vault, client_id: int) -> Dossier:
    """The front of a client's dossier; raises NOT_FOUND."""
    client = people.client(vault, client_id)
    contacts = tuple(
        (contact, people.organisation_name(vault, contact.organisation_id))
        for contact in people.contacts_of(vault, client_id)
    )
    running = tuple(_running(vault, trajectory) for trajectory in trajectories.of_client(vault, client_id))
    return Dossier(client, people.organisation_name(vault, client.organisation_id), contacts, running)


def listed(vault: Vault) -> tuple[Listed, ...]:
    """All clients by name."""
    latest = {
        trajectory.client_id: trajectory
        for trajectory in records.select(vault, Trajectory, "ORDER BY closed_on IS NULL, id")
    }
    return tuple(
        Listed(
            client,
            people.organisation_name(vault, client.organisation_id),
            _running(vault, latest[client.id]) if client.id in latest else None,
        )
        for client in people.clients(vault)
    )


def _running(vault: Vault, trajectory: Trajectory) -> Running:
    return Running(
        trajectory,
        trajectories.programme_of(vault, trajectory),
        tuple(trajectories.sessions_of(vault, trajectory.id)),
    )
