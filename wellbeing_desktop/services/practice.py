"""The user's own practice: name, register number, address, logo."""

from dataclasses import replace

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Practice, require
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

LARGEST_LOGO = 2_000_000


def save(vault: Vault, practice: Practice) -> Change:
    """Keep the practice's data; raises FIELD_EMPTY without a name and FIELD_WRONG for a logo above 2 MB."""
    if practice.logo and len(practice.logo) > LARGEST_LOGO:
        raise UserError(Kind.FIELD_WRONG, field="logo")
    practice = replace(
        practice,
        id=1,
        name=require(practice.name, "practice_name"),
        professional=require(practice.professional, "professional"),
    )
    with vault.transaction(Act.SAVE_PRACTICE, 1):
        before = records.find(vault, Practice, 1)
        records.put(vault, practice)
    return Change(Act.SAVE_PRACTICE, (before,) if before else (), (practice,))


def current(vault: Vault) -> Practice:
    """The practice; raises NOT_FOUND before the first start was finished."""
    return records.get(vault, Practice, 1)
