"""Repairing a damaged vault: the newest good backup with all that can still be read of the vault since.

The repaired vault is made and proven beside the damaged one, which is only copied and read. Only when its user has seen
what would be lost does it take its place; the damaged one is kept aside.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import msgspec

from ..domain.change import Act
from ..domain.erasing import Erasure
from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from ..vault import backup_files, diagnosis, keyfile, keys, rebuilding, records, replacing, salvage
from ..vault.backup_files import BackupFile, BackupKind
from ..vault.faults import file_errors
from ..vault.keyfile import KeyFile
from ..vault.keyring_store import KeyringStore
from ..vault.opening import create, open_vault
from ..vault.page_map import PageMap
from ..vault.ruin import Ruin
from ..vault.salvage import Merged
from ..vault.store import Clock, Vault
from . import access, erasing, integrity, revision_marks
from .integrity import Area, Damage
from .threshold import KEYS_NAME, VAULT_NAME

STEPS = 300
"""So much progress a repair is: bringing the backup and writing it 200, then the tables of the damaged vault."""

_DAMAGED_NAME = "damaged.db"
_DEPUTY_NAME = "vault.deputy"


@dataclass(frozen=True)
class Key:
    """What opens the damaged vault: its data key, and the recovery code where that was typed."""

    found: KeyFile
    data_key: bytes
    code: str = ""


@dataclass(frozen=True)
class Line:
    """One part of the work: rows that the backup has, that the vault still gives, and that the repaired vault has.

    `kept` of the last come from the backup alone and may be older. `lost` is what neither has; at most so many unless
    `sure`. `unplaced` could be read but belong to something that is lost.
    """

    area: Area
    backup: int
    readable: int
    repaired: int
    kept: int
    lost: int
    sure: bool
    unplaced: int


@dataclass(frozen=True)
class Talk:
    """A talk of which notes stood on a bad page, as its user knows it; `lost` when none of them is left."""

    name: str
    day: date
    lost: bool


@dataclass(frozen=True)
class Repaired:
    """A repaired vault that waits in `next/`: the damage, the backup it stands on if any was good, and the lines.

    `notes_until` is the last moment at which a note was written, in the backup and in the repaired vault. `talks` are
    those whose notes are lost or come from the backup, as far as an index still tells.
    """

    damage: Damage | None
    backup: BackupFile | None
    lines: tuple[Line, ...]
    notes_until: tuple[datetime | None, datetime | None]
    talks: tuple[Talk, ...] = ()


def with_secret(home: Path, secret: str, *, clock: Clock = datetime.now, keyring: KeyringStore | None = None) -> Key:
    """The key by the PIN or passphrase; raises as `access.unlock` does for a wrong one."""
    found = access.read_keys(home)
    return Key(found, access.daily_key(home, found, secret, clock, keys.Keychain(keyring or KeyringStore())))


def with_code(home: Path, code: str) -> Key:
    """The key by the recovery code in its printed form; raises RECOVERY_CODE_WRONG or a trouble of the key file."""
    found = access.read_keys(home)
    return Key(found, keys.open_with_code(found, code), code)


def prepare(
    home: Path, key: Key, chosen: str = "", progress: Progress = no_progress, *, clock: Clock = datetime.now
) -> Repaired:
    """Make the repaired vault in `next/`; the damaged one stays as it is, and `carry_out` or `drop` follows.

    `chosen` is the folder of snapshots beside the one in `home`. Raises REPAIR_NEEDS_SHEET when the code must be typed
    because the vault cannot tell it, REPAIR_NOTHING when neither the vault nor a backup gives enough, DISK_FULL,
    DISK_FAILED, NOT_WRITABLE or what `progress` raises; then nothing is left in `next/`.
    """
    folder = replacing.folder_for_next(home)
    try:
        with _ruin(home, folder / _DAMAGED_NAME, key) as (ruin, damage, mapped):
            codes = _codes(ruin, key)
            backup = _ground(home, folder, key, codes, chosen, progress, mapped)
            vault = open_vault(folder / VAULT_NAME, key.data_key, clock=clock)
            try:
                repaired = _merge(vault, ruin, codes[0], progress)
            finally:
                vault.close()
        _finish(home, folder, key)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    progress(STEPS, STEPS)
    return replace(repaired, damage=damage, backup=backup)


def carry_out(home: Path) -> Path:
    """Put the repaired vault in the damaged one's place; returns the folder aside where that one is kept.

    Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE; the next start then completes it.
    """
    integrity.open_anyway(home)
    replacing.mark_ready(home)
    revision_marks.renew(home)
    return replacing.put_in_place(home)


def drop(home: Path) -> None:
    """Take the repaired vault away again; the damaged one is as it was."""
    shutil.rmtree(home / replacing.NEXT, ignore_errors=True)


@contextmanager
def _ruin(home: Path, copy: Path, key: Key) -> Iterator[tuple[Ruin, Damage | None, PageMap]]:
    """A copy of the damaged vault to read, with what is wrong with it; SQLite plays a journal back in the copy only."""
    source = home / VAULT_NAME
    with file_errors():
        shutil.copyfile(source, copy)
        journal = source.with_name(source.name + "-journal")
        if journal.exists():
            shutil.copyfile(journal, copy.with_name(copy.name + "-journal"))
    salt = key.found.vault_salt
    first = Ruin(copy, key.data_key, salt, PageMap())
    first.query("SELECT count(*) FROM sqlite_schema")
    first.close()
    damage, mapped = integrity.look_at_file(copy, key.data_key, salt)
    ruin = Ruin(copy, key.data_key, salt, mapped)
    try:
        yield ruin, damage, mapped
    finally:
        ruin.close()
        with file_errors():
            for path in copy.parent.glob(f"{copy.name}*"):
                path.unlink()


def _codes(ruin: Ruin, key: Key) -> list[str]:
    """The codes that may open a backup, the present one first."""
    now = ruin.query("SELECT recovery_code FROM meta")
    old = ruin.query("SELECT recovery_code FROM old_sheet ORDER BY id DESC") or []
    first = key.code or (now[0][0] if now else "")
    if not first:
        raise UserError(Kind.REPAIR_NEEDS_SHEET)
    return [first, *(code for (code,) in old if code != first)]


def _ground(
    home: Path, folder: Path, key: Key, codes: list[str], chosen: str, progress: Progress, mapped: PageMap
) -> BackupFile | None:
    """Lay the newest good backup down as `next/vault.db`; without any an empty vault, if the ruin can fill it."""
    path = folder / VAULT_NAME
    for backup in _backups(home, key.found.vault_id, chosen):
        for code in codes:
            try:
                rebuilding.rebuild(backup, code, path, key.data_key, lambda done, _: progress(done, STEPS))
            except UserError as trouble:
                _clear(folder)
                if trouble.kind is Kind.BACKUP_SHUT:
                    continue
                if trouble.kind is not Kind.BACKUP_BAD:
                    raise
                break
            return backup
    if mapped.schema or "meta" in mapped.rows:
        raise UserError(Kind.REPAIR_NOTHING)
    create(path, key.data_key, vault_id=key.found.vault_id, code=codes[0]).close()
    return None


def _backups(home: Path, vault_id: str, chosen: str) -> list[BackupFile]:
    """The snapshots and archives of this vault, the newest first; order goes by number, never by date."""
    folders = [home / "snapshots", *([Path(chosen)] if chosen else [])]
    found = {backup.path.name: backup for folder in folders for backup in backup_files.found_in(folder)}
    own = [one for one in found.values() if one.kind is not BackupKind.VAULT and vault_id.startswith(one.tag)]
    return sorted(own, key=lambda one: (one.kind is BackupKind.SNAPSHOT, one.sequence), reverse=True)


def _clear(folder: Path) -> None:
    """Take away what an attempt with a backup that was not good left."""
    with file_errors():
        for path in folder.iterdir():
            if not path.name.startswith(_DAMAGED_NAME):
                path.unlink()


def _merge(vault: Vault, ruin: Ruin, code: str, progress: Progress) -> Repaired:
    before = _notes_until(vault)
    last = vault.connection.execute("SELECT revision FROM meta").fetchone()[0]

    def step(done: int, total: int) -> None:
        progress(200 + 100 * done // max(1, total), STEPS)

    back: list[Erasure] = []

    def erased_again() -> None:
        """Who was erased since the backup came back with it, and goes again; the proof is then made anew."""
        back.extend(records.select(vault, Erasure, "WHERE client_id IN (SELECT id FROM client)"))
        vault.connection.execute("DELETE FROM erasure WHERE client_id IN (SELECT id FROM client)")

    with vault.lock:
        merged = salvage.merge(vault.connection, ruin, step, erased_again)
    erasing.erase_again(vault, back)
    read = ruin.query("SELECT revision FROM meta") or [(0,)]
    with vault.transaction(Act.REPAIR):
        vault.connection.execute(
            "UPDATE meta SET recovery_code = ?, revision = max(revision, ?) + 1", (code, max(last, read[0][0]))
        )
    return Repaired(None, None, _lines(merged), (before, _notes_until(vault)), _talks(vault, ruin, merged))


def _lines(merged: list[Merged]) -> tuple[Line, ...]:
    lines = []
    for area in Area:
        own = [one for one in merged if integrity.area_of(one.table) is area]
        if own and area is not Area.LISTS:
            lines.append(
                Line(
                    area,
                    sum(one.before for one in own),
                    sum(one.read for one in own),
                    sum(one.read + one.kept - one.unplaced for one in own),
                    sum(one.kept for one in own),
                    sum(one.lost for one in own),
                    all(one.sure for one in own),
                    sum(one.unplaced for one in own),
                )
            )
    return tuple(lines)


def _talks(vault: Vault, ruin: Ruin, merged: list[Merged]) -> tuple[Talk, ...]:
    """The talks whose notes could not be read, in their order."""
    ranges = [rows for one in merged if one.table == "note_section" for rows in one.ranges]
    hit = set((ruin.known("note_section", ranges, "session_id") or {}).values()) if ranges else set()
    there = {number for (number,) in vault.connection.execute("SELECT session_id FROM note_section")}
    found = vault.connection.execute(
        "SELECT session.id, coalesce(client.name, groups.name, ''), day FROM session"
        " JOIN trajectory ON trajectory.id = trajectory_id LEFT JOIN client ON client.id = client_id"
        " LEFT JOIN groups ON groups.id = group_id ORDER BY day, session.id"
    )
    return tuple(
        Talk(name, date.fromisoformat(day), number not in there) for number, name, day in found if number in hit
    )


def _notes_until(vault: Vault) -> datetime | None:
    (last,) = vault.connection.execute("SELECT max(written_at) FROM note_section").fetchone()
    return datetime.fromisoformat(last) if last else None


def _finish(home: Path, folder: Path, key: Key) -> None:
    """Give it its key file, which opens as the present one does, and prove the whole of it."""
    path = folder / VAULT_NAME
    with file_errors():
        for copy in folder.glob(f"{VAULT_NAME}.before-*"):
            copy.unlink()
        with suppress(FileNotFoundError):
            shutil.copyfile(home / _DEPUTY_NAME, folder / _DEPUTY_NAME)
    keyfile.write(folder / KEYS_NAME, msgspec.structs.replace(key.found, vault_salt=diagnosis.read_salt(path)))
    rebuilding.check_file(path, key.data_key)
