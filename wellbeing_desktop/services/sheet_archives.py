"""Yearly archives and the recovery sheet: which still open with an older one, and bringing those along."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.archives import Archive
from ..domain.change import Act
from ..domain.errors import UserError
from ..domain.progress import Progress, no_progress
from ..vault import passphrases
from ..vault.read_back import sha256_of_file
from ..vault.store import Vault
from .archives import listed
from .known_sheets import codes, replaced


@dataclass(frozen=True)
class BroughtArchives:
    """The archives that open with the present sheet now, those that lie there but could not be brought along."""

    changed: tuple[Archive, ...] = ()
    bad: tuple[Archive, ...] = ()


def behind(vault: Vault) -> list[Archive]:
    """The archives that only an older sheet opens, the newest first."""
    present = replaced(vault)
    return [archive for archive in listed(vault) if archive.sheet is not None and archive.sheet < present]


def bring(vault: Vault, folder: Path, progress: Progress = no_progress) -> BroughtArchives:
    """Let the archives in a folder that need an older sheet open with the present one; may run beside the window.

    Each is written anew beside itself, read back and compared before it takes the place of the old file; its record
    gets the new fingerprint, so that its certificate is to be printed again. Raises what `progress` raises.
    """
    known = codes(vault)
    there = [archive for archive in behind(vault) if (folder / archive.file_name).is_file()]
    changed: list[Archive] = []
    bad: list[Archive] = []
    for number, archive in enumerate(there):
        part = _part_of(number, len(there), progress)
        (changed if _bring(vault, archive, folder / archive.file_name, known, part) else bad).append(archive)
    return BroughtArchives(tuple(changed), tuple(bad))


def _bring(vault: Vault, archive: Archive, path: Path, known: Sequence[str], progress: Progress) -> bool:
    """Whether it opens with the present sheet now; it may have done so already when its record was not yet written."""
    try:
        found = passphrases.key_of(path, known)
        if found is None:
            return False
        if found[0] == known[0]:
            fingerprint = sha256_of_file(path)
        else:
            fingerprint = passphrases.change(path, found[1], known[0], progress)
        size = path.stat().st_size
    except (UserError, OSError):
        return False
    with vault.transaction(Act.BRING_ARCHIVE, archive.id):
        vault.connection.execute(
            "UPDATE archive SET fingerprint = ?, size = ?, sheet = ?, seen_at = ? WHERE id = ?",
            (fingerprint, size, len(known) - 1, vault.now().isoformat(), archive.id),
        )
    return True


def _part_of(number: int, count: int, progress: Progress) -> Progress:
    return lambda done, of: progress(number * 100 + 100 * done // of, count * 100)
