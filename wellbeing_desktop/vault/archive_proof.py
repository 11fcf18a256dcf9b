"""The proof that an archive is good: read back from its medium, restored on trial, and compared with the vault."""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..domain.errors import Kind, UserError
from ..domain.progress import Progress
from . import audit, opening
from .checking import check_whole
from .connecting import KEY_SIZE, connect, raw_key
from .faults import file_errors, sqlite_errors
from .files import new_file
from .medium import to_medium
from .read_back import sha256_of_file
from .snapshot_file import connect_with
from .store import Vault

TRIAL = "archive-trial"
"""The folder beside the vault where it is restored on trial, under a key that nobody keeps."""

SLICE_PAGES = 1024

_DAMAGE = frozenset({Kind.VAULT_DAMAGED, Kind.VAULT_TRUNCATED, Kind.VAULT_EMPTY, Kind.VAULT_FOREIGN, Kind.VAULT_NEWER})


def read_back(path: Path, progress: Progress) -> str:
    """The file's SHA-256 as it is on the medium itself; raises DISK_FULL, DISK_FAILED or NOT_WRITABLE."""
    to_medium(path)
    return sha256_of_file(path, progress)


def check_file(path: Path, passphrase: str) -> None:
    """Open the file with the passphrase alone, and check every page and the structure; raises ARCHIVE_BAD."""
    with sqlite_errors():
        connection = connect_with(path, passphrase)
    try:
        check_whole(connection)
    except UserError as trouble:
        raise _bad(trouble) from None
    finally:
        connection.close()


@contextmanager
def restored(path: Path, key: bytearray, home: Path, progress: Progress) -> Iterator[Vault]:
    """What comes of an archive when it is restored and opened as the program would; gone again afterwards.

    `key` is the archive's raw key with its salt. Raises ARCHIVE_BAD, DISK_FULL, DISK_FAILED or NOT_WRITABLE.
    """
    sweep(home)
    folder, data_key = home / TRIAL, secrets.token_bytes(KEY_SIZE)
    try:
        with file_errors():
            folder.mkdir(mode=0o700)
            new_file(folder / "vault.db")
        _restore(path, key, folder / "vault.db", data_key, progress)
        trial = _opened(folder / "vault.db", data_key)
        try:
            yield trial
        finally:
            trial.close()
    finally:
        sweep(home)


def sweep(home: Path) -> None:
    """Take away what a restore on trial left when it was interrupted; nobody has its key."""
    shutil.rmtree(home / TRIAL, ignore_errors=True)


def _restore(source: Path, key: bytearray, path: Path, data_key: bytes, progress: Progress) -> None:
    with sqlite_errors():
        archive = connect(source, key)
        try:
            target = connect(path, raw_key(data_key))
            try:
                target.execute("PRAGMA synchronous = OFF")  # it is thrown away in a moment: nothing of it need last
                target.execute("PRAGMA journal_mode = OFF")
                archive.backup(target, pages=SLICE_PAGES, progress=lambda _, left, of: progress(of - left, of))
            finally:
                target.close()
        finally:
            archive.close()


def _opened(path: Path, data_key: bytes) -> Vault:
    """Open what was restored with every check of an opening, its tables brought up to date; its trail is whole."""
    try:
        trial = opening.open_vault(path, data_key)
    except UserError as trouble:
        raise _bad(trouble) from None
    try:
        if audit.first_broken(trial.connection) is not None:
            raise UserError(Kind.ARCHIVE_BAD)
    except BaseException:
        trial.close()
        raise
    return trial


def _bad(trouble: UserError) -> UserError:
    """Damage in what was just made is the archive's, not the vault's."""
    return UserError(Kind.ARCHIVE_BAD) if trouble.kind in _DAMAGE else trouble
