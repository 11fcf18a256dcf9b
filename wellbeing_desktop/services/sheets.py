"""The recovery sheet of an open vault as a PDF."""

from datetime import date, datetime, time

from ..assets.wording import Language
from ..documents.recovery_sheet import recovery_sheet
from ..documents.render import render
from ..domain.people import Practice
from ..vault import records
from ..vault.store import Vault
from .access_start import sheet_code

PREFIX = "HB"


def pdf(vault: Vault, language: Language) -> bytes:
    """The sheet to print: the same bytes each time for one vault, its practice and language."""
    vault_id, created = vault.connection.execute("SELECT vault_id, created_at FROM meta").fetchone()
    made_on = date.fromisoformat(created[:10])
    owner = records.find(vault, Practice, 1)
    paper = recovery_sheet(
        sheet_code(vault),
        vault_mark(vault_id),
        f"{PREFIX}-{made_on.year}-{vault_id[:4].upper()}",
        made_on,
        language,
        owner.name if owner else "",
    )
    return render(paper, datetime.combine(made_on, time.min))


def vault_mark(vault_id: str) -> str:
    """By what people tell vaults apart: the first 8 digits of the id, as in the names of snapshots: '3f2a 91bc'."""
    return f"{vault_id[:4]} {vault_id[4:8]}"
