"""What a restored vault must be told: its valid sheet and the ones before, what was erased, how far things had come."""

from collections.abc import Iterable

from ..domain import recovery_code
from ..domain.change import Act
from ..domain.erasing import Erasure
from ..domain.errors import UserError
from ..vault.store import Vault
from . import erasing
from .restore_choice import Contents, contents


def tell(vault: Vault, opened_by: str, now: Contents | None, known: Iterable[Contents]) -> int:
    """Write it down as the act of restoring; returns how many dossiers were erased again.

    Only what was said of the same vault counts. Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE.
    """
    then = contents(vault.connection)
    later = now if now is not None and now.vault_id == then.vault_id else None
    same = [then, *([later] if later else []), *(one for one in known if one.vault_id == then.vault_id)]
    code = later.code if later else _valid(opened_by, then)
    with vault.transaction(Act.RESTORE):
        _keep_sheets(vault, code, then, later)
        _keep_on(vault, same)
    return len(erasing.erase_again(vault, _proofs(vault, same)))


def _valid(opened_by: str, then: Contents) -> str:
    """The sheet in the user's hand; the backup's own when a passphrase opened it."""
    try:
        return recovery_code.parse(opened_by)
    except UserError:
        return then.code


def _keep_sheets(vault: Vault, code: str, then: Contents, later: Contents | None) -> None:
    """The order of old sheets stays the later vault's: archives remember theirs by its place."""
    today = vault.now().date().isoformat()
    before = [*(later.old_sheets if later else ()), *then.old_sheets, (then.code, today)]
    known = {old for old, _ in then.old_sheets}
    for old, replaced_on in before:
        if old != code and old not in known:
            known.add(old)
            vault.connection.execute(
                "INSERT INTO old_sheet (recovery_code, replaced_on) VALUES (?, ?)", (old, replaced_on)
            )
    made_on = later.sheet_made_on if later else then.sheet_made_on
    vault.connection.execute(
        "UPDATE meta SET recovery_code = ?, sheet_made_on = ?, sheet_pending = NULL, old_entry = NULL", (code, made_on)
    )


def _keep_on(vault: Vault, same: list[Contents]) -> None:
    """Count on from the furthest state that is known: no newer backup looks newer, no client's number comes again."""
    vault.connection.execute("UPDATE meta SET revision = ?", (1 + max(one.revision for one in same),))
    vault.connection.execute(
        "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'client'", (max(one.last_client for one in same),)
    )


def _proofs(vault: Vault, same: list[Contents]) -> list[Erasure]:
    """What was erased in any of them; of two with one number first the proof that speaks of the client who is here."""
    found = {(proof.client_id, proof.added): proof for one in same for proof in one.erased}
    return sorted(found.values(), key=lambda proof: proof.added != erasing.added_by(vault, proof.client_id))
