"""A new recovery sheet: drawn, printed, typed back, and only then in force; the old one opens the vault no more.

Order: the code is noted in the vault as pending, the key file is replaced, the vault takes the code over. Between any
two of these the vault opens with the old sheet or with the new one; `settling` goes by the key file afterwards.
"""

import hmac
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import msgspec

from ..assets.wording import Language
from ..domain import recovery_code
from ..domain.change import Act
from ..domain.errors import Kind, UserError
from ..vault import keyfile, keys
from ..vault.files import move, removed_on_failure
from ..vault.keyring_store import KeyringStore
from ..vault.opening import new_code
from ..vault.store import Clock, Vault
from ..vault.wraps import WrapKind, seal
from . import access, deputy, settling
from .access_start import sheet_code
from .known_sheets import Sheet, numbered, replaced
from .threshold import KEYS_NAME

_BEYOND_THE_USER = frozenset(
    {
        Kind.KEYRING_ABSENT,
        Kind.KEYRING_REFUSED,
        Kind.KEYRING_GONE,
        Kind.KEYRING_TIMEOUT,
        Kind.KEYRING_ENTRY_MISSING,
        Kind.KEYRING_ENTRY_WRONG,
    }
)


@dataclass(frozen=True)
class NewSheet:
    """A sheet that opens nothing yet: its code is to be printed and typed back."""

    code: str
    sheet: Sheet


def begin(vault: Vault, secret: str, *, clock: Clock = datetime.now, keyring: KeyringStore | None = None) -> NewSheet:
    """Draw a new sheet for who knows the PIN or passphrase; nothing changes yet.

    A keyring that fell out while the vault is open does not stand in the way: who lost the sheet as well could never
    come in again. Raises what `access.unlock` raises for the secret; KEYRING_LOCKED and KEYRING_DISMISSED too, as the
    user can mend those.
    """
    home = vault.path.parent
    try:
        access.daily_key(home, access.read_keys(home), secret, clock, keys.Keychain(keyring or KeyringStore()))
    except UserError as trouble:
        if trouble.kind not in _BEYOND_THE_USER:
            raise
    return NewSheet(new_code(), numbered(vault, replaced(vault) + 1, vault.now().date()))


def pdf(vault: Vault, new: NewSheet, language: Language) -> bytes:
    """The new sheet to print."""
    from . import sheets  # late: reportlab takes 100 ms

    return sheets.drawn(vault, new.code, new.sheet, language)


def finish(vault: Vault, new: NewSheet, typed: str) -> None:
    """Put the new sheet in force once it was typed back; from then on the old one opens the vault no more.

    Raises RECOVERY_CODE_TYPO with the `group`, RECOVERY_CODE_WRONG when another sheet was typed, DISK_FULL, DISK_FAILED
    or NOT_WRITABLE; `known_sheets.is_settled` then tells whether the old sheet still counts or both must be kept.
    """
    if not hmac.compare_digest(recovery_code.parse(typed), new.code):
        raise UserError(Kind.RECOVERY_CODE_WRONG)
    settling.settle_sheet(vault)
    if sheet_code(vault) != new.code:  # an earlier attempt may have come further than it could tell
        _put_in_force(vault, new)
    with suppress(UserError):  # the deputy's envelope is looked at again at each opening
        deputy.sync(vault)


def _put_in_force(vault: Vault, new: NewSheet) -> None:
    path = vault.path.with_name(KEYS_NAME)
    found = keyfile.read(path)
    data_key = keys.open_with_code(found, sheet_code(vault))
    recovery = seal(found.vault_id, data_key, WrapKind.RECOVERY, typed=new.code)
    part = keyfile.prepare(path, msgspec.structs.replace(found, recovery=recovery))
    with removed_on_failure(part):
        with vault.transaction(Act.AUTOSAVE):
            vault.connection.execute("UPDATE meta SET sheet_pending = ?", (new.code,))
        try:
            move(part, path)
        except UserError:
            if part.exists():  # it did not move; otherwise both sheets may count, till the next opening settles it
                settling.withdraw(vault)
            raise
    settling.take_effect(vault, new.code)
