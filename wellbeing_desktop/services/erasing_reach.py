"""Erased dossiers taken out of every backup within reach: the snapshots where they are kept, and a folder or stick."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from wellbeing_desktop.domain import passphrase as spelling
from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Progress, no_progress
from wellbeing_desktop.vault.backup_files import BackupKind, found_in
from wellbeing_desktop.vault.store import Vault

from . import erasing_backups, snapshots
from .known_sheets import codes


@dataclass(frozen=True)
class Reached:
    """The backups that were changed, of them the yearly archives, those that did not open, and those that failed."""

    changed: tuple[Path, ...] = ()
    archives: tuple[Path, ...] = ()
    shut: tuple[Path, ...] = ()
    bad: tuple[Path, ...] = ()


def folders(vault: Vault, chosen: str) -> tuple[Path, ...]:
    """Where snapshots are kept now."""
    return tuple(place.folder for place in snapshots.targets(vault, chosen))


def erase_in(vault: Vault, within: Sequence[Path], passphrase: str = "", progress: Progress = no_progress) -> Reached:
    """Erase from every snapshot and archive of this vault in these folders; trouble with one stops no other.

    Each known sheet is tried, and what was typed: an archive's own passphrase or a code. May run beside the window;
    raises what `progress` raises between two backups.
    """
    tag = str(vault.connection.execute("SELECT vault_id FROM meta").fetchone()[0])[:8]
    found = {
        backup.path.resolve(): backup
        for folder in within
        for backup in found_in(folder)
        if backup.tag == tag and backup.kind is not BackupKind.VAULT
    }
    secrets = [*codes(vault), *_typed(passphrase)]
    changed: list[Path] = []
    archives: list[Path] = []
    shut: list[Path] = []
    bad: list[Path] = []
    for done, (path, backup) in enumerate(found.items()):
        progress(done, len(found))
        try:
            if _erase(vault, path, secrets):
                changed.append(path)
                archives += [path] if backup.kind is BackupKind.ARCHIVE else []
        except UserError as trouble:
            (shut if trouble.kind is Kind.BACKUP_SHUT else bad).append(path)
    progress(len(found), max(1, len(found)))
    return Reached(tuple(changed), tuple(archives), tuple(shut), tuple(bad))


def _typed(passphrase: str) -> list[str]:
    """As a code where it can be one, and as a passphrase."""
    if not passphrase.strip():
        return []
    with suppress(UserError):
        return [recovery_code.parse(passphrase), spelling.normalise(passphrase)]
    return [spelling.normalise(passphrase)]


def _erase(vault: Vault, path: Path, secrets: Sequence[str]) -> bool:
    """With the first that opens it; raises BACKUP_SHUT when none does."""
    for secret in secrets:
        try:
            return bool(erasing_backups.erase_known(vault, path, secret).client_ids)
        except UserError as trouble:
            if trouble.kind is not Kind.BACKUP_SHUT:
                raise
    raise UserError(Kind.BACKUP_SHUT)
