"""The first and the latest score on each of a programme's indicators, to look back on the way between them."""

from dataclasses import dataclass

from wellbeing_desktop.domain.measures import Measure
from wellbeing_desktop.domain.programme import Indicator
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .trajectories import programme_of, trajectory


@dataclass(frozen=True)
class Compared:
    """An indicator with its first and its latest score; `latest` is None while it was measured once."""

    indicator: Indicator
    first: Measure
    latest: Measure | None

    @property
    def gain(self) -> int | None:
        """By how much it became better (negative: worse), whichever way the indicator runs; None after one score."""
        if self.latest is None:
            return None
        rise = self.latest.score - self.first.score
        return -rise if self.indicator.falling else rise


def compared(vault: Vault, trajectory_id: int) -> tuple[Compared, ...]:
    """The indicators that were measured in a client's trajectory, in the programme's order."""
    programme = programme_of(vault, trajectory(vault, trajectory_id))
    found = records.select(
        vault, Measure, "WHERE trajectory_id = ? AND member_id IS NULL ORDER BY measured_on, id", (trajectory_id,)
    )
    made = []
    for indicator in programme.indicators:
        own = [one for one in found if one.indicator == indicator.key]
        if own:
            made.append(Compared(indicator, own[0], own[-1] if len(own) > 1 else None))
    return tuple(made)
