"""Whether a programme suits a client now: checks at the start and whenever it changes; the newest one counts."""

from dataclasses import replace

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.suitability import SuitabilityCheck
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import trajectories


def record(vault: Vault, check: SuitabilityCheck) -> Change:
    """Add a check on the vault's present day; earlier ones stay as they were.

    Raises FIELD_EMPTY 'suitability' when a point of the programme has no answer, FIELD_WRONG for a strange point.
    """
    trajectory = trajectories.trajectory(vault, check.trajectory_id)
    asked = [item.key for item in trajectories.programme_of(vault, trajectory).suitability]
    given = [point.key for point in check.points]
    if set(asked) - set(given):
        raise UserError(Kind.FIELD_EMPTY, field="suitability")
    if sorted(asked) != sorted(given):
        raise UserError(Kind.FIELD_WRONG, field="suitability")
    with vault.transaction(Act.CHECK_SUITABILITY, trajectory.id):
        made = records.put(
            vault, replace(check, id=0, checked_on=vault.now().date(), remark=check.remark.replace("\0", "").strip())
        )
    return Change(Act.CHECK_SUITABILITY, after=(made,))


def history(vault: Vault, trajectory_id: int) -> list[SuitabilityCheck]:
    """The checks of a trajectory, the newest first."""
    return records.select(vault, SuitabilityCheck, "WHERE trajectory_id = ? ORDER BY id DESC", (trajectory_id,))
