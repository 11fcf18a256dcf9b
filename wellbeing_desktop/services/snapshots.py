"""Making a snapshot and noting it in the audit trail."""

from pathlib import Path

from ..domain.change import Act
from ..vault import snapshots
from ..vault.snapshots import Progress, Snapshot
from ..vault.store import Vault

_OPENING = (Act.UNLOCK, Act.UNLOCK_WITH_SHEET, Act.LOCK, Act.SNAPSHOT)


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


def is_due(vault: Vault) -> bool:
    """Whether something was done or written since the last snapshot; a note that is being typed counts too."""
    last = vault.connection.execute("SELECT id, at FROM audit WHERE act = ? ORDER BY id DESC LIMIT 1", (Act.SNAPSHOT,))
    number, at = last.fetchone() or (0, "")
    marks = ", ".join("?" * len(_OPENING))
    found = vault.connection.execute(
        f"SELECT EXISTS (SELECT 1 FROM audit WHERE id > ? AND act NOT IN ({marks}))"  # noqa: S608 - only marks
        " OR EXISTS (SELECT 1 FROM note_section WHERE written_at >= ?)",
        (number, *_OPENING, at),
    )
    return bool(found.fetchone()[0])


def folder(vault: Vault, chosen: str) -> Path:
    """Where snapshots go: the chosen folder, or `snapshots` beside the vault when none was chosen."""
    return Path(chosen) if chosen else vault.path.parent / "snapshots"
