"""Choosing what to restore: where backups are, what each holds, and what differs from the vault of now."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from ..domain import passphrase, recovery_code
from ..domain.erasing import Erasure, Reason
from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from ..vault import backup_files, migrate
from ..vault.backup_files import BackupFile, BackupKind
from ..vault.checking import check_whole
from ..vault.connecting import APPLICATION_ID, pragma
from ..vault.keyring_store import KeyringStore
from ..vault.keys import Keychain
from ..vault.replacing import ASIDE
from ..vault.store import Clock
from . import access
from .threshold import VAULT_NAME

SNAPSHOTS = "snapshots"


class Health(StrEnum):
    """How much is known of a backup."""

    UNKNOWN = "unknown"
    READABLE = "readable"
    WHOLE = "whole"
    SHUT = "shut"
    NEWER = "newer"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Contents:
    """What a vault held: counts and dates to know it by, and what another one that is restored must be told of it.

    `lines` is how long its audit trail is: of two states of one vault the one with more is the later.
    """

    vault_id: str
    version: int
    used_at: datetime | None
    lines: int
    clients: int = 0
    held: int = 0
    notes: int = 0
    written_at: datetime | None = None
    revision: int = 0
    last_client: int = 0
    code: str = field(default="", repr=False)
    sheet_made_on: str | None = None
    old_sheets: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    erased: tuple[Erasure, ...] = ()


@dataclass(frozen=True)
class Found:
    """A backup, what is known of its health, and what it holds once it could be read."""

    file: BackupFile
    health: Health = Health.UNKNOWN
    contents: Contents | None = None


class SpotKind(StrEnum):
    """A place with backups: a stick, disk or chosen folder, this computer's own snapshots, or vaults put aside."""

    OTHER = "other"
    OWN = "own"
    ASIDE = "aside"


@dataclass(frozen=True)
class Spot:
    """A folder and the backups in it."""

    folder: Path
    kind: SpotKind
    backups: tuple[BackupFile, ...]


def spots(home: Path, chosen: str, others: Iterable[Path]) -> list[Spot]:
    """Where there are backups: first the other folders and the chosen one, then what is on this computer anyway."""
    folders = dict.fromkeys([*others, *([Path(chosen)] if chosen else [])], SpotKind.OTHER)
    folders |= {home / SNAPSHOTS: SpotKind.OWN, home / ASIDE: SpotKind.ASIDE}
    found, seen = [], set[BackupFile]()
    for folder, kind in folders.items():
        backups = backup_files.found_in(folder)
        if not seen.issuperset(backups):  # a folder on a stick that was found already is not told of twice
            found.append(Spot(folder, kind, tuple(backups)))
            seen.update(backups)
    return found


def code_of(typed: str) -> str:
    """The code of a sheet as printed; raises RECOVERY_CODE_TYPO with the `group`."""
    return recovery_code.parse(typed)


def passphrase_of(typed: str) -> str:
    """An archive's own passphrase as the key is made of it; raises BACKUP_SHUT for what cannot be one."""
    text = passphrase.normalise(typed)
    if not text or not text.isascii():
        raise UserError(Kind.BACKUP_SHUT)
    return text


def look_into(home: Path, file: BackupFile, secret: str) -> Found:
    """Open a backup with a code or passphrase and tell what it holds; takes 100 to 300 ms and changes nothing.

    Its health is then SHUT, NEWER, DAMAGED or READABLE. Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE.
    """
    try:
        with backup_files.reading(file, secret, home) as connection:
            if pragma(connection, "application_id") != APPLICATION_ID:
                return Found(file, Health.DAMAGED)
            if pragma(connection, "user_version") > migrate.latest():
                return Found(file, Health.NEWER)
            return Found(file, Health.READABLE, contents(connection))
    except UserError as trouble:
        return Found(file, _health(trouble))


def check(home: Path, found: Found, secret: str) -> Found:
    """Read every page of a backup and check its structure, some seconds for each 100 MB. Raises as `look_into`."""
    try:
        with backup_files.reading(found.file, secret, home) as connection:
            check_whole(connection)
            return replace(found, health=Health.WHOLE, contents=contents(connection))
    except UserError as trouble:
        return replace(found, health=_health(trouble))


def look_into_all(
    home: Path, files: Sequence[BackupFile], secret: str, progress: Progress = no_progress
) -> list[Found]:
    """Look into each backup; the latest state first, then those that could not be read. Raises as `look_into`."""
    backup_files.sweep(home)
    looked = []
    for done, file in enumerate(files):
        progress(done, len(files))
        looked.append(look_into(home, file, secret))
    progress(len(files), len(files))
    return sorted(looked, key=_lateness, reverse=True)


