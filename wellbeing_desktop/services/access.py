"""Getting into the vault: what state it is in, and opening it with the daily secret."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from ..domain.change import Act
from ..domain.errors import Kind, UserError
from ..vault import diagnosis, keyfile, keys, replacing, whereabouts
from ..vault.attempts import Attempts
from ..vault.connecting import check_versions
from ..vault.faults import file_errors
from ..vault.files import move
from ..vault.keyfile import KeyFile
from ..vault.keyring_store import KeyringStore
from ..vault.store import Clock, Vault
from ..vault.wraps import WrapKind
from . import revision_marks
from .integrity import described, open_told
from .settling import settle
from .threshold import KEYS_NAME, VAULT_NAME, Secret

PART_NAME = "vault.db.part"
ATTEMPTS_NAME = "unlock-attempts.json"


class Door(StrEnum):
    """What the program finds when it starts."""

    FIRST_START = "first_start"
    LOCKED = "locked"
    TROUBLE = "trouble"


_ASKED = {
    WrapKind.KEYRING_PIN: Secret.PIN,
    WrapKind.KEYRING: Secret.NONE,
    WrapKind.PASSPHRASE: Secret.PASSPHRASE,
}


@dataclass(frozen=True)
class VaultState:
    """What lies in the home folder; `asks` counts when LOCKED, `trouble` is there when TROUBLE."""

    door: Door
    asks: Secret = Secret.NONE
    trouble: UserError | None = None


def look(home: Path) -> VaultState:
    """Look at the vault's files without a secret; nothing is changed but what was cut short halfway.

    The trouble may be VERSION_TOO_OLD, VAULT_MISSING or KEYFILE_MISSING (one without the other), VAULT_EMPTY,
    VAULT_TRUNCATED, VAULT_DAMAGED, VAULT_SYNCED, VAULT_ON_NETWORK, KEYFILE_DAMAGED, KEYFILE_NEWER, NOT_WRITABLE or
    DISK_FAILED; the rest shows at unlocking.
    """
    try:
        check_versions()
        with file_errors():
            _finish_what_was_begun(home)
            if not has_any(home):
                return VaultState(Door.FIRST_START)
        found = read_keys(home)
        diagnosis.check_file(home / VAULT_NAME)
    except UserError as trouble:
        return VaultState(Door.TROUBLE, trouble=trouble)
    return VaultState(Door.LOCKED, asks=_ASKED[found.daily.kind])


def keyring_available(keyring: KeyringStore | None = None) -> UserError | None:
    """None when this machine has a keyring to use, else KEYRING_ABSENT, _REFUSED, _LOCKED or _TIMEOUT."""
    try:
        (keyring or KeyringStore()).check()
    except UserError as trouble:
        return trouble
    return None


def unlock(home: Path, secret: str, *, clock: Clock = datetime.now, keyring: KeyringStore | None = None) -> Vault:
    """Open the vault with the PIN or passphrase, or with an empty secret when the keyring alone opens it.

    Its `behind` is there when it is older than what was open here before. Raises WRONG_SECRET (with the `seconds` to
    wait, and no hint of which part was wrong), WAIT, any trouble of the keyring, of the key file, or of
    `vault.opening.open_vault`. Takes about 200 ms, longer when the keyring asks.
    """
    _finish_what_was_begun(home)
    found = read_keys(home)
    chain = keys.Keychain(keyring or KeyringStore())
    mark = revision_marks.Reading(home, found, chain.keyring)
    data_key = daily_key(home, found, secret, clock, chain, mark.begin)
    vault = open_told(home / VAULT_NAME, data_key, found.vault_salt, clock)
    try:
        vault.behind = mark.behind(vault)
        with vault.transaction(Act.UNLOCK):
            pass
    except UserError as trouble:
        # A full disk may keep the user from writing, not from reading.
        if trouble.kind is not Kind.DISK_FULL:
            vault.close()
            raise described(home / VAULT_NAME, data_key, found.vault_salt, trouble) from None
    settle(vault, chain)
    return vault


def has_any(home: Path) -> bool:
    """Whether there is a vault or a key file, so that none may be made here."""
    return (home / VAULT_NAME).exists() or (home / KEYS_NAME).exists()


def read_keys(home: Path) -> KeyFile:
    """The key file of a vault that is there; raises VAULT_MISSING, or as `keyfile.read` and `whereabouts.check`."""
    whereabouts.check(home)
    found = keyfile.read(home / KEYS_NAME)
    if not (home / VAULT_NAME).exists():
        raise UserError(Kind.VAULT_MISSING)
    return found


def daily_key(
    home: Path,
    found: KeyFile,
    secret: str,
    clock: Clock,
    chain: keys.Keychain,
    meanwhile: Callable[[], None] | None = None,
) -> bytes:
    """The data key by the daily way in, slowed down after wrong secrets; raises as `unlock` does.

    `meanwhile` is called once the keyring has answered, before the slow part.
    """
    attempts = Attempts(home / ATTEMPTS_NAME)
    attempts.check(clock())
    device_secret = chain.device_secret(found)
    if meanwhile is not None:
        meanwhile()
    seconds = attempts.count(clock())
    try:
        data_key = keys.open_daily(found, secret, device_secret)
    except UserError as trouble:
        raise UserError(trouble.kind, seconds=seconds) from None
    attempts.clear()
    return data_key


def _finish_what_was_begun(home: Path) -> None:
    """Put a vault in its place when the program was ended just before that: a ready one, or a first start's."""
    replacing.finish(home)
    part = home / PART_NAME
    if part.exists() and (home / KEYS_NAME).exists() and not (home / VAULT_NAME).exists():
        move(part, home / VAULT_NAME)
