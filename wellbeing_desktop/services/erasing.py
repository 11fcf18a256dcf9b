"""Erasing a client's dossier wholly, and again from what was restored: the rows, their words, their traces.

First the rows go, in one act; then the file is written anew, so that nothing of them stays between the rows; then its
decrypted pages are looked through. An interruption leaves the dossier there or gone; `finish` does what was left.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.erasing import ErasedDisclosure, Erasure, Reason
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.folding import fold
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.progress import Progress, no_progress
from wellbeing_desktop.vault import erasing as rows
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import erasing_check, erasing_groups

_BACKED_UP = (Act.SNAPSHOT.value, "make_archive")
_NOTHING_NEW = (
    Act.UNLOCK.value, Act.UNLOCK_WITH_SHEET.value, Act.LOCK.value, Act.CHANGE_SECRET.value, *_BACKED_UP,
)  # fmt: skip


@dataclass(frozen=True)
class Erased:
    """What was done: the change for the views, the proof, and in how many rows of others the name stands."""

    change: Change
    proof: Erasure
    standing: int = 0


def is_backed_up(vault: Vault) -> bool:
    """Whether a snapshot or an archive was made after the last change of anything; notes being typed count too."""
    number, at = _last_backup(vault)
    quiet = ", ".join("?" * len(_NOTHING_NEW))
    changed = vault.connection.execute(
        f"SELECT EXISTS (SELECT 1 FROM audit WHERE id > ? AND act NOT IN ({quiet}))"  # noqa: S608 - only marks
        " OR EXISTS (SELECT 1 FROM note_section WHERE written_at > ?)",
        (number, *_NOTHING_NEW, at),
    ).fetchone()[0]
    return number > 0 and not changed


def last_backup(vault: Vault) -> datetime | None:
    """When the last snapshot or archive was made; None before the first."""
    _, at = _last_backup(vault)
    return datetime.fromisoformat(at) if at else None


def erase(vault: Vault, client_id: int, typed: str, reason: Reason, progress: Progress = no_progress) -> Erased:
    """Erase a dossier, once a backup was made and the client's name typed; cannot be undone.

    May run in a thread of its own. Raises NOT_FOUND, BACKUP_FIRST, NAME_DIFFERS, DISK_FULL, DISK_FAILED: then the
    dossier is still there, or, when `checked_at` of its proof is empty, gone but for `finish`.
    """
    client = records.get(vault, Client, client_id)
    if not is_backed_up(vault):
        raise UserError(Kind.BACKUP_FIRST)
    if fold(typed).split() != fold(client.name).split():
        raise UserError(Kind.NAME_DIFFERS)
    traces = erasing_check.traces(vault, client_id)
    proof = _take_out(vault, client_id, Act.ERASE_DOSSIER, Erasure(0, client_id, vault.now(), reason, {}))
    erasing_check.scrub(vault, traces, progress)
    standing = rows.mentions(vault.connection, client_id, client.name)
    change = Change(Act.ERASE_DOSSIER, before=(client,), after=(), undoable=False)
    return Erased(change, _check_off(vault, proof), standing)


def erase_again(vault: Vault, erased: Iterable[int | Erasure], progress: Progress = no_progress) -> tuple[int, ...]:
    """Erase these dossiers from a vault that was restored; returns the numbers of those that were in it.

    Takes the clients' numbers or, better, the proofs from the vault that they were erased from: by them somebody else
    with the same number is let be. Who is not there is noted all the same, and no number of theirs is given again.
    """
    traces: list[str] = []
    gone: list[int] = []
    for proof in (proof_of(vault, one) for one in erased):
        if records.select(vault, Erasure, "WHERE client_id = ?", (proof.client_id,)):
            continue
        client = records.find(vault, Client, proof.client_id)
        if client is None or proof.added in (None, added_by(vault, proof.client_id)):
            traces += erasing_check.traces(vault, proof.client_id) if client else []
            _take_out(vault, proof.client_id, Act.ERASE_AGAIN, proof)
            gone += [proof.client_id] if client else []
    finish(vault, tuple(traces), progress)
    return tuple(gone)


def finish(vault: Vault, traces: tuple[str, ...] = (), progress: Progress = no_progress) -> bool:
    """Do what an interruption left undone of earlier erasures; says whether there was anything."""
    waiting = records.select(vault, Erasure, "WHERE checked_at IS NULL")
    if waiting:
        erasing_check.scrub(vault, traces, progress)
        for proof in waiting:
            _check_off(vault, proof)
    return bool(waiting)


def erasures(vault: Vault) -> list[Erasure]:
    """The proofs of all dossiers that were erased, the oldest first."""
    return records.select(vault, Erasure, "ORDER BY id")


def disclosures_of_erased(vault: Vault) -> list[ErasedDisclosure]:
    """What the register keeps of erased dossiers, the newest first."""
    return records.select(vault, ErasedDisclosure, "ORDER BY id DESC")


def added_by(vault: Vault, client_id: int) -> bytes | None:
    """The mac of the audit line that added this client; None for one who came in a vault of an earlier program."""
    return added_in(vault.connection, client_id)


def added_in(connection: Any, client_id: int) -> bytes | None:
    """As `added_by`, of a backup that is open by itself."""
    row = connection.execute(
        "SELECT mac FROM audit WHERE act = ? AND subject = ? ORDER BY id LIMIT 1", (Act.ADD_CLIENT.value, client_id)
    ).fetchone()
    return bytes(row[0]) if row else None


def proof_of(vault: Vault, erased: int | Erasure) -> Erasure:
    """The proof, or a bare one for somebody of whom only the number is known."""
    if isinstance(erased, Erasure):
        return erased
    return Erasure(0, erased, vault.now(), Reason.OTHER, {}, added_by(vault, erased))


def _last_backup(vault: Vault) -> tuple[int, str]:
    """The number and moment of its audit line."""
    marks = ", ".join("?" * len(_BACKED_UP))
    found = vault.connection.execute(
        f"SELECT id, at FROM audit WHERE act IN ({marks}) ORDER BY id DESC LIMIT 1",  # noqa: S608 - only marks
        _BACKED_UP,
    )
    return found.fetchone() or (0, "")


def _take_out(vault: Vault, client_id: int, act: Act, proof: Erasure) -> Erasure:
    """Take out what is there of the client and write the proof, as one act."""
    with vault.transaction(act, client_id):
        return without(vault, proof)


def without(vault: Vault, proof: Erasure) -> Erasure:
    """Take out what is there of the client and write the proof; inside a transaction."""
    client_id, connection = proof.client_id, vault.connection
    connection.execute("PRAGMA defer_foreign_keys = ON")
    added = proof.added or added_by(vault, client_id)
    connection.execute("INSERT INTO erasing VALUES (?)", (client_id,))
    counts: dict[str, int] = {}
    if connection.execute("SELECT 1 FROM client WHERE id = ?", (client_id,)).fetchone():
        erasing_groups.take_out(vault, client_id)
        counts = rows.take_out(connection, client_id)
    connection.execute("DELETE FROM erasing")
    rows.never_again(connection, client_id)
    told = counts or proof.counts
    return records.put(vault, Erasure(0, client_id, proof.erased_at, proof.reason, told, added))


def _check_off(vault: Vault, proof: Erasure) -> Erasure:
    """Note that the file was looked through; no act of its own, for it belongs to the erasing."""
    checked = replace(proof, checked_at=vault.now())
    with vault.transaction(Act.AUTOSAVE, proof.client_id):
        return records.put(vault, checked)
