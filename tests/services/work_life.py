"""A client with a work-life trajectory of five weekly talks, for tests."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from tests.services.worlds import add_client, took_place
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.planning import Plan, PlannedSession
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.services import goals, trajectories
from wellbeing_desktop.vault.store import Vault

KEY = "begeleiding-werk-prive"
KINDS = ("intake", "working", "halfway", "working", "final")
START = date(2026, 11, 24)  # a Tuesday, the day after the clock's


@dataclass(frozen=True)
class WorkLife:
    """The client, the trajectory and its five talks."""

    client: Client
    trajectory: Trajectory
    sessions: tuple[Session, ...]


def plan(starts_on: date = START) -> Plan:
    """Five weekly talks on Tuesdays at ten."""
    programme = next(one for one in trajectories.programmes() if one.key == KEY)
    return Plan(
        tuple(
            PlannedSession(
                kind, at + 1, at + 1, starts_on + timedelta(weeks=at), time(10), programme.kind(kind).minutes
            )
            for at, kind in enumerate(KINDS)
        )
    )


def begin(
    vault: Vault,
    name: str = "Ruben Koster",
    starts_on: date = START,
    spacing: str = "weekly",
    earlier: int | None = None,
) -> WorkLife:
    """A client whose trajectory was planned."""
    client = add_client(vault, name)
    trajectories.start(vault, client.id, KEY, plan(starts_on), earlier_id=earlier, spacing=spacing)
    return world(vault, client)


def world(vault: Vault, client: Client) -> WorkLife:
    """The newest trajectory of a client as it stands now."""
    trajectory = trajectories.of_client(vault, client.id)[0]
    return WorkLife(client, trajectory, tuple(trajectories.sessions_of(vault, trajectory.id)))


def hold(vault: Vault, *held: Session) -> None:
    """Mark talks as held; the programme wants a goal before it goes on."""
    for session in held:
        if not goals.of_trajectory(vault, session.trajectory_id):
            goals.add(vault, session.trajectory_id, "Om zes uur naar huis")
        took_place(vault, session.id)


def planned(vault: Vault, trajectory_id: int) -> list[Session]:
    """The talks that are planned, by number."""
    return [s for s in trajectories.sessions_of(vault, trajectory_id) if s.status is SessionStatus.PLANNED]
