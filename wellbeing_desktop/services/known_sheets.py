"""The recovery sheets of a vault, the present one and those before it: how they are told apart, and their codes."""

from dataclasses import dataclass
from datetime import date

from ..vault.store import Vault
from .access_start import sheet_code

PREFIX = "HB"


@dataclass(frozen=True)
class Sheet:
    """A recovery sheet as people tell it from others: its number, such as 'HB-2026-3F2A-2', and its day."""

    number: str
    made_on: date


def current(vault: Vault) -> Sheet:
    """The sheet that opens the vault now."""
    created, made = vault.connection.execute("SELECT created_at, sheet_made_on FROM meta").fetchone()
    return numbered(vault, replaced(vault), date.fromisoformat(made or created[:10]))


def numbered(vault: Vault, before: int, made_on: date) -> Sheet:
    """The sheet of this day, when so many came before it."""
    vault_id, created = vault.connection.execute("SELECT vault_id, created_at FROM meta").fetchone()
    ending = f"-{before + 1}" if before else ""
    return Sheet(f"{PREFIX}-{created[:4]}-{vault_id[:4].upper()}{ending}", made_on)


def replaced(vault: Vault) -> int:
    """How many sheets came before the present one."""
    return int(vault.connection.execute("SELECT count(*) FROM old_sheet").fetchone()[0])


def codes(vault: Vault) -> list[str]:
    """The codes of all sheets, the present one first and then the latest of the old ones."""
    old = vault.connection.execute("SELECT recovery_code FROM old_sheet ORDER BY id DESC")
    return [sheet_code(vault), *(code for (code,) in old)]


def is_settled(vault: Vault) -> bool:
    """Whether one sheet counts; else a renewal was cut short: both must be kept till the vault was opened again."""
    return vault.connection.execute("SELECT sheet_pending FROM meta").fetchone()[0] is None
