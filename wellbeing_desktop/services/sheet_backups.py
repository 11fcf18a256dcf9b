"""Bringing backups along to a new recovery sheet: snapshots where they lie, archives when their medium is there."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ..domain.change import Act
from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from ..vault import passphrases
from ..vault import snapshots as files
from ..vault.store import Vault
from .known_sheets import codes
from .snapshots import undisturbed


class Outcome(StrEnum):
    """What became of one snapshot."""

    FINE = "fine"
    CHANGED = "changed"
    LEFT = "left"
    BAD = "bad"


@dataclass(frozen=True)
class Brought:
    """What came of it: how many were brought along, which still need an old sheet, and which no sheet opens wholly."""

    changed: int = 0
    left: tuple[Path, ...] = ()
    bad: tuple[Path, ...] = ()
    missing: tuple[Path, ...] = ()
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
    came: dict[Outcome, list[Path]] = {outcome: [] for outcome in Outcome}
    for number, path in enumerate(found):
        with undisturbed():
            came[_bring(path, known, _part_of(number, len(found), progress))].append(path)
    left, bad = tuple(came[Outcome.LEFT]), tuple(came[Outcome.BAD])
    _note(vault, len(left) + len(missing))  # a bad one will never be brought along: nobody need be reminded of it
    return Brought(len(came[Outcome.CHANGED]), left, bad, missing)


def _own(vault: Vault, folder: Path) -> list[Path]:
    """This vault's snapshots, the newest first; none when the folder cannot be read."""
    try:
        return [found.path for found in reversed(files.listed(folder, files.tag(vault)))]
    except UserError:
        return []


def _bring(path: Path, known: Sequence[str], progress: Progress) -> Outcome:
    """Bring one along when an older sheet opens it; one that was thinned meanwhile needs no sheet."""
    try:
        found = passphrases.key_of(path, known)
        if found is None:
            return Outcome.BAD
        if found[0] == known[0]:
            return Outcome.FINE
        passphrases.change(path, found[1], known[0], progress)
    except UserError as trouble:
        if not path.exists():
            return Outcome.FINE
        return Outcome.BAD if trouble.kind in (Kind.SNAPSHOT_BAD, Kind.VAULT_DAMAGED) else Outcome.LEFT
    return Outcome.CHANGED


def _note(vault: Vault, count: int) -> None:
    with vault.transaction(Act.AUTOSAVE):
        vault.connection.execute("UPDATE meta SET sheet_behind = ?", (count,))


def _part_of(number: int, count: int, progress: Progress) -> Progress:
    return lambda done, of: progress(number * 100 + 100 * done // of, count * 100)
