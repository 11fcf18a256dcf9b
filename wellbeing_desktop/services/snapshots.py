"""Snapshots in the places where they are kept: made, brought over, thinned, and noted in the audit trail."""

import threading
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ..domain.change import Act
from ..domain.errors import Kind, UserError
from ..domain.progress import Cancelled, Progress
from ..vault import snapshots
from ..vault.snapshots import Snapshot
from ..vault.store import Vault

_OPENING = (Act.UNLOCK, Act.UNLOCK_WITH_SHEET, Act.LOCK, Act.SNAPSHOT)
_OF_THE_VAULT = (Kind.VAULT_DAMAGED, Kind.VAULT_TRUNCATED)

_one_at_a_time = threading.Lock()


class Where(StrEnum):
    """A place for snapshots: beside the vault, always, and the folder of the user's choice."""

    LAPTOP = "laptop"
    CHOSEN = "chosen"


@dataclass(frozen=True)
class Target:
    """A place and its folder."""

    where: Where
    folder: Path


@dataclass(frozen=True)
class Outcome:
    """What became of a snapshot in one place: the newest there, or the trouble."""

    target: Target
    newest: Snapshot | None = None
    trouble: UserError | None = None


def targets(vault: Vault, chosen: str) -> tuple[Target, ...]:
    """The places: the folder beside the vault and the chosen one, when that is another."""
    beside = folder(vault, "")
    other = Path(chosen) if chosen else beside
    same = other == beside or (other.exists() and beside.exists() and other.samefile(beside))
    laptop = Target(Where.LAPTOP, beside)
    return (laptop,) if same else (laptop, Target(Where.CHOSEN, other))


def keep_up(
    vault: Vault, places: Sequence[Target], progress: Progress | None = None, *, new: bool = True
) -> tuple[Outcome, ...]:
    """Make a new snapshot in the first place that takes it and bring it to the others; without `new`, only bring over.

    Each place for itself: trouble in one is its outcome and stops no other. A place is thinned only after a new one was
    read back there. May run in a thread of its own while the vault is in use; a second call waits for the first. The
    audit line comes last: a snapshot does not hold its own. Raises VAULT_DAMAGED or VAULT_TRUNCATED, and what
    `progress` raises.
    """
    with _one_at_a_time:
        return _Round(vault, progress, new=new).through(places)


def make(vault: Vault, folder: Path, progress: Progress | None = None) -> Snapshot:
    """Write and verify a new snapshot in this one folder and thin nothing; raises as `vault.snapshots.make` does."""
    with _one_at_a_time:
        made = snapshots.make(vault, folder, progress)
    _note(vault, made)
    return made


def undisturbed() -> AbstractContextManager[object]:
    """While this is held no round is made: none sweeps or thins what another one works on in the same folders."""
    return _one_at_a_time


def latest(folder: Path) -> Snapshot | None:
    """The newest snapshot in the folder, of whatever vault."""
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
    """The chosen folder, or `snapshots` beside the vault when none was chosen."""
    return Path(chosen) if chosen else vault.path.parent / "snapshots"


class _Round:
    """One round along the places."""

    def __init__(self, vault: Vault, progress: Progress | None, *, new: bool) -> None:
        self._vault = vault
        self._progress = progress
        self._new = new
        self._own = snapshots.tag(vault)
        self._made: Snapshot | None = None

    def through(self, places: Sequence[Target]) -> tuple[Outcome, ...]:
        """Go along them in order."""
        sequence = 1
        for place in places:
            with suppress(UserError, OSError):
                _prepare(place)
                snapshots.sweep(place.folder, self._own)
                sequence = max(sequence, snapshots.next_sequence(place.folder))
        source = self._newest(places)
        outcomes = tuple(self._at(place, sequence, source) for place in places)
        if self._made is not None:
            with suppress(UserError):  # the snapshot is there all the same; it stays due
                _note(self._vault, self._made)
        return outcomes

    def _at(self, place: Target, sequence: int, source: Snapshot | None) -> Outcome:
        try:
            newest = self._fresh(place, sequence) if self._new else self._brought(place, source)
        except UserError as trouble:
            if self._vault.closed:
                raise Cancelled from None
            if trouble.kind in _OF_THE_VAULT:
                raise
            return Outcome(place, trouble=trouble)
        return Outcome(place, newest)

    def _fresh(self, place: Target, sequence: int) -> Snapshot:
        if self._made is None:
            newest = self._made = snapshots.make(self._vault, place.folder, self._progress, sequence=sequence)
        else:
            newest = snapshots.bring(self._made, place.folder)
        self._thin(place)
        return newest

    def _brought(self, place: Target, source: Snapshot | None) -> Snapshot | None:
        """The newest there is, brought here when this place does not have it yet; read wholly, for it may be old."""
        here = _latest(place.folder, self._own)
        if source is None or (here is not None and here.sequence >= source.sequence):
            return here
        [(code,)] = self._vault.connection.execute("SELECT recovery_code FROM meta")
        newest = snapshots.bring(source, place.folder, code)
        self._thin(place)
        return newest

    def _thin(self, place: Target) -> None:
        """What cannot be looked through keeps too much, which is no reason to call the new one bad."""
        with suppress(UserError):
            snapshots.thin(place.folder, self._own)

    def _newest(self, places: Sequence[Target]) -> Snapshot | None:
        found = []
        for place in places:
            with suppress(UserError):
                found.append(_latest(place.folder, self._own))
        return max((each for each in found if each), key=lambda each: each.sequence, default=None)


def _latest(folder: Path, own: str) -> Snapshot | None:
    if not folder.is_dir():
        raise UserError(Kind.SNAPSHOT_FOLDER_MISSING)
    return snapshots.latest(folder, own)


def _prepare(place: Target) -> None:
    """Only the folder beside the vault is made anew: a chosen one that is gone is a stick that is not there."""
    if place.where is Where.LAPTOP:
        place.folder.mkdir(mode=0o700, exist_ok=True)


def _note(vault: Vault, made: Snapshot) -> None:
    with vault.transaction(Act.SNAPSHOT, made.sequence):
        pass
