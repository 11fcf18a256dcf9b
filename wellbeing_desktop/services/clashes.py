"""Which talks that are only proposed would share time with something in the calendar."""

from collections.abc import Sequence
from dataclasses import replace

from wellbeing_desktop.domain.conflicts import OVERLAPS, Planned, conflicts
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import appointments


def clashing(vault: Vault, proposed: Sequence[Session], instead_of: frozenset[int] = frozenset()) -> frozenset[int]:
    """The places in `proposed` of those that share time with each other, another talk or the user's own time.

    The sessions with an id in `instead_of` are left out: they would no longer be where they are.
    """
    if not proposed:
        return frozenset()
    first, last = min(one.day for one in proposed), max(one.day for one in proposed)
    present = records.select(vault, Session, "WHERE day BETWEEN ? AND ?", (first.isoformat(), last.isoformat()))
    numbered = [Planned(replace(one, id=-at)) for at, one in enumerate(proposed, 1)]
    others = [Planned(one) for one in present if one.id not in instead_of]
    found = conflicts([*numbered, *others], appointments.between(vault, first, last))
    return frozenset(
        at for at in range(len(proposed)) if any(conflict.why in OVERLAPS for conflict in found.get(-(at + 1), ()))
    )
