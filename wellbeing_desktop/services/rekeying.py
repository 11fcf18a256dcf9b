"""A full re-key: the whole vault written anew under a new data key, put in place when the program starts afresh.

The present vault stays as it is until the new one was compared with it, the keyring and the key file lead into it, and
one renaming decided. The old key then opens only the vault put aside; the keyring's half of it goes once the vault was
opened with its new key (`settling`).
"""

import hmac
import os
import shutil
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from ..domain.change import Act
from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from ..vault import diagnosis, keyfile, keys, rekeyed, replacing
from ..vault.faults import file_errors
from ..vault.keyfile import KeyFile
from ..vault.keyring_store import KeyringStore
from ..vault.keys import Keychain
from ..vault.opening import open_vault
from ..vault.store import Clock, Vault
from ..vault.wraps import KEY_SIZE, Wrap, WrapKind, key_check, seal
from . import access
from .access_start import sheet_code
from .deputy import ENVELOPE_NAME
from .threshold import KEYS_NAME, VAULT_NAME

PARTS = 400
"""So much progress it is: checking the vault, writing it, comparing, and the keys, a hundred each."""


@dataclass(frozen=True)
class Prepared:
    """A vault with a new key that waits in `next/`; it is good as long as nothing is written in the present one."""

    connection: Any = field(repr=False)
    changes: int
    vault_id: str
    daily: Wrap = field(repr=False)
    chain: Keychain = field(repr=False)


def prepare(
    vault: Vault,
    secret: str,
    progress: Progress = no_progress,
    *,
    clock: Clock = datetime.now,
    keyring: KeyringStore | None = None,
) -> Prepared:
    """Make and prove the vault with the new key beside the present one; may run in a thread of its own.

    The PIN or passphrase and the recovery sheet stay the same. `progress` may raise to stop. Raises what
    `access.unlock` raises for the secret, SECRET_TOO_WEAK, CHANGED_MEANWHILE when something was written meanwhile,
    VAULT_DAMAGED, a trouble of the keyring, DISK_FULL, DISK_FAILED or NOT_WRITABLE; then nothing has changed.
    """
    home, chain = vault.path.parent, Keychain(keyring or KeyringStore())
    found = access.read_keys(home)
    access.daily_key(home, found, secret, clock, chain)
    folder, data_key = replacing.folder_for_next(home), os.urandom(KEY_SIZE)
    try:
        path = folder / VAULT_NAME
        changes = rekeyed.write(vault, path, data_key, lambda done, _: progress(done, PARTS))
        connection = vault.connection
        _tell(path, data_key, found, clock)
        progress(300, PARTS)
        daily = chain.daily(found.vault_id, data_key, secret, use_keyring=found.daily.entry is not None)
        try:
            _write_keys(folder, found, data_key, daily, sheet_code(vault))
            _prove(folder, secret, data_key, chain, sheet_code(vault))
            progress(PARTS, PARTS)
        except BaseException:
            chain.forget(found.vault_id, daily)
            raise
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return Prepared(connection, changes, found.vault_id, daily, chain)


def decide(vault: Vault, prepared: Prepared) -> None:
    """Let the new vault take the place of the present one, which is closed; the program must then start afresh.

    Raises CHANGED_MEANWHILE when something was written since, DISK_FULL, DISK_FAILED or NOT_WRITABLE; the present vault
    then stays open and in its place, and what was prepared is gone.
    """
    with vault.lock:
        try:
            if vault.connection is not prepared.connection or vault.connection.total_changes != prepared.changes:
                raise UserError(Kind.CHANGED_MEANWHILE)
            replacing.mark_ready(vault.path.parent)
        except UserError:
            if not replacing.is_ready(vault.path.parent):  # it is not decided: the old key stays the key
                drop(vault, prepared)
                raise
        vault.close()


def drop(vault: Vault, prepared: Prepared) -> None:
    """Take away what was prepared."""
    shutil.rmtree(vault.path.parent / replacing.NEXT, ignore_errors=True)
    prepared.chain.forget(prepared.vault_id, prepared.daily)


def _tell(path: Path, data_key: bytes, found: KeyFile, clock: Clock) -> None:
    """Open the new vault as the program would, and let it know that it has another key."""
    entry = found.daily.entry
    made = open_vault(path, data_key, clock=clock)
    try:
        with made.transaction(Act.CHANGE_KEY):
            made.connection.execute("UPDATE meta SET old_entry = ?", (entry.key_id if entry else None,))
    finally:
        made.close()
    rekeyed.check_file(path, data_key)


def _write_keys(folder: Path, found: KeyFile, data_key: bytes, daily: Wrap, code: str) -> None:
    """The new vault's key file, and the deputy's envelope, which knows the sheet and not the key."""
    salt = diagnosis.read_salt(folder / VAULT_NAME)
    recovery = seal(found.vault_id, data_key, WrapKind.RECOVERY, typed=code)
    written = KeyFile(found.vault_id, salt, key_check(found.vault_id, data_key), daily, recovery)
    keyfile.write(folder / KEYS_NAME, written)
    with file_errors():
        envelope = folder.parent / ENVELOPE_NAME
        if envelope.exists():
            shutil.copy2(envelope, folder / ENVELOPE_NAME)


def _prove(folder: Path, secret: str, data_key: bytes, chain: Keychain, code: str) -> None:
    """Come in both ways before anything depends on it."""
    written = keyfile.read(folder / KEYS_NAME)
    by_day = keys.open_daily(written, secret, chain.device_secret(written))
    by_sheet = keys.open_with_code(written, code)
    if not (hmac.compare_digest(by_day, data_key) and hmac.compare_digest(by_sheet, data_key)):
        raise UserError(Kind.KEYFILE_DAMAGED)
