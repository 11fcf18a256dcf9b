"""What a vault can be restored from: snapshots, archives, and whole vaults put aside; found by name, read on a copy.

Nothing on the medium is changed: a snapshot or archive is only read, and a vault, whose journal SQLite would play
back, is first copied.
"""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import sqlcipher3

from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from . import diagnosis, keyfile, keys
from .connecting import connect, raw_key
from .faults import file_errors, sqlite_errors

DEEPEST = 3
"""So many folders below the chosen one are looked through; a whole laptop would take minutes."""

LOOKING = "looking-"

_NAME = re.compile(r"(snapshot|archive)-([0-9a-f]{8})-(\d{8})-(\d{4,})\.db")
_VAULT, _KEYS = "vault.db", "vault.keys"
_SLICE = 1 << 20


class BackupKind(StrEnum):
    """The three sorts of files that hold a whole vault."""

    SNAPSHOT = "snapshot"
    ARCHIVE = "archive"
    VAULT = "vault"


@dataclass(frozen=True)
class BackupFile:
    """A file to restore from; `tag` is the first 8 digits of its vault's id, `sequence` is 0 for a vault put aside."""

    path: Path
    kind: BackupKind
    tag: str
    made_on: date
    sequence: int
    size: int


def found_in(folder: Path, deepest: int = DEEPEST) -> list[BackupFile]:
    """Every backup in the folder and below it, the newest name first; what cannot be read is passed over."""
    found = [backup for path in _files(folder, deepest) if (backup := named(path)) is not None]
    return sorted(found, key=lambda backup: (backup.made_on, backup.sequence), reverse=True)


def named(path: Path) -> BackupFile | None:
    """What the file is by its name, None when it is no backup or is gone."""
    with suppress(OSError, ValueError):
        match = _NAME.fullmatch(path.name)
        if match:
            kind, made_on = BackupKind(match[1]), date.fromisoformat(match[3])
            return BackupFile(path, kind, match[2], made_on, int(match[4]), path.stat().st_size)
        if path.name == _VAULT and path.with_name(_KEYS).is_file():
            return _vault(path)
    return None


def _vault(path: Path) -> BackupFile:
    status = path.stat()
    tag = ""
    with suppress(UserError):
        tag = keyfile.read(path.with_name(_KEYS)).vault_id[:8]
    made_on = datetime.fromtimestamp(status.st_mtime, UTC).astimezone().date()
    return BackupFile(path, BackupKind.VAULT, tag, made_on, 0, status.st_size)


def _files(folder: Path, deepest: int) -> Iterator[Path]:
    """The files below a folder; links are not followed, they could lead round in a circle."""
    below = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                below.append(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                yield Path(entry.path)
    for one in below if deepest > 0 else ():
        yield from _files(one, deepest - 1)


def bring(backup: BackupFile, target: Path, progress: Progress = no_progress) -> None:
    """Copy a backup's file, for a vault with its journal, under a name that nothing has yet.

    Raises DISK_FULL, DISK_FAILED, NOT_WRITABLE and what `progress` raises.
    """
    with file_errors():
        _copy(backup.path, target, progress)
        journal = backup.path.with_name(backup.path.name + "-journal")
        if backup.kind is BackupKind.VAULT and journal.is_file():
            _copy(journal, target.with_name(target.name + "-journal"), no_progress)


def _copy(source: Path, target: Path, progress: Progress) -> None:
    size = max(1, source.stat().st_size)
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with source.open("rb") as read, os.fdopen(handle, "wb") as write:
        while piece := read.read(_SLICE):
            write.write(piece)
            progress(min(read.tell(), size), size)


def key_to(backup: BackupFile, secret: str) -> bytearray:
    """What SQLCipher is given to open the backup with a recovery code as printed, or an archive's passphrase.

    Raises BACKUP_SHUT when it can be seen already that it does not open, or a trouble of a vault's key file.
    """
    if backup.kind is not BackupKind.VAULT:
        return bytearray(secret.encode("ascii", "replace"))
    try:
        return raw_key(keys.open_with_code(keyfile.read(backup.path.with_name(_KEYS)), secret))
    except UserError as trouble:
        raise UserError(Kind.BACKUP_SHUT if trouble.kind is Kind.RECOVERY_CODE_WRONG else trouble.kind) from None


def connect_backup(path: Path, key: bytearray, *, only_read: bool = False) -> Any:
    """A connection to a backup's file that has been read from; with `only_read` nothing beside it is looked at.

    Raises BACKUP_SHUT for a wrong key, which looks the same as a damaged first page, and BACKUP_BAD for a file that
    cannot hold a vault or is damaged further on.
    """
    try:
        diagnosis.check_file(path)
    except UserError as trouble:
        if trouble.kind is not Kind.NOT_WRITABLE:
            raise UserError(Kind.BACKUP_BAD) from None
    with sqlite_errors():
        connection = connect(path, key, only_read=only_read)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlcipher3.Error as error:
            connection.close()
            if error.sqlite_errorname == "SQLITE_NOTADB":
                raise UserError(Kind.BACKUP_SHUT) from None
            if error.sqlite_errorname.startswith("SQLITE_CORRUPT"):
                raise UserError(Kind.BACKUP_BAD) from None
            raise
    return connection


@contextmanager
def reading(backup: BackupFile, secret: str, home: Path, data_key: bytes = b"") -> Iterator[Any]:
    """A connection to read the backup with; a vault is first copied into a folder in `home` that goes again.

    With the `data_key` of a vault no code is needed.
    Raises what `bring`, `key_to` and `connect_backup` raise.
    """
    with _copied(backup, home) as path:
        key = raw_key(data_key) if data_key else key_to(backup, secret)
        connection = connect_backup(path, key, only_read=backup.kind is not BackupKind.VAULT)
        try:
            with sqlite_errors():
                yield connection
        finally:
            connection.close()


@contextmanager
def _copied(backup: BackupFile, home: Path) -> Iterator[Path]:
    if backup.kind is not BackupKind.VAULT:
        yield backup.path
        return
    with file_errors():
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=LOOKING, dir=home))
    try:
        bring(backup, folder / _VAULT)
        yield folder / _VAULT
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep(home: Path) -> None:
    """Take away the copies that a killed program left; each is as encrypted as what it was copied from."""
    for folder in home.glob(f"{LOOKING}*"):
        shutil.rmtree(folder, ignore_errors=True)
