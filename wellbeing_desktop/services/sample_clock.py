"""The clock of the sample practice: its past is written as if it were then."""

from datetime import datetime

from ..vault.store import Clock


class SampleClock:
    """The vault's clock while the past is written; the present again once `moment` is None."""

    def __init__(self, present: Clock) -> None:
        self.present = present
        self.moment: datetime | None = None

    def __call__(self) -> datetime:
        """The moment that is being written about, or now."""
        return self.moment or self.present()
