"""The first start: a new vault, its keys, and the recovery sheet that must be typed back."""

import hmac
import secrets
from datetime import datetime
from pathlib import Path

from ..domain import recovery_code
from ..domain.change import Act
from ..domain.errors import Kind, UserError
from ..vault import diagnosis, keyfile, keys, whereabouts
from ..vault.faults import file_errors
from ..vault.files import move
from ..vault.keyfile import KeyFile
from ..vault.keyring_store import KeyringStore
from ..vault.opening import create as create_file
from ..vault.opening import new_code, open_vault
from ..vault.store import Clock, Vault
from ..vault.wraps import KEY_SIZE, WrapKind, key_check, seal
from . import practice
from .access import PART_NAME, has_any
from .threshold import KEYS_NAME, VAULT_NAME


def create(
    home: Path,
    secret: str,
    *,
    use_keyring: bool,
    clock: Clock = datetime.now,
    keyring: KeyringStore | None = None,
) -> tuple[Vault, str]:
    """Make the vault and its key file in `home`; returns the open vault and the recovery code to print.

    An empty secret with the keyring means that the keyring alone opens it. Raises VAULT_EXISTS when there is
    already a vault or a key file, VAULT_SYNCED or VAULT_ON_NETWORK for a folder where none may be, SECRET_TOO_WEAK,
    a trouble of the keyring, DISK_FULL, DISK_FAILED or NOT_WRITABLE; then nothing is left behind. Takes half a second.
    """
    part = _prepare(home)
    chain, code = keys.Keychain(keyring or KeyringStore()), new_code()
    vault_id, data_key = secrets.token_hex(16), secrets.token_bytes(KEY_SIZE)
    daily = chain.daily(vault_id, data_key, secret, use_keyring=use_keyring)
    try:
        create_file(part, data_key, vault_id=vault_id, code=code, clock=clock).close()
        recovery = seal(vault_id, data_key, WrapKind.RECOVERY, typed=code)
        salt = diagnosis.read_salt(part)
        found = KeyFile(vault_id, salt, key_check(vault_id, data_key), daily, recovery)
        # From here on the vault exists: access.look gives it its name if we do not get that far.
        keyfile.write(home / KEYS_NAME, found)
        move(part, home / VAULT_NAME)
        (home / f"{PART_NAME}-journal").unlink(missing_ok=True)
    except UserError:
        _take_away(home)
        chain.forget(vault_id, daily)
        raise
    return open_vault(home / VAULT_NAME, data_key, salt=salt, clock=clock), code


def create_throwaway(folder: Path, *, clock: Clock = datetime.now) -> Vault:
    """A vault whose key is kept nowhere: for the sample practice and the self-test.

    Its sheet counts as typed back. Once closed it can never be opened again, so nothing in it waits for the disk; the
    caller removes the folder.
    """
    with file_errors():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    vault = create_file(folder / VAULT_NAME, secrets.token_bytes(KEY_SIZE), clock=clock)
    vault.connection.execute("PRAGMA synchronous = OFF")
    confirm_sheet(vault, sheet_code(vault))
    return vault


def sheet_code(vault: Vault) -> str:
    """The recovery code in its printed form, for the sheet."""
    return str(vault.connection.execute("SELECT recovery_code FROM meta").fetchone()[0])


def sheet_confirmed(vault: Vault) -> bool:
    """Whether the sheet was typed back; before that the database lets no client in."""
    return vault.connection.execute("SELECT sheet_confirmed_on FROM meta").fetchone()[0] is not None


def is_unfinished(vault: Vault) -> bool:
    """Whether the first start was ended before the practice was filled in and the sheet typed back."""
    return not (practice.is_known(vault) and sheet_confirmed(vault))


def confirm_sheet(vault: Vault, typed: str) -> None:
    """Note that the sheet was typed back as printed.

    Raises RECOVERY_CODE_TYPO with the `group`, or RECOVERY_CODE_WRONG for another vault's sheet.
    """
    code = recovery_code.parse(typed)
    if not hmac.compare_digest(code, sheet_code(vault)):
        raise UserError(Kind.RECOVERY_CODE_WRONG)
    with vault.transaction(Act.CONFIRM_SHEET):
        vault.connection.execute("UPDATE meta SET sheet_confirmed_on = ?", (vault.now().date().isoformat(),))


def _prepare(home: Path) -> Path:
    """The name under which the new vault is made; what an unfinished first start left there goes."""
    whereabouts.check(home)
    with file_errors():
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if has_any(home):
            raise UserError(Kind.VAULT_EXISTS)
        _take_away(home)
    return home / PART_NAME


def _take_away(home: Path) -> None:
    """Remove what a first start wrote; `_prepare` has seen that neither vault nor key file was there before."""
    for name in (KEYS_NAME, PART_NAME, PART_NAME + "-journal", VAULT_NAME):
        (home / name).unlink(missing_ok=True)
