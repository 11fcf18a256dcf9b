"""The yearly archive as the user makes it: what opens it, its number, its record, and where it is kept."""

from dataclasses import replace
from pathlib import Path

from wellbeing_desktop.domain import passphrase as spelling
from wellbeing_desktop.domain.archives import Archive
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Progress, no_progress
from wellbeing_desktop.vault import archive_proof, archives, records
from wellbeing_desktop.vault.numbers import next_number
from wellbeing_desktop.vault.store import Vault

from . import strength
from .known_sheets import replaced

PREFIX = "JA"


def make(vault: Vault, folder: Path, passphrase: str = "", progress: Progress = no_progress) -> Archive:
    """Make, read back, restore on trial and compare an archive in the folder, and note it; returns its record.

    Without a `passphrase` the recovery sheet opens it. May run in a thread of its own while the vault is in use.
    Raises what `check_passphrase` and `vault.archives.make` raise.
    The record comes after the file: an archive does not hold its own.
    """
    own = spelling.normalise(passphrase)
    if own:
        check_passphrase(own)
    sheet = None if own else replaced(vault)
    made = archives.make(vault, folder, own or sheet_code(vault), 1 + len(listed(vault)), progress)
    with vault.transaction(Act.MAKE_ARCHIVE) as line:
        now = vault.now()
        archive = records.put(
            vault,
            Archive(
                0,
                next_number(vault, PREFIX),
                now,
                made.file.path.name,
                sheet,
                made.fingerprint,
                made.file.size,
                made.contents,
                made.head.id,
                made.head.mac,
                seen_at=now,
            ),
        )
        line.subject_id = archive.id
    return archive


def check_passphrase(passphrase: str) -> None:
    """Raise ARCHIVE_LETTERS when not every program spells it alike, SECRET_TOO_WEAK when it can be guessed."""
    if not archives.fits(spelling.normalise(passphrase)):
        raise UserError(Kind.ARCHIVE_LETTERS)
    strength.check(passphrase)


def on_own_disk(vault: Vault, folder: Path) -> bool:
    """Whether the folder is on the same disk as the vault: what strikes the one then strikes the other."""
    try:
        return folder.stat().st_dev == vault.path.stat().st_dev
    except OSError:
        return False


def sweep(home: Path) -> None:
    """Take away what a restore on trial left beside the vault when it was interrupted; only while none is made."""
    archive_proof.sweep(home)


def listed(vault: Vault) -> list[Archive]:
    """Every archive that was made, the newest first."""
    return records.select(vault, Archive, "ORDER BY id DESC")


def others_in(vault: Vault, folder: Path) -> int:
    """How many archives lie in a folder of which the vault knows nothing, or that are another vault's."""
    if not folder.is_dir():
        return 0
    known = {archive.file_name for archive in listed(vault)}
    return sum(found.path.name not in known for found in archives.listed(folder))


def keep(vault: Vault, number: int, where: str) -> Change:
    """Note where an archive is kept, in the user's words; raises NOT_FOUND."""
    before = records.get(vault, Archive, number)
    after = replace(before, kept_where=where.strip())
    with vault.transaction(Act.KEEP_ARCHIVE, number):
        records.put(vault, after)
    return Change(Act.KEEP_ARCHIVE, (before,), (after,))


def sheet_code(vault: Vault) -> str:
    """The code on the present recovery sheet, as printed."""
    return str(vault.connection.execute("SELECT recovery_code FROM meta").fetchone()[0])
