"""The user's own practice: name, register number, address, logo, signature."""

from dataclasses import replace

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Practice, require
from wellbeing_desktop.domain.signature import Signature
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


def is_known(vault: Vault) -> bool:
    """Whether the practice was filled in."""
    return records.find(vault, Practice, 1) is not None


def sign(vault: Vault, signature: Signature | None) -> Change:
    """Keep the signature that is put into each report when it is sealed, or take it away; NOT_FOUND without practice.

    Reports that were sealed before keep what they had.
    """
    kept = signature if signature is not None and not signature.empty else None
    with vault.transaction(Act.SIGN_PRACTICE, 1):
        before = current(vault)
        after = records.put(vault, replace(before, signature=kept))
    return Change(Act.SIGN_PRACTICE, (before,), (after,))


def current(vault: Vault) -> Practice:
    """The practice; raises NOT_FOUND before the first start was finished."""
    return records.get(vault, Practice, 1)
