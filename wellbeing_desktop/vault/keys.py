"""From a secret to the data key and back: which wrap is made, opened and replaced by which way in."""

import hmac
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass

from ..domain import passphrase
from ..domain.errors import Kind, UserError
from .keyfile import KeyFile
from .keyring_store import KeyringStore, refuse, service_name
from .wraps import KEY_SIZE, Entry, Wrap, WrapKind, device_check, key_check, seal, unseal


@dataclass(frozen=True)
class Keychain:
    """The keyring that a vault's wraps are made with and opened by."""

    keyring: KeyringStore

    def daily(self, vault_id: str, data_key: bytes, secret: str, *, use_keyring: bool) -> Wrap:
        """A new daily wrap; with the keyring a new device secret is stored there and read back first.

        Raises SECRET_TOO_WEAK before anything is stored, or a trouble of the keyring.
        """
        if secret or not use_keyring:
            passphrase.check(secret, with_keyring=use_keyring)
        typed = passphrase.normalise(secret)
        if not use_keyring:
            return seal(vault_id, data_key, WrapKind.PASSPHRASE, typed=typed)
        self.keyring.check()
        device_secret, key_id = os.urandom(KEY_SIZE), secrets.token_hex(16)
        entry = Entry(self.keyring.backend, key_id, device_check(vault_id, device_secret))
        self.keyring.put(service_name(vault_id, key_id), device_secret)
        kind = WrapKind.KEYRING_PIN if typed else WrapKind.KEYRING
        return seal(vault_id, data_key, kind, typed=typed, device_secret=device_secret, entry=entry)

    def device_secret(self, keys: KeyFile) -> bytes:
        """The keyring's half of the key, nothing when the daily wrap needs none.

        Raises KEYRING_REFUSED, KEYRING_ENTRY_MISSING, KEYRING_ENTRY_WRONG or another trouble of the keyring.
        """
        entry = keys.daily.entry
        if entry is None:
            return b""
        refuse(entry.backend)
        found = self.keyring.get(service_name(keys.vault_id, entry.key_id))
        if not hmac.compare_digest(device_check(keys.vault_id, found), entry.device_check):
            raise UserError(Kind.KEYRING_ENTRY_WRONG)
        return found

    def forget(self, vault_id: str, wrap: Wrap) -> None:
        """Remove a replaced wrap's device secret; what cannot be removed opens nothing any more."""
        if wrap.entry is not None:
            with suppress(UserError):
                self.forget_entry(vault_id, wrap.entry.key_id)

    def forget_entry(self, vault_id: str, key_id: str) -> None:
        """Remove the device secret of this number; raises KEYRING_GONE too when there was none."""
        self.keyring.remove(service_name(vault_id, key_id))


def open_daily(keys: KeyFile, secret: str, device_secret: bytes) -> bytes:
    """The data key by the daily way in; raises WRONG_SECRET, or KEYFILE_DAMAGED when the key is another vault's."""
    found = unseal(keys.vault_id, keys.daily, typed=passphrase.normalise(secret), device_secret=device_secret)
    if found is None:
        raise UserError(Kind.WRONG_SECRET)
    return _checked(keys, found)


def open_with_code(keys: KeyFile, code: str) -> bytes:
    """The data key by the recovery code in its printed form; raises RECOVERY_CODE_WRONG or KEYFILE_DAMAGED."""
    found = unseal(keys.vault_id, keys.recovery, typed=code)
    if found is None:
        raise UserError(Kind.RECOVERY_CODE_WRONG)
    return _checked(keys, found)


def _checked(keys: KeyFile, data_key: bytes) -> bytes:
    if not hmac.compare_digest(key_check(keys.vault_id, data_key), keys.key_check):
        raise UserError(Kind.KEYFILE_DAMAGED)
    return data_key
