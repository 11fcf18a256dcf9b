"""The sickness law's moments for clients on leave: the employer's duty, shown so that nobody is surprised by them."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any

from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.domain.appointments import Milestone
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

MOST_WEEKS = 520
_ABSENT = """
SELECT client.id, client.name, min(trajectory.absent_since)
FROM trajectory JOIN client ON client.id = trajectory.client_id
WHERE trajectory.absent_since IS NOT NULL AND trajectory.closed_on IS NULL
GROUP BY client.id ORDER BY client.id
"""


@dataclass(frozen=True)
class Due:
    """A milestone on its day, for one client."""

    day: date
    week: int
    title: str
    client_id: int
    client_name: str


def listed(vault: Vault, language: str) -> list[Milestone]:
    """The milestones by week: the user's own, else those that come with the program, which have id 0."""
    return _own(vault) or official(language)


def official(language: str) -> list[Milestone]:
    """The milestones that come with the program."""
    key = "en" if language == "en" else "nl"
    return [Milestone(0, row["week"], row["title"][key]) for row in _file()["milestone"]]


def is_own(vault: Vault) -> bool:
    """Whether the user changed the milestones."""
    return bool(_own(vault))


def save(vault: Vault, milestones: Sequence[Milestone]) -> Change:
    """Keep these instead of those before; none at all brings those of the program back.

    Raises FIELD_EMPTY for one without a title, FIELD_WRONG for a week outside 1 to 520.
    """
    if any(not 1 <= one.week <= MOST_WEEKS for one in milestones):
        raise UserError(Kind.FIELD_WRONG, field="milestone")
    with vault.transaction(Act.SAVE_MILESTONES):
        before = _own(vault)
        kept = {one.id for one in milestones}
        for old in before:
            if old.id not in kept:
                records.remove(vault, old)
        after = [records.put(vault, replace(one, title=require(one.title, "milestone"))) for one in milestones]
    return Change(Act.SAVE_MILESTONES, tuple(before), tuple(after))


def set_absence(vault: Vault, trajectory_id: int, since: date | None) -> Change:
    """Say since when the client is on sick leave, or that it does not matter here; raises NOT_FOUND."""
    with vault.transaction(Act.CHANGE_TRAJECTORY, trajectory_id):
        before = records.get(vault, Trajectory, trajectory_id)
        after = records.put(vault, replace(before, absent_since=since))
    return Change(Act.CHANGE_TRAJECTORY, (before,), (after,))


def between(vault: Vault, first: date, last: date, language: str) -> tuple[Due, ...]:
    """The milestones from `first` to `last` of every client on leave with a running trajectory, by day."""
    absent = vault.connection.execute(_ABSENT).fetchall()
    known = listed(vault, language) if absent else []
    found = [
        Due(day, milestone.week, milestone.title, client_id, name)
        for client_id, name, since in absent
        for milestone in known
        if first <= (day := date.fromisoformat(since) + timedelta(weeks=milestone.week)) <= last
    ]
    return tuple(sorted(found, key=lambda due: (due.day, due.client_id, due.week)))


def _own(vault: Vault) -> list[Milestone]:
    return records.select(vault, Milestone, "ORDER BY week, id")


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads(resource("calendar", "milestones.toml").read_text(encoding="utf-8"))
