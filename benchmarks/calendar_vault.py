"""A vault with many sessions over twenty years, made with plain SQL because the services would take an hour."""

from datetime import date, timedelta
from pathlib import Path

from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.programme import ProgrammeVersion
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.programmes.shelf import digest, shelf
from wellbeing_desktop.services import access_start, people
from wellbeing_desktop.vault import opening, records
from wellbeing_desktop.vault.store import Vault

FULL = date(2026, 3, 2)
"""The first of two full weeks in the middle of the years."""
A_WEEK = 60
YEARS = 20
_TRAJECTORY = 24

_SESSION = """
INSERT INTO session (trajectory_id, kind, number, week, day, start, minutes, status, place, moved_because, setting)
VALUES (?, ?, ?, ?, ?, ?, 60, ?, '', '', 'practice')
"""


def fill(path: Path, key: bytes, sessions: int) -> Vault:
    """A vault with so many sessions: sixty in each of two weeks side by side, the others over the twenty years."""
    vault = opening.create(path, key)
    access_start.confirm_sheet(vault, access_start.sheet_code(vault))
    programme = shelf().programmes[0]
    source = shelf().sources[programme.key]
    kinds = [kind.key for kind in programme.kinds]
    rows: list[tuple[int, str, int, int, str, str, str]] = []
    version = records.put(vault, ProgrammeVersion(0, programme.key, digest(source), source))
    owners = [_trajectory(vault, version.id, number) for number in range(-(-sessions // _TRAJECTORY))]
    for number, (day, start) in enumerate(_moments(sessions)):
        of, place = owners[number % len(owners)], number // len(owners) + 1
        status = "held" if day < FULL else "planned"
        rows.append((of, kinds[number % len(kinds)], place, place, day.isoformat(), start, status))
    vault.connection.execute("BEGIN")
    vault.connection.executemany(_SESSION, rows)
    vault.connection.execute(
        "INSERT INTO participant (session_id, role, client_id) SELECT session.id, 'client', trajectory.client_id "
        "FROM session JOIN trajectory ON trajectory.id = session.trajectory_id"
    )
    vault.connection.execute("COMMIT")
    return vault


def _trajectory(vault: Vault, version: int, number: int) -> int:
    [client] = people.add_client(vault, people.NewClient(Client(0, f"Deelnemer Nummer {number}"))).after
    return records.put(vault, Trajectory(0, client.id, version, FULL)).id


def _moments(sessions: int) -> list[tuple[date, str]]:
    full = [
        (FULL + timedelta(days=7 * week + number % 5), f"{8 + number // 5 % 12:02}:{30 * (number // 5 // 12):02}")
        for week in (0, 1)
        for number in range(A_WEEK)
    ]
    others = sessions - len(full)
    first = FULL - timedelta(days=365 * YEARS // 2)
    days = [first + timedelta(days=365 * YEARS * number // others) for number in range(others)]
    calm = [day for day in days if not FULL <= day < FULL + timedelta(days=14)]
    return full + [(day, f"{9 + number % 8:02}:00") for number, day in enumerate(calm)]
