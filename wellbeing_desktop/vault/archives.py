"""Yearly archives: the whole vault as a standard SQLCipher 4 file that was proven before it got its name.

What opens it is the recovery code as printed, or a passphrase of its own; nothing of the laptop is needed.
"""

import re
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..domain.archives import PARTS, Contents, Step
from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from . import archive_proof, audit, snapshot_file, table_hashes
from .audit import Head
from .connecting import raw_key
from .faults import file_errors
from .files import move, new_file, removed_on_failure
from .store import Vault

ATTEMPTS = 4
"""So many times it is made when something was written meanwhile."""

_NAME = re.compile(r"archive-([0-9a-f]{8})-(\d{8})-(\d{4,})\.db(\.part)?")
_TAG_LENGTH = 8
_RAW_KEY = ("x'", "X'")


@dataclass(frozen=True)
class ArchiveFile:
    """An archive by its name; `tag` is the first 8 digits of the vault's id."""

    path: Path
    tag: str
    made_on: date
    sequence: int
    size: int


@dataclass(frozen=True)
class Made:
    """A finished archive: the SHA-256 of the file, the content of each table, and the audit trail's last line in it."""

    file: ArchiveFile
    fingerprint: str
    contents: Contents
    head: Head


class _Changed(Exception):  # noqa: N818 - no error: it is made anew
    """The vault was written in since the copy of it was whole."""


def make(vault: Vault, folder: Path, passphrase: str, least: int = 1, progress: Progress = no_progress) -> Made:
    """Write a new archive into the folder; it gets its name once a restore on trial held what the vault holds.

    `passphrase` is ASCII that `fits`; the archive's number is `least` or higher. `progress` counts PARTS for each
    `Step` and may raise to stop; it may run in another thread than the one that uses the vault. Nothing is ever
    overwritten and nothing half-made stays behind. Raises ARCHIVE_FOLDER_MISSING, ARCHIVE_BAD when what was written or
    restored is not what the vault holds, ARCHIVE_BUSY when the vault was written in all the while, DISK_FULL,
    DISK_FAILED, NOT_WRITABLE or VAULT_DAMAGED.
    """
    if not folder.is_dir():
        raise UserError(Kind.ARCHIVE_FOLDER_MISSING)
    path = _new_path(vault, folder, least)
    part = path.with_name(path.name + ".part")
    with file_errors():
        new_file(part)
    with removed_on_failure(part, part.with_name(part.name + "-journal")):
        proof = _proven(vault, part, passphrase, progress)
        move(part, path)
    return Made(_named(path), *proof)


def listed(folder: Path) -> list[ArchiveFile]:
    """The finished archives in a folder, the highest number first; raises NOT_WRITABLE or DISK_FAILED."""
    with file_errors():
        names = [path for path in folder.iterdir() if _NAME.fullmatch(path.name) and path.suffix == ".db"]
        return sorted((_named(path) for path in names), key=lambda found: found.sequence, reverse=True)


def fits(passphrase: str) -> bool:
    """Whether every program makes the same key of it: printable ASCII, and no spelling of a raw key."""
    return passphrase.isascii() and passphrase.isprintable() and not passphrase.startswith(_RAW_KEY)


def _new_path(vault: Vault, folder: Path, least: int) -> Path:
    """A name that nothing in the folder has; part files of this vault's archives that a crash left are taken away."""
    tag, found = _tag(vault), []
    with file_errors():
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            if match and match[4] and match[1] == tag:
                path.unlink(missing_ok=True)
            elif match:
                found.append(int(match[3]))
    sequence = max([least, *(number + 1 for number in found)])
    return folder / f"archive-{tag}-{vault.now():%Y%m%d}-{sequence:04}.db"


def _tag(vault: Vault) -> str:
    return str(vault.connection.execute("SELECT vault_id FROM meta").fetchone()[0])[:_TAG_LENGTH]


def _named(path: Path) -> ArchiveFile:
    match = _NAME.fullmatch(path.name)
    assert match is not None, "only an archive's name is asked"
    return ArchiveFile(path, match[1], date.fromisoformat(match[2]), int(match[3]), path.stat().st_size)


def _within(step: Step, progress: Progress) -> Progress:
    """The progress of one step as a part of the whole."""
    steps = tuple(Step)
    before = steps.index(step) * PARTS
    return lambda done, of: progress(before + (PARTS * done // of if of else PARTS), len(steps) * PARTS)


def _proven(vault: Vault, part: Path, passphrase: str, progress: Progress) -> tuple[str, Contents, Head]:
    """Fill the part file and prove it, anew while the vault was written in meanwhile."""
    for _attempt in range(ATTEMPTS):
        proof = _attempted(vault, part, passphrase, progress)
        if proof is not None:
            return proof
    raise UserError(Kind.ARCHIVE_BUSY)


def _attempted(vault: Vault, part: Path, passphrase: str, progress: Progress) -> tuple[str, Contents, Head] | None:
    """None when the vault changed since before the copy; the parts of the proof go beside each other."""
    connection, changes = vault.connection, vault.connection.total_changes
    over = threading.Event()

    def unchanged(_done: int, _of: int) -> None:
        if over.is_set() or vault.connection is not connection or connection.total_changes != changes:
            raise _Changed

    with file_errors():
        part.write_bytes(b"")
    written = snapshot_file.write(vault, part, passphrase, _within(Step.COPY, progress))
    fingerprint = archive_proof.read_back(part, _within(Step.READ_BACK, progress))
    with ThreadPoolExecutor(2) as others:
        try:
            sound = others.submit(archive_proof.check_file, part, passphrase)
            ours = others.submit(table_hashes.of, connection, vault.lock, unchanged)
            key = raw_key(written.key, written.salt)
            with archive_proof.restored(part, key, vault.path.parent, _within(Step.RESTORE, progress)) as trial:
                theirs = table_hashes.of(trial.connection, None, _within(Step.COMPARE, progress))
                same_head = audit.head(trial.connection) == written.mark.head
            sound.result()
            same = ours.result() == theirs and same_head
            unchanged(0, 0)
        except _Changed:
            return None
        finally:
            over.set()
    if not same:
        raise UserError(Kind.ARCHIVE_BAD)
    return fingerprint, theirs, written.mark.head
