"""Bringing backups along to a new recovery sheet: snapshots where they lie, archives when their medium is there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..domain.change import Act
from ..domain.errors import UserError
from ..domain.progress import Progress, no_progress
from ..vault import passphrases
from ..vault.faults import file_errors
from ..vault.store import Vault
from .known_sheets import codes

_NAME = re.compile(r"snapshot-([0-9a-f]{8})-\d{8}-\d{4,}\.db")
_TAG_LENGTH = 8


@dataclass(frozen=True)
class Brought:
    """What came of it: how many were brought along, and which of them still need an old sheet, or are not known."""

    changed: int = 0
    left: tuple[Path, ...] = ()
    missing: tuple[Path, ...] = field(default=())
    """Folders that are not there now."""


def behind(vault: Vault) -> int:
    """How many snapshots still opened with an old sheet when they were last counted; 0 when all were brought along."""
    return int(vault.connection.execute("SELECT sheet_behind FROM meta").fetchone()[0])


def bring_snapshots(vault: Vault, folders: Sequence[Path], progress: Progress = no_progress) -> Brought:
    """Let every snapshot of this vault in these folders open with the present sheet; may run beside the window.

    Each is written anew beside itself, read back, and then takes the place of the old one; what does not work with one
    leaves that one as it is. Raises what `progress` raises; what was done then counts.
    """
    known = codes(vault)
    missing = tuple(folder for folder in folders if not folder.is_dir())
    found = [path for folder in folders if folder not in missing for path in _own(vault, folder)]
    changed, left = 0, []
    for number, path in enumerate(found):
        outcome = _bring(path, known, _part_of(number, len(found), progress))
        changed += outcome is True
        if outcome is None:
            left.append(path)
    _note(vault, len(left) + len(missing))
    return Brought(changed, tuple(left), missing)


def _own(vault: Vault, folder: Path) -> list[Path]:
    """This vault's snapshots, the newest first; none when the folder cannot be read."""
    tag = vault.connection.execute("SELECT vault_id FROM meta").fetchone()[0][:_TAG_LENGTH]
    try:
        with file_errors():
            names = [path for path in folder.iterdir() if (match := _NAME.fullmatch(path.name)) and match[1] == tag]
    except UserError:
        return []
    return sorted(names, reverse=True)


def _bring(path: Path, known: Sequence[str], progress: Progress) -> bool | None:
    """True when it was changed, False when the present sheet opened it already, None when it stays behind."""
    try:
        found = passphrases.key_of(path, known)
        if found is None:
            return None
        if found[0] == known[0]:
            return False
        passphrases.change(path, found[1], known[0], progress)
    except UserError:
        return None if path.exists() else False
    return True


def _note(vault: Vault, count: int) -> None:
    with vault.transaction(Act.AUTOSAVE):
        vault.connection.execute("UPDATE meta SET sheet_behind = ?", (count,))


def _part_of(number: int, count: int, progress: Progress) -> Progress:
    return lambda done, of: progress(number * 100 + 100 * done // of, count * 100)
