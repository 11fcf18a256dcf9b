"""The recovery sheet of an open vault as a PDF."""

from datetime import datetime, time

from ..assets.wording import Language
from ..documents.recovery_sheet import recovery_sheet
from ..documents.render import render
from ..domain.people import Practice
from ..vault import records
from ..vault.store import Vault
from .access_start import sheet_code
from .known_sheets import Sheet, current


def pdf(vault: Vault, language: Language) -> bytes:
    """The sheet to print: the same bytes each time for one vault, its practice, sheet and language."""
    sheet = current(vault)
    return drawn(vault, sheet_code(vault), sheet, language)


def drawn(vault: Vault, code: str, sheet: Sheet, language: Language) -> bytes:
    """A sheet with this code as a PDF, whether it is in force already or not."""
    vault_id = vault.connection.execute("SELECT vault_id FROM meta").fetchone()[0]
    owner = records.find(vault, Practice, 1)
    name = owner.name if owner else ""
    paper = recovery_sheet(code, vault_mark(vault_id), sheet.number, sheet.made_on, language, name)
    return render(paper, datetime.combine(sheet.made_on, time.min))


def vault_mark(vault_id: str) -> str:
    """By what people tell vaults apart: the first 8 digits of the id, as in the names of snapshots: '3f2a 91bc'."""
    return f"{vault_id[:4]} {vault_id[4:8]}"
