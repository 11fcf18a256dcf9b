"""Restoring a backup: a new vault with a new key is made of it and proven, and only then takes its place."""

import hmac
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from ..vault import diagnosis, keyfile, keys, rebuilding, replacing, whereabouts
from ..vault.attempts import Attempts
from ..vault.backup_files import BackupFile
from ..vault.faults import file_errors
from ..vault.keyfile import KeyFile
from ..vault.keyring_store import KeyringStore
from ..vault.keys import Keychain
from ..vault.opening import open_vault
from ..vault.store import Clock
from ..vault.wraps import KEY_SIZE, WrapKind, key_check, seal
from . import deputy, restore_memory, revision_marks
from .access import ATTEMPTS_NAME
from .restore_choice import Contents, contents
from .threshold import KEYS_NAME, VAULT_NAME

PARTS = 300
"""So much progress a restore is: bringing the backup, writing the vault, and proving it, a hundred each."""


@dataclass(frozen=True)
class Wish:
    """What is restored, and how the vault opens from now on.

    `opened_by` is the code as printed or the archive's passphrase, `secret` the new PIN or passphrase (empty for the
    keyring alone). `now` is what the vault of now holds, if it opened; `known` what other backups held.
    """

    file: BackupFile
    opened_by: str = field(repr=False)
    secret: str = field(repr=False)
    use_keyring: bool
    now: Contents | None = None
    known: tuple[Contents, ...] = ()


@dataclass(frozen=True)
class Restored:
    """What was restored, the folder with the vault of before if there was one, and how many dossiers went again."""

    contents: Contents
    aside: Path | None
    erased_again: int


def restore(
    home: Path,
    wish: Wish,
    progress: Progress = no_progress,
    *,
    clock: Clock = datetime.now,
    keyring: KeyringStore | None = None,
) -> Restored:
    """Put a backup in the place of the vault, which must not be open and is kept aside; no snapshot is thinned.

    Until the very end the vault of now stays as it is: what was made is opened as the program would, read wholly and
    compared first. Raises VAULT_SYNCED, VAULT_ON_NETWORK, BACKUP_SHUT, BACKUP_BAD, VAULT_NEWER, SECRET_TOO_WEAK, a
    trouble of the keyring, DISK_FULL, DISK_FAILED, NOT_WRITABLE or what `progress` raises.
    """
    whereabouts.check(home)
    with file_errors():
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    replacing.finish(home)
    folder, data_key = replacing.folder_for_next(home), os.urandom(KEY_SIZE)
    try:
        rebuilding.rebuild(
            wish.file, wish.opened_by, folder / VAULT_NAME, data_key, lambda done, _: progress(done, PARTS)
        )
        made, erased = _bring_up_to_date(folder / VAULT_NAME, data_key, wish, clock)
        with _new_keys(folder, made, data_key, wish, Keychain(keyring or KeyringStore())):
            rebuilding.check_file(folder / VAULT_NAME, data_key)
            progress(PARTS, PARTS)
            replacing.mark_ready(home)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    revision_marks.renew(home, keyring)
    aside = replacing.put_in_place(home)
    Attempts(home / ATTEMPTS_NAME).clear()
    return Restored(made, aside if aside.exists() else None, erased)


def _bring_up_to_date(path: Path, data_key: bytes, wish: Wish, clock: Clock) -> tuple[Contents, int]:
    """Open it as the program would, with all migrations, and tell it what the vault of now knows."""
    with rebuilding.damage_is_the_backups():
        vault = open_vault(path, data_key, clock=clock)
    try:
        erased = restore_memory.tell(vault, wish.opened_by, wish.now, wish.known)
        deputy.sync(vault)
        return contents(vault.connection), erased
    finally:
        vault.close()


@contextmanager
def _new_keys(folder: Path, made: Contents, data_key: bytes, wish: Wish, chain: Keychain) -> Iterator[None]:
    """Write the key file and read it back; the keyring forgets its half when the vault does not come to its place.

    The keyring's entry of the vault of now stays: that vault is kept aside, and opens as before.
    """
    daily = chain.daily(made.vault_id, data_key, wish.secret, use_keyring=wish.use_keyring)
    try:
        recovery = seal(made.vault_id, data_key, WrapKind.RECOVERY, typed=made.code)
        salt, check = diagnosis.read_salt(folder / VAULT_NAME), key_check(made.vault_id, data_key)
        keyfile.write(folder / KEYS_NAME, KeyFile(made.vault_id, salt, check, daily, recovery))
        _prove(keyfile.read(folder / KEYS_NAME), made, data_key, wish, chain)
        yield
    except BaseException:
        chain.forget(made.vault_id, daily)
        raise


def _prove(written: KeyFile, made: Contents, data_key: bytes, wish: Wish, chain: Keychain) -> None:
    """Open it both ways, as the program would, before the vault depends on it."""
    by_day = keys.open_daily(written, wish.secret, chain.device_secret(written))
    by_sheet = keys.open_with_code(written, made.code)
    if not (hmac.compare_digest(by_day, data_key) and hmac.compare_digest(by_sheet, data_key)):
        raise UserError(Kind.KEYFILE_DAMAGED)
