"""Snapshots: the whole vault as a standard SQLCipher 4 file whose passphrase is the recovery code as printed.

So a snapshot and the recovery sheet are enough, on any machine, with or without this program.
"""

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from ..domain import thinning
from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from .faults import file_errors
from .files import move, new_file, removed_on_failure
from .medium import digest_of, pour, to_medium
from .snapshot_file import connect_with, read_back, verify, write
from .store import Vault

_NAME = re.compile(r"snapshot-([0-9a-f]{8})-(\d{8})-(\d{4,})\.db(\.part(?:-journal)?)?")
_TAG_LENGTH = 8

WHOLE_UP_TO = 64 << 20
"""Bytes: of a larger vault the structure of the copy is gone through once a day, as it takes longer than the rest."""


@dataclass(frozen=True)
class Snapshot:
    """A finished snapshot; `tag` is the first 8 digits of the vault's id, order goes by `sequence` alone."""

    path: Path
    tag: str
    made_on: date
    sequence: int
    size: int


def make(vault: Vault, folder: Path, progress: Progress | None = None, *, sequence: int = 1) -> Snapshot:
    """Write a new snapshot into the folder, read it back from the disk, and only then give it its name.

    Its number is `sequence`, or higher where that is taken. `progress(done, total)` is called after each slice and may
    raise to stop; it may run in another thread than the one that uses the vault. Nothing is ever overwritten and
    nothing half-made stays behind. Raises SNAPSHOT_FOLDER_MISSING, SNAPSHOT_BAD when what was written is not what the
    vault holds, DISK_FULL, DISK_FAILED, NOT_WRITABLE, VAULT_DAMAGED or VAULT_TRUNCATED.
    """
    _need(folder)
    [(code,)] = vault.connection.execute("SELECT recovery_code FROM meta")
    own, today = tag(vault), vault.now().date()
    with file_errors():
        number = max(sequence, next_sequence(folder))
        path = folder / f"snapshot-{own}-{today:%Y%m%d}-{number:04}.db"
        part = _part_of(path)
        new_file(part)
        with removed_on_failure(part):
            written = write(vault, part, code, progress or no_progress)
            if part.stat().st_size <= WHOLE_UP_TO or all(each.made_on != today for each in listed(folder, own)):
                verify(part, code, written)
            else:
                read_back(part, code, written)
            move(part, path)
        return Snapshot(path, own, today, number, path.stat().st_size)


def bring(snapshot: Snapshot, folder: Path, code: str = "") -> Snapshot:
    """Put a finished snapshot into another folder too, byte for byte, and read it back from there.

    With the recovery `code` it is also opened there and read wholly: for one that was not checked just now. Raises what
    `make` raises, for the folder, and SNAPSHOT_BAD when it is not as it should be.
    """
    _need(folder)
    path = folder / snapshot.path.name
    part = _part_of(path)
    with file_errors():
        new_file(part)
        with removed_on_failure(part):
            digest = pour(snapshot.path, part)
            to_medium(part)
            if digest_of(part) != digest:
                raise UserError(Kind.SNAPSHOT_BAD)
            if code:
                verify(part, code)
            move(part, path)
    return replace(snapshot, path=path)


def listed(folder: Path, own: str = "") -> list[Snapshot]:
    """The finished snapshots in the folder in the order in which they were made, those with the tag `own` if given.

    Raises NOT_WRITABLE or DISK_FAILED.
    """
    with file_errors():
        found = [_named(path) for path in folder.iterdir()]
    finished = [each for each, unfinished in found if each and not unfinished and own in ("", each.tag)]
    return sorted(finished, key=lambda each: each.sequence)


def latest(folder: Path, own: str = "") -> Snapshot | None:
    """The newest finished snapshot in the folder, None when there is none; raises NOT_WRITABLE or DISK_FAILED."""
    return max(listed(folder, own), key=lambda each: each.sequence, default=None)


def next_sequence(folder: Path) -> int:
    """A number that no snapshot in the folder has, finished or not, whoever made it; raises as `listed` does."""
    with file_errors():
        return 1 + max((each.sequence for each, _ in map(_named, folder.iterdir()) if each), default=0)


def thin(folder: Path, own: str) -> int:
    """Remove the vault's own snapshots whose time is over, and tell how many; one that does not go is let be.

    Only after a new one was read back in this very folder.
    """
    found = listed(folder, own)
    staying = thinning.staying([thinning.Made(each.sequence, each.made_on) for each in found])
    gone = [each for each in found if each.sequence not in staying]
    for each in gone:
        with suppress(OSError):
            each.path.unlink(missing_ok=True)
    return len(gone)


def sweep(folder: Path, own: str) -> None:
    """Remove what a crash left of the vault's own snapshots; only while none is being made. Raises as `listed` does."""
    with file_errors():
        for path in folder.iterdir():
            each, unfinished = _named(path)
            if each and unfinished and each.tag == own:
                path.unlink(missing_ok=True)


def tag(vault: Vault) -> str:
    """By what the names of a vault's snapshots begin: the first 8 digits of its id."""
    return str(vault.connection.execute("SELECT vault_id FROM meta").fetchone()[0])[:_TAG_LENGTH]


def connect_snapshot(path: Path, code: str) -> Any:
    """A connection to a snapshot with the recovery code in its printed form; a wrong code shows at the first read."""
    return connect_with(path, code)


def row_counts(connection: Any) -> dict[str, int]:
    """The number of rows in each table."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }


def _need(folder: Path) -> None:
    if not folder.is_dir():
        raise UserError(Kind.SNAPSHOT_FOLDER_MISSING)


def _part_of(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def _named(path: Path) -> tuple[Snapshot | None, bool]:
    """The snapshot that a file's name tells of, and whether it is unfinished; None for any other file."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None, False
    try:
        made_on = date.fromisoformat(match[2])
        size = path.stat().st_size
    except (ValueError, FileNotFoundError):
        return None, False
    return Snapshot(path, match[1], made_on, int(match[3]), size), match[4] is not None
