"""Settling, at the opening of the vault, what an interruption left between the vault and its key file."""

import shutil
from contextlib import suppress

from ..domain.change import Act
from ..domain.errors import Kind, UserError
from ..vault import keyfile, keys, replacing
from ..vault.store import Vault
from .threshold import KEYS_NAME


def settle(vault: Vault, chain: keys.Keychain) -> None:
    """Finish a new sheet or take it back, and let go of a key that was replaced; nothing when all is settled.

    What fails for want of space or of the keyring is tried again at the next opening.
    """
    # What was being made when it was cut short is of no use to anybody, and as large as the vault.
    shutil.rmtree(vault.path.parent / replacing.NEXT, ignore_errors=True)
    with suppress(UserError):
        settle_sheet(vault)
    with suppress(UserError):
        _fit_envelope(vault)
    with suppress(UserError):
        _forget_old_key(vault, chain)


def settle_sheet(vault: Vault) -> None:
    """Let the sheet count that the key file opens with, when a renewal was cut short; raises a trouble of the disk."""
    pending = vault.connection.execute("SELECT sheet_pending FROM meta").fetchone()[0]
    if pending is None:
        return
    found = keyfile.read(vault.path.with_name(KEYS_NAME))
    try:
        keys.open_with_code(found, pending)
    except UserError as trouble:
        if trouble.kind is not Kind.RECOVERY_CODE_WRONG:
            raise
        withdraw(vault)
    else:
        take_effect(vault, pending)


def take_effect(vault: Vault, code: str) -> None:
    """Let the vault know the sheet that its key file opens with from now on; the one before is an old sheet."""
    today = vault.now().date().isoformat()
    with vault.transaction(Act.RENEW_SHEET):
        vault.connection.execute(
            "INSERT INTO old_sheet (recovery_code, replaced_on) SELECT recovery_code, ? FROM meta", (today,)
        )
        vault.connection.execute(
            "UPDATE meta SET recovery_code = ?, sheet_confirmed_on = ?, sheet_made_on = ?, sheet_asked_on = NULL,"
            " sheet_pending = NULL, sheet_behind = 1",
            (code, today, today),
        )


def withdraw(vault: Vault) -> None:
    """Forget a new sheet that did not take effect."""
    with vault.transaction(Act.AUTOSAVE):
        vault.connection.execute("UPDATE meta SET sheet_pending = NULL")


def _fit_envelope(vault: Vault) -> None:
    """Let the deputy's envelope know the present sheet, should that have been interrupted."""
    if vault.connection.execute("SELECT EXISTS (SELECT 1 FROM deputy)").fetchone()[0]:
        from .deputy import sync  # late: it stands above this, and few vaults have one

        sync(vault)


def _forget_old_key(vault: Vault, chain: keys.Keychain) -> None:
    """Take the replaced key's half out of the keyring, now that the vault was opened with its new key."""
    entry, vault_id = vault.connection.execute("SELECT old_entry, vault_id FROM meta").fetchone()
    if entry is not None:
        chain.forget_entry(vault_id, entry)
        with vault.transaction(Act.AUTOSAVE):
            vault.connection.execute("UPDATE meta SET old_entry = NULL")
