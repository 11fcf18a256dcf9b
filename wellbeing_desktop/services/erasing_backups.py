"""Erasing dossiers from a snapshot or archive too: a new file beside it, proven, that then takes its place.

What opens the backup stays the same. No line is added to its audit trail: the certificate names the last one.
"""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from wellbeing_desktop.domain.archives import Archive, Contents
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.erasing import Erasure
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Progress, no_progress
from wellbeing_desktop.vault import backup_files, migrate, records, table_hashes
from wellbeing_desktop.vault.checking import check_whole
from wellbeing_desktop.vault.connecting import KEY_SIZE, SALT_SIZE, connect, raw_key
from wellbeing_desktop.vault.faults import file_errors, sqlite_errors
from wellbeing_desktop.vault.files import move, removed_on_failure
from wellbeing_desktop.vault.medium import to_medium
from wellbeing_desktop.vault.read_back import sha256_of_file
from wellbeing_desktop.vault.store import OpenedFile, Vault

from . import erasing, erasing_check

_ROUNDS = 256_000
"""SQLCipher 4's own: docs/vault-format.md."""

_SETTINGS = (
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA journal_mode = MEMORY",  # a part file is thrown away when it is not finished
    "PRAGMA synchronous = OFF",  # and waited for before it gets its name
)


@dataclass(frozen=True)
class FromBackup:
    """What came of it: whose dossiers went, and the new file's SHA-256, size and content of each table."""

    client_ids: tuple[int, ...]
    fingerprint: str = ""
    size: int = 0
    contents: Contents | None = None


def erase_from_backup(
    path: Path, passphrase: str, erased: Iterable[int | Erasure], progress: Progress = no_progress
) -> FromBackup:
    """Erase these dossiers from a backup in one step; one in which none of them is stays as it is.

    `passphrase` is the recovery code as printed or the archive's own; `erased` as for `erasing.erase_again`. Raises
    BACKUP_SHUT, BACKUP_BAD, DISK_FULL, DISK_FAILED or NOT_WRITABLE; the backup then stands as it was and nothing is
    left beside it.
    """
    proofs = tuple(erased)
    with closing(backup_files.connect_backup(path, _key(passphrase))) as looked, sqlite_errors():
        if not _there(looked, proofs):
            return FromBackup(())
    part = path.with_name(path.name + ".part")
    with file_errors():
        part.unlink(missing_ok=True)
    with removed_on_failure(part, part.with_name(part.name + "-journal")):
        with file_errors():
            shutil.copyfile(path, part)
            part.chmod(0o600)
        gone, contents = _without(part, passphrase, proofs, progress)
        to_medium(part)
        with closing(backup_files.connect_backup(part, _key(passphrase))) as read_back:
            check_whole(read_back)
        fingerprint, size = sha256_of_file(part), part.stat().st_size
        move(part, path)
    return FromBackup(gone, fingerprint, size, contents)


def _key(passphrase: str) -> bytearray:
    return bytearray(passphrase.encode("ascii", "replace"))


def erase_known(vault: Vault, path: Path, passphrase: str, progress: Progress = no_progress) -> FromBackup:
    """Erase from a backup everybody who was erased from the vault, and note it; raises as `erase_from_backup`.

    The record of a yearly archive follows the file: its certificate is to be printed anew.
    """
    before = sha256_of_file(path)
    found = erase_from_backup(path, passphrase, erasing.erasures(vault), progress)
    if found.client_ids:
        archive = next(iter(records.select(vault, Archive, "WHERE fingerprint = ?", (before,))), None)
        with vault.transaction(Act.ERASE_FROM_BACKUP, archive.id if archive else 0):
            if archive:
                _follow(vault, archive, found)
    return found


def _follow(vault: Vault, archive: Archive, found: FromBackup) -> None:
    """Let the archive's record say what the file is now."""
    contents = found.contents or archive.contents
    vault.connection.execute("INSERT INTO erasing VALUES (?)", found.client_ids[:1])
    records.put(vault, replace(archive, fingerprint=found.fingerprint, size=found.size, contents=contents))
    vault.connection.execute("DELETE FROM erasing")


def _there(connection: Any, erased: Iterable[int | Erasure]) -> tuple[int, ...]:
    """Who of these is in the backup, told apart from others with the same number."""
    found = []
    for one in erased:
        number, added = (one, None) if isinstance(one, int) else (one.client_id, one.added)
        is_there = connection.execute("SELECT 1 FROM client WHERE id = ?", (number,)).fetchone()
        if is_there and added in (None, erasing.added_in(connection, number)):
            found.append(number)
    return tuple(found)


def _without(
    part: Path, passphrase: str, proofs: tuple[int | Erasure, ...], progress: Progress
) -> tuple[tuple[int, ...], Contents]:
    """Take them out of the part file and look through it; returns who went and what it holds now."""
    with _opened(part, passphrase) as vault:
        gone = _there(vault.connection, proofs)
        traces = [text for number in gone for text in erasing_check.traces(vault, number)]
        with sqlite_errors():
            vault.connection.execute("BEGIN IMMEDIATE")
            for one in proofs:
                number = one if isinstance(one, int) else one.client_id
                if number in gone:
                    erasing.without(vault, erasing.proof_of(vault, one))
            vault.connection.execute("COMMIT")
        erasing_check.scrub(vault, traces, progress)
        check_whole(vault.connection)
        return gone, table_hashes.of(vault.connection)


@contextmanager
def _opened(part: Path, passphrase: str) -> Iterator[Vault]:
    """The part file as a vault of this program's version, whole; raises BACKUP_BAD."""
    with file_errors(), part.open("rb") as file:
        salt = file.read(SALT_SIZE)
    data_key = PBKDF2HMAC(SHA512(), KEY_SIZE, salt, _ROUNDS).derive(passphrase.encode())
    opened = OpenedFile.of(part, data_key)
    with sqlite_errors():
        vault = Vault(connect(part, raw_key(data_key)), part, opened)
    try:
        with _damage_is_the_backups(), sqlite_errors():
            for setting in _SETTINGS:
                vault.connection.execute(setting)
            check_whole(vault.connection)
            migrate.run(vault.connection)
            yield vault
    finally:
        vault.close()


@contextmanager
def _damage_is_the_backups() -> Iterator[None]:
    try:
        yield
    except UserError as trouble:
        raise UserError(Kind.BACKUP_BAD if trouble.kind is Kind.VAULT_DAMAGED else trouble.kind) from None
