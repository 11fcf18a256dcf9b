"""Making a snapshot and noting it in the audit trail."""

from pathlib import Path

from ..domain.change import Act
from ..vault import snapshots
from ..vault.snapshots import Progress, Snapshot
from ..vault.store import Vault


def make(vault: Vault, folder: Path, progress: Progress | None = None) -> Snapshot:
    """Write and verify a new snapshot in the folder; may run in a thread of its own while the vault is in use.

    Raises what `vault.snapshots.make` raises. The audit line comes after it: a snapshot does not hold its own line.
    """
    made = snapshots.make(vault, folder, progress)
    with vault.transaction(Act.SNAPSHOT, made.sequence):
        pass
    return made


def latest(folder: Path) -> Snapshot | None:
    """The newest snapshot in the folder; its date is the age that stays in sight."""
    return snapshots.latest(folder)


def folder(vault: Vault, chosen: str) -> Path:
    """Where snapshots go: the chosen folder, or `snapshots` beside the vault when none was chosen."""
    return Path(chosen) if chosen else vault.path.parent / "snapshots"
