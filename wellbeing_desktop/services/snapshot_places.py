"""How the places for snapshots stand: what is there, and what is wrong until it is mended.

What was told is remembered beside the vault as empty files, which hold nothing and which even a full disk takes: so
trouble is told once, whatever is locked and opened in between.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import Kind, UserError
from ..vault import snapshots as files
from ..vault.snapshots import Snapshot
from ..vault.store import Vault
from .snapshots import Outcome, Target, Where, targets

_PREFIX = "trouble-"


@dataclass(frozen=True)
class Standing:
    """One place: its snapshots of this vault in the order of their making, and what is wrong there."""

    target: Target
    found: tuple[Snapshot, ...]
    trouble: Kind | None

    @property
    def newest(self) -> Snapshot | None:
        """The last one made; None when there is none, or when the place cannot be read."""
        return self.found[-1] if self.found else None


def standing(vault: Vault, chosen: str) -> tuple[Standing, ...]:
    """How every place stands now; a place that is not there says so before anything is tried in it."""
    own, home = files.tag(vault), vault.path.parent
    return tuple(_stands(home, target, own) for target in targets(vault, chosen))


def settle(home: Path, outcomes: Sequence[Outcome]) -> tuple[Outcome, ...]:
    """Remember what is wrong, forget what was mended; gives the outcomes whose trouble was not told before."""
    untold = []
    for outcome in outcomes:
        where, kind = outcome.target.where, outcome.trouble.kind if outcome.trouble else None
        before = known(home, where)
        if kind is not None and kind is not before:
            untold.append(outcome)
        if kind is not before:
            forget(home, where)
            if kind is not None:
                with suppress(OSError):
                    (home / f"{_PREFIX}{where}-{kind}").touch(mode=0o600)
    return tuple(untold)


def forget(home: Path, where: Where) -> None:
    """Nothing is wrong there any more, or another place was chosen."""
    for kind in Kind:
        with suppress(OSError):
            (home / f"{_PREFIX}{where}-{kind}").unlink(missing_ok=True)


def _stands(home: Path, target: Target, own: str) -> Standing:
    before = known(home, target.where)
    if not target.folder.is_dir():
        return Standing(target, (), before or (Kind.SNAPSHOT_FOLDER_MISSING if target.where is Where.CHOSEN else None))
    try:
        return Standing(target, tuple(files.listed(target.folder, own)), before)
    except UserError as trouble:
        return Standing(target, (), trouble.kind)


def known(home: Path, where: Where) -> Kind | None:
    """What was wrong there when last tried."""
    return next((kind for kind in Kind if (home / f"{_PREFIX}{where}-{kind}").exists()), None)
