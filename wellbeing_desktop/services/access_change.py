"""Replacing the daily way in: after the keyring was lost, with the recovery sheet; or by choice."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from ..domain import recovery_code
from ..domain.change import Act
from ..domain.errors import UserError
from ..vault import keyfile, keys
from ..vault.attempts import Attempts
from ..vault.files import move, removed_on_failure
from ..vault.keyfile import KeyFile
from ..vault.keyring_store import KeyringStore
from ..vault.store import Clock, Vault
from ..vault.wraps import Wrap
from . import access, revision_marks
from .integrity import open_told
from .settling import settle_sheet
from .threshold import KEYS_NAME, VAULT_NAME


def unlock_with_sheet(
    home: Path,
    typed_code: str,
    new_secret: str,
    *,
    use_keyring: bool,
    clock: Clock = datetime.now,
    keyring: KeyringStore | None = None,
) -> Vault:
    """Open the vault with the recovery sheet, and make a new daily way in.

    With the keyring a new device secret is stored and read back before the old wrap is replaced. The vault's `behind`
    is there when it is older than what was open here before, as far as that can be known. Raises
    RECOVERY_CODE_TYPO with the `group`, RECOVERY_CODE_WRONG, SECRET_TOO_WEAK, a trouble of the keyring, of the key
    file, of the disk or of `open_vault`; then the old way in stands as it was.
    """
    code = recovery_code.parse(typed_code)
    found = access.read_keys(home)
    data_key = keys.open_with_code(found, code)
    vault = open_told(home / VAULT_NAME, data_key, found.vault_salt, clock)
    chain = keys.Keychain(keyring or KeyringStore())
    try:
        daily = chain.daily(found.vault_id, data_key, new_secret, use_keyring=use_keyring)
        if use_keyring or found.daily.entry is None:  # a keyring that was left out is not asked for the mark
            vault.behind = revision_marks.behind(vault, found, chain.keyring)
        _replace_daily(vault, found, daily, chain, Act.UNLOCK_WITH_SHEET)
        with suppress(UserError):  # what fails now is tried again at the next opening
            settle_sheet(vault)
    except BaseException:
        vault.close()
        raise
    Attempts(home / access.ATTEMPTS_NAME).clear()
    return vault


def look_in_with_code(home: Path, code: str, *, clock: Clock = datetime.now) -> Vault:
    """Open the vault with the recovery code and leave the daily way in as it is.

    Raises as `unlock_with_sheet`, but for what concerns a new way in.
    """
    code = recovery_code.parse(code)
    found = access.read_keys(home)
    data_key = keys.open_with_code(found, code)
    vault = open_told(home / VAULT_NAME, data_key, found.vault_salt, clock)
    try:
        with vault.transaction(Act.UNLOCK_WITH_SHEET):
            pass
    except BaseException:
        vault.close()
        raise
    return vault


def change_secret(
    vault: Vault,
    old_secret: str,
    new_secret: str,
    *,
    use_keyring: bool,
    clock: Clock = datetime.now,
    keyring: KeyringStore | None = None,
) -> None:
    """Give the open vault another PIN or passphrase, or bring the keyring in or leave it out.

    Raises what `access.unlock` raises for the old secret and SECRET_TOO_WEAK for the new one; the old way in then
    stands as it was.
    """
    home = vault.path.parent
    chain = keys.Keychain(keyring or KeyringStore())
    found = access.read_keys(home)
    data_key = access.daily_key(home, found, old_secret, clock, chain)
    daily = chain.daily(found.vault_id, data_key, new_secret, use_keyring=use_keyring)
    _replace_daily(vault, found, daily, chain, Act.CHANGE_SECRET)


def _replace_daily(vault: Vault, found: KeyFile, daily: Wrap, chain: keys.Keychain, act: Act) -> None:
    """Put the new wrap in the key file and the act in the audit trail.

    What can fail for want of space comes first; putting the finished key file in its place is the last step. When it
    got its name and the disk failed after that, nobody knows which of the two a power cut would leave: both halves
    stay in the keyring.
    """
    path = vault.path.with_name(KEYS_NAME)
    changed = KeyFile(found.vault_id, found.vault_salt, found.key_check, daily, found.recovery)
    try:
        part = keyfile.prepare(path, changed)
        with removed_on_failure(part), vault.transaction(act):
            pass
    except UserError:
        chain.forget(found.vault_id, daily)
        raise
    try:
        move(part, path)
    except UserError:
        if part.exists():
            with suppress(OSError):
                part.unlink()
            chain.forget(found.vault_id, daily)
        raise
    chain.forget(found.vault_id, found.daily)
