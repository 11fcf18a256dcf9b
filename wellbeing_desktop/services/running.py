"""The trajectories that run now, to plan one more talk in."""

from dataclasses import dataclass
from datetime import date, time

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.planning import PlannedSession
from wellbeing_desktop.domain.programme import ProgrammeVersion
from wellbeing_desktop.programmes.shelf import read_once
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import trajectories

_RUNNING = """
SELECT trajectory.id, coalesce(client.name, groups.name), trajectory.group_id IS NOT NULL, trajectory.programme_id
FROM trajectory LEFT JOIN client ON client.id = trajectory.client_id
    LEFT JOIN groups ON groups.id = trajectory.group_id
WHERE trajectory.closed_on IS NULL ORDER BY 2 COLLATE NOCASE, trajectory.id DESC
"""


@dataclass(frozen=True)
class KindOf:
    """A kind of session that can be planned, with its usual minutes."""

    key: str
    title: str
    minutes: int


@dataclass(frozen=True)
class Running:
    """A trajectory that runs: with whom (a group has its own name), which programme, and its kinds of session."""

    trajectory_id: int
    name: str
    is_group: bool
    programme: str
    kinds: tuple[KindOf, ...]


def running(vault: Vault, language: str) -> list[Running]:
    """The trajectories that are not closed, by name."""
    versions: dict[int, tuple[str, tuple[KindOf, ...]]] = {}
    found = []
    for number, name, is_group, version in vault.connection.execute(_RUNNING).fetchall():
        if version not in versions:
            versions[version] = _described(vault, version, language)
        found.append(Running(number, name, bool(is_group), *versions[version]))
    return found


def plan(vault: Vault, trajectory_id: int, kind: str, day: date, start: time, minutes: int) -> Change:
    """Plan one more talk; the week is counted from the Monday of the trajectory's first week. Raises as add_session."""
    begun = trajectories.trajectory(vault, trajectory_id).starts_on
    week = max(1, ((day - begun).days + begun.weekday()) // 7 + 1)
    return trajectories.add_session(vault, trajectory_id, PlannedSession(kind, 0, week, day, start, minutes))


def _described(vault: Vault, version: int, language: str) -> tuple[str, tuple[KindOf, ...]]:
    found = records.get(vault, ProgrammeVersion, version)
    programme = read_once(found.source, found.key)
    kinds = tuple(KindOf(kind.key, kind.title.get(language), kind.minutes) for kind in programme.kinds)
    return programme.title.get(language), kinds