def _lateness(found: Found) -> tuple[bool, int, datetime]:
    """By what a state is later than another: its acts, and then what was typed since the last of them."""
    known = found.contents
    return known is not None, known.lines if known else 0, (known and known.written_at) or datetime.min


def present(home: Path, secret: str) -> Contents | None:
    """What the vault of now holds, None when there is none or this does not open it; it is left as it is."""
    file = backup_files.named(home / VAULT_NAME)
    return look_into(home, file, secret).contents if file else None


def present_by(home: Path, typed: str, clock: Clock = datetime.now) -> Contents | None:
    """The same with what opens it now, when the backups have another sheet: the PIN or passphrase, or its own code.

    Raises WRONG_SECRET (with the `seconds` to wait), WAIT, a trouble of the keyring or the key file, DISK_FULL,
    DISK_FAILED or NOT_WRITABLE.
    """
    file = backup_files.named(home / VAULT_NAME)
    if file is None:
        return None
    try:
        return present(home, code_of(typed))
    except UserError as trouble:
        if trouble.kind is not Kind.RECOVERY_CODE_TYPO:
            raise
    data_key = access.daily_key(home, access.read_keys(home), typed, clock, Keychain(KeyringStore()))
    try:
        with backup_files.reading(file, "", home, data_key) as connection:
            return contents(connection)
    except UserError as trouble:
        _health(trouble)
        return None


def is_other_practice(found: Found, now: Contents | None) -> bool:
    """Whether the backup is of another vault than the one of now."""
    return found.contents is not None and now is not None and found.contents.vault_id != now.vault_id


def is_aside(file: BackupFile) -> bool:
    """Whether it is a whole vault that was put aside, not a backup that was made."""
    return file.kind is BackupKind.VAULT


def contents(connection: Any) -> Contents:
    """What a vault of any version holds."""
    version = pragma(connection, "user_version")
    vault_id, code = connection.execute("SELECT vault_id, recovery_code FROM meta").fetchone()
    used = connection.execute("SELECT at, id FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    found = Contents(vault_id, version, _moment(used), used[1] if used else 0, code=code)
    for least, more in ((_WITH_CLIENTS, _counted), (_KEEPING_SAFE, _kept)):
        if version >= least:
            found = replace(found, **more(connection))
    return found


_WITH_CLIENTS = 2
_KEEPING_SAFE = 6
"""The versions from which a vault has clients and notes, and from which it knows old sheets, erasures, its revision."""


def _counted(connection: Any) -> dict[str, Any]:
    return {
        "clients": _number(connection, "SELECT count(*) FROM client"),
        "held": _number(connection, "SELECT count(*) FROM session WHERE status = 'held'"),
        "notes": _number(connection, "SELECT count(DISTINCT session_id) FROM note_section WHERE lines <> '[]'"),
        "written_at": _moment(connection.execute("SELECT max(written_at) FROM note_section").fetchone()),
        "last_client": _number(connection, "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'client'"),
    }


def _kept(connection: Any) -> dict[str, Any]:
    return {
        "revision": _number(connection, "SELECT revision FROM meta"),
        "sheet_made_on": connection.execute("SELECT sheet_made_on FROM meta").fetchone()[0],
        "old_sheets": tuple(connection.execute("SELECT recovery_code, replaced_on FROM old_sheet ORDER BY id")),
        "erased": tuple(_erasure(*row) for row in connection.execute(_ERASED)),
    }


_ERASED = "SELECT client_id, erased_at, reason, counts, added FROM erasure ORDER BY id"


def _erasure(client_id: int, erased_at: str, reason: str, counts: str, added: bytes | None) -> Erasure:
    return Erasure(0, client_id, datetime.fromisoformat(erased_at), Reason(reason), json.loads(counts), added)


def _moment(row: tuple[Any, ...] | None) -> datetime | None:
    return datetime.fromisoformat(row[0]) if row and row[0] else None


def _number(connection: Any, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])


_HEALTH = {
    Kind.BACKUP_SHUT: Health.SHUT,
    Kind.BACKUP_BAD: Health.DAMAGED,
    Kind.VAULT_DAMAGED: Health.DAMAGED,
    Kind.KEYFILE_DAMAGED: Health.DAMAGED,
    Kind.KEYFILE_NEWER: Health.NEWER,
}


def _health(trouble: UserError) -> Health:
    """What a trouble tells of the backup itself; any other is the disk's."""
    if trouble.kind not in _HEALTH:
        raise trouble
    return _HEALTH[trouble.kind]
