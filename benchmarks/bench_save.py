"""Saving one section of a note while typing, beside the same SQL on bare sqlcipher3 with the same durability."""

import json
import secrets
import shutil
import tempfile
from collections.abc import Callable
from datetime import date, datetime, time
from itertools import count
from pathlib import Path
from typing import Any

import sqlcipher3

from benchmarks.timing import Measure, compare, measured
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.planning import Slot
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.services import access_start, notes, people, trajectories
from wellbeing_desktop.vault import opening
from wellbeing_desktop.vault.connecting import raw_key
from wellbeing_desktop.vault.store import Vault

LIMIT = 1.3
ROUNDS = 300
WORDS = "Wat ging goed, waar zat de moeite, wat is er geleerd en wat gaat er anders. " * 20
"""About 1,500 characters, an ordinary section."""

_DURABLE = (
    "PRAGMA cipher_compatibility=4",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA secure_delete=ON",
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=EXTRA",
)
_UPDATE = (
    "UPDATE note_section SET session_id = ?, section = ?, compartment = ?, lines = ?, written_at = ?, expires_on = ?"
    " WHERE id = ?"
)


def _fill(vault: Vault) -> tuple[int, str]:
    """Give the vault a client whose 24 sessions each have a written note; return a session and a section of it."""
    access_start.confirm_sheet(vault, access_start.sheet_code(vault))
    [client] = people.add_client(vault, people.NewClient(Client(0, "Meting"))).after
    key = trajectories.programmes()[0].key
    slots = tuple(Slot(weekday, time(9)) for weekday in range(5))
    plan = trajectories.propose(vault, key, date(2026, 1, 5), slots, "nl")
    started = trajectories.start(vault, client.id, key, plan)
    [trajectory] = [record for record in started.after if isinstance(record, Trajectory)]
    for session in trajectories.sessions_of(vault, trajectory.id):
        texts: dict[str, tuple[Line, ...]] = {
            part.section.key: (Line(WORDS),) for part in notes.sections(vault, session.id)
        }
        notes.save(vault, session.id, texts)
    return session.id, next(iter(texts))


def _bare(path: Path, key: bytes) -> Any:
    connection = sqlcipher3.connect(path, isolation_level=None)
    connection.set_key(raw_key(key))
    for setting in _DURABLE:
        connection.execute(setting)
    return connection


def _save_ours(vault: Vault, session_id: int, section: str) -> Callable[[], object]:
    number = count()
    return lambda: notes.save(vault, session_id, {section: (Line(f"{WORDS} {next(number)}"),)})


def _save_bare(connection: Any, session_id: int, section: str) -> Callable[[], object]:
    number = count()
    [(row, compartment, expires)] = connection.execute(
        "SELECT id, compartment, expires_on FROM note_section WHERE session_id = ? AND section = ?",
        (session_id, section),
    )

    def save() -> None:
        lines = json.dumps([{"text": f"{WORDS} {next(number)}", "voice": "joint"}])
        moment = datetime.now().isoformat(timespec="seconds")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_UPDATE, (session_id, section, compartment, lines, moment, expires, row))
        connection.execute("COMMIT")

    return save


def run() -> list[Measure]:
    """Time both on two copies of one vault."""
    key = secrets.token_bytes(32)
    with tempfile.TemporaryDirectory() as folder:
        path, copy = Path(folder, "vault.db"), Path(folder, "copy.db")
        vault = opening.create(path, key)
        place = _fill(vault)
        vault.close()
        shutil.copy(path, copy)
        vault, connection = opening.open_vault(path, key), _bare(copy, key)
        ours, bare = compare(_save_ours(vault, *place), _save_bare(connection, *place), ROUNDS)
        vault.close()
        connection.close()
    return [measured("save one section of a note", ours, bare, LIMIT)]
