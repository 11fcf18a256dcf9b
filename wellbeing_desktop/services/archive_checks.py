"""Checking an archive or snapshot anew: all of it is read, nothing is changed."""

from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from wellbeing_desktop.domain import passphrase, recovery_code
from wellbeing_desktop.domain.archives import Archive, Contents, Reading
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Progress, no_progress
from wellbeing_desktop.vault import archive_reading, records
from wellbeing_desktop.vault.read_back import sha256_of_file
from wellbeing_desktop.vault.store import Vault

from . import known_sheets

_WRONG_IN_IT = frozenset({Kind.BACKUP_SHUT, Kind.VAULT_EMPTY, Kind.VAULT_TRUNCATED, Kind.VAULT_DAMAGED})

COUNTED = ("client", "groups", "trajectory", "session", "note_section", "report", "consent", "disclosure", "scan")
"""The tables whose rows say most about what an archive holds."""


def read(path: Path, typed: str, progress: Progress = no_progress) -> Reading:
    """Read all of the file with what was typed: a recovery code in any spelling, or the archive's own passphrase.

    Raises what `vault.archive_reading.read` raises, and RECOVERY_CODE_TYPO when it does not open with something that
    looks like a recovery code and is none.
    """
    secret, typo = _spelled(typed)
    try:
        if not secret.isascii():
            raise UserError(Kind.BACKUP_SHUT)
        return archive_reading.read(path, secret, progress)
    except UserError as trouble:
        if trouble.kind is Kind.BACKUP_SHUT and typo is not None:
            raise typo from None
        raise


def counted(contents: Contents) -> dict[str, int]:
    """How many rows the tables have that say most; a table that an older vault did not have yet has none."""
    return {name: contents[name].rows if name in contents else 0 for name in COUNTED}


class Health(StrEnum):
    """What a check of an archive's file found.

    WHOLE: byte for byte what was proven when it was made, or at least nothing is wrong with it. DAMAGED: it is not.
    UNKNOWN: it is another file than was made, and only its own passphrase could tell more.
    """

    WHOLE = "whole"
    DAMAGED = "damaged"
    UNKNOWN = "unknown"


def check(vault: Vault, archive: Archive, path: Path, progress: Progress = no_progress) -> Health:
    """Read all of an archive's file; may run beside the window. Raises DISK_FAILED, NOT_WRITABLE or VAULT_MISSING.

    One that is what it was when it was made needs no passphrase: it was proven then.
    """
    if not path.is_file():
        raise UserError(Kind.VAULT_MISSING)
    if sha256_of_file(path, progress) == archive.fingerprint:
        return Health.WHOLE
    if archive.sheet is None:
        return Health.UNKNOWN
    codes = known_sheets.codes(vault)
    try:
        return Health.WHOLE if archive_reading.read(path, codes[-1 - archive.sheet], progress).whole else Health.DAMAGED
    except UserError as trouble:
        if trouble.kind in _WRONG_IN_IT:
            return Health.DAMAGED
        raise


def note_seen(vault: Vault, archive: Archive) -> Archive:
    """Note that all of an archive was read today and found whole."""
    seen = replace(records.get(vault, Archive, archive.id), seen_at=vault.now())
    with vault.transaction(Act.CHECK_ARCHIVE, archive.id):
        records.put(vault, seen)
    return seen


def _spelled(typed: str) -> tuple[str, UserError | None]:
    """What opens it, as it was spelled when it was made, and what is wrong with it as a recovery code."""
    try:
        return recovery_code.parse(typed), None
    except UserError as trouble:
        looks = len("".join(typed.split()).replace("-", "")) == recovery_code.GROUPS * recovery_code.GROUP_LENGTH
        return passphrase.normalise(typed), trouble if looks and " " not in typed.strip() else None
